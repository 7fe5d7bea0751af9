import { Composer } from '../../../src/documents/readers/composer.js';
import type { ReadDocument } from '../../../src/documents/readers/document.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { expectTiling, noPointsOf, sample, splitLines } from '../../support/splitting.js';

/** A document of one table, as a reader of Word files or sheets makes it. */
function tableOf(rows: readonly (readonly string[])[], before: readonly string[] = [], after: readonly string[] = []): ReadDocument {
  const composer = new Composer();
  for (const text of before) composer.add('paragraph', text);
  rows.forEach((cells, at) => {
    composer.addRow(cells, { table: 0, row: at + 1 });
  });
  for (const text of after) composer.add('paragraph', text);
  return { format: 'docx', text: composer.text, blocks: composer.blocks, comments: [], edits: [], warnings: [] };
}

const split = (document: ReadDocument) => {
  const proposal = splitIntoPoints(document);
  expectTiling(document.text, proposal);
  return proposal;
};

describe('a consultation table', () => {
  const treated = tableOf(
    [
      ['Naam:', 'Werkgroep inkoop', '', '', '', ''],
      ['ID', 'Hoofdstuk, paragraaf', 'Opmerking', 'Voorgestelde aanpassing', 'Antwoord', 'Gerealiseerde aanpassing'],
      ['1', '3.2', 'De termijn is te kort.', 'Maak er zes weken van.', 'Eens.', 'OA: termijn is zes weken'],
      ['2.Lindehof', 'blz. 4', 'Het begrip traject ontbreekt.', '', '', 'NO: staat al in de wet'],
      ['3', '', '', '', 'Vervallen.', ''],
      ['', '', '', '', '', ''],
      ['4', '', 'Kan dit later?', '', 'Nee, de datum staat vast.', ''],
    ],
    [],
    ['OA: overgenomen in de tekst', 'NO: niet overgenomen'],
  );

  it('gives a point for each row with a remark, with its proposal, section, number and party', () => {
    expect(split(treated).points.map(({ text, section, party, history }) => [text, section, party, history?.number])).toEqual([
      ['De termijn is te kort.\nMaak er zes weken van.', '3.2', undefined, '1'],
      ['Het begrip traject ontbreekt.', 'blz. 4', 'Lindehof', '2'],
      ['Kan dit later?', undefined, undefined, '4'],
    ]);
  });

  it('keeps answer, outcome and what was realised as history, by the legend of the file', () => {
    expect(split(treated).points.map(({ history }) => history)).toEqual([
      { answer: 'Eens.', outcome: 'incorporated', realised: 'OA: termijn is zes weken', number: '1' },
      { outcome: 'not_incorporated', realised: 'NO: staat al in de wet', number: '2' },
      { answer: 'Nee, de datum staat vast.', outcome: 'answered', number: '4' },
    ]);
  });

  it('sets its head, a row with an answer only, and the legend apart', () => {
    expect(noPointsOf(treated.text, split(treated)).map((words) => words.split(':')[0])).toEqual([
      'letterhead',
      'heading',
      'already_answered',
      'other',
    ]);
  });

  it.each([
    ['Dutch', ['Nr', 'Partij', 'Artikel', 'Zienswijze', 'Reactie college', 'Status']],
    ['English', ['No.', 'Organisation', 'Section', 'Comment', 'Response', 'Decision']],
    ['German', ['Lfd. Nr.', 'Einreicher', 'Abschnitt', 'Stellungnahme', 'Abwägung', 'Ergebnis']],
  ])('is known by a header row in %s', (_language, header) => {
    const [point] = split(
      tableOf([header, ['7', 'Zorggroep Lindehof', '4.1', 'De eisen zijn zwaar.', 'Eisen verlicht.', 'accepted']]),
    ).points;
    expect(point).toMatchObject({
      text: 'De eisen zijn zwaar.',
      party: 'Zorggroep Lindehof',
      section: '4.1',
      history: { number: '7', answer: 'Eisen verlicht.', outcome: 'incorporated' },
      locator: 'tabel 1, rij 2',
    });
  });

  it('is known in text with tabs too', () => {
    const { points } = splitLines(sample('table'));
    expect(points.map(({ party, section, history }) => [party, section, history?.outcome])).toEqual([
      ['Zorggroep Lindehof', '3.2', 'incorporated'],
      ['Praktijk De Brug', 'bijlage 3', 'not_incorporated'],
      ['Gemeenteraad Urk', '4.1', undefined],
    ]);
  });
});

describe('a table of questions and answers', () => {
  it('takes a row over its whole width as the paragraph that the rows below are about', () => {
    const document = tableOf([
      ['Vraag', 'Antwoord'],
      ['Subparagraaf 2.1.3', ''],
      ['Geldt dit ook voor combinaties?', 'Ja.'],
      ['Er zijn geen vragen over deze paragraaf gesteld.', ''],
    ]);
    const { points, noPoints } = split(document);
    expect(points).toMatchObject([
      { text: 'Geldt dit ook voor combinaties?', section: 'Subparagraaf 2.1.3', history: { answer: 'Ja.', outcome: 'answered' } },
    ]);
    expect(noPoints.map(({ reason }) => reason)).toEqual(['heading', 'procedure']);
  });
});

describe('a form set in a table', () => {
  it('takes who filled it in as letterhead, and each answer as a point under its question', () => {
    const document = tableOf([
      ['Naam organisatie', 'Praktijk De Brug'],
      ['1. Wat vindt u van de percelen?', 'Perceel 2 is te breed voor ons.'],
      ['2. Heeft u andere opmerkingen?', 'Nee'],
    ]);
    const { points, noPoints } = split(document);
    expect(points.map(({ text, question, heading }) => [text, question, heading])).toEqual([
      ['Perceel 2 is te breed voor ons.', 1, '1. Wat vindt u van de percelen?'],
      ['Nee', 2, '2. Heeft u andere opmerkingen?'],
    ]);
    expect(noPoints.map(({ reason }) => reason)).toEqual(['letterhead']);
  });
});

describe('a planning', () => {
  it('asks for no answer', () => {
    const document = tableOf([
      ['Stap', 'Wie?', 'Uiterste datum'],
      ['Publicatie van de stukken op het platform', 'Gemeente', '1 maart 2027'],
    ]);
    expect(split(document).points).toEqual([]);
  });
});
