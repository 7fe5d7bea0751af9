import { conflict, invalidField } from '../platform/problems/problem.js';
import { asWritten, oppositionOf, stanceOf } from './stance.rules.js';

/** A point as far as bundles go. */
export interface Bundled {
  readonly id: string;
  readonly number: number;
  readonly partyId: string;
  readonly text: string;
}

export interface OpposeTask {
  /** Texts that are to come together. */
  readonly added: readonly string[];
  /** Texts that are together already; what a person accepted of these is not asked again. */
  readonly present: readonly string[];
  /** Pairs that are looked for at most. */
  readonly most: number;
}

/** Places of two texts that want the opposite, counted through `present` and then `added`. */
export interface OpposedPlaces {
  readonly one: number;
  readonly other: number;
  /** What it is about, in the words of the second. */
  readonly about: string;
}

/** Texts that want the opposite; runs on a worker thread. A text that comes twice is read once. */
export function opposedPairs({ added, present, most }: OpposeTask): OpposedPlaces[] {
  const all = [...present, ...added];
  const first = new Map<string, number>();
  for (const [index, text] of all.entries()) if (!first.has(text)) first.set(text, index);
  const distinct = [...first].map(([text, index]) => ({ text, index, stance: stanceOf(text) }));
  const found: OpposedPlaces[] = [];
  for (const [place, one] of distinct.entries()) {
    if (one.index < present.length) continue;
    for (const other of distinct.slice(0, place)) {
      const opposition = oppositionOf(other.stance, one.stance);
      if (opposition) found.push({ one: other.index, other: one.index, about: asWritten(one.text, opposition.about) });
      if (found.length >= most) return found;
    }
  }
  return found;
}

/** @throws Problem `invalid-input` (`too-few`): one point is no bundle. */
export function mustBeSeveral(points: readonly string[]): void {
  if (new Set(points).size < 2) throw invalidField('#/points', 'too-few', 'Name two points or more.');
}

/** @throws Problem `point-not-bundled`. */
export function mustBeIn<Some extends { readonly id: string }>(points: readonly Some[], pointId: string): Some {
  const point = points.find(({ id }) => id === pointId);
  if (!point) throw conflict('point-not-bundled', 'This point is not in the bundle.');
  return point;
}
