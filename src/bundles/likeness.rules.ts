import { cosine, meaningVectors } from '../language/meaning.js';
import { oppositionOf, stanceOf } from './stance.rules.js';

/** How a text lies to another. */
export interface Likeness {
  /** 0 to 1. */
  readonly similarity: number;
  readonly opposed: boolean;
}

/** Characters of a text that are looked at: this is done while a page waits. */
const MOST_CHARACTERS = 2_000;

/**
 * Compares a text with some others, in order.
 * @param background other texts of the consultation, which tell how common each word is
 * @param least similarity below which nobody asks what a text wants
 */
export function likenessTo(text: string, others: readonly string[], background: readonly string[], least: number): readonly Likeness[] {
  const shown = (one: string): string => one.slice(0, MOST_CHARACTERS);
  const [own, ...vectors] = meaningVectors([text, ...others, ...background].map(shown));
  const stance = stanceOf(shown(text));
  return others.map((other, index) => {
    const vector = vectors[index];
    const similarity = own && vector ? cosine(own, vector) : 0;
    return { similarity, opposed: similarity >= least && oppositionOf(stance, stanceOf(shown(other))) !== undefined };
  });
}
