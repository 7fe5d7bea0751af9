import { defaultScheme } from '../src/themes/scheme/default-scheme.js';
import { straySubjects } from '../src/themes/stray/stray-subjects.rules.js';
import { createSuggester } from '../src/themes/suggesting/suggester.js';
import type { ConfirmedExample } from '../src/themes/suggesting/suggestion.js';
import { medianCpu, type Ratio } from './measure.js';
import { plantedTexts } from './planted.js';

/**
 * Suggesting for 5,000 points, learning from 500 and grouping 10,000 that fit nowhere: seconds of CPU, as parts of the five, two and fifteen seconds
 * that people may have to wait.
 */
export function measureThemes(): Ratio[] {
  const { texts } = plantedTexts(5000, 3);
  const confirmed = texts
    .slice(0, 500)
    .map((text, at): ConfirmedExample => ({ text, themes: [defaultScheme[at % defaultScheme.length]?.key ?? ''] }));
  const suggester = createSuggester(defaultScheme, confirmed);
  const suggest = (): unknown => texts.map((text) => suggester.suggest({ text }));
  const train = (): unknown => createSuggester(defaultScheme, confirmed);
  const strays = plantedTexts(10_000, 5).texts;
  const group = (): unknown => straySubjects(strays);
  return [
    { name: 'suggest-5000-points-of-5s', ratio: medianCpu(suggest) / 5, limit: 1 },
    { name: 'stray-subjects-of-10000-points-of-15s', ratio: medianCpu(group, 1) / 15, limit: 1 },
    { name: 'train-500-points-of-2s', ratio: medianCpu(train) / 2, limit: 1 },
  ];
}
