import type { BaselineName, Evaluation, Result } from './evaluate.js';
import type { CalibrationBin, Scores, ThemeScore } from './measures.js';

const baselineNames: Readonly<Record<BaselineName, string>> = {
  commonest: 'always the commonest themes',
  bayes: 'Bayes (natural, as it comes)',
  'bayes-smoothed': 'Bayes (natural, smoothing .01)',
  'cue-words': 'cue words of the scheme alone',
};

/** The figures of an evaluation as Markdown, the same every time for the same figures. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { points, parties, labelsPerPoint, untaught, taught, curve, baselines } = evaluation;
  return [
    `${points} labelled points of ${parties === 1 ? 'one party' : `${parties} parties`}, ${labelsPerPoint.toFixed(2)} themes a point. No party is asked about after learning from it.`,
    '',
    '## Methods',
    '',
    ...table(
      ['method', ...scoreHeads, 'calibration error'],
      [
        ['**suggester, nothing confirmed**', ...scoreCells(untaught.scores), share(untaught.calibrationError)],
        ['**suggester, learned the other parties**', ...scoreCells(taught.scores), share(taught.calibrationError)],
        ...baselines.map(({ name, scores }) => [baselineNames[name], ...scoreCells(scores), '']),
      ],
    ),
    '',
    '## By number of confirmed points',
    '',
    ...table(
      ['confirmed', ...scoreHeads, 'calibration error'],
      curve.map(({ confirmed, scores, calibrationError }) => [String(confirmed), ...scoreCells(scores), share(calibrationError)]),
    ),
    '',
    '## By theme',
    '',
    ...themeTable(untaught, taught),
    '',
    '## Is a confidence what it says?',
    '',
    ...calibrationTable(untaught.calibration, taught.calibration),
    '',
  ].join('\n');
}

const scoreHeads = ['micro-F1', 'precision', 'recall', 'macro-F1', 'hit@1', 'hit@3'];

function scoreCells({ micro, precision, recall, macro, hitAt1, hitAt3 }: Scores): string[] {
  return [micro, precision, recall, macro, hitAt1, hitAt3].map(share);
}

function themeTable(untaught: Result, taught: Result): string[] {
  const cells = (score: ThemeScore | undefined) => (score ? [score.precision, score.recall, score.f1].map(share) : ['', '', '']);
  return table(
    ['theme', 'points', 'precision', 'recall', 'F1', 'precision, learned', 'recall, learned', 'F1, learned'],
    untaught.themes.map((score) => [
      score.key,
      String(score.count),
      ...cells(score),
      ...cells(taught.themes.find((one) => one.key === score.key)),
    ]),
  );
}

function calibrationTable(untaught: readonly CalibrationBin[], taught: readonly CalibrationBin[]): string[] {
  const cells = (bin: CalibrationBin | undefined) =>
    bin && bin.count > 0 ? [String(bin.count), share(bin.promised), share(bin.right)] : ['0', '', ''];
  return table(
    ['confidence', 'suggestions', 'promised', 'right', 'suggestions, learned', 'promised', 'right'],
    untaught.map((bin, index) => [`.${index}–${index === 9 ? '1' : `.${index + 1}`}`, ...cells(bin), ...cells(taught[index])]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
}

/** A share as people of the field write it: .873, and 1.000. */
function share(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
