import { sentencesOf } from '../../language/sentences.js';
import type { NoPointReason, Outcome } from '../../vocabulary.js';
import type { SuggestedTheme, ThemeLabel } from '../components/badges.js';

interface Stretch {
  /** UTF-16 code units in the reaction's text; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The text from start to end, as it came in. */
  readonly text: string;
}

export interface PointSpan extends Stretch {
  readonly kind: 'point';
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly question: number | null;
  readonly section: string;
  /** Who said it, in minutes or a transcript; empty otherwise. */
  readonly speaker: string;
  /** Seconds from the start of a recording. */
  readonly time: number | null;
  readonly themes: readonly ThemeLabel[];
  readonly suggestions: readonly SuggestedTheme[];
  readonly outcome: Outcome | null;
}

export interface NoPointSpan extends Stretch {
  readonly kind: 'no_point';
  readonly reason: NoPointReason;
}

/** A passage that has no place yet. */
export interface HoleSpan extends Stretch {
  readonly kind: 'hole';
}

/** Together, in order, they tile the text (or the part of it that this page shows). */
export type ReactionSpan = PointSpan | NoPointSpan | HoleSpan;

/** Spans that share a paragraph stand in one row, their points beside it. */
export type SpanRow = readonly ReactionSpan[];

/** A span with nothing but white space stays with the row before it: there is nothing to read in it. */
const isBlank = ({ kind, text }: ReactionSpan): boolean => kind === 'no_point' && !text.trim();

/** Cuts the spans into rows: a new one begins where a line ended. */
export function rowsOf(spans: readonly ReactionSpan[]): readonly SpanRow[] {
  const rows: ReactionSpan[][] = [];
  let lineEnded = true;
  for (const span of spans) {
    if (isBlank(span) && rows.length) {
      lineEnded ||= span.text.includes('\n');
      continue;
    }
    if (lineEnded) rows.push([]);
    rows.at(-1)?.push(span);
    lineEnded = /\n\s*$/.test(span.text);
  }
  return rows;
}

/** A place in the text, and the words that begin or end there. */
export interface Place {
  readonly at: number;
  readonly words: string;
}

const LONGEST = 70;

const opening = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()}…` : line;
};

const closing = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `…${line.slice(line.indexOf(' ', line.length - LONGEST)).trimStart()}` : line;
};

/** Where each sentence of a stretch begins. */
export const sentenceStarts = ({ start, text }: Stretch): readonly Place[] =>
  sentencesOf(text).map((sentence) => ({ at: start + sentence.start, words: opening(text.slice(sentence.start, sentence.end)) }));

/** Where each sentence of a stretch ends; the last one with the white space after it, so that nothing is left over. */
export const sentenceEnds = ({ start, end, text }: Stretch): readonly Place[] =>
  sentencesOf(text).map((sentence, index, all) => ({
    at: all[index + 1] ? start + (all[index + 1]?.start ?? 0) : end,
    words: closing(text.slice(sentence.start, sentence.end)),
  }));

/** Where a point can be cut in two: at every sentence but its first. */
export const splitPlaces = (point: PointSpan): readonly Place[] => sentenceStarts(point).slice(1);

export interface Bounds {
  readonly from: readonly Place[];
  readonly to: readonly Place[];
}

/** Where a point may begin and end: within itself, or in a neighbour that is no other point. */
export function boundsOf(spans: readonly ReactionSpan[], point: PointSpan): Bounds {
  const index = spans.indexOf(point);
  const free = (span: ReactionSpan | undefined): span is NoPointSpan | HoleSpan => span !== undefined && span.kind !== 'point';
  const before = spans[index - 1];
  const after = spans[index + 1];
  const own = sentenceStarts(point).slice(1);
  const first = { at: point.start, words: opening(point.text) };
  const ends = sentenceEnds(point);
  return {
    from: [...(free(before) ? sentenceStarts(before) : []), first, ...own],
    to: [...ends.slice(0, -1), { at: point.end, words: closing(point.text) }, ...(free(after) ? sentenceEnds(after) : [])],
  };
}

/** Id of a point's place on the page, to come back to after a change. */
export const pointAnchor = (number: number): string => `punt-${number}`;
