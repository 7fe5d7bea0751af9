import { unreadable } from '../../../platform/problems/problem.js';
import type { Stretch } from './draft.js';

/** However short the text is, passages may have this many characters together. */
const ALWAYS_ALLOWED = 10_000_000;

/** People comment on a sentence here and a paragraph there; all passages together stay below this many times the text. */
const TIMES_TEXT = 10;

/**
 * Refuses a document whose passages overlap so often that writing them all out would take many times its text: a thousand comments that each
 * span the whole of it, say.
 * @throws Problem `file-too-complex`
 */
export function mustBeBounded(passages: readonly Stretch[], text: string): void {
  const most = Math.max(ALWAYS_ALLOWED, text.length * TIMES_TEXT);
  const total = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total > most) throw unreadable('file-too-complex', 'The comments or changes of the document span it too often.');
}
