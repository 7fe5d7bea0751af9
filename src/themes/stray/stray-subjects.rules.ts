import { cosine, kin, type MeaningVector, meaningVectors } from '../../language/meaning.js';
import { sentencesOf } from '../../language/sentences.js';
import { stem } from '../../language/stems.js';
import { stopStems } from '../../language/stop-words.js';
import { folded, tokens } from '../../language/tokens.js';
import { cohering } from './cohesion.rules.js';

/** Cosine from which on two points may be about one subject, and how many others are looked at for each. */
const LEAST_KIN = 0.08;
const MOST_KIN = 10;
/** Cosine of two points from which on they are one group, and how much more two groups need for each doubling of the smaller one. */
const LEAST_ALIKE = 0.12;
const PER_DOUBLING = 0.03;
/** Features of the middle of a group that are kept: the heaviest. */
const MOST_FEATURES = 80;
const FEWEST_POINTS = 3;
const MOST_WORDS = 6;
const MOST_SENTENCES = 3;
/** Words of a text that are looked at. */
const MOST_READ = 400;

/** Points that seem to be about one subject. */
export interface StraySubject {
  /** Places in the list that was given, the most typical first. */
  readonly points: readonly number[];
  /** As parties write them, the most typical first. */
  readonly words: readonly string[];
  /** The sentence that says most of the subject, of the most typical points. */
  readonly sentences: readonly { readonly point: number; readonly text: string }[];
}

/**
 * Groups texts by what they are about: the closest pairs first, two groups become one when their middles are alike, and a point that is only like some of its group falls out. The same texts give the same
 * groups; the work grows with the number of texts, since only texts that share rare words are compared.
 *
 * @param others texts that do fit somewhere: what they say too is no sign of a subject of its own
 * @returns groups of three or more, the largest first
 */
export function straySubjects(texts: readonly string[], others: readonly string[] = []): StraySubject[] {
  const vectors = meaningVectors([...texts, ...others].map(withoutHyphens)).slice(0, texts.length);
  const middles: (MeaningVector | undefined)[] = [...vectors];
  const groupOf = texts.map((_, index) => index);
  const members = texts.map((_, index) => [index]);
  for (const { one, other } of kin(vectors, LEAST_KIN, MOST_KIN)) {
    const from = groupOf[other] ?? other;
    const into = groupOf[one] ?? one;
    const [a, b] = [middles[into], middles[from]];
    if (from === into || !a || !b) continue;
    const smaller = Math.min(members[into]?.length ?? 1, members[from]?.length ?? 1);
    if (cosine(a, b) < LEAST_ALIKE + PER_DOUBLING * Math.log2(smaller)) continue;
    const moved = members[from] ?? [];
    middles[into] = merged(a, members[into]?.length ?? 1, b, moved.length);
    middles[from] = undefined;
    members[into]?.push(...moved);
    members[from] = [];
    for (const text of moved) groupOf[text] = into;
  }
  const known = new Map<string, number>();
  const stemsOf = texts.map(rootsIn);
  for (const roots of [...stemsOf, ...others.map(rootsIn)]) for (const root of roots.keys()) known.set(root, (known.get(root) ?? 0) + 1);
  return members
    .filter((points) => points.length >= FEWEST_POINTS)
    .map((points) => cohering(points, vectors))
    .filter((points) => points.length >= FEWEST_POINTS)
    .sort((a, b) => b.length - a.length || Math.min(...a) - Math.min(...b))
    .map((typical) => {
      const roots = typicalRoots(typical, stemsOf, known, texts.length + others.length);
      const told = typical.slice(0, MOST_SENTENCES).map((point) => ({ point, text: tellingSentence(texts[point] ?? '', new Set(roots)) }));
      return { points: typical, words: roots.map((root) => asWritten(root, typical, stemsOf)), sentences: told };
    });
}

/** SROI-verplichting is about SROI. */
const withoutHyphens = (text: string): string => text.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ');

/** The middle of two groups together, weighed by their sizes, of length one. */
function merged(one: MeaningVector, ones: number, other: MeaningVector, others: number): MeaningVector {
  const weights = new Map<number, number>();
  for (const [vector, size] of [[one, ones] as const, [other, others] as const])
    for (const [at, feature] of vector.features.entries())
      weights.set(feature, (weights.get(feature) ?? 0) + size * (vector.weights[at] ?? 0));
  const kept = [...weights].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_FEATURES);
  kept.sort(([a], [b]) => a - b);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return { features: Int32Array.from(kept, ([feature]) => feature), weights: Float32Array.from(kept, ([, weight]) => weight / length) };
}

/** Roots of the words of a text that say something, each with a word as it is written. */
function rootsIn(text: string): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const token of tokens(withoutHyphens(text), MOST_READ)) {
    const root = stem(token.text);
    if (root.length > 2 && !stopStems.has(root) && !/^\d/.test(root) && !roots.has(root)) roots.set(root, folded(token.text));
  }
  return roots;
}

/** Roots that many of these texts have and few others. */
function typicalRoots(
  points: readonly number[],
  stemsOf: readonly ReadonlyMap<string, string>[],
  known: ReadonlyMap<string, number>,
  all: number,
): string[] {
  const counts = new Map<string, number>();
  for (const point of points) for (const root of stemsOf[point]?.keys() ?? []) counts.set(root, (counts.get(root) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([root, count]) => ({ root, weight: count * Math.log(1 + all / (known.get(root) ?? 1)) }))
    .sort((a, b) => b.weight - a.weight || (a.root < b.root ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ root }) => root);
}

/** The commonest way in which these texts write a word. */
function asWritten(root: string, points: readonly number[], stemsOf: readonly ReadonlyMap<string, string>[]): string {
  const forms = new Map<string, number>();
  for (const point of points) {
    const form = stemsOf[point]?.get(root);
    if (form) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? root;
}

function tellingSentence(text: string, roots: ReadonlySet<string>): string {
  const told = sentencesOf(text.slice(0, 4000)).map(({ start, end }) => text.slice(start, end).trim());
  return ranked(told, (sentence) => [...rootsIn(sentence).keys()].filter((root) => roots.has(root)).length)[0] ?? text.slice(0, 300);
}

/** Highest first; those that are level keep their order. */
const ranked = <T>(items: readonly T[], worth: (item: T) => number): T[] =>
  items
    .map((item) => ({ item, worth: worth(item) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ item }) => item);
