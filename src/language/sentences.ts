import { closingAbbreviations, continuingAbbreviations } from './abbreviations.js';

/** A sentence as a stretch of the text, without white space at either end; end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a Dutch text, in order; between them lies white space only. Stops after abbreviations, initials, ordinals and in dates, times
 * and amounts do not end a sentence; a question or an exclamation within a quotation does not end the sentence around it. An empty line,
 * and a line that starts with a bullet, always do. One pass, so linear in the length of the text.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, 0);
  for (const end of boundaries(text)) {
    const from = start;
    if (end <= from) continue;
    sentences.push({ start: from, end: trimmedEnd(text, from, end) });
    start = skipSpace(text, end);
  }
  if (start < text.length) sentences.push({ start, end: trimmedEnd(text, start, text.length) });
  return sentences;
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at])) at += 1;
  return at;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text[end - 1])) end -= 1;
  return end;
}

/** Full stops and their like with the quotes and brackets that close behind them; and the breaks between paragraphs and before bullets. */
const candidate = /[.!?…]{1,12}["'”’»)\]]{0,4}(?=\s|\p{Lu}\p{Ll}|$)|[ \t\r]{0,8}\n(?=[ \t\r]{0,8}\n|[ \t]{0,40}[-–•*●○▪➢☐]\s)/gu;

function* boundaries(text: string): Generator<number> {
  let start = 0;
  for (const found of text.matchAll(candidate)) {
    const end = found.index + found[0].length;
    if (found[0].endsWith('\n') || endsSentence(text, start, found.index, end)) {
      yield end;
      start = end;
    }
  }
}

/** First character of a sentence: a capital, a figure, or a quotation or bracket that opens one; `'s Ochtends` too. */
const opening = /^["'“‘„«([]{0,3}(?:\p{Lu}|\d|['’‘]s\s)/u;

function endsSentence(text: string, sentenceStart: number, stop: number, end: number): boolean {
  const after = text.slice(skipSpace(text, end), skipSpace(text, end) + 12);
  if (after === '') return true;
  const glued = end < text.length && !isSpace(text[end]);
  if (glued) return isGluedSentence(text, stop, end);
  if (!opening.test(after) && !/^[-–•]\s/.test(after)) return false;
  if (text[stop] !== '.' || text[stop + 1] === '.') return true;
  return stopEndsSentence(text, sentenceStart, stop, after);
}

function stopEndsSentence(text: string, sentenceStart: number, stop: number, after: string): boolean {
  const from = Math.max(sentenceStart, stop - 40);
  const token = /[\p{L}\d.'’/-]*$/u.exec(text.slice(from, stop))?.[0] ?? '';
  const word = token.toLowerCase().replace(/^[.'’-]+/, '');
  // `1. Wij adviseren`: the number of an item, not a sentence.
  if (/^(?:\d{1,3}|[a-z])$/i.test(word) && text.slice(sentenceStart, stop - token.length).trim() === '') return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(token)) return startsCommonly(after);
  if (closingAbbreviations.has(word)) return /^["'“‘„«([]*\p{Lu}/u.test(after);
  if (continuingAbbreviations.has(word)) return false;
  if (/^\p{Lu}$/u.test(token)) return !isInitial(text.slice(from, stop - 1), after);
  // `Jansen e.a.`, `B.V.`: letters with stops between them end a sentence only before a word that commonly starts one.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(token)) return startsCommonly(after);
  if (/^\d{1,2}$/.test(word))
    return !/^(?:\d|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/i.test(after);
  return true;
}

/** `J. de Vries` is one person; `variant B. De raad` are two sentences. */
function isInitial(before: string, after: string): boolean {
  if (
    /(?:^|[\s(])(?:variant|optie|bijlage|categorie|perceel|scenario|deel|groep|vitamine|lid|sub|onder|model|klasse|niveau|plan)\s+$/i.test(
      before,
    )
  )
    return false;
  return !startsCommonly(after);
}

const startsCommonly = (after: string): boolean =>
  /^(?:de|het|een|dit|deze|dat|wij|we|ik|u|er|ook|daar|daarna|in|op|voor|met|bij|als|om|maar|en|hier|wat|hoe|kunt|zo|tot|verder|the)(?![\p{L}.])/iu.test(
    after,
  );

/** A space forgotten after a full stop (`toezicht.Zodat`), but no address, file name or abbreviation. */
function isGluedSentence(text: string, stop: number, end: number): boolean {
  const before = /[\p{L}\d@/.:_-]*$/u.exec(text.slice(Math.max(0, stop - 60), stop))?.[0] ?? '';
  const after = /^[\p{L}\d@/.:_-]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return /^\p{L}?\p{Ll}{2,}$/u.test(before) && /^\p{Lu}\p{Ll}*$/u.test(after.replace(/[.:]+$/, ''));
}
