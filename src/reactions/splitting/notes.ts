import type { Block } from '../../documents/readers/document.js';
import type { NoPointReason } from '../../vocabulary.js';
import type { RememberedColumns } from './column-choices.js';
import type { ProposedPoint } from './proposal.js';

/** What the passes over a document find out about one block; each pass fills in what those before it left open. */
export interface Note {
  /** Set when the block is no point. */
  reason?: NoPointReason;
  /** The block goes on with the point before it. */
  joins?: boolean;
  /** The block is one point, however many sentences it has. */
  whole?: boolean;
  /** The block holds a quoted question, and its answer behind the last question mark. */
  answered?: boolean;
  /** The block is of minutes, where a sentence may give the word to another speaker. */
  spoken?: boolean;
  /** Its last sentence only announces the list below it. */
  announces?: boolean;
  /** Whether what a speaker in these minutes says answers what was said before. */
  replies?: (speaker: string, words: string) => boolean;
  /** Whose words a speaker in these minutes speaks. */
  whose?: (speaker: string) => string | undefined;
  /** Characters of its words that name who speaks, by a surname that the attendance knows: `Jansen: `. */
  named?: number;
  /** Characters of its words that greet. */
  greeting?: number;
  heading?: string;
  party?: string;
  question?: number;
  section?: string;
  speaker?: string;
  /** Where a person finds it, when that is not where the block stands. */
  locator?: string;
  /** Words of the point where they are not those of the whole block (of a table row, say). */
  text?: string;
  history?: ProposedPoint['history'];
  /** Cells of the block that are a point each: answers to the questions above their columns. */
  answers?: readonly { readonly text: string; readonly start: number; readonly heading: string; readonly question?: number }[];
}

/** Blocks `from` up to and including `to - 1`. */
export interface Scope {
  readonly from: number;
  readonly to: number;
}

/** A document on the table: its blocks, and a note for each. */
export interface Sheet {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** What a person said of the columns of sheets with the same header. */
  readonly remembered?: RememberedColumns | undefined;
}

export const blockAt = (sheet: Sheet, at: number): Block => sheet.blocks[at] as Block;
export const noteAt = (sheet: Sheet, at: number): Note => sheet.notes[at] as Note;

/** Index of the next block, within the scope, that is not printed around the text; -1 when there is none. */
export function nextContent(sheet: Sheet, at: number, to: number): number {
  for (let next = at + 1; next < to; next++) if (blockAt(sheet, next).kind !== 'furniture') return next;
  return -1;
}

export function previousContent(sheet: Sheet, at: number, from: number): number {
  for (let before = at - 1; before >= from; before--) if (blockAt(sheet, before).kind !== 'furniture') return before;
  return -1;
}

export const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

export const withoutColon = (text: string): string => text.replace(/\s*:$/, '');
