import { marked, rowsOf, sectionsIn } from '../../../src/web/documents/version-rows.js';

const passage = (id: string, identity: string, seq: number, text: string, kind = 'paragraph', section = '1 Doel') => ({
  id,
  identity,
  seq,
  kind,
  marker: '',
  level: kind === 'heading' ? 1 : null,
  section,
  text,
});

const before = [
  passage('a1', 'i1', 0, '1 Doel', 'heading'),
  passage('a2', 'i2', 1, 'De hulp is dichtbij.'),
  passage('a3', 'i3', 2, 'Deze zin verdwijnt.'),
  passage('a4', 'i4', 3, '2 Tijd', 'heading', '2 Tijd'),
];
const after = [
  passage('b1', 'i1', 0, '1 Doel', 'heading'),
  passage('b2', 'i2', 1, 'De hulp is om de hoek.'),
  passage('b3', 'i4', 2, '2 Tijd', 'heading', '2 Tijd'),
  passage('b4', 'i5', 3, 'Binnen tien weken.', 'paragraph', '2 Tijd'),
];
const change = { seq: 0, kind: 'reworded', state: 'unexplained' as const, words: [], beforePassages: ['a2'], afterPassages: ['b2'] };
const deletion = { ...change, seq: 1, kind: 'deleted', state: 'explained' as const, beforePassages: ['a3'], afterPassages: [] };
const point = {
  passageId: 'b2',
  pointId: 'p1',
  number: 1,
  party: 'Raad Urk',
  text: 'Dichterbij graag.',
  outcome: 'incorporated' as const,
  changePending: false,
  how: 'linked' as const,
};
const rows = rowsOf({
  passages: after,
  before,
  changes: [change, deletion],
  points: [point, { ...point, pointId: 'p2', passageId: null }],
});

describe('The passages of a version', () => {
  it('each have their change and their points', () => {
    expect(rows.map(({ change: mark, points }) => [mark?.seq ?? null, points.length])).toEqual([
      [null, 0],
      [0, 1],
      [null, 0],
      [null, 0],
    ]);
  });

  it('show what went with the passage that it followed', () => {
    expect(rows.map(({ went }) => went.map(({ seq }) => seq))).toEqual([[], [1], [], []]);
  });

  it('show what went from the very beginning with the first passage', () => {
    const [first] = rowsOf({ passages: after, before, changes: [{ ...deletion, beforePassages: ['a1'] }], points: [] });
    expect(first?.went).toHaveLength(1);
  });

  it('can be limited to what has a point or a change, with the headings above it', () => {
    expect(marked(rows).map(({ text }) => text)).toEqual(['1 Doel', 'De hulp is om de hoek.']);
  });

  it('are counted by heading: different points, and changes that nobody explained', () => {
    expect(sectionsIn(rows)).toEqual([
      { seq: 0, title: '1 Doel', points: 1, open: 1 },
      { seq: 2, title: '2 Tijd', points: 0, open: 0 },
    ]);
  });
});
