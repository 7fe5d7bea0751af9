import { readFile } from '../../../src/documents/readers/readers.js';
import { suggestedIn } from '../../../src/reactions/splitting/margin-changes.js';
import { withMargin } from '../../../src/reactions/splitting/margin.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { unmappedSheet } from '../../../src/reactions/splitting/unmapped.js';
import { docx, table } from '../../support/docx.js';
import { expectTiling } from '../../support/splitting.js';
import { buildWorkbook } from '../../support/workbook-builder.js';

async function split(bytes: Uint8Array, fileName: string) {
  const document = withMargin(await readFile(bytes, fileName));
  const proposal = splitIntoPoints(document);
  expectTiling(document.text, proposal);
  return { document, ...proposal };
}
const csv = (...rows: readonly (readonly string[])[]) =>
  split(Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'), 'latin1'), 'tabel.csv');
const word = (...rows: readonly (readonly string[])[]) => split(docx(table(rows)), 'tabel.docx');
const sheet = (rows: readonly (readonly string[])[], after = '') => {
  const cells = (row: readonly string[], at: number): string =>
    row.map((text, index) => (text ? `<c r="${'ABCDEFGH'[index]}${at}" t="inlineStr"><is><t>${text}</t></is></c>` : '')).join('');
  const xml = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`).join('');
  return split(buildWorkbook({ sheets: [{ name: 'Blad1', rows: xml, after }] }), 'tabel.xlsx');
};

describe('a consultation table with another head', () => {
  it('in German, with numbers, parties, answers and outcomes', async () => {
    const { points } = await csv(
      ['Lfd. Nr.', 'Einreicher', 'Kapitel', 'Stellungnahme', 'Abwägung', 'Beschluss'],
      ['1', 'Stadt Köln', 'Kap. 3.1', 'Die Tarife sind zu niedrig.', 'Wird geprüft.', 'Teilweise berücksichtigt'],
      ['2', 'Caritas', 'Kap. 4', 'Bitte Fristen verlängern.', '', 'Nicht berücksichtigt'],
    );
    expect(points).toMatchObject([
      { party: 'Stadt Köln', section: 'Kap. 3.1', history: { number: '1', answer: 'Wird geprüft.', outcome: 'partly_incorporated' } },
      { party: 'Caritas', history: { number: '2', outcome: 'not_incorporated' } },
    ]);
  });

  it('in English, with what was accepted by one letter', async () => {
    const { points } = await sheet([
      ['#', 'Organisation', 'Page', 'Comment', 'Suggested change', 'Response', 'Accepted (Y/N)'],
      ['1', 'Care Ltd', '3', 'The rate is too low.', 'Raise by ten per cent', 'We will review', 'N'],
      ['2', 'Care Ltd', '4', 'Please define outcome.', '', '', 'Y'],
    ]);
    expect(points).toMatchObject([
      { section: 'Page 3', text: 'The rate is too low.\nRaise by ten per cent', history: { outcome: 'not_incorporated' } },
      { section: 'Page 4', history: { outcome: 'incorporated' } },
    ]);
    expect(points.every(({ heading }) => heading === undefined)).toBe(true);
  });

  it('in two rows, with merged cells over the groups of columns', async () => {
    const merged = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    for (const after of [`<mergeCells>${merged}</mergeCells>`, '']) {
      const { points } = await sheet(
        [
          ['Nr', 'Indiener', 'Reactie', '', 'Beantwoording', ''],
          ['', '', 'Paragraaf', 'Tekst', 'Antwoord', 'Uitkomst'],
          ['1', 'Raad Urk', '3.1', 'De wachttijd is te lang.', 'Wij nemen een norm op.', 'Overgenomen'],
          ['2', 'Raad Urk', '4', 'Het tarief is te laag.', '', ''],
        ],
        after,
      );
      expect(points).toMatchObject([
        { party: 'Raad Urk', section: '3.1', text: 'De wachttijd is te lang.', history: { outcome: 'incorporated' } },
        { party: 'Raad Urk', section: '4', text: 'Het tarief is te laag.' },
      ]);
    }
  });

  it('does not take a row whose cells hold words of a head for a head', async () => {
    const { points } = await word(
      ['Thema', 'Wie', 'Type', 'Opmerking', 'Wat doen we ermee?'],
      ['Toegang', 'Gemeente Urk', 'Vraag', 'Eén loket voor ouders', 'Overgenomen in par. 2'],
      ['Toegang', 'Adviesraad', 'Opmerking', 'Korte lijnen met het wijkteam', 'Niet overgenomen'],
    );
    expect(points).toMatchObject([
      { party: 'Gemeente Urk', text: 'Eén loket voor ouders', history: { outcome: 'incorporated' } },
      { party: 'Adviesraad', text: 'Korte lijnen met het wijkteam', history: { outcome: 'not_incorporated' } },
    ]);
  });

  it('with who spoke, and the page', async () => {
    const { points } = await word(
      ['Spreker', 'Blz.', 'Inbreng', 'Reactie college'],
      ['De heer Pietersen (D66)', '12', 'Vraagt of de looptijd korter kan.', 'De wethouder zegt dit toe.'],
      ['Mevrouw Van Loon (PvdA)', '', 'Pleit voor meer aandacht voor preventie.', ''],
    );
    expect(points).toMatchObject([
      { speaker: 'De heer Pietersen (D66)', section: 'blz. 12', history: { answer: 'De wethouder zegt dit toe.' } },
      { speaker: 'Mevrouw Van Loon (PvdA)' },
    ]);
  });

  it.each([
    ['Huidige tekst', 'Voorgestelde tekst'],
    ['Was', 'Wordt'],
    ['Bestaande formulering', 'Tekstvoorstel'],
    ['Current wording', 'Proposed wording'],
    ['Bisheriger Text', 'Vorschlag'],
  ])('with only %s and %s: the point says both', async (current, proposal) => {
    const { points, noPoints } = await word(
      [current, proposal],
      ['De aanbieder start tijdig.', 'De aanbieder start binnen zes weken.'],
      ['De raad wordt gehoord.', ''],
      ['Het college beslist.', 'Het college beslist.'],
      ['', 'Voeg een klachtenregeling toe.'],
    );
    expect(points.map(({ text }) => text)).toEqual([
      'Vervangen: “De aanbieder start tijdig.” wordt “De aanbieder start binnen zes weken.”',
      'Voeg een klachtenregeling toe.',
    ]);
    expect(noPoints.map(({ reason }) => reason)).toEqual(['heading', 'other']);
    expect(points.map(({ text }) => suggestedIn(text))).toEqual([
      { removed: 'De aanbieder start tijdig.', added: 'De aanbieder start binnen zes weken.' },
      undefined,
    ]);
  });

  it('with a proposal and why', async () => {
    const { points } = await word(
      ['Artikel', 'Huidige tekst', 'Voorgestelde tekst', 'Toelichting'],
      ['4.2', 'tijdig', 'binnen zes weken', 'Nu is het niet toetsbaar.'],
      ['5', 'kan', 'zal', 'Geeft zekerheid.'],
    );
    expect(points.map(({ text }) => text)).toEqual([
      'Nu is het niet toetsbaar.\nVervangen: “tijdig” wordt “binnen zes weken”',
      'Geeft zekerheid.\nVervangen: “kan” wordt “zal”',
    ]);
  });
});

describe('the answers to a questionnaire, a row for each party', () => {
  const rows = [
    ['Tijdstempel', 'Naam organisatie', 'Vraag 1: Kunt u zich vinden in de koers?', 'Vraag 2: Heeft u nog opmerkingen?'],
    ['2026/10/01 10:12', 'De Oever', 'Ja. Wel missen wij preventie.', 'De tarieven moeten omhoog.'],
    ['2026/10/02 11:00', 'Veldlicht', 'Nee', 'nee'],
    ['2026/10/02 11:30', 'Zorggroep', 'n.v.t.', ''],
  ];

  it('are a point each, with party and question', async () => {
    const { points, document } = await csv(...rows);
    expect(points).toMatchObject([
      { party: 'De Oever', question: 1, text: 'Ja. Wel missen wij preventie.', heading: 'Vraag 1: Kunt u zich vinden in de koers?' },
      { party: 'De Oever', question: 2, text: 'De tarieven moeten omhoog.' },
      { party: 'Veldlicht', question: 1, text: 'Nee' },
    ]);
    expect(points.map(({ text, start, end }) => document.text.slice(start, end).includes(text))).toEqual([true, true, true]);
    expect(unmappedSheet(document)).toBeUndefined();
  });
});
