import { languageOf } from '../../language/dutch.js';
import { stems } from '../../language/stems.js';
import { type Token, tokens } from '../../language/tokens.js';
import type { ThemeDefinition } from '../scheme/theme-definition.js';
import { Headings } from './headings.js';
import { type CueHit, Lexicon } from './lexicon.js';
import type { TextToTag } from './suggestion.js';
import { type SparseVector, textFeatures } from './text-features.js';

/** No more of a point is read than this many UTF-16 units: enough for pages, and a point of megabytes costs no more. */
export const readAtMost = 20_000;

/** What is seen in a point before anything learned is applied. */
export interface PointReading {
  readonly words: readonly Token[];
  readonly hits: readonly CueHit[];
  /** Per theme, evidence of the cue words in the text: -ln(1 - score), so that cues add up. */
  readonly cueEvidence: Float64Array;
  /** Per theme, 0 to 1. */
  readonly heading: Float64Array;
  /** Per theme, 0 to 1: what the question it answers is about. */
  readonly question: Float64Array;
  readonly features: SparseVector;
}

const mostCueEvidence = 4.2;
/** Cue evidence from which a text speaks for itself: that of a cue of .7. */
export const speakingEvidence = 1.2;
const besideText = 0.2;
const aboveSilence = 1.3;

/** Reads points by a scheme: its cue words, its headings, and the words that it knows. */
export class PointReader {
  readonly themes: number;
  readonly #lexicon: Lexicon;
  readonly #headings: Headings;
  readonly #known: ReadonlySet<string>;

  private constructor(themes: number, lexicon: Lexicon, headings: Headings, known: ReadonlySet<string>) {
    this.themes = themes;
    this.#lexicon = lexicon;
    this.#headings = headings;
    this.#known = known;
  }

  /** @param cueWeights weights of all cues of the scheme in order, where other than the scheme says */
  static of(scheme: readonly ThemeDefinition[], cueWeights?: ArrayLike<number>): PointReader {
    const lexicon = Lexicon.of(scheme);
    const reader = new PointReader(scheme.length, lexicon, new Headings(scheme, lexicon), knownStems(scheme));
    return cueWeights ? reader.reweighed(cueWeights) : reader;
  }

  /** A reader with the same scheme and other weights of its cues. */
  reweighed(cueWeights: ArrayLike<number>): PointReader {
    return new PointReader(this.themes, this.#lexicon.reweighed(cueWeights), this.#headings, this.#known);
  }

  /** The weights of all cues of the scheme, in order. */
  get cueWeights(): Float64Array {
    return this.#lexicon.weights;
  }

  /** Only what the cue words say; much less work than all of it. */
  readCues(input: TextToTag): Pick<PointReading, 'words' | 'hits' | 'cueEvidence'> {
    const text = input.text.slice(0, readAtMost);
    // In another language our cues would be false friends; the heading, if Dutch, still speaks.
    const words = languageOf(text) === 'other' ? [] : tokens(text);
    const { hits, scores } = this.#lexicon.read(words);
    return { words, hits, cueEvidence: scores.map((score) => Math.min(mostCueEvidence, -Math.log(1 - score))) };
  }

  read(input: TextToTag): PointReading {
    const { words, hits, cueEvidence } = this.readCues(input);
    const heading = input.heading ? this.#headings.read(input.heading) : new Float64Array(this.themes);
    return {
      words,
      hits,
      cueEvidence,
      heading,
      question: input.question ? this.#headings.read(input.question) : new Float64Array(this.themes),
      features: textFeatures(words, (root) => this.#known.has(root), withHeading(cueEvidence, heading), input.partyKind),
    };
  }
}

/** The classifier sees a heading as if it were cue words: a little beside a text that speaks for itself, much above one that doesn't. */
function withHeading(cueEvidence: Float64Array, heading: Float64Array): Float64Array {
  const silence = Math.max(0, 1 - Math.max(0, ...cueEvidence) / speakingEvidence);
  return cueEvidence.map((cue, theme) => cue + (heading[theme] ?? 0) * (besideText + aboveSilence * silence));
}

function knownStems(scheme: readonly ThemeDefinition[]): ReadonlySet<string> {
  const texts = scheme.flatMap((one) => [one.label, one.definition, ...one.synonyms, ...one.cues.map((cue) => cue.text)]);
  return new Set(texts.flatMap(stems).filter((root) => root.length > 3));
}
