import { tokens } from '../../language/tokens.js';
import type { ThemeDefinition } from '../scheme/theme-definition.js';
import { chance, evidenceOf, headingAt, questionAt } from './combination.js';
import { Explainer } from './explaining.js';
import { knownFeatures, margins } from './linear-model.js';
import type { SuggesterModel } from './model.js';
import { type Neighbour, Neighbours } from './neighbours.js';
import { PointReader } from './point-reader.js';
import type { ConfirmedExample, Suggestion, TextToTag } from './suggestion.js';
import { train } from './training.js';

/** Proposes themes for points, and says why. */
export interface Suggester {
  /** Most likely first, at most five, down to a confidence of .05; none when nothing speaks for any theme, or the text is a single word without a heading. */
  suggest(input: TextToTag): readonly Suggestion[];
  /** The chance of every theme of the scheme, by key. */
  chances(input: TextToTag): ReadonlyMap<string, number>;
}

/** From this confidence on a suggestion is shown as a proposal; below it only as a possibility. */
export const proposalThreshold = 0.5;

const leastConfidence = 0.05;
const mostSuggestions = 5;
const nearlyIdentical = 0.6;
/** A text without cue words of which fewer features were ever seen says nothing: "Ja.", "Akkoord". */
const fewestKnown = 20;
/** A text of one word, with no heading above it, says nothing of what is asked. */
const fewestWords = 2;
/** How often the themes of a near-identical point are the same. */
const trustInCopies = 0.95;

/** A suggester that knows the scheme and what was confirmed so far; learns it all anew. */
export function createSuggester(scheme: readonly ThemeDefinition[], confirmed: readonly ConfirmedExample[] = []): Suggester {
  return new LearnedSuggester(train(scheme, confirmed));
}

class LearnedSuggester implements Suggester {
  readonly #model: SuggesterModel;
  readonly #reader: PointReader;
  readonly #confirmed: Neighbours;
  readonly #explainer: Explainer;

  constructor(model: SuggesterModel) {
    this.#model = model;
    this.#reader = PointReader.of(model.scheme, model.cueWeights);
    this.#confirmed = new Neighbours(model.confirmed.filter((point) => point.themes.length > 0));
    this.#explainer = new Explainer(model);
  }

  suggest(input: TextToTag): readonly Suggestion[] {
    if (!input.heading && !input.question && tokens(input.text, fewestWords).length < fewestWords) return [];
    const judged = this.#judge(input);
    return judged.chances
      .map((confidence, theme) => ({ theme, confidence }))
      .filter((one) => one.confidence >= leastConfidence)
      .sort((one, other) => other.confidence - one.confidence)
      .slice(0, mostSuggestions)
      .map(({ theme, confidence }) => ({
        key: this.#model.scheme[theme]?.key ?? '',
        confidence: Math.round(confidence * 1000) / 1000,
        evidence: this.#explainer.explain(theme, input, judged),
      }))
      .filter((suggestion) => suggestion.evidence.length > 0);
  }

  chances(input: TextToTag): ReadonlyMap<string, number> {
    const { chances } = this.#judge(input);
    return new Map(this.#model.scheme.map((theme, index) => [theme.key, chances[index] ?? 0]));
  }

  #judge(input: TextToTag) {
    const reading = this.#reader.read(input);
    const neighbour = this.#confirmed.find(input.text, nearlyIdentical)[0];
    const evidence = evidenceOf(reading, margins(this.#model.linear, reading.features));
    const silent = reading.hits.length === 0 && !neighbour && knownFeatures(this.#model.linear, reading.features) < fewestKnown;
    const chances = evidence.map((one, theme) => {
      if (silent && one[headingAt] === 0 && one[questionAt] === 0) return 0;
      return withCopied(chance(this.#model.combination, theme, one), theme, neighbour);
    });
    return { reading, evidence, chances, neighbour };
  }
}

/** Takes over what was confirmed for a near-identical point, the more the more alike they are. */
function withCopied(own: number, theme: number, neighbour: Neighbour | undefined): number {
  if (!neighbour) return own;
  const trust = (neighbour.similarity - nearlyIdentical) / (1 - nearlyIdentical);
  const copied = neighbour.earlier.themes.includes(theme) ? trustInCopies : 1 - trustInCopies;
  const part = 0.5 + trust / 2;
  return part * copied + (1 - part) * own;
}
