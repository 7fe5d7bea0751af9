import { readFileSync } from 'node:fs';
import type { ReadDocument } from '../../../src/documents/readers/document.js';
import { readDocx } from '../../../src/documents/readers/docx/docx.js';
import { describeWithMaterial, hasMaterial, materialPath, readMaterial } from '../../support/material.js';
import { misplaced } from '../../support/read-document.js';

interface ExpectedComment {
  readonly id: string;
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
  readonly anchor: string;
  readonly reply_to?: string;
  readonly done?: string;
}

interface ExpectedChange {
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
}

interface Expected {
  readonly file: string;
  readonly characters: number;
  readonly tables: number;
  readonly table_rows: number;
  readonly nonempty_paragraphs: number;
  readonly headings: number;
  readonly first_headings: readonly (readonly [style: string, text: string])[];
  readonly footnotes?: number;
  readonly endnotes?: number;
  readonly first_footnotes?: readonly string[];
  readonly first_endnotes?: readonly string[];
  readonly comment_list?: readonly ExpectedComment[];
  readonly paragraph_mark_changes?: number;
  readonly first_ins?: readonly ExpectedChange[];
  readonly first_del?: readonly ExpectedChange[];
  readonly first_moveFrom?: readonly ExpectedChange[];
  readonly first_moveTo?: readonly ExpectedChange[];
}

const expectations: readonly Expected[] = hasMaterial ? JSON.parse(readMaterial('material/office/EXPECTED.json').toString('utf8')) : [];

const read = (file: string): ReadDocument => readDocx(readMaterial(`material/office/${file}`));
const squeezed = (text: string): string => text.replace(/\s+/g, '');
const bodyOf = ({ blocks }: ReadDocument) => blocks.filter(({ kind }) => kind !== 'footnote' && kind !== 'furniture');

/** The expectations count rows that are blank or lie in another table as well; here rows as blocks. */
const ROWS: Readonly<Record<string, number>> = {
  'pandoc/0_level_headers.docx': 2,
  'pandoc/table_gridbefore.docx': 14,
  'python-docx/blk-paras-and-tables.docx': 1,
};

/** Text boxes stand in these twice, the second time for older programs, and deleted text counts as well. */
const MORE_THAN_READ: ReadonlySet<string> = new Set([
  'mammoth/text-box.docx',
  'pandoc/text_in_shape_format.docx',
  'pandoc/0_level_headers.docx',
  'pandoc/paragraph_insertion_deletion.docx',
  'pandoc/track_changes_move.docx',
]);

describeWithMaterial('real Word documents', () => {
  it('are all there', () => {
    expect(expectations.length).toBeGreaterThan(40);
  });

  describe.each(expectations.map((expected) => [expected.file, expected] as const))('%s', (file, expected) => {
    const document = read(file);

    it('has every position right', () => {
      expect(misplaced(document)).toEqual([]);
    });

    it('has its paragraphs, once', () => {
      const paragraphs = bodyOf(document).flatMap(({ text, cells }) => (cells ? cells.flatMap((cell) => cell.text.split(/\n+/)) : [text]));
      const filled = paragraphs.filter((text) => text.trim() !== '').length;
      const characters = squeezed(
        bodyOf(document)
          .map(({ text }) => text)
          .join(''),
      ).length;
      expect(characters).toBeLessThanOrEqual(expected.characters);
      if (MORE_THAN_READ.has(file)) return;
      expect(filled).toBe(expected.nonempty_paragraphs);
      expect(characters).toBeGreaterThanOrEqual(expected.characters * 0.75);
    });

    it('has its headings', () => {
      const body = bodyOf(document);
      const outside = expected.first_headings.filter(
        ([, text]) => text !== '' && !body.some((block) => block.cells?.some((cell) => cell.text === text)),
      );
      const headings = body.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
      expect(headings.slice(0, outside.length)).toEqual(outside.map(([, text]) => text));
      if (file !== 'pandoc/0_level_headers.docx') expect(headings).toHaveLength(expected.headings);
    });

    it('has its tables, row by row', () => {
      const rows = bodyOf(document).filter(({ kind }) => kind === 'table_row');
      expect(rows).toHaveLength(ROWS[file] ?? expected.table_rows);
    });

    it('has its notes', () => {
      const notes = document.blocks.filter(({ kind }) => kind === 'footnote').map(({ text }) => text);
      const expectedNotes = [...(expected.first_footnotes ?? []), ...(expected.first_endnotes ?? [])];
      expect(notes).toHaveLength((expected.footnotes ?? 0) + (expected.endnotes ?? 0));
      for (const [index, note] of expectedNotes.entries()) expect(squeezed(notes[index] ?? '')).toContain(squeezed(note).slice(0, 80));
    });

    it('has its comments', () => {
      const found = document.comments.map(({ id, author, date, text, anchor, replyTo, resolved }) => ({
        id,
        author,
        date,
        text,
        anchor: squeezed(anchor),
        replyTo,
        resolved: resolved ?? false,
      }));
      const wanted = (expected.comment_list ?? []).map(({ id, author, date, text, anchor, reply_to, done }) => ({
        id,
        author,
        date: date ?? '',
        text,
        anchor: squeezed(anchor),
        replyTo: reply_to,
        resolved: done === '1',
      }));
      expect(found).toEqual(wanted);
    });

    it('has its changes', () => {
      const changes = (kind: string, moved: boolean) =>
        document.edits
          .filter((edit) => edit.kind === kind && (edit.move !== undefined) === moved && edit.text.trim() !== '')
          .map(({ author, date, text }) => ({ author, date, text: text.trim() }));
      const wanted = (list: readonly ExpectedChange[] = []) => list.map(({ author, date, text }) => ({ author, date: date ?? '', text }));
      expect(changes('insertion', false)).toEqual(wanted(expected.first_ins));
      expect(changes('deletion', false)).toEqual(wanted(expected.first_del));
      expect(changes('deletion', true)).toEqual(wanted(expected.first_moveFrom));
      expect(changes('insertion', true)).toEqual(wanted(expected.first_moveTo));
      expect(document.edits.filter(({ text }) => text.trim() === '')).toHaveLength(expected.paragraph_mark_changes ?? 0);
    });
  });
});

