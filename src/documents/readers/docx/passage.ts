import type { BlockKind } from '../document.js';
import type { ParagraphProperties } from './paragraph-properties.js';

/** A paragraph that is being read. */
export interface OpenParagraph {
  /** Where its text begins, once it has any. */
  readonly start: number;
  /** Length of the text before it. */
  readonly before: number;
  properties: ParagraphProperties;
  page: number | undefined;
  blank: boolean;
}

export interface StoryOptions {
  /** Kind that every block of the story has. */
  readonly kind?: BlockKind;
  /** Keep the ids of paragraphs, which only comments need. */
  readonly paragraphIds?: boolean;
  /** What parts the cells of a row inside a passage; a tab when not given. */
  readonly cellGap?: string;
}

/** What is around a passage, kept while it is read. */
export interface Passage {
  readonly start: number;
  readonly gap: string;
  readonly passage: number | undefined;
  readonly paragraph: OpenParagraph | undefined;
}
