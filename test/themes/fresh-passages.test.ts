import type { LabelledPoint } from '../../src/themes/evaluation/labelled-points.js';
import { calibrationErrorOf, calibrationOf, scoresOf } from '../../src/themes/evaluation/measures.js';
import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { createSuggester, proposalThreshold, type Suggester } from '../../src/themes/suggesting/suggester.js';
import { freshPassages } from './fresh-passages.js';

const answers = (suggester: Suggester, asked: readonly LabelledPoint[] = freshPassages) =>
  asked.map((passage) => {
    const chances = suggester.chances(passage);
    const proposed = [...chances].filter(([, chance]) => chance >= proposalThreshold).map(([key]) => key);
    return { chances, proposed, themes: passage.themes };
  });

describe('on passages in other words than those of the scheme', () => {
  const untaught = answers(createSuggester(defaultScheme));

  it('finds most themes with nothing confirmed', () => {
    const { micro, precision } = scoresOf(untaught);
    expect(micro).toBeGreaterThanOrEqual(0.7);
    expect(precision).toBeGreaterThanOrEqual(0.75);
  });

  it('has a right theme among its first three for nine passages in ten that raise any', () => {
    expect(scoresOf(untaught.filter(({ themes }) => themes.length)).hitAt3).toBeGreaterThanOrEqual(0.9);
  });

  it('promises little more than comes true, also having learned other parties', () => {
    const parties = [...new Set(freshPassages.map(({ party }) => party))];
    const [learned, asked] = [0, 1].map((rest) => freshPassages.filter(({ party }) => parties.indexOf(party) % 2 === rest));
    expect(calibrationErrorOf(calibrationOf(untaught))).toBeLessThanOrEqual(0.08);
    expect(calibrationErrorOf(calibrationOf(answers(createSuggester(defaultScheme, learned), asked)))).toBeLessThanOrEqual(0.12);
  });

  it('proposes nothing but Overig for a passage that raises nothing', () => {
    const nothing = untaught.filter(({ themes }) => !themes.length);
    expect(nothing.length).toBeGreaterThan(3);
    expect(nothing.flatMap(({ proposed }) => proposed).filter((key) => key !== 'other')).toEqual([]);
  });

  it('shares no passage with the examples of the scheme', () => {
    const known = new Set(defaultScheme.flatMap(({ examples }) => examples.map(({ text }) => text.toLowerCase())));
    expect(freshPassages.filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
  });
});
