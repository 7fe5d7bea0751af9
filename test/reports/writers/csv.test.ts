import { parse } from 'csv-parse/sync';
import { buildCouncilAnnex, buildReactienota } from '../../../src/reports/report.rules.js';
import { harmlessCell, writeCsv } from '../../../src/reports/writers/csv.js';
import { printable } from '../../../src/reports/writers/printable.js';
import { council, hostileRows, hostileTexts, sampleRows, sourceRow, subject } from '../../support/reports.js';

const text = async (report: Parameters<typeof writeCsv>[0]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeCsv(report, {}));
const read = (csv: string) => parse(csv, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];

describe('the csv report', () => {
  it('opens in Dutch Excel: byte order mark, semicolons, every cell quoted, CRLF', async () => {
    const csv = await text(buildReactienota(subject, [sourceRow()]));
    expect(csv.startsWith('\ufeff"Nr.";"Partij";')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('"Leg vast wie toezicht houdt.\nEn hoe vaak."');
  });

  it('has a row per point, with the facts in columns of their own', async () => {
    const rows = read(await text(buildReactienota(subject, sampleRows)));
    expect(rows).toHaveLength(7);
    expect(rows[2]).toMatchObject({
      'Nr.': '3',
      Partij: 'Gemeenteraad Waterrijk',
      Hoedanigheid: 'Zienswijze',
      'Ontvangen op': '2026-10-09',
      Wijze: 'Brief',
      Document: 'Inkoopstrategie',
      Paragraaf: '4.2',
      'Thema’s': 'Cliënt, eigen regie en maatwerk; Kwaliteit',
      Uitkomst: 'Overgenomen',
      'Verwerkt in': 'Inkoopstrategie, versie 0.3, paragraaf 4.2',
      'Tekst gewijzigd': 'Ja',
    });
  });

  it('names in an annex the theme that a point stands under', async () => {
    const rows = read(await text(buildCouncilAnnex(subject, council, sampleRows)));
    expect(rows.map((row) => row['Thema'])).toEqual([
      'Kwaliteit',
      'Continuïteit van zorg',
      'Cliënt, eigen regie en maatwerk',
      'Zonder thema',
    ]);
  });

  it('starts no cell that a spreadsheet program would run, and changes no other', async () => {
    const rows = read(await text(buildReactienota(subject, hostileRows)));
    expect(rows).toHaveLength(hostileRows.length);
    rows.forEach((row, index) => {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@])/);
      const shown = printable(hostileTexts[index] ?? '');
      expect([shown, `'${shown}`]).toContain(row['Reactie']);
    });
  });

  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', ' =1', '＝1', '\u00a0+1', '- een gewone opsomming'])('guards %j', (cell) => {
    expect(harmlessCell(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'gewoon', 'a=b', '  ingesprongen', "'s avonds", '12', 7])('leaves %j alone', (cell) => {
    expect(harmlessCell(cell)).toBe(cell);
  });
});
