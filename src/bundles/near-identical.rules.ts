import { Buckets, wordPairs } from '../language/minhash.js';
import { isSameSequence, sameInOrder, WordSequences } from './word-sequences.rules.js';

const { imul } = Math;

/** From here on two texts are near-identical: one word in five may differ. */
export const LEAST_ALIKE = 0.8;
/** Texts of one bucket that others are compared with at most, so that a letter sent in by thousands costs no thousands times thousands. */
const MOST_LEADERS = 12;

/** Texts that are near-identical to the first of them. */
export interface AlikeGroup {
  /** Numbers of the texts, ascending. */
  readonly members: readonly number[];
  /** How alike each is to the first, 0 to 1, in the order of `members`. */
  readonly alike: readonly number[];
}

/**
 * Finds the texts that repeat one another, word for word or nearly: MinHash signatures tell which may, comparing word for word tells which do.
 * The work grows with the number of texts. A text without words belongs to no group.
 *
 * @param mayMeet says of two near-identical texts whether they may be in one group all the same
 * @returns groups of two or more, in the order of their first texts
 */
export function nearIdentical(texts: readonly string[], mayMeet: (one: number, other: number) => boolean = () => true): AlikeGroup[] {
  const read = new WordSequences();
  const sequences = texts.map((text) => read.of(text));
  const distinct = distinctOnes(sequences);
  const unions = new Unions(texts.length);
  meet(sequences, [...distinct.keys()], mayMeet, unions);
  return [...unions.components([...distinct.keys()])]
    .flatMap((component) => groupsWithin(component, sequences, mayMeet))
    .flatMap((group) => withRepeats(group, distinct))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** The first of every row of words, with all texts that have it. */
function distinctOnes(sequences: readonly Int32Array[]): ReadonlyMap<number, readonly number[]> {
  const byHash = new Map<number, number[]>();
  const repeats = new Map<number, number[]>();
  for (const [text, sequence] of sequences.entries()) {
    if (!sequence.length) continue;
    const key = hashOf(sequence);
    const known = byHash.get(key) ?? [];
    const same = known.find((one) => isSameSequence(sequences[one] as Int32Array, sequence));
    if (same === undefined) {
      byHash.set(key, [...known, text]);
      repeats.set(text, [text]);
    } else repeats.get(same)?.push(text);
  }
  return repeats;
}

/** Joins texts that share a bucket and are alike when read word for word. */
function meet(
  sequences: readonly Int32Array[],
  texts: readonly number[],
  mayMeet: (one: number, other: number) => boolean,
  unions: Unions,
): void {
  const buckets = new Buckets(texts.length);
  for (const [index, text] of texts.entries()) buckets.add(index, wordPairs(sequences[text] as Int32Array));
  const tried = new Set<number>();
  for (const bucket of buckets.meetings()) {
    const leaders: number[] = [];
    for (const index of bucket) {
      const text = texts[index] as number;
      const alike = leaders.some((leader) => {
        if (unions.rootOf(leader) === unions.rootOf(text)) return true;
        const pair = leader * sequences.length + text;
        if (tried.has(pair)) return false;
        tried.add(pair);
        if (!sameInOrder(sequences[leader] as Int32Array, sequences[text] as Int32Array, LEAST_ALIKE)) return false;
        if (!mayMeet(leader, text)) return false;
        unions.join(leader, text);
        return true;
      });
      if (!alike && leaders.length < MOST_LEADERS) leaders.push(text);
    }
  }
}

/** Alike is no relation that goes on from one to the next; so every member of a group is compared with the first of it. */
function groupsWithin(
  component: readonly number[],
  sequences: readonly Int32Array[],
  mayMeet: (one: number, other: number) => boolean,
): { members: number[]; alike: number[] }[] {
  const groups: { members: number[]; alike: number[] }[] = [];
  for (const text of component) {
    const found = groups.slice(0, 100).some(({ members, alike }) => {
      const [leader = text] = members;
      const share = sameInOrder(sequences[leader] as Int32Array, sequences[text] as Int32Array, LEAST_ALIKE);
      if (!share || !mayMeet(leader, text)) return false;
      members.push(text);
      alike.push(share);
      return true;
    });
    if (!found) groups.push({ members: [text], alike: [1] });
  }
  return groups;
}

function withRepeats({ members, alike }: AlikeGroup, repeats: ReadonlyMap<number, readonly number[]>): AlikeGroup[] {
  const all = members
    .flatMap((member, index) => (repeats.get(member) ?? []).map((text) => ({ text, share: alike[index] ?? 1 })))
    .sort((a, b) => a.text - b.text);
  return all.length < 2 ? [] : [{ members: all.map(({ text }) => text), alike: all.map(({ share }) => share) }];
}

function hashOf(sequence: Int32Array): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < sequence.length; at += 1) value = imul(value ^ (sequence[at] as number), 0x01000193);
  return value >>> 0;
}

/** Which texts hang together, by way of others (union by the lower number, with path halving). */
class Unions {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(text: number): number {
    let at = text;
    while (this.#parent[at] !== at) {
      const above = this.#parent[this.#parent[at] as number] as number;
      this.#parent[at] = above;
      at = above;
    }
    return at;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The texts, in ascending order within each component. */
  components(texts: readonly number[]): Iterable<readonly number[]> {
    const byRoot = new Map<number, number[]>();
    for (const text of texts) {
      const root = this.rootOf(text);
      const component = byRoot.get(root);
      if (component) component.push(text);
      else byRoot.set(root, [text]);
    }
    return byRoot.values();
  }
}
