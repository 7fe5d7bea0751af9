import { invalidField, Problem } from '../platform/problems/problem.js';
import type { Span } from './coverage.rules.js';

/** White space goes with the span before it; so a point's words are its span without the space around. */
export const wordsOf = (text: string, { start, end }: Span): string => joined(text.slice(start, end));

/** Wrapped lines joined and a word broken off at the end of a line made whole; paragraphs stay apart; bullets in front are left out. */
export function joined(passage: string): string {
  return passage
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/(\p{L})[-\u00ad]\n\s*(?!en\b|of\b)(\p{Ll})/gu, '$1$2')
        .replace(/\s*\n\s*/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
    .replace(/^(?:[-–—•▪◦*●]|\(?[0-9a-z]{1,3}[.)])\s+/iu, '');
}

/** @throws Problem `split-outside`, `split-empty` (400) when one of the parts would hold no words. */
export function mustSplit(text: string, point: Span, at: number): void {
  if (at <= point.start || at >= point.end)
    throw invalidField('#/at', 'split-outside', `at must lie between ${point.start} and ${point.end}`);
  if (!text.slice(point.start, at).trim() || !text.slice(at, point.end).trim())
    throw invalidField('#/at', 'split-empty', 'One of the two parts would hold no words.');
}

/** @throws Problem `span-outside` (400), `span-empty`. */
export function mustBeSpan(text: string, { start, end }: Span): void {
  if (start < 0 || end > text.length || start >= end)
    throw invalidField('#/end', 'span-outside', `a span lies between 0 and ${text.length}, and ends after it starts`);
  if (!text.slice(start, end).trim()) throw invalidField('#/end', 'span-empty', 'There are no words in it.');
}

/** A span as it is stored: `id` is absent on one that has yet to be made. */
export interface Piece<Reason> extends Span {
  readonly id?: string;
  readonly reason: Reason;
}

/**
 * Frees a stretch from the no-points that lie over it: what they keep on either side stays, with their reason.
 * @returns the pieces that remain of each no-point, the first under its own id
 */
export function cutOut<Reason>(noPoints: readonly Piece<Reason>[], { start, end }: Span): Piece<Reason>[] {
  return noPoints.flatMap((span) => {
    if (span.end <= start || span.start >= end) return [span];
    const rest: Piece<Reason>[] = [];
    if (span.start < start) rest.push({ ...span, end: start });
    if (span.end > end) rest.push({ reason: span.reason, start: end, end: span.end, ...(rest.length || !span.id ? {} : { id: span.id }) });
    return rest;
  });
}

/** @throws Problem `points-apart` (400) unless both are points of one reaction. */
export function mustBeOfOneReaction(a: { readonly reactionId: string }, b: { readonly reactionId: string }): void {
  if (a.reactionId !== b.reactionId) throw new Problem(400, 'points-apart', 'Only points of one reaction can be merged.');
}
