import { isAnaphoric, strongestAsk } from './asks.js';
import { reactionWords } from './lists.js';
import { blockAt, noteAt, previousContent, type Scope, type Sheet, withoutColon, wordsIn } from './notes.js';
import { continuesAfter } from './pieces.js';

/**
 * Notes paragraphs that go on with the point of the one before: behind a colon (`Een voorbeeld:`), or leaning on it (`Dit betekent dat …`) without asking
 * anything of their own.
 */
export function noteSequels(sheet: Sheet, scope: Scope): void {
  for (let at = scope.from + 1; at < scope.to; at++) {
    const block = blockAt(sheet, at);
    const note = noteAt(sheet, at);
    if (block.kind !== 'paragraph' || note.reason || note.joins || note.spoken) continue;
    const before = previousContent(sheet, at, scope.from);
    if (before < 0 || blockAt(sheet, before).kind !== 'paragraph' || noteAt(sheet, before).reason || noteAt(sheet, before).announces)
      continue;
    const above = blockAt(sheet, before).text;
    const announced = /:$/.test(above) && !(wordsIn(above) <= 20 && reactionWords.test(above));
    if (announced || (isAnaphoric(block.text) && strongestAsk(block.text) !== 'strong')) note.joins = true;
    else if (/:$/.test(above)) {
      noteAt(sheet, before).reason = 'introduction';
      note.heading ??= withoutColon(above);
    }
  }
}

/** Notes blocks that go on with the one before them, over a page break with a page number or a running head. */
export function noteContinuations(sheet: Sheet, scope: Scope): void {
  for (let at = scope.from + 1; at < scope.to; at++) {
    if (blockAt(sheet, at - 1).kind !== 'furniture' || blockAt(sheet, at).kind === 'furniture') continue;
    const before = previousContent(sheet, at, scope.from);
    if (before < 0 || noteAt(sheet, before).reason || noteAt(sheet, at).reason) continue;
    const { kind, text } = blockAt(sheet, before);
    if ((kind === 'paragraph' || kind === 'list_item' || kind === 'turn') && continuesAfter(text, blockAt(sheet, at)))
      noteAt(sheet, at).joins = true;
  }
}
