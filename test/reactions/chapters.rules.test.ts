import { chaptersOf } from '../../src/reactions/chapters.rules.js';
import type { ProposedPoint } from '../../src/reactions/splitting/proposal.js';

const point = (start: number, end: number): ProposedPoint => ({ text: 'x', start, end, locator: '' });
const part = (party: string, start: number, end: number) => ({ title: party, party, kind: 'council' as const, start, end });
const proposal = (points: readonly ProposedPoint[], parts: ReturnType<typeof part>[]) => ({
  points,
  noPoints: [{ start: 0, end: 10, reason: 'procedure' as const }],
  coverage: 1,
  parts,
  questions: [],
  warnings: [],
});

describe('the chapters of a source', () => {
  const text = 'x'.repeat(50);

  it('tiles the text with chapters and passages, keeping the reason that splitting gave', () => {
    const { chapters, passages } = chaptersOf({
      text,
      proposal: proposal([point(10, 30), point(30, 50)], [part('A', 10, 30), part('B', 30, 50)]),
    });
    expect(chapters.map(({ title, start, end, points }) => [title, start, end, points[0]?.start, points[0]?.end])).toEqual([
      ['A', 10, 30, 0, 20],
      ['B', 30, 50, 0, 20],
    ]);
    expect(passages).toEqual([{ start: 0, end: 10, reason: 'procedure' }]);
  });

  it('never drops a point that lies outside every chapter: a person says whose it is', () => {
    const { chapters, passages } = chaptersOf({ text, proposal: proposal([point(10, 30), point(40, 50)], [part('A', 10, 30)]) });
    expect(chapters.map(({ start, end, points }) => [start, end, points.length])).toEqual([
      [10, 30, 1],
      [30, 50, 1],
    ]);
    expect(chapters[1]?.named).toMatchObject({ kind: 'other' });
    expect(passages).toEqual([{ start: 0, end: 10, reason: 'procedure' }]);
  });

  it('is one chapter when nobody is named', () => {
    const { chapters } = chaptersOf({ text, proposal: proposal([point(10, 50)], []) });
    expect(chapters).toMatchObject([{ start: 0, end: 50, title: '' }]);
    expect(chapters[0]?.named).toBeUndefined();
  });
});
