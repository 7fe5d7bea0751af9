import { Id, Whole } from '../platform/input/fields.js';

export class SetMeetingOfReaction {
  @Id({ optional: true, description: 'The meeting; left out or null when it was said at none.' }) meeting?: string | null;
  @Whole({ optional: true, description: 'Version of the reaction as last seen.' }) version?: number;
}
