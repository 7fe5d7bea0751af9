import { Problem } from '../../src/platform/problems/problem.js';
import { evaluate } from '../../src/themes/evaluation/evaluate.js';
import { formatEvaluation } from '../../src/themes/evaluation/format-evaluation.js';
import { type LabelledPoint, labelledPointsOf } from '../../src/themes/evaluation/labelled-points.js';
import { calibrationErrorOf, calibrationOf, scoresOf } from '../../src/themes/evaluation/measures.js';
import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { describeWithMaterial, readMaterial } from '../support/material.js';

const answer = (chances: Readonly<Record<string, number>>, themes: readonly string[]) => ({
  chances: new Map(Object.entries(chances)),
  proposed: Object.keys(chances).filter((key) => (chances[key] ?? 0) >= 0.5),
  themes,
});

describe('the measures', () => {
  it('count taggings together for micro-F1 and theme by theme for macro-F1', () => {
    const scores = scoresOf([answer({ a: 0.9, b: 0.6 }, ['a']), answer({ a: 0.8 }, ['a', 'c'])]);
    expect(scores.micro).toBeCloseTo(4 / 6);
    expect(scores.precision).toBeCloseTo(2 / 3);
    expect(scores.recall).toBeCloseTo(2 / 3);
    expect(scores.macro).toBeCloseTo((1 + 0) / 2);
  });

  it('look at the likeliest theme, and at the three likeliest', () => {
    const scores = scoresOf([answer({ a: 0.4, b: 0.3, c: 0.2, d: 0.1 }, ['c']), answer({ a: 0.9 }, ['a'])]);
    expect(scores.hitAt1).toBe(0.5);
    expect(scores.hitAt3).toBe(1);
  });

  it('compare what was promised with what came of it', () => {
    const honest = Array.from({ length: 10 }, (_, index) => answer({ a: 0.8 }, index < 8 ? ['a'] : ['b']));
    expect(calibrationErrorOf(calibrationOf(honest))).toBeCloseTo(0);
    const boasting = Array.from({ length: 10 }, () => answer({ a: 0.95 }, ['b']));
    expect(calibrationErrorOf(calibrationOf(boasting))).toBeCloseTo(0.95);
  });
});

describe('labelled points', () => {
  it('are read from JSON, leaving out what is not needed', () => {
    const [point] = labelledPointsOf([{ id: 'x', text: 'Een punt.', heading: null, party: 'Gemeenteraad', themes: ['quality'] }]);
    expect(point).toEqual({ text: 'Een punt.', party: 'Gemeenteraad', themes: ['quality'] });
  });

  it.each([[{}], [[{ text: 'Een punt.' }]], [[{ text: 3, themes: ['a'] }]], [[{ text: 'Een punt.', themes: [] }]], [[null]]])(
    'are refused when they are none: %j',
    (value: unknown) => {
      expect(() => labelledPointsOf(value)).toThrow(Problem);
    },
  );
});

describe('an evaluation', () => {
  const points: readonly LabelledPoint[] = ['Aa', 'Bree', 'Cuijk'].flatMap((party) => [
    { party, text: `De tarieven in ${party} zijn te laag.`, themes: ['finance'] },
    { party, text: `De wachtlijsten in ${party} zijn te lang.`, themes: ['access'] },
  ]);
  const evaluation = evaluate(points, defaultScheme);

  it('tells how well the suggester does before and after learning, by number confirmed, and beside simple methods', () => {
    expect(evaluation).toMatchObject({ points: 6, parties: 3, labelsPerPoint: 1 });
    expect(evaluation.untaught.scores.hitAt1).toBe(1);
    expect(evaluation.curve[0]?.confirmed).toBe(0);
    expect(evaluation.baselines.map(({ name }) => name)).toEqual(['commonest', 'bayes', 'bayes-smoothed', 'cue-words']);
  });

  it('is written as Markdown tables', () => {
    const text = formatEvaluation(evaluation);
    expect(text).toContain('6 labelled points of 3 parties, 1.00 themes a point.');
    expect(text).toContain('| cue words of the scheme alone |');
  });

  it('stands no points at all', () => {
    expect(evaluate([], defaultScheme).untaught.scores.micro).toBe(0);
  });
});

describeWithMaterial('on real points of councils and providers', () => {
  const labelled = ['gold/council-points.json', 'gold/provider-questions.json'].flatMap((path) =>
    labelledPointsOf(JSON.parse(readMaterial(path).toString('utf8'))),
  );
  const { untaught, taught, baselines } = evaluate(labelled, defaultScheme);

  it('reaches what is asked with nothing confirmed', () => {
    expect(untaught.scores.micro).toBeGreaterThanOrEqual(0.75);
    expect(untaught.scores.hitAt3).toBeGreaterThanOrEqual(0.95);
    expect(untaught.calibrationError).toBeLessThanOrEqual(0.1);
  });

  it('gets better by learning from other parties', () => {
    expect(taught.scores.micro).toBeGreaterThanOrEqual(0.8);
    expect(taught.scores.micro).toBeGreaterThanOrEqual(untaught.scores.micro - 0.01);
    expect(taught.calibrationError).toBeLessThanOrEqual(0.1);
  });

  it('leaves the Bayes classifier and the commonest themes far behind', () => {
    for (const { name, scores } of baselines.filter((one) => one.name !== 'cue-words')) {
      expect([name, untaught.scores.micro - scores.micro > 0.2]).toEqual([name, true]);
    }
  });
});
