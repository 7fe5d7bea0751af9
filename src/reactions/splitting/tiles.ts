import type { NoPointReason } from '../../vocabulary.js';
import type { ProposedNoPoint, ProposedPoint } from './proposal.js';

/** A stretch of the text in the making: a point, or a passage that is none. */
export type Span =
  | { readonly start: number; readonly end: number; readonly reason: NoPointReason }
  | { readonly start: number; readonly end: number; readonly point: Omit<ProposedPoint, 'start' | 'end'> };

export interface Tiling {
  readonly points: readonly ProposedPoint[];
  readonly noPoints: readonly ProposedNoPoint[];
  readonly coverage: number;
}

/**
 * Lays spans, in order, over a text of `length` characters so that they cover all of it: what lies between two spans belongs to the one before, what
 * lies before the first to the first. Passages next to each other that are no point for the same reason become one, but not across `borders`, the
 * places where a party's part begins or ends.
 */
export function tile(spans: readonly Span[], length: number, borders: ReadonlySet<number> = new Set()): Tiling {
  if (length === 0) return { points: [], noPoints: [], coverage: 1 };
  if (spans.length === 0) return { points: [], noPoints: [{ start: 0, end: length, reason: 'other' }], coverage: 1 };
  const points: ProposedPoint[] = [];
  const noPoints: ProposedNoPoint[] = [];
  let covered = 0;
  let last: ProposedNoPoint | undefined;
  spans.forEach((span, at) => {
    const start = at === 0 ? 0 : span.start;
    const end = spans[at + 1]?.start ?? length;
    covered += end - start;
    if ('point' in span) {
      points.push({ ...span.point, start, end });
      last = undefined;
    } else if (last?.reason === span.reason && !borders.has(start)) {
      last = { ...last, end };
      noPoints[noPoints.length - 1] = last;
    } else {
      last = { start, end, reason: span.reason };
      noPoints.push(last);
    }
  });
  return { points, noPoints, coverage: covered / length };
}
