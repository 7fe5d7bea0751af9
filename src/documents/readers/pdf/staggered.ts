import type { Line } from './lines.js';
import { fullLines, NARROWEST_GUTTER } from './running-text.js';

/** Fewer lines than this beside each other may be a caption or the cells of a table. */
const FEWEST_LINES = 4;
const FEWEST_PAIRS = 3;
/** So many pairs tell where the right column begins, on a page with however many lines. */
const MOST_LOOKED_AT = 300;
/** White in ems between two lines of one column, at the most: an empty line. */
const WIDEST_STEP = 2.8;
/** Places, in points, that are the same edge. */
const SAME_EDGE = 2;

/**
 * Two columns of running text whose baselines do not line up: lines stand nearer to the line beside them than lines of one column can.
 * @param lines from top to bottom
 * @returns what stands above, the left column, the right column, what stands below; nothing when there are no such columns
 */
export function staggeredColumns(lines: readonly Line[]): readonly (readonly Line[])[] | undefined {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && isStaggered(line, next) ? [{ at, edge: Math.max(line.x, next.x) }] : [];
  });
  if (pairs.length < FEWEST_PAIRS) return undefined;
  const edge = commonest(pairs.slice(0, MOST_LOOKED_AT).map((pair) => pair.edge));
  const own = pairs.filter((pair) => Math.abs(pair.edge - edge) <= SAME_EDGE);
  const first = own[0]?.at;
  if (own.length < FEWEST_PAIRS || first === undefined) return undefined;
  const side = (line: Line): 'left' | 'right' | undefined =>
    line.x >= edge - SAME_EDGE ? 'right' : line.right <= edge - NARROWEST_GUTTER ? 'left' : undefined;
  const from = first + 1 - reach(lines.slice(0, first + 1).reverse(), [lines[first]!, lines[first + 1]!], side);
  const to = first + reach(lines.slice(first), [lines[first]!, lines[first + 1]!], side);
  const run = lines.slice(from, to);
  const left = run.filter((line) => side(line) === 'left');
  const right = run.filter((line) => side(line) === 'right');
  return isColumn(left) && isColumn(right) ? [lines.slice(0, from), left, right, lines.slice(to)] : undefined;
}

/** Beside each other, and too near in height to be lines of one column, yet not on one baseline. */
function isStaggered(line: Line, next: Line): boolean {
  const size = Math.max(line.size, next.size);
  const step = next.y - line.y;
  const [left, right] = line.x <= next.x ? [line, next] : [next, line];
  return step > size * 0.3 && step < size * 0.9 && right.x - left.right >= NARROWEST_GUTTER;
}

/** How many lines go on in the columns, one after the other. */
function reach(lines: readonly Line[], seeds: readonly Line[], side: (line: Line) => 'left' | 'right' | undefined): number {
  const last = new Map(seeds.map((line) => [side(line), line.y]));
  for (const [at, line] of lines.entries()) {
    const own = side(line);
    const before = last.get(own);
    if (own === undefined || before === undefined || Math.abs(line.y - before) > line.size * WIDEST_STEP) return at;
    last.set(own, line.y);
  }
  return lines.length;
}

/** Running text: lines that fill the column, at the same distance from each other. */
function isColumn(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES || fullLines(lines) < 0.5) return false;
  const steps = lines.slice(1).map((line, at) => line.y - lines[at]!.y);
  const tight = Math.min(...steps);
  return steps.filter((step) => step <= tight * 1.15).length >= steps.length * 0.6;
}

function commonest(places: readonly number[]): number {
  const near = (place: number): number => places.filter((other) => Math.abs(other - place) <= SAME_EDGE).length;
  return places.reduce((best, place) => (near(place) > near(best) ? place : best));
}
