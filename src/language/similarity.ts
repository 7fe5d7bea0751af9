import { bare, tokens } from './tokens.js';

/**
 * How alike two short texts are written, 0 to 1: the share of letter pairs they have in common (Dice's coefficient over
 * bigrams, spaces and punctuation left out). Finds near-spellings: `Continuiteit van zorg` and `Continuïteit v. zorg`.
 */
export function spelledAlike(one: string, other: string): number {
  const left = letterPairs(one);
  const right = letterPairs(other);
  const total = left.length + right.length;
  if (total === 0) return bare(one) === bare(other) ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(pair, count - 1);
  }
  return (2 * shared) / total;
}

function letterPairs(text: string): string[] {
  const letters = bare(text.slice(0, 400)).replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** The share of two sets that they have in common, 0 to 1 (Jaccard); two empty sets have nothing in common. */
export function overlapOf(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return shared / (one.size + other.size - shared);
}

/** A 32-bit hash of a text (FNV-1a over UTF-16 units): the same everywhere, for tables and feature hashing. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/**
 * How much two texts say in the same words, 0 to 1: the share of words that they have in common (Dice's coefficient over bare words). A text that
 * holds the whole of the other, which was added to, counts as nearly the same.
 *
 * @param least words that a text must have to count as held in the other
 */
export function wordedAlike(one: string, other: string, least = 4): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const isHeld = short.length >= least && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  return Math.max((2 * shared) / (left.length + right.length), isHeld ? 0.9 : 0);
}

const wordsOf = (text: string): readonly string[] => tokens(text, 2_000).map((token) => bare(token.text));