/** All words of a document in pandoc's native form, as one string without white space, in alphabetical order of characters. */
function golden(name: string): string {
  const native = readFileSync(materialPath(`material/office/pandoc/golden/${name}.native`), 'utf8');
  const words = [...native.matchAll(/\b(?:Str|Code\s*\([^)]*\))\s+"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word);
  return sorted(
    words
      .join('')
      .replace(/\\(?:(\d+)|&|(.))/g, (_, code?: string, sign?: string) => (code ? String.fromCodePoint(Number(code)) : (sign ?? ''))),
  );
}

const sorted = (text: string): string => [...squeezed(text)].sort().join('');

describeWithMaterial('the words of real Word documents', () => {
  it.each([
    ['alternate_document_path', 'alternate_document_path'],
    ['german_styled_lists', 'german_styled_lists'],
    ['headers', 'headers'],
    ['instrText_hyperlink', 'instrText_hyperlink'],
    ['lists', 'lists'],
    ['lists_level_override', 'lists_level_override'],
    ['lists_restarting', 'lists_restarting'],
    ['nested_sdt', 'nested_sdt'],
    ['notes', 'notes'],
    ['numbered_header', 'numbered_header'],
    ['paragraph_insertion_deletion', 'paragraph_insertion_deletion_accept'],
    ['sdt_elements', 'sdt_elements'],
    ['sdt_in_footnote', 'sdt_in_footnote'],
    ['table_gridbefore', 'table_gridbefore'],
    ['table_header_rowspan', 'table_header_rowspan'],
    ['table_one_header_row', 'table_one_header_row'],
    ['table_with_list_cell', 'table_with_list_cell'],
    ['tables', 'tables'],
    ['text_in_shape_format', 'text_in_shape_format'],
    ['track_changes_deletion', 'track_changes_deletion_accept'],
    ['track_changes_insertion', 'track_changes_insertion_accept'],
    ['track_changes_move', 'track_changes_move_accept'],
    ['unicode', 'unicode'],
  ])('of %s are all there, and no others', (file, name) => {
    const { blocks } = read(`pandoc/${file}.docx`);
    expect(
      sorted(
        blocks
          .filter(({ kind }) => kind !== 'furniture')
          .map(({ text }) => text)
          .join(''),
      ),
    ).toBe(golden(name));
  });
});

describeWithMaterial('real consultation tables', () => {
  const roundOf = (name: string) => readDocx(readMaterial(`material/consultation-rounds/${name}.docx`));
  const COLUMNS = [
    'Commentaar ID',
    'Hoofdstuk, paragraaf',
    'Type commentaar',
    'Commentaar',
    'Voorgestelde aanpassing',
    'antwoord',
    'Gerealiseerde aanpassing',
  ];

  it.each([
    ['ronde-0.95-verwerkt-in-0.96', 28],
    ['ronde-0.96-verwerkt-in-0.99', 20],
    ['ronde-1.2io', 20],
    ['ronde-1.2io-geclassificeerd', 20],
  ])('of %s come out row by row, every column in its place', (name, fewest) => {
    const document = roundOf(name);
    const rows = document.blocks.filter(({ kind }) => kind === 'table_row').map(({ cells = [] }) => cells.map(({ text }) => text.trim()));
    const header = rows.findIndex((cells) => cells.includes('Commentaar'));
    expect(rows[header]).toEqual(COLUMNS);
    const remarks = rows.slice(header + 1).filter((cells) => (cells[3] ?? '') !== '');
    expect(remarks.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(remarks.map((cells) => cells.length))).toEqual(new Set([7]));
    expect(misplaced(document)).toEqual([]);
  });

  it('keeps answer and realised change of a row beside its remark', () => {
    const row = roundOf('ronde-0.95-verwerkt-in-0.96').blocks.find(({ cells }) => cells?.[3]?.text.includes('relatie tussen waterleiding'));
    expect(row?.cells?.[5]?.text).toMatch(/^een fout in het diagram/);
    expect(row?.cells?.[6]?.text).toBe('AIP: gecorrigeerd');
  });
});
