import type { Block } from '../../documents/readers/document.js';
import { joinLines } from '../../documents/readers/text/joining.js';
import type { NoPointReason } from '../../vocabulary.js';
import { isQuestion } from './asks.js';
import { pointStarts } from './division.js';
import { locatorsOf } from './locators.js';
import { blockAt, type Note, noteAt, type Sheet } from './notes.js';
import { courtesyOf } from './phrases.js';
import { type Piece, placesOf, sentencePieces, wholeOf } from './pieces.js';
import { questionAnswered } from './questions.js';
import { sectionOf } from './references.js';
import { speakerOf, speakerStarts } from './speakers.js';
import type { Span } from './tiles.js';

/** A point in the making: it may still take in what goes on below it. */
interface OpenPoint {
  readonly start: number;
  end: number;
  readonly texts: string[];
  readonly note: Note;
  readonly block: Block;
  readonly locator: string;
}

type Found = OpenPoint | Extract<Span, { reason: unknown }>;

/** The spans of a document whose blocks all have their notes, in order. Text of a point: its pieces joined, furniture and bullets left out. */
export function spansOf(sheet: Sheet): readonly Span[] {
  const locators = locatorsOf(sheet.blocks);
  const found: Found[] = [];
  sheet.blocks.forEach((block, at) => {
    const note = noteAt(sheet, at);
    if (note.reason && !note.answered) {
      found.push({ start: block.start, end: block.end, reason: note.reason });
      return;
    }
    const open = note.joins ? lastPoint(found) : undefined;
    if (open) {
      open.texts.push(block.text);
      open.end = block.end;
      return;
    }
    const parts = partsOf(sheet, at);
    const last = parts.findLast((part) => part.reason === undefined);
    for (const part of parts) {
      const asked = part.speaker && note.replies?.(part.speaker, part.text) ? previousPoint(found) : undefined;
      if (part.reason) found.push({ start: part.start, end: part.end, reason: part.reason });
      else if (asked) {
        asked.note.history = { ...asked.note.history, answer: [asked.note.history?.answer, part.text].filter(Boolean).join(' ') };
        found.push({ start: part.start, end: part.end, reason: 'already_answered' });
      } else
        found.push({
          start: part.start,
          end: part.end,
          texts: [part.heading === undefined ? (note.text ?? part.text) : part.text],
          note: noteOf(note, part, part === last),
          block,
          locator: note.locator ?? (locators[at] as string),
        });
    }
  });
  return found.map((entry) => ('reason' in entry ? entry : { start: entry.start, end: entry.end, point: pointOf(entry) }));
}

/** The point right before, or with only its earlier answer between. */
function previousPoint(found: readonly Found[]): OpenPoint | undefined {
  for (let at = found.length - 1; at >= 0; at--) {
    const entry = found[at] as Found;
    if (!('reason' in entry)) return entry;
    if (entry.reason !== 'already_answered') return undefined;
  }
  return undefined;
}

/** The last point, when only furniture stands after it; that then falls within the point. */
function lastPoint(found: Found[]): OpenPoint | undefined {
  let furniture = 0;
  for (let at = found.length - 1; at >= 0; at--) {
    const entry = found[at] as Found;
    if (!('reason' in entry)) {
      found.length -= furniture;
      return entry;
    }
    if (entry.reason !== 'page_furniture') return undefined;
    furniture += 1;
  }
  return undefined;
}

/** What came back as an answer answers the last point of a block. */
function noteOf(note: Note, part: Part, last: boolean): Note {
  const { history, ...rest } = note;
  return {
    ...rest,
    ...(history && last ? { history } : {}),
    ...(part.speaker ? { speaker: part.speaker } : {}),
    ...(part.heading === undefined ? {} : { heading: part.heading, question: part.question }),
  };
}

interface Part extends Piece {
  readonly reason?: NoPointReason;
  readonly speaker?: string;
  /** The question that it answers, in a table of answers. */
  readonly heading?: string;
  readonly question?: number | undefined;
}

/** The answers in a row, each up to the next; what stands before the first says whose they are. */
function answersOf({ start, end }: Block, answers: NonNullable<Note['answers']>): readonly Part[] {
  const parts = answers.map(
    ({ text, start: from, heading, question }, index): Part => ({
      text,
      start: from,
      end: answers[index + 1]?.start ?? end,
      heading,
      question,
    }),
  );
  const first = answers[0]?.start ?? end;
  return first > start ? [{ text: '', start, end: first, reason: 'letterhead' }, ...parts] : parts;
}

