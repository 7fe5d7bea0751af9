import type { MeaningVector } from '../../language/meaning.js';

/** Cosine with the middle of its group from which on a point belongs to it. */
const LEAST_TO_MIDDLE = 0.3;
/** Mean cosine of the pairs of a group from which on it is about one subject, and not about whatever each is a little like the next. */
const LEAST_TOGETHER = 0.09;
const MOST_ROUNDS = 5;

/**
 * What remains of a group without the points that are only like some others of it, again and again until all belong to its middle. The work is linear
 * in the size of the group.
 *
 * @returns the places, the nearest to the middle first; none when what is left holds together too loosely
 */
export function cohering(points: readonly number[], vectors: readonly MeaningVector[]): number[] {
  let kept = [...points];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const middle = sumOf(kept, vectors);
    const near = kept.map((point) => ({ point, likeness: likeness(vectors[point], middle) }));
    const belonging = near.filter((one) => one.likeness >= LEAST_TO_MIDDLE);
    if (belonging.length === kept.length || round === MOST_ROUNDS - 1) {
      const nearest = belonging.sort((one, other) => other.likeness - one.likeness || one.point - other.point);
      return together(kept.length, middle.length) >= LEAST_TOGETHER ? nearest.map(({ point }) => point) : [];
    }
    kept = belonging.map(({ point }) => point);
  }
  return [];
}

interface Middle {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

function sumOf(points: readonly number[], vectors: readonly MeaningVector[]): Middle {
  const weights = new Map<number, number>();
  for (const point of points) {
    const vector = vectors[point];
    for (const [at, feature] of vector?.features.entries() ?? [])
      weights.set(feature, (weights.get(feature) ?? 0) + (vector?.weights[at] ?? 0));
  }
  return { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
}

function likeness(vector: MeaningVector | undefined, { weights, length }: Middle): number {
  if (!vector || length === 0) return 0;
  let sum = 0;
  for (const [at, feature] of vector.features.entries()) sum += (weights.get(feature) ?? 0) * (vector.weights[at] ?? 0);
  return sum / length;
}

/** The mean cosine of all pairs, from the length of the sum of vectors of length one. */
const together = (count: number, length: number): number => (count < 2 ? 0 : (length * length - count) / (count * (count - 1)));
