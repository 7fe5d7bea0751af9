import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { inOrder } from '../../src/themes/suggest-task.js';
import { createSuggester } from '../../src/themes/suggesting/suggester.js';
import type { TextToTag } from '../../src/themes/suggesting/suggestion.js';

const suggester = createSuggester(defaultScheme);
const learningOrder = (points: readonly TextToTag[]) => inOrder(suggester, points).order;
const likelyRight = (points: readonly TextToTag[]) => inOrder(suggester, points).likelyRight;

const clear = { text: 'Het tarief is niet kostendekkend en wordt niet geïndexeerd.' };
const doubtful = { text: 'De ruimte voor afspraken tussen gemeente en instelling vraagt om een gesprek over de rol van inwoners.' };

describe('the order in which confirming teaches most', () => {
  it('names every point once', () => {
    const points = Array.from({ length: 30 }, (_, index) => ({ text: `Punt ${index} over tarieven en wachttijden, regel ${index * 7}.` }));
    expect([...learningOrder(points)].sort((one, other) => one - other)).toEqual(points.map((_, index) => index));
  });

  it('asks about doubtful points before clear ones', () => {
    expect(learningOrder([clear, doubtful])).toEqual([1, 0]);
  });

  it('asks about one of two near-identical points first and keeps the other for last', () => {
    const twin = { text: `${doubtful.text} Dank.` };
    const other = { text: 'Wij zien graag dat scholen en huisartsen op de hoogte blijven van wat er verandert.' };
    const order = learningOrder([doubtful, twin, other]);
    expect(order.indexOf(2)).toBeLessThan(2);
  });

  it('judges each point once', () => {
    const asked: string[] = [];
    const chances = (point: TextToTag) => {
      asked.push(point.text);
      return suggester.chances(point);
    };
    inOrder({ chances }, [clear, doubtful]);
    expect(asked).toEqual([clear.text, doubtful.text]);
  });

  it('orders nothing when there is nothing', () => {
    expect(learningOrder([])).toEqual([]);
  });
});

describe('how many points are likely right', () => {
  it('lies between none and all, and higher for clear points', () => {
    const right = likelyRight([clear, clear]);
    expect(right).toBeGreaterThan(likelyRight([doubtful, doubtful]));
    expect(right).toBeLessThanOrEqual(2);
  });
});
