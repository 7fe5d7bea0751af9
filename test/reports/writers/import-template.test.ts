import { readFile } from '../../../src/documents/readers/readers.js';
import { columnsOf } from '../../../src/reactions/splitting/table-columns.js';
import { writeImportTemplate } from '../../../src/reports/writers/import-template.js';

describe('the import template', () => {
  it('is headed in words that reading recognises, and holds nothing else', async () => {
    const { blocks, format } = await readFile(writeImportTemplate('2026-10-16'), 'reacties.xlsx');
    expect(format).toBe('xlsx');
    const rows = blocks.filter(({ kind }) => kind === 'table_row');
    expect(rows).toHaveLength(1);
    expect([...(columnsOf(rows[0]?.cells ?? [])?.values() ?? [])]).toEqual([
      'number',
      'party',
      'document',
      'section',
      'remark',
      'proposal',
      'answer',
      'outcome',
      'realised',
    ]);
  });

  it('gives the same bytes for the same day', () => {
    expect(Buffer.from(writeImportTemplate('2026-10-16')).equals(Buffer.from(writeImportTemplate('2026-10-16')))).toBe(true);
  });
});
