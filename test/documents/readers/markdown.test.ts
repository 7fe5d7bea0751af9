import type { ReadDocument } from '../../../src/documents/readers/document.js';
import { readMarkdown } from '../../../src/documents/readers/markdown/markdown.js';
import { Problem } from '../../../src/platform/problems/problem.js';
import { describeWithMaterial, readMaterial } from '../../support/material.js';

const read = (source: string): ReadDocument => readMarkdown(Buffer.from(source));
const seen = (source: string): readonly string[] =>
  read(source).blocks.map(({ kind, marker, text }) => `${kind}: ${marker ? `${marker} ` : ''}${text}`);
const passages = (source: string): readonly string[] => read(source).blocks.map(({ start, end }) => source.slice(start, end));

/** What lies outside all blocks and is more than white space. */
function leftOver({ text, blocks }: ReadDocument): string {
  let last = 0;
  let rest = '';
  for (const { start, end } of blocks) {
    rest += text.slice(last, start);
    last = end;
  }
  return (rest + text.slice(last)).trim();
}

describe('a text in Markdown', () => {
  const source =
    '# Kop *één*\n\nEerste alinea\nop twee regels.\n\n- punt\n  - dieper\n- [x] gedaan\n\n3) drie\n4) vier\n\nKop twee\n--------\nSlot  \nregel';

  it('is read as a person sees it, its text left as it was written', () => {
    expect(read(source).text).toBe(source);
    expect(read(source).blocks).toMatchObject([
      { kind: 'heading', text: 'Kop één', level: 1 },
      { kind: 'paragraph', text: 'Eerste alinea op twee regels.', heading: 'Kop één' },
      { kind: 'list_item', text: 'punt', marker: '-', level: 0 },
      { kind: 'list_item', text: 'dieper', marker: '-', level: 1 },
      { kind: 'list_item', text: 'gedaan', marker: '☒', level: 0 },
      { kind: 'list_item', text: 'drie', marker: '3)', level: 0 },
      { kind: 'list_item', text: 'vier', marker: '4)' },
      { kind: 'heading', text: 'Kop twee', level: 2 },
      { kind: 'paragraph', text: 'Slot\nregel', heading: 'Kop twee' },
    ]);
  });

  it('has every passage at its place in the source, markup included', () => {
    expect(passages(source)).toEqual([
      '# Kop *één*',
      'Eerste alinea\nop twee regels.',
      '- punt',
      '- dieper',
      '- [x] gedaan',
      '3) drie',
      '4) vier',
      'Kop twee\n--------',
      'Slot  \nregel',
    ]);
    expect(passages('\ufeffa\r\n\r\n> b\r\n>\r\n> c\r\n\r\n***\r\n\r\nd\r\n\r\n---\r\n'.slice(1))).toEqual([
      'a',
      '> b',
      '>\r\n> c',
      '***\r\n\r\nd\r\n\r\n---',
    ]);
  });

  it('shows words and no markup', () => {
    expect(seen('**vet** `code` [link](http://a.b) ![beeld](c.png) <b>html</b> &amp; \\* ~~weg~~ www.a.nl')).toEqual([
      'paragraph: vet code link beeld html & * weg www.a.nl',
    ]);
    expect(seen('<div>\n<p>in <b>html</b><br>regel</p>\n</div>\n\n<!-- stil -->\n\n```\ncode\n  blok\n```')).toEqual([
      'paragraph: in html\nregel',
      'paragraph: code\n  blok',
    ]);
  });

  it('has tables row by row, each cell at its place', () => {
    const table = '| nr | tekst |\n|---|:--|\n| 1 | *een* \\| twee |\n| 2 |  |\n\nna';
    const { blocks } = read(table);
    expect(blocks).toMatchObject([
      { kind: 'table_row', text: 'nr\ttekst', header: true, table: 0, row: 1 },
      { kind: 'table_row', text: '1\teen | twee', row: 2 },
      { kind: 'table_row', text: '2\t', row: 3 },
      { kind: 'paragraph', text: 'na' },
    ]);
    expect(blocks[1]?.cells?.map(({ start, end }) => table.slice(start, end))).toEqual(['1', '*een* \\| twee']);
    expect(leftOver(read(table))).toBe('');
  });

  it('keeps a cell whole that was written with line breaks in it', () => {
    const table = '| was | wordt |\n| --- | --- |\n| Inhouds\nopgave | a) een\n\n1. twee |\r\n| x | y |\n\n# Kop |';
    expect(read(table).blocks.map(({ text }) => text)).toEqual(['was\twordt', 'Inhouds\nopgave\ta) een\n\n1. twee', 'x\ty', 'Kop |']);
    expect(seen('| a | b |\n|---|---|\n| open\n\ntekst eronder')).toEqual([
      'table_row: a\tb',
      'table_row: open',
      'paragraph: tekst eronder',
    ]);
  });

  it('is read in parts when it is long, as if it were one', () => {
    const chapter = (at: number): string =>
      `## Kop ${at}\n\nTekst [naar](http://a.b) en noot[^n] met [verwijzing][r].\n\n- punt\n\n  vervolg\n\n\`\`\`\ncode\n\nNiet hier\n\`\`\`\n\n`;
    const long = `${Array.from({ length: 500 }, (_, at) => chapter(at)).join('')}[r]: http://c.d\n\n[^n]: De noot.\n`;
    const { blocks } = read(long);
    expect(leftOver(read(long))).toBe('');
    expect(blocks).toHaveLength(500 * 5 + 2);
    expect(blocks.slice(2_000, 2_005)).toMatchObject([
      { kind: 'heading', text: 'Kop 400' },
      { kind: 'paragraph', text: 'Tekst naar en noot met verwijzing.', heading: 'Kop 400' },
      { kind: 'list_item', text: 'punt' },
      { kind: 'list_item', text: 'vervolg' },
      { kind: 'paragraph', text: 'code\n\nNiet hier' },
    ]);
    const at = blocks[2_000]?.start ?? 0;
    expect(long.slice(at, at + 10)).toBe('## Kop 400');
  });

  it('puts notes and settings apart', () => {
    const noted = '---\ntitle: x\n---\n\nTekst[^1].\n\n[^1]: De noot.\n\n[a]: http://b.nl';
    expect(seen(noted)).toEqual([
      'furniture: ---\ntitle: x\n---',
      'paragraph: Tekst.',
      'footnote: 1 De noot.',
      'furniture: [a]: http://b.nl',
    ]);
    expect(leftOver(read(noted))).toBe('');
  });

  it('is refused when it is empty or nested without end, and never hangs', () => {
    const outcome = (text: string): string => {
      try {
        return `blocks: ${read(text).blocks.length}`;
      } catch (error) {
        if (error instanceof Problem) return error.code;
        throw error;
      }
    };
    expect(outcome('')).toBe('file-empty');
    expect(outcome('>'.repeat(5_000))).toBe('file-too-complex');
    expect(outcome('- '.repeat(5_000))).toBe('file-too-complex');
    expect(outcome('*a_ '.repeat(3_000))).toBe('file-too-complex');
    expect(outcome('['.repeat(2_000))).toBe('blocks: 1');
    expect(outcome('---')).toBe('blocks: 0');
  });
});

describeWithMaterial('real texts in Markdown', () => {
  it.each([
    ['market-consultation/antwoorden-aanbieder.md', 100],
    ['market-consultation/vragen.md', 80],
    ['model-documents/inkoopdocument-toelatingsprocedure.md', 200],
    ['model-documents/toelichting-inkoopdocumenten.md', 80],
    ['model-documents/was-wordt-tabel.md', 70],
  ])('%s: nothing lies outside its blocks', (file, fewest) => {
    const document = readMarkdown(readMaterial(`material/${file}`));
    expect(document.blocks.length).toBeGreaterThan(fewest);
    expect(leftOver(document)).toBe('');
  });

  it('the was/wordt table has four cells in every row', () => {
    const rows = readMarkdown(readMaterial('material/model-documents/was-wordt-tabel.md')).blocks.filter(
      ({ kind }) => kind === 'table_row',
    );
    expect(rows.length).toBeGreaterThan(45);
    expect(new Set(rows.map(({ cells }) => cells?.length))).toEqual(new Set([4]));
  });
});
