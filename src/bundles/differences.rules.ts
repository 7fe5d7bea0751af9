import { diffArrays } from 'diff';
import { bare, tokens } from '../language/tokens.js';

/** A stretch of a text: whether the text beside it has these words too. */
export interface Stretch {
  readonly text: string;
  readonly same: boolean;
}

/** Characters that are compared; what follows counts as different. */
const MOST_CHARACTERS = 20_000;
/** Words that may differ; beyond it, two texts are so different that marking says nothing. */
const MOST_EDITS = 2_000;

/**
 * What differs between two texts, word by word; capitals, accents, punctuation and white space do not count. The stretches of each, put together,
 * are its text to the letter.
 */
export function differences(one: string, other: string): { readonly one: readonly Stretch[]; readonly other: readonly Stretch[] } {
  const [left, right] = [pieces(one), pieces(other)];
  const changes = diffArrays(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
    { maxEditLength: MOST_EDITS },
  );
  const sameLeft = new Set<number>();
  const sameRight = new Set<number>();
  let [a, b] = [0, 0];
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed) for (let at = 0; at < value.length; at += 1) sameLeft.add(a + at) && sameRight.add(b + at);
    if (!added) a += value.length;
    if (!removed) b += value.length;
  }
  return { one: stretches(left, sameLeft), other: stretches(right, sameRight) };
}

interface Piece {
  /** As it is compared. */
  readonly word: string;
  /** With the white space and punctuation that follow. */
  readonly text: string;
}

function pieces(text: string): Piece[] {
  const words = tokens(text.slice(0, MOST_CHARACTERS));
  if (!words.length && text) return [{ word: text, text }];
  return words.map(({ text: word, start }, at) => ({
    word: bare(word),
    text: text.slice(at === 0 ? 0 : start, words[at + 1]?.start ?? text.length),
  }));
}

function stretches(all: readonly Piece[], same: ReadonlySet<number>): Stretch[] {
  const found: { text: string; same: boolean }[] = [];
  for (const [at, { text }] of all.entries()) {
    const last = found.at(-1);
    if (last?.same === same.has(at)) last.text += text;
    else found.push({ text, same: same.has(at) });
  }
  return found;
}
