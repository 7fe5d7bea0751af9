import { diffArrays } from 'diff';
import { stems } from '../../language/stems.js';
import type { Passage, Succession } from './comparison.js';

/** Likeness from which a passage in the same place is the same one, reworded. */
const REWORDED = 0.45;
/** Likeness from which a passage elsewhere is the same one, moved. */
const MOVED = 0.65;
/** Pairs looked at in one stretch at most; beyond it only passages that share rare words are. */
const MOST_PAIRS = 40_000;

type Pair = Succession;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Pairs the passages of two versions that are the same: in place, reworded, or moved. Nobody is paired twice. */
export function pairPassages(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const state = new Pairing(before, after);
  state.pairExact();
  state.pairReworded();
  state.pairMoved();
  return state.pairs();
}

class Pairing {
  private readonly successor = new Map<number, Pair>();
  private readonly predecessor = new Map<number, Pair>();
  private readonly bags: { readonly before: Map<number, Map<string, number>>; readonly after: Map<number, Map<string, number>> } = {
    before: new Map(),
    after: new Map(),
  };

  constructor(
    private readonly before: readonly Passage[],
    private readonly after: readonly Passage[],
  ) {}

  pairs(): Pair[] {
    return [...this.successor.values()].sort((a, b) => a.after - b.after);
  }

  /** Passages whose text is the same: first by order, then wherever they went. */
  pairExact(): void {
    const [was, is] = [this.before.map(({ text }) => plain(text)), this.after.map(({ text }) => plain(text))];
    let [b, a] = [0, 0];
    for (const { added, removed, value } of sequence(was, is)) {
      if (!added && !removed) for (const index of value.keys()) this.pair(b + index, a + index, 1, 'same');
      if (!added) b += value.length;
      if (!removed) a += value.length;
    }
    const left = new Map<string, number[]>();
    was.forEach((text, index) => {
      if (!this.successor.has(index)) left.set(text, [...(left.get(text) ?? []), index]);
    });
    is.forEach((text, index) => {
      if (this.predecessor.has(index) || text.length < 12) return;
      const from = left.get(text)?.shift();
      if (from !== undefined) this.pair(from, index, 0.97, 'moved');
    });
  }

  /** Between passages that stayed: the likeliest of what is left, in order. */
  pairReworded(): void {
    for (const { before, after } of this.gaps()) {
      if (!before.length || !after.length) continue;
      const candidates = this.candidates(before, after, REWORDED);
      for (const { b, a, like } of inOrder(candidates)) this.pair(b, a, like, 'reworded');
    }
  }

  /** Whatever is still left, wherever it went. */
  pairMoved(): void {
    const before = this.before.flatMap((_, index) => (this.successor.has(index) ? [] : [index]));
    const after = this.after.flatMap((_, index) => (this.predecessor.has(index) ? [] : [index]));
    const candidates = this.candidates(before, after, MOVED).sort((x, y) => y.like - x.like);
    for (const { b, a, like } of candidates) if (!this.successor.has(b) && !this.predecessor.has(a)) this.pair(b, a, like * 0.95, 'moved');
  }

  private pair(before: number, after: number, likelihood: number, how: Pair['how']): void {
    const pair = { before, after, likelihood, how };
    this.successor.set(before, pair);
    this.predecessor.set(after, pair);
  }

  /** Stretches of unpaired passages between two neighbours that stayed in order. */
  private gaps(): { readonly before: number[]; readonly after: number[] }[] {
    const gaps: { before: number[]; after: number[] }[] = [{ before: [], after: [] }];
    let reached = 0;
    this.after.forEach((_, index) => {
      const pair = this.predecessor.get(index);
      if (!pair) gaps.at(-1)?.after.push(index);
      else if (pair.how === 'same') {
        for (; reached < pair.before; reached += 1) if (!this.successor.has(reached)) gaps.at(-1)?.before.push(reached);
        reached = pair.before + 1;
        gaps.push({ before: [], after: [] });
      }
    });
    for (; reached < this.before.length; reached += 1) if (!this.successor.has(reached)) gaps.at(-1)?.before.push(reached);
    return gaps;
  }

  private candidates(before: readonly number[], after: readonly number[], least: number): Candidate[] {
    const found: Candidate[] = [];
    for (const [b, a] of this.meetings(before, after)) {
      const like = this.likeness(b, a);
      if (like >= least) found.push({ b, a, like });
    }
    return found;
  }

  /** All pairs of a small stretch; of a large one those that share a word that few passages have. */
  private *meetings(before: readonly number[], after: readonly number[]): Generator<readonly [number, number]> {
    if (before.length * after.length <= MOST_PAIRS) {
      for (const b of before) for (const a of after) yield [b, a];
      return;
    }
    const holders = new Map<string, number[]>();
    for (const a of after)
      for (const word of this.bag('after', a).keys()) holders.set(word, [...(holders.get(word) ?? []), a].slice(0, 12));
    for (const b of before) {
      const seen = new Set<number>();
      for (const word of this.bag('before', b).keys()) {
        const some = holders.get(word) ?? [];
        if (some.length < 12) for (const a of some) seen.add(a);
      }
      for (const a of seen) yield [b, a];
    }
  }

