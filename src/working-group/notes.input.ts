import { Whole, Words } from '../platform/input/fields.js';

export class WriteNote {
  @Words({ most: 5_000, description: 'Only the coordinator and the working group read it.' }) text!: string;
}

export class ChangeNote extends WriteNote {
  @Whole({ optional: true, description: 'Version of the note as last seen.' }) version?: number;
}
