import { buildCouncilAnnex, buildReactienota, buildReport, changedText } from '../../src/reports/report.rules.js';
import { council, sampleRows, sourceRow, subject } from '../support/reports.js';

describe('the reactienota', () => {
  const report = buildReactienota(subject, sampleRows);

  it('has every point once, by number, in one group', () => {
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('counts points by outcome, with all eight outcomes in order', () => {
    expect(report.counts).toMatchObject({ points: 7, decided: 6, undecided: 1, changed: 1 });
    expect(report.counts.byOutcome.map(({ count }) => count)).toEqual([1, 1, 1, 0, 1, 1, 1, 0]);
    expect(report.counts.byOutcome[0]).toMatchObject({ outcome: 'incorporated', label: 'Overgenomen' });
  });

  it('counts a point with two themes in both, and points without a theme apart', () => {
    expect(report.counts.byTheme.map(({ key, label, count }) => [key, label, count])).toEqual([
      ['quality', 'Kwaliteit', 4],
      ['continuity', 'Continuïteit van zorg', 2],
      ['client', 'Cliënt, eigen regie en maatwerk', 2],
      ['', 'Zonder thema', 1],
    ]);
  });

  it('counts points by party, by name', () => {
    expect(report.counts.byParty.map(({ name, count }) => [name, count])).toEqual([
      ['Adviesraad Sociaal Domein', 1],
      ['Gemeenteraad Waterrijk', 4],
      ['Stichting De Brug', 2],
    ]);
  });

  it('keeps two parties of the same name apart', () => {
    const { counts } = buildReactienota(subject, [sourceRow(), sourceRow({ number: 2, partyId: 'p9' })]);
    expect(counts.byParty.map(({ id, count }) => [id, count])).toEqual([
      ['p1', 1],
      ['p9', 1],
    ]);
  });

  it('says in plain Dutch what was asked, who reacted and what became of it', () => {
    expect(report.introduction.slice(0, 3)).toEqual([
      'Van 1 september 2026 tot en met 16 oktober 2026 konden partijen reageren op de stukken van de consultatie ‘Inkoop jeugdhulp 2028’. ' +
        'Daarbij zijn 2 vragen gesteld. Die staan hieronder.',
      '3 partijen reageerden: 1 gemeenteraad, 1 adviesraad en 1 zorgaanbieder. Hun reacties bevatten samen 7 punten.',
      'Over 6 punten is een besluit genomen. Over 1 punt nog niet. 1 punt heeft geleid tot een wijziging van de tekst.',
    ]);
  });

  it('speaks of one party and one point in the singular', () => {
    const [, reacted] = buildReactienota(subject, [sourceRow()]).introduction;
    expect(reacted).toBe('Eén partij reageerde: 1 gemeenteraad. De reactie van deze partij bevat 1 punt.');
    const [, twice] = buildReactienota(subject, [sourceRow(), sourceRow({ number: 2 })]).introduction;
    expect(twice).toBe('Eén partij reageerde: 1 gemeenteraad. De reacties van deze partij bevatten samen 2 punten.');
    expect(buildCouncilAnnex(subject, council, [sourceRow()]).introduction[1]).toContain(
      'In de reactie van Gemeenteraad Waterrijk staat 1 punt.',
    );
  });

  it('says what it is limited to, in its subtitle and before anything else', () => {
    const nota = buildReport('reactienota', subject, [sourceRow()], council, 'quality');
    expect(nota.subtitle).toBe('Inkoop jeugdhulp 2028 – alleen de punten van Gemeenteraad Waterrijk over het thema ‘Kwaliteit’');
    expect(nota.introduction[0]).toBe(
      'Deze reactienota bevat niet alle punten, maar alleen die van Gemeenteraad Waterrijk over het thema ‘Kwaliteit’.',
    );
    expect(nota.selection).toEqual({ party: 'Gemeenteraad Waterrijk', theme: 'Kwaliteit' });
    const annex = buildReport('council-annex', subject, [sourceRow()], council, 'quality');
    expect(annex.subtitle).toBe('Bijlage bij de reactienota van Inkoop jeugdhulp 2028 – alleen de punten over het thema ‘Kwaliteit’');
    expect(annex.introduction[0]).toBe('Deze bijlage bevat niet alle punten, maar alleen die over het thema ‘Kwaliteit’.');
    expect(report).not.toHaveProperty('selection');
  });

  it('names where a point was worked in, or that the change is yet to come', () => {
    const rows = report.groups[0]?.rows ?? [];
    expect(rows[2]).toMatchObject({ incorporatedIn: 'Inkoopstrategie, versie 0.3, paragraaf 4.2', changed: true });
    expect(rows[4]).toMatchObject({ incorporatedIn: 'Wijziging volgt', changed: null });
    expect(rows[1]).toMatchObject({ outcome: null, outcomeLabel: 'Nog geen besluit', incorporatedIn: '', changed: null });
  });

  it('keeps the words of the party to the character', () => {
    const reaction = '  - spaties en\ttabs \r\n blijven  ';
    expect(buildReactienota(subject, [sourceRow({ reaction })]).groups[0]?.rows[0]?.reaction).toBe(reaction);
  });

  it('can be made before there is any point', () => {
    const empty = buildReactienota(subject, []);
    expect(empty.counts).toMatchObject({ points: 0, decided: 0, undecided: 0, byTheme: [], byParty: [] });
    expect(empty.introduction.join(' ')).not.toContain('0 partijen');
  });
});

describe('the annex of a council', () => {
  const report = buildCouncilAnnex(subject, council, sampleRows);

  it('has the points of that party alone', () => {
    expect(report.groups.flatMap(({ rows }) => rows.map(({ number }) => number)).sort()).toEqual([1, 2, 3, 7]);
    expect(report.counts).toMatchObject({ points: 4, decided: 3, undecided: 1 });
  });

  it('groups by leading theme in the order of the scheme, points without a theme last', () => {
    expect(report.groups.map(({ title, rows }) => [title, rows.map(({ number }) => number)])).toEqual([
      ['Kwaliteit', [1]],
      ['Continuïteit van zorg', [7]],
      ['Cliënt, eigen regie en maatwerk', [3]],
      ['Zonder thema', [2]],
    ]);
  });

  it('says how many points there were and what became of them', () => {
    expect(report.introduction[1]).toBe(
      'In de reactie van Gemeenteraad Waterrijk staan 4 punten. Over 3 punten is een besluit genomen. Over 1 punt nog niet. ' +
        '1 punt heeft geleid tot een wijziging van de tekst.',
    );
    expect(report.introduction[2]).toBe(
      'Per uitkomst: 1 overgenomen, 1 meegenomen bij verdere uitwerking en 1 voor kennisgeving aangenomen.',
    );
  });

  it('shows a theme that has left the scheme under its key', () => {
    const { groups } = buildCouncilAnnex(subject, council, [sourceRow({ themes: ['gone'] }), sourceRow({ number: 2 })]);
    expect(groups.map(({ title }) => title)).toEqual(['Kwaliteit', 'gone']);
  });

  it('can be made for a party without points', () => {
    const empty = buildReport('council-annex', subject, [], council);
    expect(empty.groups).toEqual([]);
    expect(empty.introduction[1]).toBe('In de reactie van Gemeenteraad Waterrijk staan nog geen punten.');
  });
});

describe('whether a point changed the text', () => {
  const decision = { outcome: 'noted', motivation: '', answer: '', changes: [] } as const;
  const change = { document: 'Inkoopstrategie', version: '0.3', section: '1' };

  it('is yes as soon as a change is linked, whatever the outcome', () => {
    expect(changedText({ ...decision, outcome: 'answered', changes: [change] })).toBe(true);
  });

  it('is unknown without a decision, while a change is pending and while a point is carried forward', () => {
    expect(changedText(null)).toBeNull();
    expect(changedText({ ...decision, outcome: 'incorporated' })).toBeNull();
    expect(changedText({ ...decision, outcome: 'carried_forward' })).toBeNull();
  });

  it('is no for other outcomes', () => {
    expect(changedText(decision)).toBe(false);
    expect(changedText({ ...decision, outcome: 'not_incorporated' })).toBe(false);
  });
});

it('makes a report of 10,000 points', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => sourceRow({ number: 10_000 - index, partyId: `p${index % 400}` }));
  expect(buildReactienota(subject, rows).counts.points).toBe(10_000);
});
