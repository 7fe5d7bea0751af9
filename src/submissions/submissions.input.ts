import { Id, OneOf, Verbatim, Whole } from '../platform/input/fields.js';
import { entryKinds } from './submission.entity.js';

export class SaveEntry {
  @OneOf(entryKinds, { description: 'What it is about.' }) about!: (typeof entryKinds)[number];
  @Whole({ optional: true, least: 1, most: 1000, description: 'Number of the question, for `question`.' }) question?: number;
  @Id({ optional: true, description: 'First passage of the section, for `section`.' }) passage?: string;
  @Verbatim({ most: 200_000, optional: true, description: 'Left out or empty: nothing is said about it any more.' }) text?: string;
  @Whole({ optional: true, description: 'Version of the entry as last seen; 0 when there was none.' }) version?: number;
}

export class SubmitDraft {
  @Whole({ description: 'Version of the draft as last seen: what is sent is what you saw.' }) version!: number;
}
