import { words } from '../../nl/problems/words.js';
import type { ProblemWords } from '../../nl/problems.js';

export { on, type ProblemTable, text, when, words } from '../../nl/problems/words.js';

export const unchanged = 'Nothing has changed.';
export const fileGone = 'The file has not been kept. What was there already has not changed.';
export const unsaved = 'What you filled in has not been saved yet.';

export const gone = (what: string): ProblemWords =>
  words('Not found', `${what} is not there, or not meant for you.`, '', 'Check the address, or go back to the overview.');

/** A sentence in which a name may be missing, without the gap that this leaves. */
export const once = (sentence: string): string => sentence.replace('  ', ' ').replace(' .', '.');