  /** Share of the words that two passages have in common, a little more when number or section agree; 0 to 1. */
  private likeness(b: number, a: number): number {
    const [was, is] = [this.before[b], this.after[a]];
    if (!was || !is || (was.kind === 'heading') !== (is.kind === 'heading')) return 0;
    const like = shared(this.bag('before', b), this.bag('after', a));
    const sameNumber = was.marker !== undefined && /\d/.test(was.marker) && was.marker === is.marker;
    const sameSection = was.section !== '' && was.section === is.section;
    return like > 0.2 ? Math.min(1, like + (sameNumber ? 0.15 : 0) + (sameSection ? 0.12 : 0)) : like;
  }

  private bag(side: 'before' | 'after', index: number): Map<string, number> {
    const known = this.bags[side].get(index);
    if (known) return known;
    const bag = new Map<string, number>();
    for (const stem of stems((this[side][index]?.text ?? '').slice(0, 20_000))) bag.set(stem, (bag.get(stem) ?? 0) + 1);
    this.bags[side].set(index, bag);
    return bag;
  }
}

interface Candidate {
  readonly b: number;
  readonly a: number;
  readonly like: number;
}

/** Dice's coefficient over bags of stems. */
function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, size] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    size += count;
  }
  for (const count of other.values()) size += count;
  return size ? (2 * common) / size : 0;
}

/**
 * The candidates that together weigh most while none crosses another: a heaviest increasing subsequence by before, then after, in n log n by a tree
 * (Fenwick's) that gives the best chain ending before a place.
 */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((x, y) => x.b - y.b || y.a - x.a);
  const places = new Map([...new Set(sorted.map(({ a }) => a))].sort((x, y) => x - y).map((a, index) => [a, index + 1]));
  const tree = new Int32Array(places.size + 1).fill(-1);
  const best: { weight: number; previous: number }[] = [];
  const weightOf = (index: number): number => best[index]?.weight ?? 0;
  let top = -1;
  sorted.forEach(({ a, like }, index) => {
    const place = places.get(a) ?? 0;
    let previous = -1;
    for (let node = place - 1; node > 0; node -= node & -node) {
      const ending = tree[node] ?? -1;
      if (ending >= 0 && weightOf(ending) > weightOf(previous)) previous = ending;
    }
    best.push({ weight: weightOf(previous) + like, previous });
    for (let node = place; node < tree.length; node += node & -node) if (weightOf(index) > weightOf(tree[node] ?? -1)) tree[node] = index;
    if (weightOf(index) > weightOf(top)) top = index;
  });
  const chosen: Candidate[] = [];
  for (let index = top; index >= 0; index = best[index]?.previous ?? -1) {
    const candidate = sorted[index];
    if (candidate) chosen.push(candidate);
  }
  return chosen.reverse();
}

/** Edits between two orders of passages that are looked for; two documents that differ more are compared by what is unique in both. */
const MOST_EDITS = 3000;

interface Part {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly string[];
}

/** Which texts stayed in order. Beyond `MOST_EDITS` the texts that stand once in both versions are the anchors, and what lies between is compared. */
function sequence(was: readonly string[], is: readonly string[]): Part[] {
  const parts = diffArrays([...was], [...is], { maxEditLength: MOST_EDITS });
  if (parts) return parts;
  const result: Part[] = [];
  let [b, a] = [0, 0];
  for (const anchor of [...anchors(was, is), { b: was.length, a: is.length }]) {
    const [before, after] = [was.slice(b, anchor.b), is.slice(a, anchor.a)];
    const between = diffArrays(before, after, { maxEditLength: MOST_EDITS });
    result.push(...(between ?? [part('removed', before), part('added', after)]));
    if (anchor.b < was.length) result.push(part('same', was.slice(anchor.b, anchor.b + 1)));
    [b, a] = [anchor.b + 1, anchor.a + 1];
  }
  return result;
}

const part = (kind: 'same' | 'removed' | 'added', value: readonly string[]): Part => ({
  added: kind === 'added',
  removed: kind === 'removed',
  value,
});

/** The most texts that stand once in each version and follow each other in both: a longest increasing subsequence. */
function anchors(was: readonly string[], is: readonly string[]): Candidate[] {
  const [once, other] = [uniqueIn(was), uniqueIn(is)];
  return inOrder(
    [...once].flatMap(([text, b]) => {
      const a = other.get(text);
      return a === undefined ? [] : [{ b, a, like: 1 }];
    }),
  );
}

/** Texts that stand once, with their place. */
function uniqueIn(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  texts.forEach((text, index) => {
    if (places.has(text)) twice.add(text);
    else places.set(text, index);
  });
  for (const text of twice) places.delete(text);
  return places;
}
