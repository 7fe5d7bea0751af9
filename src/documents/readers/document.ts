/**
 * What every reader makes of a file: one text, and blocks, comments and edits that point into it.
 * All positions are UTF-16 code units in `text`, end exclusive, so that `text.slice(start, end)` is the passage itself.
 */
export interface ReadDocument {
  /** Format as recognised from the bytes, never from the name alone: `docx`, `txt`, `pdf`, … */
  readonly format: string;
  /** Everything readable in the file, in reading order; what every start and end points into. */
  readonly text: string;
  /** In order, not overlapping; whatever lies between two blocks is white space. */
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly edits: readonly Edit[];
  readonly warnings: readonly Warning[];
  /** Title, author, sender, subject and date where the format carries them; dates as ISO 8601. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Files inside this one (attachments of a mail, members of a zip), each a source of its own. */
  readonly attachments?: readonly Attachment[];
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list_item'
  /** One row; `cells` are its cells, and `text` joins them with tabs. */
  | 'table_row'
  /** What one speaker said without interruption, in minutes or a transcript. */
  | 'turn'
  | 'footnote'
  /** Page numbers, running heads: printed around the text, not part of it. */
  | 'furniture'
  /** Part of an earlier mail below this one. */
  | 'quoted'
  | 'signature'
  | 'disclaimer';

export interface Block {
  readonly kind: BlockKind;
  /** The words as a person reads them: wrapped lines joined, hyphenation mended, numbering and bullets left out (see `marker`). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The heading that this block stands under, nearest first only. */
  readonly heading?: string;
  /** Depth of a heading (1 = highest) or nesting of a list item (0 = outermost). */
  readonly level?: number;
  /** Bullet or number as printed: `-`, `•`, `3.`, `2.1`, `a)`. */
  readonly marker?: string;
  readonly page?: number;
  readonly speaker?: string;
  /** Seconds from the start of a recording. */
  readonly time?: number;
  readonly cells?: readonly Cell[];
  /** True on the header row of a table. */
  readonly header?: boolean;
  /** Which table of the document (from 0), on its rows; for a spreadsheet the sheet. */
  readonly table?: number;
  /** Row number as a person counts it in the sheet, from 1. */
  readonly row?: number;
}

export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 as it stands in the file; empty when the file has none. */
  readonly date: string;
  readonly text: string;
  /** The commented passage as text; empty for a comment on a place. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  /** `id` of the comment that this one answers. */
  readonly replyTo?: string;
  readonly resolved?: boolean;
}

export interface Edit {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** Where it stands in the accepted text; a deletion's text is not in it. */
  readonly start: number;
  /** Equal to `start` for a deletion. */
  readonly end: number;
  /** Same value on the two halves of one move. */
  readonly move?: string;
}

/** Something a person should know about how the file was read; `code` names it for the wording file. */
export interface Warning {
  readonly code: string;
  /** English, for logs and the API. */
  readonly detail: string;
}

export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Reads one format. Throws a Problem (`file-damaged`, `file-encrypted`, `file-too-complex`, …) when the bytes are not what they should be. */
export type Reader = (bytes: Uint8Array, fileName: string) => ReadDocument | Promise<ReadDocument>;
