import { opensText } from './heading-words.js';
import { blockAt, noteAt, type Scope, type Sheet, wordsIn } from './notes.js';
import { greetingLength, isFarewell, isField, isGreeting, isLetterhead, isOffice } from './phrases.js';

/** A greeting stands within the first so many blocks. */
const top = 40;

/** Notes the frame of a letter or a mail: what stands above the greeting, the greeting, and from the farewell on. */
export function noteLetterFrame(sheet: Sheet, scope: Scope): void {
  const greeting = greetingAt(sheet, scope);
  if (greeting >= 0) {
    for (let at = scope.from; at < greeting; at++) noteAbove(sheet, at, false);
    noteGreeting(sheet, greeting);
  } else noteHead(sheet, scope);
  noteFarewell(sheet, { from: Math.max(scope.from, greeting + 1), to: scope.to });
  noteFields(sheet, scope);
}

/** Fields and boxes of a form, with the few words that a field runs on into. */
function noteFields(sheet: Sheet, { from, to }: Scope): void {
  let field = false;
  for (let at = from; at < to; at++) {
    const { kind, text, marker } = blockAt(sheet, at);
    const note = noteAt(sheet, at);
    if (kind === 'furniture') continue;
    const box = marker !== undefined && /^[☐☒☑□xX]$/.test(marker) && wordsIn(text) <= 12 && note.question === undefined;
    const more: boolean =
      field && kind === 'paragraph' && wordsIn(text) <= (/:$/.test(sheet.blocks[at - 1]?.text ?? '') ? 12 : 5) && !/[.?!:]$/.test(text);
    field = (kind === 'paragraph' && isField(text)) || box || more;
    if (field) note.reason ??= box && marker === '☐' ? 'other' : 'letterhead';
  }
}

function greetingAt(sheet: Sheet, { from, to }: Scope): number {
  for (let at = from; at < Math.min(to, from + top); at++) {
    const { kind, text } = blockAt(sheet, at);
    if (kind === 'table_row' || kind === 'turn' || kind === 'furniture') continue;
    if (isGreeting(text) || greetingLength(text) > 0) return at;
    // A text that has begun is past its greeting.
    if (kind !== 'heading' && wordsIn(text) > 60) return -1;
  }
  return -1;
}

function noteAbove(sheet: Sheet, at: number, title: boolean): void {
  if (blockAt(sheet, at).kind === 'heading' && opensText(blockAt(sheet, at).text)) return;
  const note = noteAt(sheet, at);
  note.reason ??= title && blockAt(sheet, at).kind === 'heading' && !isLetterhead(blockAt(sheet, at).text) ? 'heading' : 'letterhead';
}

function noteGreeting(sheet: Sheet, at: number): void {
  const { text } = blockAt(sheet, at);
  const length = greetingLength(text);
  if (isGreeting(text) && (length === 0 || wordsIn(text.slice(length)) < 6)) noteAt(sheet, at).reason ??= 'greeting';
  else noteAt(sheet, at).greeting = length;
}

/** Without a greeting, labelled fields, addresses and dates at the top are the letterhead, with the short lines among them. */
function noteHead(sheet: Sheet, { from, to }: Scope): void {
  let last = -1;
  for (let at = from; at < Math.min(to, from + top); at++) {
    const { kind, text } = blockAt(sheet, at);
    // The header of a mail that is quoted below is no letterhead of what stands above it.
    if (kind === 'quoted' || kind === 'table_row' || kind === 'turn' || kind === 'list_item' || (kind !== 'heading' && wordsIn(text) > 25))
      break;
    if (isLetterhead(text)) last = at;
    else if (at - last > 6) break;
  }
  for (let at = from; at <= last; at++) noteAbove(sheet, at, true);
}

function noteFarewell(sheet: Sheet, { from, to }: Scope): void {
  for (let at = from; at < to; at++) {
    const { kind, text } = blockAt(sheet, at);
    if (kind === 'table_row' || kind === 'turn' || kind === 'furniture' || noteAt(sheet, at).reason) continue;
    if (!isFarewell(text) && !(isOffice(text) && isSignedBelow(sheet, at, to))) continue;
    for (let next = at; next < to && belongsToSignature(sheet, next, at); next++) noteAt(sheet, next).reason ??= 'signature';
  }
}

/** `De griffier,` alone is a signature only near the end of what was written. */
function isSignedBelow(sheet: Sheet, at: number, to: number): boolean {
  const next = sheet.blocks[at + 1];
  return at >= to - 8 || (next !== undefined && wordsIn(next.text) <= 8 && !/[.:?]$/.test(next.text));
}

/** Names, offices and contact details follow a farewell; a text, a list or a heading of another kind does not belong to it. */
function belongsToSignature(sheet: Sheet, at: number, from: number): boolean {
  const { kind, text, marker = '' } = blockAt(sheet, at);
  if (at === from || kind === 'furniture') return true;
  // `J. Jansen` looks like an item under the letter J.
  if (kind === 'list_item' && at - from <= 3 && /^\p{Lu}\.$/u.test(marker) && wordsIn(text) <= 5 && !/[.;:?!]$/.test(text)) return true;
  if (at - from > 14 || kind === 'table_row' || kind === 'turn' || kind === 'list_item') return false;
  if (/^(?:p\.?\s?s\.?|ps)\b/i.test(text)) return false;
  if (kind === 'heading')
    return (
      isOffice(text) ||
      (wordsIn(text) <= 5 &&
        !/^(?:bijlage|annex|vragen|reactie|schriftelijk|toelichting|inleiding|hoofdstuk)/i.test(text) &&
        at - from <= 6)
    );
  return (
    isLetterhead(text) ||
    isOffice(text) ||
    (wordsIn(text) <= 12 && !/[.?:]\s|[?:]$/.test(text.replace(/\b\p{Lu}\.\s?/gu, '')) && !/\b(?:wij|u|is|zijn|moet)\b/.test(text))
  );
}
