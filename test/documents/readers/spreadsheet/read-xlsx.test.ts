import type { ReadDocument } from '../../../../src/documents/readers/document.js';
import { numberFormat } from '../../../../src/documents/readers/spreadsheet/number-format.js';
import { readXlsx } from '../../../../src/documents/readers/spreadsheet/read-xlsx.js';
import { describeWithMaterial, readMaterial } from '../../../support/material.js';
import { buildWorkbook, sheetRelations } from '../../../support/workbook-builder.js';

const rowsOf = ({ blocks }: ReadDocument) =>
  blocks.filter((block) => block.kind === 'table_row').map((block) => block.cells?.map((cell) => cell.text) ?? []);

const codes = ({ warnings }: ReadDocument): string[] => warnings.map((warning) => warning.code);

const inline = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

function mustHoldPositions({ text, blocks, comments }: ReadDocument): void {
  for (const block of blocks) {
    expect(text.slice(block.start, block.end)).toBe(block.text);
    for (const cell of block.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  }
  for (const comment of comments) expect(text.slice(comment.start, comment.end)).toBe(comment.anchor);
}

describe('reading a workbook', () => {
  it('gives each row that is not blank, by its own number, with the sheet as heading', () => {
    const document = readXlsx(
      buildWorkbook({
        sheets: [
          {
            name: 'Reacties',
            rows: `<row r="1">${inline('Partij')}${inline('Reactie')}</row><row r="2"/><row r="5">${inline('Raad')}<c r="C5" t="b"><v>1</v></c></row>`,
          },
          { name: 'Leeg', rows: '' },
          { name: 'Bijlage', rows: `<row>${inline('los')}</row>` },
        ],
      }),
    );
    expect(document.blocks.map(({ kind, row, table, text, heading, header }) => [kind, row, table, text, heading, header])).toEqual([
      ['heading', undefined, undefined, 'Reacties', undefined, undefined],
      ['table_row', 1, 0, 'Partij\tReactie', 'Reacties', true],
      ['table_row', 5, 0, 'Raad\t\tWAAR', 'Reacties', undefined],
      ['heading', undefined, undefined, 'Bijlage', undefined, undefined],
      ['table_row', 1, 2, 'los', 'Bijlage', undefined],
    ]);
    mustHoldPositions(document);
  });

  it('names a hidden sheet and does not read it', () => {
    const document = readXlsx(
      buildWorkbook({
        sheets: [
          { name: 'Intern', rows: `<row>${inline('geheim')}</row>`, state: 'veryHidden' },
          { name: 'Open', rows: `<row>${inline('dag')}</row>` },
        ],
      }),
    );
    expect(document.text).toBe('Open\n\ndag');
    expect(document.warnings).toEqual([{ code: 'hidden-sheet', detail: 'Sheet Intern is hidden and was not read.' }]);
  });

  it('joins the runs of rich text, keeps spaces, drops phonetic readings and decodes escapes', () => {
    const strings = [
      '<r><t xml:space="preserve">vet </t></r><r><t>en schuin</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>regel_x000D_\nregel _x005F_x000D_ &amp; _xD800_</t>',
    ];
    const rows = `<row>${strings.map((_, at) => `<c t="s"><v>${at}</v></c>`).join('')}</row>`;
    expect(rowsOf(readXlsx(buildWorkbook({ sheets: [{ name: 'S', rows }], sharedStrings: strings })))).toEqual([
      ['vet en schuin', '東京', 'regel\nregel _x000D_ & \ufffd'],
    ]);
  });

  it('shows numbers and dates by their formats, errors as they are, and the outcome of formulas', () => {
    const rows = '<row><c s="1"><v>38819</v></c><c s="2"><v>1234.5</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>uit</v></c></row>';
    const document = readXlsx(buildWorkbook({ sheets: [{ name: 'S', rows }], formats: ['dd-mm-yyyy', '"€" #,##0.00'] }));
    expect(rowsOf(document)).toEqual([['12-04-2006', '€ 1.234,50', '#N/A', 'uit']]);
  });

  it('says so when formulas were never calculated or rows are hidden', () => {
    const rows = `<row><c><f>1+1</f></c></row><row hidden="1">${inline('toch gelezen')}</row>`;
    const document = readXlsx(buildWorkbook({ sheets: [{ name: 'S', rows }] }));
    expect(rowsOf(document)).toEqual([['toch gelezen']]);
    expect(codes(document)).toEqual(['hidden-cells', 'formula-without-value']);
  });

  it('gives a label that is merged downwards to each of its rows, but long text only once', () => {
    const long = 'lange tekst '.repeat(20);
    const rows = `<row r="1">${inline('Raad')}${inline(long)}${inline('een')}</row><row r="2"><c r="C2" t="inlineStr"><is><t>twee</t></is></c></row>`;
    const after = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>';
    expect(rowsOf(readXlsx(buildWorkbook({ sheets: [{ name: 'S', rows, after }] })))).toEqual([
      ['Raad', long, 'een'],
      ['Raad', '', 'twee'],
    ]);
  });

  it('finds the header row below a title', () => {
    const rows = `<row>${inline('Reacties op versie 2')}</row><row>${inline('Nr.')}${inline('Partij')}</row><row>${inline('1')}${inline('Raad')}</row>`;
    const { blocks } = readXlsx(buildWorkbook({ sheets: [{ name: 'S', rows }] }));
    expect(blocks.filter((block) => block.header).map((block) => block.text)).toEqual(['Nr.\tPartij']);
  });

  it('reads comments with author and cell, and a reply of a thread as a reply', () => {
    const parts = {
      ...sheetRelations(['comments', '../comments1.xml'], ['threadedComment', '../threads.xml']),
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Anna</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>te laag</t></r></text></comment><comment ref="B1" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      'xl/threads.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" dT="2026-03-01T10:00:00" personId="{p}" id="{1}" done="1"><text>waarom?</text></threadedComment><threadedComment ref="B1" dT="2026-03-02T10:00:00" personId="{p}" id="{2}" parentId="{1}"><text>daarom</text></threadedComment></ThreadedComments>',
    };
    const rows = `<row r="1">${inline('tarief')}</row>`;
    const document = readXlsx(buildWorkbook({ sheets: [{ name: 'S', rows }], parts }));
    expect(document.comments).toEqual([
      expect.objectContaining({ id: 'S!A1', author: 'Anna', text: 'te laag', anchor: 'tarief' }),
      expect.objectContaining({ id: '{1}', date: '2026-03-01T10:00:00', text: 'waarom?', anchor: '', resolved: true }),
      expect.objectContaining({ id: '{2}', replyTo: '{1}', text: 'daarom' }),
    ]);
    mustHoldPositions(document);
  });

  it('refuses more cells than a consultation can have, without filling memory first', () => {
    const rows = Array.from({ length: 200 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join('');
    expect(() => readXlsx(buildWorkbook({ sheets: [{ name: 'S', rows }] }))).toThrow('more than');
  });

  it('reads ten thousand rows in little time', () => {
    const row = (at: number): string =>
      `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}" t="inlineStr"><is><t>Reactie ${at}</t></is></c></row>`;
    const bytes = buildWorkbook({ sheets: [{ name: 'S', rows: Array.from({ length: 10_000 }, (_, at) => row(at + 1)).join('') }] });
    const started = Date.now();
    expect(rowsOf(readXlsx(bytes))).toHaveLength(10_000);
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});

/** The maker of the list of what to expect could not read strict workbooks; what Excel shows of this one, counted by hand in its XML. */
const STRICT: readonly Pick<ExpectedSheet, 'name' | 'cells'>[] = [
  { name: 'Sheet1', cells: 20 },
  { name: 'rich test', cells: 9 },
  { name: 'Sheet3', cells: 0 },
];

interface ExpectedSheet {
  readonly name: string;
  readonly state: string;
  readonly cells: number;
  readonly merged: number;
  readonly tables: Readonly<Record<string, string>>;
  readonly comments: readonly (readonly [string, string, string])[];
  readonly header: readonly string[];
}

describeWithMaterial('reading the workbooks of the material', () => {
  const read = (file: string): ReadDocument => readXlsx(readMaterial(`material/spreadsheets/${file}`));
  let expected: readonly { readonly file: string; readonly sheets: readonly ExpectedSheet[] }[];
  beforeAll(() => {
    expected = JSON.parse(readMaterial('material/spreadsheets/EXPECTED.json').toString());
  });

  const sheetRows = (document: ReadDocument, index: number) => document.blocks.filter((block) => block.table === index);

  it('finds every cell of every visible sheet, and no hidden one', () => {
    expect(expected.length).toBeGreaterThan(15);
    for (const { file, sheets } of expected) {
      const document = read(file.replace('poi/', ''));
      mustHoldPositions(document);
      for (const [index, { name, state, cells }] of sheets.entries()) {
        const filled = sheetRows(document, index).flatMap((block) => block.cells?.filter((cell) => cell.text !== '') ?? []);
        // The one cell of row 33 of this sheet is a space, and blank rows are skipped.
        const blank = name === 'Exp2 (2)' && cells === 207 ? 1 : 0;
        const visible = state === 'visible' ? cells - blank : 0;
        expect([file, name, filled.length]).toEqual([file, name, visible]);
        const isNamed = document.blocks.some((block) => block.kind === 'heading' && block.text === name);
        if (visible > 0) expect([file, name, isNamed]).toEqual([file, name, true]);
      }
    }
  });

  it('keeps a space in a filled row, and skips the row of which a space is all', () => {
    const document = read('Tables.xlsx');
    const named = (name: string) => document.blocks.filter((block) => block.heading === name && block.kind === 'table_row');
    expect(named('Exp12').find(({ row }) => row === 3)?.cells?.[12]?.text).toBe(' ');
    expect(named('Exp2 (2)').map(({ row }) => row)).not.toContain(33);
    expect(codes(document)).toEqual(['hidden-cells']);
  });

  it('reads the sheets of a strict workbook', () => {
    const document = read('sample.strict.xlsx');
    const filled = STRICT.map((_, at) => sheetRows(document, at).flatMap(({ cells = [] }) => cells.filter(({ text }) => text !== '')));
    expect(filled.map(({ length }) => length)).toEqual(STRICT.map(({ cells }) => cells));
    expect(document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(['Sheet1', 'rich test']);
    expect(sheetRows(document, 0).at(-1)?.text).toMatch(/\t4995$/);
  });

  it('finds the first row and the header rows of tables', () => {
    const isText = (text: string): boolean => !/^(?:None|=.*|[\d.: -]+)$/.test(text);
    for (const { file, sheets } of expected) {
      const document = read(file.replace('poi/', ''));
      for (const [index, { header, state, tables }] of sheets.entries()) {
        if (state !== 'visible') continue;
        const rows = sheetRows(document, index);
        const first = rows.find((block) => block.row === 1)?.cells ?? [];
        for (const [column, text] of header.entries()) {
          const shown = first[column]?.text ?? '';
          if (text === 'None') expect([file, column, shown]).toEqual([file, column, '']);
          else if (isText(text)) expect([file, shown.slice(0, 40)]).toEqual([file, text]);
          else expect([file, column, shown === '']).toEqual([file, column, false]);
        }
        for (const range of Object.values(tables)) {
          const row = Number(/\d+/.exec(range)?.[0]);
          if (range.includes(':')) expect([file, row, rows.find((block) => block.row === row)?.header]).toEqual([file, row, true]);
        }
      }
    }
  });

  it('finds every comment with its author and its cell', () => {
    for (const { file, sheets } of expected) {
      const document = read(file.replace('poi/', ''));
      const wanted = sheets.flatMap(({ comments }) => comments).filter(([, author]) => !author.startsWith('tc='));
      const found = document.comments.filter(({ id }) => id.includes('!')).map(({ id, author, text }) => [id.split('!')[1], author, text]);
      expect([file, found]).toEqual([file, wanted]);
    }
    expect(read('right-to-left.xlsx').comments.map(({ author, text, anchor }) => [author, text, anchor])).toEqual([
      ['PJ Fanning', 'test comment', 'cell with comment'],
      ['PJ Fanning', 'تعليق الاختبار', 'text with comment'],
    ]);
  });

  it('shows dates by every format of the format tests', () => {
    const rows = rowsOf(read('DateFormatTests.xlsx')).slice(5);
    expect(rows.length).toBeGreaterThan(40);
    const serials: Readonly<Record<string, number>> = {
      '11-Oct-1952 14:35:27.000': 17816.607951388887,
      '01-Feb-2003 04:05:06.010': 36191.170208437499,
    };
    for (const [result = '', format = '', value = ''] of rows) {
      const serial = serials[value];
      if (serial !== undefined) expect([format, numberFormat(format, 'en', true)(serial)]).toEqual([format, result]);
    }
  });
});
