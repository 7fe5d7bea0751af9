import { createRequire } from 'node:module';
import { stems } from '../../language/stems.js';
import { tokens } from '../../language/tokens.js';
import type { ThemeDefinition } from '../scheme/theme-definition.js';
import { Lexicon } from '../suggesting/lexicon.js';
import type { LabelledPoint } from './labelled-points.js';
import type { Answer } from './measures.js';

/** A simple way of finding themes, to see by how much ours is better: learns some points and answers others. */
export type Baseline = (learned: readonly LabelledPoint[], asked: readonly LabelledPoint[]) => Answer[];

/** The part of natural's Bayes classifier that is used; its own typings cover only the index, which has side effects. */
interface BayesClassifier {
  addDocument(words: readonly string[], label: string): void;
  train(): void;
  getClassifications(words: readonly string[]): readonly { readonly label: string; readonly value: number }[];
}
type BayesConstructor = new (stemmer?: undefined, smoothing?: number) => BayesClassifier;

const surelyCued = 0.8;

/** Always the commonest themes of what was learned. */
export const commonest: Baseline = (learned, asked) => {
  const counts = new Map<string, number>();
  for (const theme of learned.flatMap((point) => point.themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return asked.map((point) => answerOf(counts, usualNumber(learned), point));
};

/** The cue words of the scheme alone, every theme by itself. */
export function cueWordsOnly(scheme: readonly ThemeDefinition[]): Baseline {
  const lexicon = Lexicon.of(scheme);
  return (_learned, asked) =>
    asked.map((point) => {
      const { scores } = lexicon.read(tokens(point.text));
      const chances = new Map(scheme.map((theme, number) => [theme.key, scores[number] ?? 0]));
      const proposed = [...chances].filter(([, score]) => score >= surelyCued).map(([key]) => key);
      return { chances, proposed, themes: point.themes };
    });
}

/**
 * The Bayes classifier of the library natural over our stems, each text learned once for each of its themes; it proposes as
 * many themes as texts usually have.
 *
 * @param smoothing undefined as the library comes
 */
export function bayes(smoothing?: number): Baseline {
  const Classifier: BayesConstructor = createRequire(import.meta.url)('natural/lib/natural/classifiers/bayes_classifier.js');
  return (learned, asked) => {
    const classifier = new Classifier(undefined, smoothing);
    for (const point of learned) for (const theme of point.themes) classifier.addDocument(stems(point.text), theme);
    classifier.train();
    return asked.map((point) => {
      const found = classifier.getClassifications(stems(point.text));
      return answerOf(new Map(found.map(({ label, value }) => [label, value])), usualNumber(learned), point);
    });
  };
}

function answerOf(chances: ReadonlyMap<string, number>, number: number, point: LabelledPoint): Answer {
  const best = [...chances].sort(([, one], [, other]) => other - one).slice(0, number);
  return { chances, proposed: best.map(([key]) => key), themes: point.themes };
}

function usualNumber(learned: readonly LabelledPoint[]): number {
  const together = learned.reduce((sum, point) => sum + point.themes.length, 0);
  return Math.max(1, Math.round(together / Math.max(1, learned.length)));
}
