import { compoundParts } from './compounds.js';
import { conceptOf } from './concepts.js';
import { stem } from './stems.js';
import { stopStems } from './stop-words.js';
import { tokens } from './tokens.js';

const { log, min, sqrt } = Math;

/** Words read of one text at most. */
const MOST_WORDS = 600;
const PART_WEIGHT = 0.6;
const CONCEPT_WEIGHT = 0.8;
/** Of each text, so many of its rarest features lead to others. */
const LEADING = 16;
/** A feature that more texts have than this leads to nobody: it is the subject of the whole consultation. */
const MOST_SHARING = 400;

/** Two texts that may mean the same. */
export interface Kinship {
  readonly one: number;
  readonly other: number;
  /** Cosine of the two vectors, 0 to 1. */
  readonly similarity: number;
}

/** A text by what it is about: numbers of features, ascending, with weights of length one together. */
export interface MeaningVector {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Texts by the stems of their words, the parts of their compounds and the things that different words stand for, each weighed by how rare it is
 * among these texts (TF-IDF). Ways of asking do not count.
 */
export function meaningVectors(texts: readonly string[]): MeaningVector[] {
  const counted = countFeatures(texts);
  const sharing = new Map<string, number>();
  for (const features of counted) for (const feature of features.keys()) sharing.set(feature, (sharing.get(feature) ?? 0) + 1);
  const numbers = new Map([...sharing.keys()].map((feature, number) => [feature, number]));
  return counted.map((features) => {
    const all = [...features].map(([feature, count]) => ({
      number: numbers.get(feature) ?? 0,
      weight: count * log(1 + texts.length / (sharing.get(feature) ?? 1)),
    }));
    all.sort((a, b) => a.number - b.number);
    const length = sqrt(all.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    return { features: Int32Array.from(all, ({ number }) => number), weights: Float32Array.from(all, ({ weight }) => weight / length) };
  });
}

/** Cosine of two vectors that were made together, 0 to 1. */
export function cosine(one: MeaningVector, other: MeaningVector): number {
  let sum = 0;
  for (let a = 0, b = 0; a < one.features.length && b < other.features.length; ) {
    const difference = (one.features[a] as number) - (other.features[b] as number);
    if (difference === 0) sum += (one.weights[a++] as number) * (other.weights[b++] as number);
    else if (difference < 0) a += 1;
    else b += 1;
  }
  return min(1, sum);
}

/**
 * For every text, the texts before it that mean most nearly the same. Only texts that share a rare feature are compared, so the work grows with
 * the number of texts.
 *
 * @param least cosine from which on they count
 * @param most of each text
 * @returns the closest first
 */
export function kin(vectors: readonly MeaningVector[], least: number, most: number): Kinship[] {
  const sharing = new Map<number, number>();
  for (const { features } of vectors) for (const feature of features) sharing.set(feature, (sharing.get(feature) ?? 0) + 1);
  const holders = new Map<number, number[]>();
  const seen = new Int32Array(vectors.length).fill(-1);
  const found: Kinship[] = [];
  for (const [text, vector] of vectors.entries()) {
    const own: Kinship[] = [];
    for (const feature of leadingOf(vector, sharing)) {
      const list = holders.get(feature);
      if (!list) {
        holders.set(feature, [text]);
        continue;
      }
      for (const other of list) {
        if (seen[other] === text) continue;
        seen[other] = text;
        const similarity = cosine(vectors[other] as MeaningVector, vector);
        if (similarity >= least) own.push({ one: other, other: text, similarity });
      }
      list.push(text);
    }
    own.sort((a, b) => b.similarity - a.similarity);
    found.push(...own.slice(0, most));
  }
  return found.sort((a, b) => b.similarity - a.similarity || a.one - b.one || a.other - b.other);
}

function leadingOf({ features, weights }: MeaningVector, sharing: ReadonlyMap<number, number>): number[] {
  return [...features]
    .map((feature, index) => ({ feature, weight: weights[index] as number, count: sharing.get(feature) ?? 0 }))
    .filter(({ count }) => count > 1 && count <= MOST_SHARING)
    .sort((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, LEADING)
    .map(({ feature }) => feature);
}

function countFeatures(texts: readonly string[]): Map<string, number>[] {
  const words = texts.map((text) => tokens(text.slice(0, MOST_WORDS * 12), MOST_WORDS).map((token) => token.text));
  const known = new Set<string>();
  for (const text of words) for (const word of text) if (word.length >= 4 && word.length <= 20) known.add(stem(word));
  const partsOf = remembered((word: string) =>
    word.length < 9 ? [] : compoundParts(word, (part) => part.length >= 4 && known.has(part) && !stopStems.has(part)),
  );
  return words.map((text) => {
    const features = new Map<string, number>();
    const add = (feature: string, weight: number): void => void features.set(feature, (features.get(feature) ?? 0) + weight);
    for (const word of text) {
      const root = stem(word);
      if (stopStems.has(root) || root.length < 2) continue;
      add(root, 1);
      const concept = conceptOf.get(root);
      if (concept !== undefined) add(`=${concept}`, CONCEPT_WEIGHT);
      for (const part of partsOf(word)) {
        add(part, PART_WEIGHT);
        const ofPart = conceptOf.get(part);
        if (ofPart !== undefined && ofPart !== concept) add(`=${ofPart}`, CONCEPT_WEIGHT * PART_WEIGHT);
      }
    }
    // A word that comes four times says twice as much as one that comes once.
    for (const [feature, count] of features) if (count > 1) features.set(feature, sqrt(count));
    return features;
  });
}

function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = work(word);
    known.set(word, made);
    return made;
  };
}
