import { hash } from '../../language/similarity.js';
import type { ThemeDefinition } from '../scheme/theme-definition.js';
import { createSuggester, proposalThreshold, type Suggester } from '../suggesting/suggester.js';
import { type Baseline, bayes, commonest, cueWordsOnly } from './baselines.js';
import type { LabelledPoint } from './labelled-points.js';
import {
  type Answer,
  type CalibrationBin,
  calibrationErrorOf,
  calibrationOf,
  type Scores,
  scoresOf,
  type ThemeScore,
  themeScoresOf,
} from './measures.js';

/** How well suggesting does on labelled points, measured without ever asking about a party that was learned from. */
export interface Evaluation {
  readonly points: number;
  readonly parties: number;
  readonly labelsPerPoint: number;
  /** With nothing confirmed. */
  readonly untaught: Result;
  /** Having learned the points of the other parties. */
  readonly taught: Result;
  /** The same with at most so many confirmed points. */
  readonly curve: readonly { readonly confirmed: number; readonly scores: Scores; readonly calibrationError: number }[];
  readonly baselines: readonly { readonly name: BaselineName; readonly scores: Scores }[];
}

export interface Result {
  readonly scores: Scores;
  readonly calibration: readonly CalibrationBin[];
  readonly calibrationError: number;
  readonly themes: readonly ThemeScore[];
}

export type BaselineName = 'commonest' | 'bayes' | 'bayes-smoothed' | 'cue-words';

const steps = [0, 25, 50, 100, 200] as const;
const mostFolds = 5;
const madeUpParties = 10;

/**
 * Cross-validates by party: the points of a party are asked only of a suggester that learned others.
 *
 * @param labelled points of which a person settled the themes; themes outside the scheme count as never found
 */
export function evaluate(labelled: readonly LabelledPoint[], scheme: readonly ThemeDefinition[]): Evaluation {
  const folds = foldsOf(labelled);
  const ours = (most: number) => overFolds(folds, (learned, asked) => suggested(createSuggester(scheme, learned.slice(0, most)), asked));
  const untaught = resultOf(suggested(createSuggester(scheme, []), labelled));
  const taught = resultOf(ours(Number.POSITIVE_INFINITY));
  const largest = Math.max(...folds.map(({ learned }) => learned.length), 0);
  return {
    points: labelled.length,
    parties: new Set(labelled.map(partyOf)).size,
    labelsPerPoint: labelled.reduce((sum, point) => sum + point.themes.length, 0) / Math.max(1, labelled.length),
    untaught,
    taught,
    curve: steps.map((step) => {
      const { scores, calibrationError } = step === 0 ? untaught : step >= largest ? taught : resultOf(ours(step));
      return { confirmed: Math.min(step, largest), scores, calibrationError };
    }),
    baselines: baselinesOf(folds, scheme),
  };
}

interface Fold {
  readonly learned: readonly LabelledPoint[];
  readonly asked: readonly LabelledPoint[];
}

/** Parties dealt out over at most five folds of about one size; what is learned comes in a fixed order that mixes parties. */
function foldsOf(labelled: readonly LabelledPoint[]): Fold[] {
  const groups = new Map<string, LabelledPoint[]>();
  labelled.forEach((point, index) => {
    const party = partyOf(point, index);
    groups.set(party, [...(groups.get(party) ?? []), point]);
  });
  const folds: LabelledPoint[][] = Array.from({ length: Math.min(mostFolds, groups.size) }, () => []);
  for (const points of [...groups.values()].sort((one, other) => other.length - one.length)) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least), folds[0] ?? []);
    smallest.push(...points);
  }
  return folds.map((asked) => ({ asked, learned: mixed(folds.filter((fold) => fold !== asked).flat()) }));
}

function partyOf(point: LabelledPoint, index: number): string {
  return point.party ?? `${index % madeUpParties}`;
}

function mixed(points: readonly LabelledPoint[]): LabelledPoint[] {
  return points
    .map((point) => ({ point, order: hash(point.text) }))
    .sort((one, other) => one.order - other.order)
    .map(({ point }) => point);
}

function overFolds(folds: readonly Fold[], method: Baseline): Answer[] {
  return folds.flatMap(({ learned, asked }) => method(learned, asked));
}

function suggested(suggester: Suggester, asked: readonly LabelledPoint[]): Answer[] {
  return asked.map((point) => {
    const chances = suggester.chances(point);
    const proposed = [...chances].filter(([, chance]) => chance >= proposalThreshold).map(([key]) => key);
    return { chances, proposed, themes: point.themes };
  });
}

function resultOf(answers: readonly Answer[]): Result {
  const calibration = calibrationOf(answers);
  return {
    scores: scoresOf(answers),
    calibration,
    calibrationError: calibrationErrorOf(calibration),
    themes: themeScoresOf(answers),
  };
}

function baselinesOf(folds: readonly Fold[], scheme: readonly ThemeDefinition[]): Evaluation['baselines'] {
  const methods: readonly (readonly [BaselineName, Baseline])[] = [
    ['commonest', commonest],
    ['bayes', bayes()],
    ['bayes-smoothed', bayes(0.01)],
    ['cue-words', cueWordsOnly(scheme)],
  ];
  return methods.map(([name, method]) => ({ name, scores: scoresOf(overFolds(folds, method)) }));
}
