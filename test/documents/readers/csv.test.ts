import { readCsv } from '../../../src/documents/readers/csv.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { describeWithMaterial, readMaterial } from '../../support/material.js';

const rowsOf = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? Buffer.from(text) : text).blocks.map((block) => block.cells?.map((cell) => cell.text));

describe('reading separated values', () => {
  it.each([';', ',', '\t', '|'])('finds out that %j separates the cells', (delimiter) => {
    const text = [`Partij${delimiter}Reactie`, `Dorpsraad${delimiter}"Goed; maar te kort, vindt men"`, ''].join('\n');
    expect(rowsOf(text)).toEqual([
      ['Partij', 'Reactie'],
      ['Dorpsraad', 'Goed; maar te kort, vindt men'],
    ]);
  });

  it('obeys the line in which Excel states the separator, and counts it as a row', () => {
    const { blocks } = readCsv(Buffer.from('sep=,\r\na,b;c\r\n1,2\r\n'));
    expect(blocks.map((block) => [block.row, block.text])).toEqual([
      [2, 'a\tb;c'],
      [3, '1\t2'],
    ]);
  });

  it('keeps quoted line breaks, skips blank rows and counts rows as a spreadsheet does', () => {
    const { blocks, text } = readCsv(Buffer.from('Partij;Reactie\r\n\r\n;\r\nRaad;"Eerst\r\ndan"\r\n'));
    expect(blocks.map((block) => [block.row, block.header, block.cells?.[1]?.text])).toEqual([
      [1, true, 'Reactie'],
      [4, undefined, 'Eerst\ndan'],
    ]);
    for (const block of blocks) {
      expect(text.slice(block.start, block.end)).toBe(block.text);
      for (const cell of block.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    }
  });

  it('keeps a quotation that stands at the start of a cell without being meant as one', () => {
    expect(rowsOf('Partij;Reactie\nRaad;"Goed" zegt hij\n')?.[1]).toEqual(['Raad', '"Goed" zegt hij']);
  });

  it('names the rows that have more or fewer cells than the first', () => {
    const { warnings } = readCsv(Buffer.from('a;b\n1;2\n3\n4;5;6\n'));
    expect(warnings).toEqual([expect.objectContaining({ code: 'row-length-differs', detail: expect.stringContaining('3, 4') })]);
  });

  it('refuses a quotation mark that never closes, naming row and column', () => {
    expect(() => readCsv(Buffer.from('a;b\n1;2\n3;"open\n4;5\n'))).toThrow(Problem);
    expect(() => readCsv(Buffer.from('a;b\n1;2\n3;"open\n4;5\n'))).toThrow('row 3, column 2');
  });

  it('reads a list in Windows-1252', () => {
    expect(rowsOf(Buffer.from('Partij;Reactie\nCoöperatie;één\n', 'latin1'))?.[1]).toEqual(['Coöperatie', 'één']);
  });
});

describeWithMaterial('reading the lists of the import template', () => {
  const counts: Readonly<Record<string, number>> = {
    duplicate_column: 2,
    duplicate_internid_in_db: 2,
    duplicate_internid_in_file: 3,
    empty_file: 0,
    empty_rows: 3,
    empty_text: 2,
    institution_column_absent: 2,
    institution_column_empty: 3,
    institution_column_partial: 2,
    invalid_date: 2,
    invalid_submit_type: 2,
    iso8859_header: 2,
    missing_column: 2,
    multiple_duplicate_internids: 5,
    no_bom: 3,
    valid: 7,
  };

  it.each(Object.entries(counts))('finds the rows of %s.csv', (name, count) => {
    const { blocks } = readCsv(readMaterial(`material/statement-import/${name}.csv`));
    expect(blocks).toHaveLength(count);
    if (count > 0) expect(blocks[0]?.header === true || name === 'duplicate_column').toBe(true);
  });

  it('reads the header that is in Latin-1', () => {
    const { blocks } = readCsv(readMaterial('material/statement-import/iso8859_header.csv'));
    expect(blocks[0]?.cells?.[4]?.text).toBe('Straße');
  });
});
