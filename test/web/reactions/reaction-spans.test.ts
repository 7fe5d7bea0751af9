import { boundsOf, type PointSpan, rowsOf, sentenceEnds, sentenceStarts, splitPlaces } from '../../../src/web/reactions/reaction-spans.js';
import { coverageOfSpans, letterSpans } from '../../support/web/letter.js';

const spans = letterSpans();
const whole = spans.map(({ text }) => text).join('');
const numbered = (number: number): PointSpan => spans.find((span): span is PointSpan => span.kind === 'point' && span.number === number)!;

describe('The rows of a reaction', () => {
  it('hold every span once, in order', () => {
    expect(rowsOf(spans).flat()).toEqual(spans);
  });

  it('keep points of one paragraph together and start anew after a line end', () => {
    const numbers = rowsOf(spans).map((row) => row.flatMap((span) => (span.kind === 'point' ? [span.number] : [])));
    expect(numbers.filter((row) => row.length)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it('leave out passages with nothing but white space', () => {
    const blank = { kind: 'no_point', reason: 'other', start: 0, end: 2, text: '\n\n' } as const;
    expect(rowsOf([{ ...blank, text: 'Aanhef', end: 6 }, blank, { ...blank, text: 'Slot' }])).toHaveLength(2);
  });
});

describe('Places in a point', () => {
  it('are offered for a split at each sentence but the first, at their position in the whole text', () => {
    const point = numbered(3);
    const places = splitPlaces(point);
    expect(places.map(({ at }) => whole.slice(at, at + 7))).toEqual(['Noteer ', 'Doe dat']);
    expect(places.every(({ at }) => at > point.start && at < point.end)).toBe(true);
  });

  it('tile the point: each sentence ends where the next begins, the last one where the point ends', () => {
    const point = numbered(3);
    expect(sentenceEnds(point).map(({ at }) => at)).toEqual([
      ...sentenceStarts(point)
        .slice(1)
        .map(({ at }) => at),
      point.end,
    ]);
  });

  it('reach into a neighbour that is no point, never into another point', () => {
    const { from, to } = boundsOf(spans, numbered(5));
    const hole = spans.find(({ kind }) => kind === 'hole')!;
    expect(from.map(({ at }) => at)[0]).toBeLessThan(numbered(5).start);
    expect(to.at(-1)?.at).toBe(hole.end);
    expect(boundsOf(spans, numbered(4)).from[0]?.at).toBe(numbered(4).start);
  });

  it('always offer the bounds as they are', () => {
    for (const span of spans) {
      if (span.kind !== 'point') continue;
      const { from, to } = boundsOf(spans, span);
      expect(from.map(({ at }) => at)).toContain(span.start);
      expect(to.map(({ at }) => at)).toContain(span.end);
    }
  });

  it('are named by their first words, shortened', () => {
    const long: PointSpan = { ...numbered(1), text: `Eerst een zin. Dan volgt er ${'nog een woord '.repeat(40)}.`, start: 0, end: 589 };
    expect(splitPlaces(long)[0]?.words.length).toBeLessThan(80);
  });
});

describe('The coverage of the sample letter', () => {
  it('counts every character once', () => {
    const { length, inPoints, inNoPoints } = coverageOfSpans(spans);
    const hole = spans.find(({ kind }) => kind === 'hole')!;
    expect(inPoints + inNoPoints + (hole.end - hole.start)).toBe(length);
    expect(length).toBe(whole.length);
  });
});
