import { buildCouncilAnnex, buildReactienota } from '../../../src/reports/report.rules.js';
import { printable } from '../../../src/reports/writers/printable.js';
import { writeXlsx } from '../../../src/reports/writers/xlsx.js';
import { columnName } from '../../../src/reports/writers/xlsx-xml.js';
import { complaints, partOf, partsOf, type SheetCell, sheetCells } from '../../support/ooxml.js';
import { council, hostileRows, hostileSubject, hostileTexts, sampleRows, sourceRow, subject } from '../../support/reports.js';

const sheet = (bytes: Uint8Array, number: number) => sheetCells(partOf(bytes, `xl/worksheets/sheet${number}.xml`));
const column = (cells: readonly (readonly SheetCell[])[], head: string) => {
  const index = cells[0]?.findIndex(({ text }) => text === head) ?? -1;
  return cells.slice(1).map((row) => row[index]);
};

describe('the reactienota in Excel', () => {
  it('has a row per point on the first sheet, with numbers and days as such', async () => {
    const cells = sheet(await writeXlsx(buildReactienota(subject, sampleRows), {}), 1);
    expect(cells).toHaveLength(8);
    expect(column(cells, 'Nr.').map((cell) => cell?.text)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(column(cells, 'Uitkomst')[2]?.text).toBe('Overgenomen');
    const day = column(cells, 'Ontvangen op')[0];
    expect(day?.type).toBe('n');
    expect(new Date(Date.UTC(1899, 11, 30) + Number(day?.text) * 86_400_000).toISOString().slice(0, 10)).toBe('2026-10-09');
  });

  it('freezes and repeats the head, filters, and says Dutch and its title in the properties', async () => {
    const bytes = await writeXlsx(buildReactienota(subject, sampleRows), {});
    const points = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(points).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(points).toContain('<autoFilter ref="A1:R8"/>');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Punten\'!$1:$1</definedName>',
    );
    expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Reactienota</dc:title><dc:language>nl-NL</dc:language>');
  });

  it('keeps text to the character, spaces around it too, and never makes a formula of it', async () => {
    const bytes = await writeXlsx(buildReactienota(hostileSubject(hostileTexts[0] ?? ''), hostileRows), {});
    expect(column(sheet(bytes, 1), 'Reactie').map((cell) => cell?.text)).toEqual(hostileTexts.map(printable));
    for (const xml of Object.values(partsOf(bytes))) expect(xml).not.toMatch(/<f[ >]/);
  });

  it('marks what looks like a formula as quoted, so that it stays text when somebody edits the cell', async () => {
    const bytes = await writeXlsx(buildReactienota(subject, [sourceRow({ reaction: '=1+1' }), sourceRow({ reaction: 'gewoon' })]), {});
    const formats =
      partOf(bytes, 'xl/styles.xml')
        .match(/<cellXfs.*<\/cellXfs>/)?.[0]
        .match(/<xf [^>]*>/g) ?? [];
    const quoted = column(sheet(bytes, 1), 'Reactie').map((cell) => formats[cell?.style ?? 0]?.includes('quotePrefix="1"'));
    expect(quoted).toEqual([true, false]);
  });

  it('loses nothing of a text longer than Excel holds in a cell', async () => {
    const reaction = `${'😀'.repeat(20_000)}einde${'x'.repeat(40_000)}slot`;
    const bytes = await writeXlsx(buildReactienota(subject, [sourceRow({ reaction })]), {});
    const first = column(sheet(bytes, 1), 'Reactie')[0]?.text ?? '';
    const rest = sheet(bytes, 3).slice(1);
    expect(rest.map((row) => [row[0]?.text, row[1]?.text])).toEqual(rest.map(() => ['1', 'Reactie']));
    expect(first.replace(/ … \(gaat verder.*$/, '') + rest.map((row) => row[2]?.text).join('')).toBe(reaction);
    for (const row of [...sheet(bytes, 1), ...rest]) for (const { text } of row) expect(text.length).toBeLessThanOrEqual(32_767);
    expect(await complaints(bytes, 'xlsx')).toEqual([]);
  });

  it('is valid with hostile text in every field, and without points', async () => {
    const text = hostileTexts.join('');
    expect(await complaints(await writeXlsx(buildReactienota(hostileSubject(text), hostileRows), {}), 'xlsx')).toEqual([]);
    expect(await complaints(await writeXlsx(buildReactienota(subject, []), {}), 'xlsx')).toEqual([]);
  });

  it('gives the same bytes for the same report', async () => {
    const report = buildReactienota(subject, sampleRows);
    expect(Buffer.from(await writeXlsx(report, {})).equals(await writeXlsx(report, {}))).toBe(true);
  });
});

describe('the annex of a council in Excel', () => {
  it('names the theme that a point stands under, and is valid', async () => {
    const bytes = await writeXlsx(buildCouncilAnnex(subject, council, sampleRows), {});
    expect(column(sheet(bytes, 1), 'Thema').map((cell) => cell?.text)).toEqual([
      'Kwaliteit',
      'Continuïteit van zorg',
      'Cliënt, eigen regie en maatwerk',
      'Zonder thema',
    ]);
    expect(await complaints(bytes, 'xlsx')).toEqual([]);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('names column %i %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
