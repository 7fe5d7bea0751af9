import type { Token } from '../../language/tokens.js';
import type { ThemeDefinition } from '../scheme/theme-definition.js';
import { CuePatterns } from './cue-patterns.js';

/** A cue found in a text, and how much it says for its theme. */
export interface CueHit {
  /** Its number among all cues of the scheme, in order. */
  readonly id: number;
  readonly theme: number;
  readonly weight: number;
  readonly first: number;
  readonly last: number;
}

/** What the cue words of a scheme say about a text: for each theme from 0 (nothing) to 1, and the hits that led to it. */
export interface LexiconReading {
  readonly scores: Float64Array;
  readonly hits: readonly CueHit[];
}

const mostWeight = 0.985;

interface KnownCue {
  readonly theme: number;
  readonly weight: number;
}

/** The cue words of a scheme, ready to read texts with. */
export class Lexicon {
  readonly #patterns: CuePatterns;
  readonly #cues: readonly KnownCue[];
  readonly #themes: number;

  private constructor(patterns: CuePatterns, cues: readonly KnownCue[], themes: number) {
    this.#patterns = patterns;
    this.#cues = cues;
    this.#themes = themes;
  }

  static of(scheme: readonly ThemeDefinition[]): Lexicon {
    const cues = scheme.flatMap((definition, theme) => definition.cues.map((cue) => ({ theme, weight: bounded(cue.weight) })));
    const texts = scheme.flatMap((definition) => definition.cues.map((cue) => cue.text));
    return new Lexicon(new CuePatterns(texts), cues, scheme.length);
  }

  /** The same cues with other weights, in the same order. */
  reweighed(weights: ArrayLike<number>): Lexicon {
    const cues = this.#cues.map((cue, id) => ({ ...cue, weight: weights[id] ?? cue.weight }));
    return new Lexicon(this.#patterns, cues, this.#themes);
  }

  /** The weights of all cues of the scheme, in order. */
  get weights(): Float64Array {
    return Float64Array.from(this.#cues, (cue) => cue.weight);
  }

  /** @param words the tokens of the text */
  read(words: readonly Token[]): LexiconReading {
    const hits = this.#patterns.find(words).flatMap((match): CueHit[] => {
      const cue = this.#cues[match.id];
      return cue ? [{ ...match, ...cue }] : [];
    });
    const standing = strongestPerPlace(hits.filter((hit) => hit.weight > 0 && !isVetoed(hit, hits)));
    const against = hits.filter((hit) => hit.weight < 0);
    return { scores: this.#scores(standing, against), hits: standing };
  }

  #scores(hits: readonly CueHit[], against: readonly CueHit[]): Float64Array {
    const silent = new Float64Array(this.#themes).fill(1);
    const seen = new Map<number, number>();
    for (const hit of hits) {
      const before = seen.get(hit.id) ?? 0;
      seen.set(hit.id, before + 1);
      // The same cue again says little more: a third, a ninth, …
      silent[hit.theme] = (silent[hit.theme] ?? 1) * (1 - hit.weight / 3 ** before);
    }
    const scores = silent.map((value) => 1 - value);
    // A cue that speaks against a theme halves what else was found, at full weight.
    for (const hit of against) scores[hit.theme] = (scores[hit.theme] ?? 0) * (1 + hit.weight / 2);
    return scores;
  }
}

/** `kwalitatief goede inkoop` takes the word from `kwalitatief`: what it covers no longer counts for the theme. */
function isVetoed(hit: CueHit, hits: readonly CueHit[]): boolean {
  return hits.some((other) => other.weight < 0 && other.theme === hit.theme && overlap(hit, other));
}

function strongestPerPlace(hits: readonly CueHit[]): CueHit[] {
  const strongestFirst = [...hits].sort((one, other) => other.weight - one.weight || one.first - other.first);
  const kept: CueHit[] = [];
  for (const hit of strongestFirst) {
    if (!kept.some((other) => other.theme === hit.theme && overlap(hit, other))) kept.push(hit);
  }
  return kept;
}

function overlap(one: CueHit, other: CueHit): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** A scheme is edited by people: a weight that is no number says nothing, one beyond the bounds says all it can. */
function bounded(weight: number): number {
  return Number.isFinite(weight) ? Math.max(-1, Math.min(mostWeight, weight)) : 0;
}
