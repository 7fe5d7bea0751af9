import { wordsOfGrammar } from '../../language/dutch.js';
import { stem } from '../../language/stems.js';
import { folded } from '../../language/tokens.js';
import { cueEvidenceAt, headingAloneAt, headingAt, marginAt, questionAt, type ThemeEvidence } from './combination.js';
import { weightOf } from './linear-model.js';
import type { SuggesterModel } from './model.js';
import { type Neighbour, Neighbours } from './neighbours.js';
import type { PointReading } from './point-reader.js';
import type { Evidence, TextToTag } from './suggestion.js';
import { stemFeature } from './text-features.js';

/** What was found out about a point, theme by theme. */
export interface Judgement {
  readonly reading: PointReading;
  readonly evidence: readonly ThemeEvidence[];
  readonly neighbour: Neighbour | undefined;
}

const mostEvidence = 6;
const leastShare = 0.03;
const resembling = 0.08;
/** Words that point to a theme are named even where others pointed away from it more strongly. */
const leastLearned = 0.2;

/** Says what led to a suggestion: cue words and learned words where they stand, the heading, the question, an earlier point, an example. */
export class Explainer {
  readonly #model: SuggesterModel;
  readonly #examples: Neighbours;

  constructor(model: SuggesterModel) {
    this.#model = model;
    this.#examples = new Neighbours(
      model.scheme.flatMap((theme, number) =>
        theme.examples.map((example) => ({
          text: example.text,
          themes: [number, ...(example.also ?? []).map((key) => model.scheme.findIndex((one) => one.key === key))],
        })),
      ),
    );
  }

  /** Strongest first; the shares of one suggestion add up to 1 at most. */
  explain(theme: number, input: TextToTag, judged: Judgement): Evidence[] {
    const { neighbour } = judged;
    const copied = neighbour?.earlier.themes.includes(theme) ? 1 : 0;
    const found: Evidence[] = [
      ...this.#cueWords(theme, input, judged),
      ...this.#learnedWords(theme, input, judged),
      ...this.#otherTexts(theme, input, judged),
      ...(neighbour && copied ? [pointEvidence(neighbour)] : []),
    ];
    const total = found.reduce((sum, one) => sum + one.share, 0);
    if (total === 0) return [];
    return merged(found.map((one) => ({ ...one, share: Math.floor((one.share / total) * 1000) / 1000 })))
      .filter((one) => one.share >= leastShare)
      .sort((one, other) => other.share - one.share || (one.start ?? 0) - (other.start ?? 0))
      .slice(0, mostEvidence);
  }

  #weigh(at: number, evidence: ThemeEvidence | undefined): number {
    return Math.max(0, (this.#model.combination.weights[at] ?? 0) * (evidence?.[at] ?? 0));
  }

  #cueWords(theme: number, input: TextToTag, { reading, evidence }: Judgement): Evidence[] {
    const hits = reading.hits.filter((hit) => hit.theme === theme);
    const together = hits.reduce((sum, hit) => sum + hit.weight, 0);
    const weighed = cueEvidenceAt.reduce((sum, at) => sum + this.#weigh(at, evidence[theme]), 0);
    return hits.map((hit) => {
      const start = reading.words[hit.first]?.start ?? 0;
      const end = reading.words[hit.last]?.end ?? start;
      return { kind: 'word', text: input.text.slice(start, end), share: (weighed * hit.weight) / together, start, end };
    });
  }

  #learnedWords(theme: number, input: TextToTag, { reading, evidence }: Judgement): Evidence[] {
    const weighed = Math.max(leastLearned, this.#weigh(marginAt, evidence[theme]));
    const words = reading.words
      .map((word) => ({ word, weight: weightOf(this.#model.linear, theme, stemFeature(stem(word.text))) }))
      .filter(({ word, weight }) => weight > 0 && !wordsOfGrammar.has(folded(word.text)))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, 3);
    const together = words.reduce((sum, one) => sum + one.weight, 0);
    return words.map(({ word, weight }) => ({
      kind: 'word',
      text: input.text.slice(word.start, word.end),
      share: (weighed * weight) / together,
      start: word.start,
      end: word.end,
    }));
  }

  #otherTexts(theme: number, input: TextToTag, { evidence, reading }: Judgement): Evidence[] {
    const found: Evidence[] = [];
    const heading = this.#weigh(headingAt, evidence[theme]) + this.#weigh(headingAloneAt, evidence[theme]);
    if (heading > 0 && input.heading) found.push({ kind: 'heading', text: input.heading, share: heading });
    const question = this.#weigh(questionAt, evidence[theme]);
    if (question > 0 && input.question) found.push({ kind: 'question', text: input.question, share: question });
    if (found.length > 0 || reading.hits.some((hit) => hit.theme === theme)) return found;
    const example = this.#examples.find(input.text, resembling).find((one) => one.earlier.themes.includes(theme));
    return example ? [{ kind: 'example', text: example.earlier.text, share: example.similarity }] : [];
  }
}

function pointEvidence({ earlier, similarity }: Neighbour): Evidence {
  const pointId = earlier.pointId === undefined ? {} : { pointId: earlier.pointId };
  return { kind: 'point', text: earlier.text, share: 8 * similarity, ...pointId };
}

/** A word that is both a cue and learned is named once. */
function merged(evidence: readonly Evidence[]): Evidence[] {
  const found: Evidence[] = [];
  for (const one of evidence) {
    const same = found.findIndex((other) => other.start !== undefined && overlaps(one, other));
    const before = found[same];
    if (before) found[same] = { ...before, share: before.share + one.share };
    else found.push(one);
  }
  return found;
}

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.start !== undefined && one.start < (other.end ?? 0) && (other.start ?? 0) < (one.end ?? 0);
}
