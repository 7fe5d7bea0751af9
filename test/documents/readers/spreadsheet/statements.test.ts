import { readCsv } from '../../../../src/documents/readers/csv.js';
import {
  isoDate,
  readStatements,
  type StatementList,
  type StatementOptions,
} from '../../../../src/documents/readers/spreadsheet/statements.js';
import { describeWithMaterial, readMaterial } from '../../../support/material.js';

const take = (lines: readonly string[], options?: StatementOptions): StatementList =>
  readStatements(readCsv(Buffer.from(lines.join('\n'))), options);

const errorsOf = ({ errors }: StatementList) => errors.map(({ code, row, column }) => [code, row, column]);

describe('taking reactions from a sheet', () => {
  it('finds the columns by their names in any order, whatever their spelling', () => {
    const { statements, errors } = take(['REACTIE;ontvangen op;Wijze:;E-Mail', 'Goed plan;3-2-2026;Brief;a@example.nl']);
    expect(errors).toEqual([]);
    expect(statements).toEqual([
      { row: 2, values: { text: 'Goed plan', receivedOn: '2026-02-03', channel: 'letter', email: 'a@example.nl' } },
    ]);
  });

  it('names every error at once, with row and column', () => {
    const list = take([
      'Reactie;Ontvangen op;Wijze;Kenmerk',
      ';31-02-2026;postduif;A1',
      'Prima;1-2-2026;brief;A2',
      'Anders;1-2-2026;brief;A2',
    ]);
    expect(errorsOf(list)).toEqual([
      ['value-missing', 2, 'Reactie'],
      ['date-invalid', 2, 'Ontvangen op'],
      ['choice-unknown', 2, 'Wijze'],
      ['number-twice', 4, 'Kenmerk'],
    ]);
  });

  it('uses what a person chose for a column before, and names the columns it does not know', () => {
    const lines = ['Onze inbreng;Kleur', 'Goed plan;groen'];
    expect(errorsOf(take(lines))).toEqual([['column-missing', 1, 'Reactie / Zienswijze / Reaction / Stellungnahmetext']]);
    const mapped = take(lines, { remembered: { 'Onze inbreng': 'text' } });
    expect(mapped.statements).toEqual([{ row: 2, values: { text: 'Goed plan' } }]);
    expect(mapped.unknownColumns).toEqual(['Kleur']);
  });

  it('takes only days that exist', () => {
    expect(['29-02-2024', '29-02-2023', '2026-3-1', '1/3/26', '31.12.2025', 'morgen'].map(isoDate)).toEqual([
      '2024-02-29',
      undefined,
      '2026-03-01',
      '2026-03-01',
      '2025-12-31',
      undefined,
    ]);
  });
});

describeWithMaterial('the verdicts on the lists of the import template', () => {
  const read = (name: string, options?: StatementOptions): StatementList =>
    readStatements(readCsv(readMaterial(`material/statement-import/${name}.csv`)), options);

  const taken = (list: StatementList): number => list.statements.length;

  it('takes the six of the valid list, with their line breaks', () => {
    const list = read('valid');
    expect([taken(list), list.errors]).toEqual([6, []]);
    expect(list.statements[0]?.values['text']).toContain('Fischer,\nLorem ipsum');
  });

  it('takes every field of the two without byte order mark', () => {
    const { statements, errors } = read('no_bom');
    expect(errors).toEqual([]);
    expect(statements.map(({ values }) => values)).toEqual([
      {
        name: 'Sir Knuff',
        email: 'theo@mail.de',
        street: 'Teststr 1124',
        postalCode: '12345',
        city: 'Berlin',
        channel: 'email',
        receivedOn: '2020-03-28',
        writtenOn: '2020-03-22',
        text: 'Eine Stellungnahme.',
        memo: 'Notiz',
      },
      expect.objectContaining({
        organisation: 'Amt für Beispiele',
        department: 'MFG',
        houseNumber: '1',
        channel: 'letter',
        number: 'K85/789789789',
      }),
    ]);
  });

  it('skips empty rows, and takes citizens with or without the columns for an institution', () => {
    expect([taken(read('empty_rows')), read('empty_rows').errors]).toEqual([2, []]);
    for (const [name, count] of [
      ['institution_column_empty', 2],
      ['institution_column_absent', 1],
      ['iso8859_header', 1],
    ] as const) {
      const { statements, errors } = read(name);
      expect([name, statements.length, errors]).toEqual([name, count, []]);
      expect(statements.every(({ values }) => values['organisation'] === undefined)).toBe(true);
    }
    expect(read('iso8859_header').statements[0]?.values['street']).toBe('Teststr 1124');
  });

  it('refuses a list whose columns are missing, double or alone', () => {
    const refused = ['missing_column', 'duplicate_column', 'empty_file', 'institution_column_partial'].map((name) => read(name));
    expect(refused.map(taken)).toEqual([0, 0, 0, 0]);
    expect(refused.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['column-missing'],
      ['column-twice'],
      ['columns-missing'],
      ['column-alone'],
    ]);
    expect(refused.map(({ errors }) => errors[0]?.detail)).toEqual([
      expect.stringContaining('Stellungnahmetext'),
      expect.stringContaining('Memo'),
      expect.any(String),
      expect.stringContaining('Abteilung'),
    ]);
  });

  it('keeps the first of two with one number, and names the line of the second, every time again', () => {
    for (const _ of [1, 2]) {
      const list = read('duplicate_internid_in_file');
      expect(list.statements.map(({ values }) => values['text'])).toEqual(['Erster Text.']);
      expect(list.errors).toEqual([expect.objectContaining({ row: 3, value: 'DUP-001' })]);
    }
    const several = read('multiple_duplicate_internids');
    expect(taken(several)).toBe(2);
    expect(several.errors.map(({ row, value }) => [row, value])).toEqual([
      [3, 'DUP-001'],
      [5, 'DUP-002'],
    ]);
  });

  it('refuses a date, a way of sending and a text that are none', () => {
    const lists = ['invalid_date', 'invalid_submit_type', 'empty_text'].map((name) => read(name));
    expect(lists.map(taken)).toEqual([0, 0, 0]);
    expect(lists.map(({ errors }) => errors.map(({ code, row, column }) => [code, row, column]))).toEqual([
      [['date-invalid', 2, 'Einreichungsdatum']],
      [['choice-unknown', 2, 'Art der Einreichung']],
      [['value-missing', 2, 'Stellungnahmetext']],
    ]);
  });
});
