/** A stretch of text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Coverage {
  /** Characters in all. */
  readonly length: number;
  readonly inPoints: number;
  readonly inNoPoints: number;
  /** Stretches that belong to nothing. */
  readonly holes: readonly Span[];
  /** Stretches that belong to two things. */
  readonly overlaps: readonly Span[];
  /** Share of the characters that has a place, 0 to 1; exactly 1 only without holes. */
  readonly share: number;
}

/** How much of a text its points and no-points cover, exact to the character. Takes spans in any order. */
export function coverageOf(length: number, points: readonly Span[], noPoints: readonly Span[]): Coverage {
  const spans = [...points, ...noPoints].sort((a, b) => a.start - b.start || a.end - b.end);
  const holes: Span[] = [];
  const overlaps: Span[] = [];
  let reached = 0;
  for (const { start, end } of spans) {
    if (start > reached) holes.push({ start: reached, end: start });
    if (start < reached) overlaps.push({ start, end: Math.min(reached, end) });
    reached = Math.max(reached, end);
  }
  if (reached < length) holes.push({ start: reached, end: length });
  const missing = sizeOf(holes);
  return {
    length,
    inPoints: sizeOf(points),
    inNoPoints: sizeOf(noPoints),
    holes,
    overlaps,
    share: length === 0 ? 1 : (length - missing) / length,
  };
}

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Processed means: every character has exactly one place. */
export const isProcessed = ({ holes, overlaps }: Coverage): boolean => holes.length === 0 && overlaps.length === 0;
