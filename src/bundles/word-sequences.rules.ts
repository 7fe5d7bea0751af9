import { hash } from '../language/similarity.js';
import { stem } from '../language/stems.js';
import { bare, tokens } from '../language/tokens.js';

/** Words read of one text at most; a point longer than this is a book, and is compared by its beginning. */
const MOST_WORDS = 2_000;
const MOST_CHARACTERS = 20_000;

/** Texts as rows of word codes: words that differ in inflection, capitals or accents have one code. */
export class WordSequences {
  readonly #codes = new Map<string, number>();

  of(text: string): Int32Array {
    const words = tokens(text.slice(0, MOST_CHARACTERS), MOST_WORDS);
    const sequence = new Int32Array(words.length);
    for (let at = 0; at < words.length; at += 1) sequence[at] = this.#codeOf((words[at] as { text: string }).text);
    return sequence;
  }

  #codeOf(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    const code = hash(stem(bare(word))) | 0;
    // A copy, because a part of a text would keep the whole text in memory.
    this.#codes.set(Buffer.from(word).toString(), code);
    return code;
  }
}

/** Whether two rows are the same, word for word. */
export function isSameSequence(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * How much of two rows is the same and in the same order, 0 to 1: twice the longest common subsequence over both lengths. Ends early, with 0,
 * when it is below `least`. (E. Myers, An O(ND) difference algorithm, 1986: the work grows with what differs.)
 */
export function sameInOrder(one: Int32Array, other: Int32Array, least: number): number {
  const total = one.length + other.length;
  if (total === 0) return 0;
  const most = Math.floor((1 - least) * total + 1e-9);
  if (Math.abs(one.length - other.length) > most) return 0;
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits ||
        (diagonal !== edits && (furthest[middle + diagonal - 1] as number) < (furthest[middle + diagonal + 1] as number));
      let x = down ? (furthest[middle + diagonal + 1] as number) : (furthest[middle + diagonal - 1] as number) + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      furthest[middle + diagonal] = x;
      if (x >= one.length && x - diagonal >= other.length) return 1 - edits / total;
    }
  }
  return 0;
}
