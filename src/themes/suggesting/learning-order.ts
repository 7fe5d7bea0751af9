import { Neighbours } from './neighbours.js';
import { proposalThreshold } from './suggester.js';

const nearlyIdentical = 0.6;
/** A near-identical point teaches little more: its themes will be copied over. */
const leftOfCopies = 0.1;

/** A point to put in order. */
export interface JudgedPoint {
  readonly text: string;
  /** The chance of every theme, in one order for all points. */
  readonly chances: readonly number[];
}

/**
 * The order in which confirming points teaches most: points that the suggester doubts about come first, of which the doubts
 * are about themes not yet asked about, and of near-identical points one.
 *
 * @returns the numbers of all points, most instructive first; equal ones in their own order
 */
export function learningOrder(points: readonly JudgedPoint[]): number[] {
  const doubts = points.map(doubtsOf);
  const copies = new Neighbours(points.map((point) => ({ text: point.text, themes: [] })));
  const places = new Map(copies.earlier.map((earlier, index) => [earlier, index]));
  const factor = new Float64Array(points.length).fill(1);
  const asked = new Float64Array(doubts[0]?.length ?? 0);
  const gain = (index: number) =>
    (factor[index] ?? 0) * (doubts[index] ?? []).reduce((sum, doubt, theme) => sum + doubt / (1 + (asked[theme] ?? 0)), 0);
  const waiting = points.map((_, index) => ({ index, gain: gain(index) })).sort(byGain);
  const order: number[] = [];
  // Gains only go down as more is asked, so the first whose gain was just worked out anew and is still the highest is next.
  while (waiting.length > 0) {
    const next = waiting.shift();
    if (!next) break;
    const now = gain(next.index);
    if (now < (waiting[0]?.gain ?? 0)) {
      insert(waiting, { index: next.index, gain: now });
      continue;
    }
    order.push(next.index);
    doubts[next.index]?.forEach((doubt, theme) => {
      asked[theme] = (asked[theme] ?? 0) + doubt * (factor[next.index] ?? 0);
    });
    for (const { earlier } of copies.find(points[next.index]?.text ?? '', nearlyIdentical)) {
      const copy = places.get(earlier) ?? -1;
      if (copy !== next.index && copy >= 0) factor[copy] = (factor[copy] ?? 1) * leftOfCopies;
    }
  }
  return order;
}

/**
 * Of these points, about how many will be right without change: where what is proposed is all of its themes and nothing else.
 */
export function likelyRight(points: readonly JudgedPoint[]): number {
  return points.reduce(
    (sum, { chances }) => sum + chances.reduce((product, chance) => product * (chance >= proposalThreshold ? chance : 1 - chance), 1),
    0,
  );
}

interface Waiting {
  readonly index: number;
  readonly gain: number;
}

/** Per theme, how unsure the suggester is: most at .5. */
const doubtsOf = ({ chances }: JudgedPoint): number[] => chances.map((chance) => chance * (1 - chance));

function byGain(one: Waiting, other: Waiting): number {
  return other.gain - one.gain || one.index - other.index;
}

function insert(waiting: Waiting[], one: Waiting): void {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = waiting[middle];
    if (other && byGain(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, one);
}
