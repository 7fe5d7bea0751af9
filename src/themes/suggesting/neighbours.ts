import { hash } from '../../language/similarity.js';
import { stems } from '../../language/stems.js';

/** A text that a question was settled for before: a confirmed point or an example of the scheme. */
export interface EarlierText {
  readonly text: string;
  readonly pointId?: string;
  /** Numbers of the themes it has. */
  readonly themes: readonly number[];
}

export interface Neighbour {
  readonly earlier: EarlierText;
  /** Share of word pairs that both have, 0 to 1. */
  readonly similarity: number;
}

const mostPairs = 2000;
const mostSharing = 200;

/** Finds earlier texts that say nearly the same, by the word pairs they share; the work grows with what is shared, not with all that is known. */
export class Neighbours {
  readonly #sizes: readonly number[];
  readonly #byPair = new Map<number, number[]>();

  constructor(readonly earlier: readonly EarlierText[]) {
    this.#sizes = earlier.map((one, index) => {
      const pairs = pairsOf(one.text);
      for (const pair of pairs) {
        const list = this.#byPair.get(pair);
        if (list) list.push(index);
        else this.#byPair.set(pair, [index]);
      }
      return pairs.size;
    });
  }

  /** The earlier texts that share at least `least` of their word pairs with this one, most alike first. */
  find(text: string, least: number): Neighbour[] {
    if (this.earlier.length === 0) return [];
    const pairs = pairsOf(text);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const holders = this.#byPair.get(pair) ?? [];
      if (holders.length > mostSharing) continue;
      for (const index of holders) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const found: Neighbour[] = [];
    for (const [index, count] of shared) {
      const earlier = this.earlier[index];
      const similarity = count / (pairs.size + (this.#sizes[index] ?? 0) - count);
      if (earlier && similarity >= least) found.push({ earlier, similarity });
    }
    return found.sort((one, other) => other.similarity - one.similarity);
  }
}

function pairsOf(text: string): Set<number> {
  const words = stems(text.slice(0, 20_000));
  const pairs = new Set<number>();
  let before = '^';
  for (const word of words) {
    pairs.add(hash(`${before} ${word}`));
    before = word;
    if (pairs.size >= mostPairs) break;
  }
  return pairs;
}
