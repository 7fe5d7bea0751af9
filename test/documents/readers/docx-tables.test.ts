import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { bullet, type CellContent, deleted, docx, heading, inserted, paragraph, raw, row, table } from '../../support/docx.js';
import { misplaced } from '../../support/read-document.js';

const cells = (bytes: Uint8Array): readonly (readonly string[])[] =>
  readDocx(bytes).blocks.map((block) => (block.cells ?? []).map(({ text }) => text));
const wide = (text: string, span: number): CellContent => ({ xml: paragraph(text), properties: `<w:gridSpan w:val="${span}"/>` });
const below = (text = ''): CellContent => ({ xml: paragraph(text), properties: '<w:vMerge/>' });

describe('a table in a Word document', () => {
  it('gives each row as a block with its cells, joined by tabs', () => {
    const read = readDocx(
      docx(
        heading(1, 'Reacties') +
          table([
            ['nr', 'partij'],
            ['1', 'Raad'],
          ]) +
          paragraph('tussen') +
          table([['x']]),
      ),
    );
    expect(read.blocks.slice(1)).toMatchObject([
      { kind: 'table_row', text: 'nr\tpartij', table: 0, row: 1, heading: 'Reacties' },
      { kind: 'table_row', text: '1\tRaad', table: 0, row: 2 },
      { kind: 'paragraph' },
      { kind: 'table_row', text: 'x', table: 1, row: 1 },
    ]);
    expect(read.text).toContain('nr\tpartij\n1\tRaad\n\ntussen');
    expect(misplaced(read)).toEqual([]);
  });

  it('keeps the paragraphs of a cell on lines of their own', () => {
    const several = { xml: paragraph('een') + paragraph('') + bullet('twee') + paragraph('') };
    expect(cells(docx(table([[several, 'na']])))).toEqual([['een\n\ntwee', 'na']]);
  });

  it('keeps columns in place where cells are empty, merged or skipped', () => {
    const rows = [
      ['a', 'b', 'c', 'd'],
      ['', 'b', '', 'd'],
      [wide('a-b', 2), 'c', 'd'],
      row(['c', 'd'], '<w:gridBefore w:val="2"/>'),
      ['a', below(), 'c', 'd'],
      [wide('alles', 4)],
    ];
    const read = readDocx(docx(table(rows, 4)));
    expect(read.blocks.map((block) => block.cells?.map(({ text }) => text))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['', 'b', '', 'd'],
      ['a-b', '', 'c', 'd'],
      ['', '', 'c', 'd'],
      ['a', '', 'c', 'd'],
      ['alles'],
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('takes as columns what most rows have, however fine the grid is', () => {
    const usual = [wide('nr', 3), wide('tekst', 2), 'antwoord'];
    expect(cells(docx(table([[wide('titel', 4), wide('versie', 2)], usual, usual, usual], 6)))).toEqual([
      ['titel', 'versie'],
      ['nr', 'tekst', 'antwoord'],
      ['nr', 'tekst', 'antwoord'],
      ['nr', 'tekst', 'antwoord'],
    ]);
  });

  it('leaves out blank rows but counts them', () => {
    expect(readDocx(docx(table([['kop'], [''], [' '], ['inhoud']]))).blocks.map((block) => [block.text, block.row])).toEqual([
      ['kop', 1],
      ['inhoud', 4],
    ]);
  });

  it('knows a header row by its mark, or by a style that shows it as one', () => {
    const marked = table([row(['kop'], '<w:tblHeader/>'), ['cel']]);
    const look = (id: string): string => `<w:tblPr><w:tblStyle w:val="${id}"/><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr>`;
    const styled = (id: string): string => table([['kop'], ['cel']]).replace('<w:tblPr/>', look(id));
    const styles =
      '<w:style w:type="table" w:styleId="Raster"><w:name w:val="Raster"/></w:style><w:style w:type="table" w:styleId="Kleur"><w:name w:val="Kleur"/><w:tblStylePr w:type="firstRow"/></w:style>';
    const read = readDocx(docx(marked + paragraph('en') + styled('Kleur') + paragraph('en') + styled('Raster'), { styles }));
    expect(read.blocks.filter(({ kind }) => kind === 'table_row').map(({ header }) => header ?? false)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('has a table within a cell as lines of that cell', () => {
    const inner = {
      xml:
        paragraph('voor') +
        table([
          ['1', '2'],
          ['3', ''],
        ]) +
        paragraph('na'),
    };
    const read = readDocx(docx(table([[inner, 'rechts']])));
    expect(read.blocks).toHaveLength(1);
    expect(read.blocks[0]?.cells?.map(({ text }) => text)).toEqual(['voor\n1\t2\n3\t\nna', 'rechts']);
    expect(misplaced(read)).toEqual([]);
  });

  it('lets a heading alone in its row head what follows', () => {
    const alone = { xml: heading(2, 'Toegang') };
    const read = readDocx(docx(table([[alone], ['tekst in de tabel']]) + paragraph('tekst eronder')));
    expect(read.blocks.map((block) => block.heading)).toEqual([undefined, 'Toegang', 'Toegang']);
  });

  it('has rows as accepted: inserted rows in, deleted rows out', () => {
    const by = 'w:author="Jan" w:date="2026-01-01T00:00:00Z"';
    const gone = row([{ xml: paragraph(deleted('weg', { author: 'Jan' })) }], `<w:del w:id="1" ${by}/>`);
    const unmarked = row(['ook weg'], `<w:del w:id="2" ${by}/>`);
    const added = row(['nieuw'], `<w:ins w:id="3" ${by}/>`);
    const read = readDocx(docx(table([['blijft'], gone, unmarked, added, [{ xml: paragraph([inserted('erbij'), raw('')]) }]])));
    expect(read.text).toBe('blijft\nnieuw\nerbij');
    expect(read.edits.map(({ kind, text }) => [kind, text])).toEqual([
      ['deletion', 'weg'],
      ['deletion', 'ook weg'],
      ['insertion', 'nieuw'],
      ['insertion', 'erbij'],
    ]);
    expect(misplaced(read)).toEqual([]);
  });

  it('stands on the page where its row begins', () => {
    const page = raw('<w:r><w:lastRenderedPageBreak/></w:r>');
    const rows = [['een'], [{ xml: paragraph([page, 'twee']) + paragraph([page, 'vervolg']) }], ['drie']];
    expect(readDocx(docx(table(rows))).blocks.map((block) => block.page)).toEqual([1, 2, 3]);
  });

  it('does not believe what a row says about its columns', () => {
    expect(cells(docx(table([row(['a'], '<w:gridBefore w:val="4000000000"/>'), [wide('b', -3), wide('c', 99999999)]])))).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
  });
});
