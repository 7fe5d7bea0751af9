import { linkPairsIn } from '../../src/commands/evaluating-links.js';
import { evaluateLinks, formatLinkScores, withLinkScores } from '../../src/deliberation/evaluation/evaluate-links.js';
import { pairsOfNote, pairsOfTable } from '../../src/deliberation/evaluation/link-pairs.js';
import type { Passage } from '../../src/documents/comparison/comparison.js';
import { proposeLinks } from '../../src/documents/comparison/propose-links.js';
import type { ProposedPoint } from '../../src/reactions/splitting/proposal.js';
import { describeWithMaterial, materialPath } from '../support/material.js';

const row = (text: string, history: ProposedPoint['history'], section?: string): ProposedPoint => ({
  text,
  start: 0,
  end: text.length,
  locator: 'rij 1',
  ...(history ? { history } : {}),
  ...(section ? { section } : {}),
});

const rows = [
  row('Meld de wachttijd voor crisishulp elk kwartaal.', {
    outcome: 'incorporated',
    realised: 'AIP: De aanbieder meldt de wachttijd voor crisishulp.',
  }),
  row('Indexeer het tarief met de loonkosten.', {
    outcome: 'incorporated',
    realised: 'AIP: Het tarief volgt jaarlijks de loonkosten van de cao.',
  }),
  row('De nummering klopt niet.', { outcome: 'incorporated', realised: 'AIP: Is aangepast' }),
  row('Schrap de boeteclausule.', { outcome: 'not_incorporated', realised: 'NA: De clausule blijft zoals zij in het concept stond.' }),
];

describe('measuring how well links are proposed', () => {
  it('takes what was realised as the change, and leaves out rows that say or change nothing', () => {
    const { changes, points } = pairsOfTable('tabel', rows);
    expect(changes.map(({ becomes }) => becomes)).toEqual([
      'De aanbieder meldt de wachttijd voor crisishulp.',
      'Het tarief volgt jaarlijks de loonkosten van de cao.',
    ]);
    expect(points.map(({ right }) => [...right])).toEqual([[0], [1]]);
  });

  it('counts a section and those within it as right for a question about it', () => {
    const passage = (section: string, text: string): Passage => ({ kind: 'paragraph', section, text });
    const passages = [
      passage('2 Toegang', 'Wie er terecht kan.'),
      passage('2.1 Verwijzing', 'De huisarts verwijst.'),
      passage('3 Tarief', 'Per uur.'),
    ];
    const { points, changes } = pairsOfNote('nota', passages, [row('Wie verwijst?', undefined, 'paragraaf 2')], true);
    expect(changes).toHaveLength(3);
    expect(points.map(({ point, right }) => [point.section, [...right]])).toEqual([['paragraaf 2', [0, 1]]]);
  });

  it('scores the first proposal of each point, and puts the table where the one before stood', () => {
    const scores = evaluateLinks(pairsOfTable('tabel', rows));
    expect(scores).toEqual({ name: 'tabel', points: 2, changes: 2, proposed: 2, precisionAt1: 1, hitAt3: 1, recall: 1 });
    const table = formatLinkScores([scores]);
    expect(table).toContain('| tabel | 2 | 2 | 2 | 1.000 | 1.000 | 1.000 |');
    const once = withLinkScores('# Cijfers\n', 'oud');
    expect(withLinkScores(`${once}\nSlot.\n`, table)).toBe(`${withLinkScores('# Cijfers\n', table)}\nSlot.\n`);
  });
});

describe('proposing links', () => {
  const change = (section: string, text: string) => ({
    kind: 'inserted' as const,
    before: [],
    after: [],
    section,
    was: '',
    becomes: text,
    words: [{ kind: 'came' as const, text }],
  });
  const changes = [
    change('2 Toegang', 'De verwijzer meldt de wachttijd voor crisishulp.'),
    change('2.1 Verwijzing', 'De huisarts verwijst naar de crisishulp.'),
    change('3 Tarief', 'Het tarief is aangepast en wordt in de bijlage toegevoegd.'),
  ];
  const proposed = (text: string, section?: string) =>
    proposeLinks(changes, [{ id: 'p', text, ...(section ? { section } : {}) }]).map((link) => link.change);

  it('sees nothing in a single word in common, nor in how one says that a text was changed', () => {
    expect(proposed('Wie betaalt de crisishulp in het weekend?')).toEqual([]);
    expect(proposed('Is de bijlage aangepast en de tekst toegevoegd?')).toEqual([]);
  });

  it('counts the very section that a point names for more than one around it', () => {
    expect(proposed('Dit kan korter.', 'paragraaf 2')[0]).toBe(0);
    expect(proposed('Dit kan korter.', 'paragraaf 2.1')).toEqual([1]);
  });
});

describeWithMaterial('links proposed on real pairs', () => {
  it('are right at the first in four of five', async () => {
    const pairs = await linkPairsIn(materialPath('material'));
    const scores = pairs.filter(({ name }) => !name.includes('hidden')).map(evaluateLinks);
    expect(scores).toHaveLength(3);
    for (const { name, precisionAt1 } of scores) expect([name, precisionAt1 >= 0.8]).toEqual([name, true]);
  }, 240_000);
});
