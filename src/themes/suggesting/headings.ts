import { overlapOf, spelledAlike } from '../../language/similarity.js';
import { stems } from '../../language/stems.js';
import { bare, tokens } from '../../language/tokens.js';
import type { ThemeDefinition } from '../scheme/theme-definition.js';
import type { Lexicon } from './lexicon.js';

const longestHeading = 300;
const alikeEnough = 0.75;
const cacheSize = 2000;

interface KnownHeading {
  readonly theme: number;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** Recognises headings as the scheme's labels and synonyms, without minding case, diacritics, numbering or near-spellings. */
export class Headings {
  readonly #known: readonly KnownHeading[];
  readonly #lexicon: Lexicon;
  readonly #themes: number;
  readonly #read = new Map<string, Float64Array>();

  constructor(scheme: readonly ThemeDefinition[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#themes = scheme.length;
    this.#known = scheme.flatMap((definition, theme) =>
      [definition.label, definition.key, ...definition.synonyms].map((text) => ({
        theme,
        text: plain(text),
        stems: new Set(stems(text)),
      })),
    );
  }

  /** How much a heading speaks for each theme, 0 to 1: 1 for a synonym as written, less for one that resembles it or holds a cue. */
  read(heading: string): Float64Array {
    const short = heading.slice(0, longestHeading);
    const before = this.#read.get(short);
    if (before) return before;
    const found = this.#score(short);
    if (this.#read.size >= cacheSize) this.#read.clear();
    this.#read.set(short, found);
    return found;
  }

  #score(heading: string): Float64Array {
    const text = plain(heading);
    const scores = new Float64Array(this.#themes);
    if (text === '') return scores;
    const own = new Set(stems(heading));
    for (const known of this.#known) {
      scores[known.theme] = Math.max(scores[known.theme] ?? 0, likeness(text, own, known));
    }
    const cues = this.#lexicon.read(tokens(heading)).scores;
    return scores.map((score, theme) => Math.max(score, 0.7 * (cues[theme] ?? 0)));
  }
}

function likeness(text: string, own: ReadonlySet<string>, known: KnownHeading): number {
  if (text === known.text) return 1;
  const spelling = spelledAlike(text, known.text);
  const words = overlapOf(own, known.stems);
  return Math.max(spelling >= alikeEnough ? spelling : 0, words >= 0.5 ? words : 0);
}

/** A heading without its number and closing punctuation: `3.2 Kwaliteit:` is Kwaliteit. */
function plain(heading: string): string {
  return bare(heading)
    .replace(/^[\s\p{P}]*(?:\p{N}+[.)\s]*)*/u, '')
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/\s+/g, ' ');
}
