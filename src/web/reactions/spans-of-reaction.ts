import type { PointRow } from '../../deliberation/register.js';
import type { ReactionView } from '../../reactions/reactions.js';
import type { Outcome } from '../../vocabulary.js';
import type { ReactionSpan } from './reaction-spans.js';

/** Spans on one page: more makes a page slow to read and to draw. */
export const SPANS_ON_A_PAGE = 150;

type ThemesOf = ReadonlyMap<string, Pick<PointRow, 'themes' | 'suggestions'>>;
type Reaction = Pick<ReactionView, 'text' | 'points' | 'noPoints' | 'coverage'>;
type Placed = { readonly start: number; readonly end: number };

/** Points, passages without a point and holes of a reaction, in order; together they are its text. */
export function spansOfReaction({ text, points, noPoints, coverage }: Reaction, themesOf: ThemesOf = new Map()): ReactionSpan[] {
  const textOf = ({ start, end }: Placed): string => text.slice(start, end);
  const spans: ReactionSpan[] = [
    ...points.map((point) => {
      const { id, start, end, number, version, question, section, speaker, time } = point;
      const { themes = [], suggestions = [] } = themesOf.get(id) ?? {};
      const outcome = point.outcome as Outcome | null;
      return {
        kind: 'point' as const,
        id,
        start,
        end,
        number,
        version,
        question,
        section,
        speaker,
        time,
        themes,
        suggestions,
        outcome,
        text: textOf(point),
      };
    }),
    ...noPoints.map((span) => ({ kind: 'no_point' as const, start: span.start, end: span.end, reason: span.reason, text: textOf(span) })),
    ...coverage.holes.map((span) => ({ kind: 'hole' as const, ...span, text: textOf(span) })),
  ];
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The page, from 1, that a place in the text stands on. */
export function pageOfPlace(spans: readonly Placed[], place: number): number {
  const index = spans.findIndex(({ end }) => end > place);
  return Math.floor(Math.max(0, index) / SPANS_ON_A_PAGE) + 1;
}
