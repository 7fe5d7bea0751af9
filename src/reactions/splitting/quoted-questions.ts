import { isQuestion } from './asks.js';
import { blockAt, noteAt, type Scope, type Sheet } from './notes.js';

const numbered = /(?:^|\n)\s*>?\s*(?:(?:vraag|question|frage)\s*)?(\d{1,3})\s*[.:)]\s+\S/gi;

/** In a mail that answers between the lines, what stands below a quoted question answers it: `> Vraag 2: …?`. */
export function noteQuotedQuestions(sheet: Sheet, { from, to }: Scope): void {
  let question: number | undefined;
  for (let at = from; at < to; at++) {
    const block = blockAt(sheet, at);
    if (block.kind === 'quoted') question = numberAsked(sheet.text.slice(block.start, block.end));
    else if (block.kind === 'signature') question = undefined;
    else if (question !== undefined) noteAt(sheet, at).question ??= question;
  }
}

/** The number of the last question of a quoted passage that ends with a question. */
function numberAsked(quoted: string): number | undefined {
  if (!isQuestion(quoted.trim())) return undefined;
  const last = [...quoted.matchAll(numbered)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}
