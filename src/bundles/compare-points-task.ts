import { type Kinship, kin, meaningVectors } from '../language/meaning.js';
import { type AlikeGroup, nearIdentical } from './near-identical.rules.js';
import { asWritten, oppositionOf, type Stance, stanceOf } from './stance.rules.js';

/** Cosine from which on two points may be about one subject, and so want the opposite. */
const LEAST_KIN = 0.12;
/** Of each point, so many others are looked at. */
const MOST_KIN = 8;

export interface ComparePointsTask {
  /** Texts of the points, in the order of their numbers. */
  readonly texts: readonly string[];
}

/** What two points want the opposite of. */
export interface OpposedPair {
  readonly one: number;
  readonly other: number;
  /** In the words of one of them. */
  readonly about: string;
  readonly oneIsFor: boolean;
}

/** How the points of a consultation lie to one another; points are named by their place in the task. */
export interface Comparison {
  readonly near: readonly AlikeGroup[];
  /** Closest first; none that want the opposite. */
  readonly kin: readonly Kinship[];
  readonly opposed: readonly OpposedPair[];
}

/** Compares the points of a consultation with one another; runs on a worker thread. */
export function comparePointsTask({ texts }: ComparePointsTask): Comparison {
  const stanceAt = stances(texts);
  const opposition = (one: number, other: number) => oppositionOf(stanceAt(one), stanceAt(other));
  const opposed: OpposedPair[] = [];
  const related = kin(meaningVectors(texts), LEAST_KIN, MOST_KIN).filter(({ one, other }) => {
    const found = opposition(one, other);
    if (found) opposed.push({ one, other, about: asWritten(texts[one] ?? '', found.about), oneIsFor: found.firstIsFor });
    return !found;
  });
  return { near: nearIdentical(texts, (one, other) => !opposition(one, other)), kin: related, opposed };
}

function stances(texts: readonly string[]): (index: number) => Stance {
  const known = new Map<number, Stance>();
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const made = stanceOf(texts[index] ?? '');
    known.set(index, made);
    return made;
  };
}
