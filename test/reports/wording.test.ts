import { figure, fullDate, listed, points } from '../../src/reports/wording/nl.js';

it.each([
  ['2026-10-16', '16 oktober 2026'],
  ['2026-03-01', '1 maart 2026'],
  ['2026-03-01T10:00:00Z', '1 maart 2026'],
  ['2026-13-01', '2026-13-01'],
  ['', ''],
])('writes the day %j as %j', (day, words) => {
  expect(fullDate(day)).toBe(words);
});

it.each([
  [0, '0 punten'],
  [1, '1 punt'],
  [9999, '9999 punten'],
  [10_000, '10.000 punten'],
  [1_234_567, '1.234.567 punten'],
])('writes %i points as %j', (count, words) => {
  expect(points(count)).toBe(words);
  expect(words.startsWith(figure(count))).toBe(true);
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('lists %j as %j', (items, words) => {
  expect(listed(items)).toBe(words);
});
