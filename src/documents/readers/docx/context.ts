import type { Warning } from '../document.js';
import type { Anchors } from '../passages/anchors.js';
import type { Stretch } from '../passages/draft.js';
import type { Flow } from '../passages/flow.js';
import type { Changes } from './changes.js';
import type { Numbering } from './numbering.js';
import type { Sections } from './sections.js';
import type { Styles } from './styles.js';

/** What all the stories of one document share. */
export interface Context {
  readonly flow: Flow;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly changes: Changes;
  readonly anchors: Anchors;
  readonly sections: Sections;
  /** Notes in the order in which the text refers to them. */
  readonly notes: NoteReference[];
  /** By code, so that each is given once. */
  readonly warnings: Map<string, Warning>;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** The heading under which the note is referred to. */
  readonly heading: Stretch | undefined;
}