/** Divides one block: a greeting, courtesies at either end, a sentence that announces a list, and points. */
function partsOf(sheet: Sheet, at: number): readonly Part[] {
  const block = blockAt(sheet, at);
  const note = noteAt(sheet, at);
  if (note.answers) return answersOf(block, note.answers);
  if (note.whole || note.text !== undefined || block.kind === 'table_row') {
    const courtesy = note.text === undefined && block.text.length < 400 ? courtesyOf(block.text) : undefined;
    const said = note.named ?? (note.spoken ? (speakerOf(block.text, true)?.prefix ?? 0) : 0);
    return [{ ...wholeOf(block), text: block.text.slice(said), ...(courtesy && block.kind !== 'table_row' ? { reason: courtesy } : {}) }];
  }
  const parts: Part[] = [];
  let pieces = sentencePieces(block, sheet.text);
  if (note.answered) {
    const asked = pieces.findLastIndex((piece) => isQuestion(piece.text)) + 1;
    for (const piece of pieces.slice(0, asked)) parts.push(asReason(piece, note.reason));
    pieces = pieces.slice(asked);
  }
  if (note.greeting) {
    const [greeting, rest] = cut(pieces[0] as Piece, note.greeting, block, sheet.text);
    parts.push({ ...greeting, reason: 'greeting' });
    pieces = [...(rest ? [rest] : []), ...pieces.slice(1)];
  }
  const reasonOf = (index: number): NoPointReason | undefined =>
    note.announces && index === pieces.length - 1 ? 'introduction' : courtesyOf((pieces[index] as Piece).text);
  let first = 0;
  while (first < pieces.length && reasonOf(first)) first += 1;
  let last = pieces.length;
  while (last > first && reasonOf(last - 1)) last -= 1;
  const courtesies = (from: number, to: number): readonly Part[] =>
    pieces.slice(from, to).map((piece, index) => asReason(piece, reasonOf(from + index)));
  return [
    ...parts,
    ...courtesies(0, first),
    ...pointsIn(pieces.slice(first, last), note.spoken === true, first === 0 ? note.named : undefined),
    ...courtesies(last, pieces.length),
  ];
}

const asReason = (piece: Piece, reason: NoPointReason | undefined): Part => ({ ...piece, reason: reason ?? 'other' });

/** Cuts a piece behind so many characters of its words; whole when they cannot be placed in the source. */
function cut(piece: Piece, length: number, block: Block, source: string): readonly [Piece, Piece | undefined] {
  const place = placesOf([length], block, source)?.[0];
  if (place === undefined || length >= piece.text.length) return [piece, undefined];
  return [
    { text: piece.text.slice(0, length), start: piece.start, end: place },
    { text: piece.text.slice(length), start: place, end: piece.end },
  ];
}

/** The points in a run of sentences; in minutes each stays with one speaker, whose name before a colon is left out of the words. */
function pointsIn(pieces: readonly Piece[], spoken: boolean, named: number | undefined): readonly Part[] {
  if (pieces.length === 0) return [];
  const sentences = pieces.map((piece) => piece.text);
  const parts: Part[] = [];
  const turns = spoken ? speakerStarts(sentences) : [{ at: 0, speaker: undefined }];
  turns.forEach(({ at, speaker }, index) => {
    const end = turns[index + 1]?.at ?? pieces.length;
    const starts = pointStarts(sentences.slice(at, end)).map((start) => start + at);
    starts.forEach((start, position) => {
      const stop = starts[position + 1] ?? end;
      const first = pieces[start] as Piece;
      const last = pieces[stop - 1] as Piece;
      const text = pieces.slice(start, stop).map((piece) => piece.text);
      if (named !== undefined && start === 0) text[0] = (text[0] as string).slice(named);
      else if (spoken) text[0] = (text[0] as string).slice(speakerOf(text[0] as string, true)?.prefix ?? 0);
      parts.push({ text: joinLines(text), start: first.start, end: last.end, ...(speaker ? { speaker } : {}) });
    });
  });
  return parts;
}

function pointOf({ texts, note, block, locator }: OpenPoint): Extract<Span, { point: unknown }>['point'] {
  const text = note.text !== undefined && texts.length === 1 ? note.text : joinLines(texts);
  const section = note.section ?? sectionOf(text) ?? (note.heading === undefined ? undefined : sectionOf(note.heading));
  const speaker = note.speaker ?? block.speaker;
  const question = note.question ?? questionAnswered(text);
  const party = (speaker === undefined ? undefined : note.whose?.(speaker)) ?? note.party;
  return {
    text,
    ...(note.heading !== undefined ? { heading: note.heading } : {}),
    ...(party !== undefined ? { party } : {}),
    ...(question !== undefined ? { question } : {}),
    ...(section !== undefined ? { section } : {}),
    locator,
    ...(speaker !== undefined ? { speaker } : {}),
    ...(block.time !== undefined ? { time: block.time } : {}),
    ...(note.history ? { history: note.history } : {}),
  };
}
