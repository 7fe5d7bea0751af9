import { stems } from '../language/stems.js';

/** Stems kept of one point at most; a point longer than this is a book. */
const MOST_STEMS = 20_000;
/** Characters looked at of one point at most. */
const MOST_CHARACTERS = 500_000;
/** Characters of one stem at most: PostgreSQL refuses lexemes of 2 kB. */
const LONGEST_STEM = 100;

/** The stems of a text, as the search index holds them and as a search looks for them. */
export const searchStems = (text: string): string[] => stems(text.slice(0, MOST_CHARACTERS)).map((stem) => stem.slice(0, LONGEST_STEM));

/** What the index holds of a point, each stem once. */
export const pointStems = (text: string, heading: string): string[] => [...new Set(searchStems(`${heading} ${text}`).slice(0, MOST_STEMS))];
