import type { Block } from '../../../src/documents/readers/document.js';
import type { Note, Sheet } from '../../../src/reactions/splitting/notes.js';
import { notePosedQuestions } from '../../../src/reactions/splitting/questions.js';
import { noteTables } from '../../../src/reactions/splitting/tables.js';

const sheetOf = (blocks: readonly Partial<Block>[], notes: readonly Note[] = blocks.map(() => ({}))): Sheet => {
  const placed = blocks.map((block, index) => ({ kind: 'paragraph', text: '', start: index, end: index + 1, ...block }) as Block);
  return { text: '', blocks: placed, notes };
};

describe('what the passes over a document note', () => {
  it('keeps a question that an earlier pass found when a list turns out to put no questions', () => {
    const notes: Note[] = [{ reason: 'question_text' }, {}, {}];
    const sheet = sheetOf(
      [
        { text: 'Wat vindt u van de koers?' },
        { text: 'Wij hebben de raden de volgende vragen voorgelegd:' },
        { kind: 'list_item', marker: '1.', text: 'Kunt u zich vinden in de koers?' },
      ],
      notes,
    );
    expect(notePosedQuestions(sheet, { from: 0, to: 3 }, false)).toEqual([]);
    expect(notes).toEqual([{ reason: 'question_text' }, {}, {}]);
  });

  it('looks for a legend once, however many tables there are', () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text, start: 0, end: 0 }));
    const rowsOf = (table: number): Partial<Block>[] => [
      { kind: 'table_row', table, header: true, cells: cells('Nr', 'Partij', 'Opmerking') },
      {
        kind: 'table_row',
        table,
        cells: cells('1', 'Urk', 'Het tarief is te laag voor kleine praktijken, zo blijkt uit het boek van vorig jaar.'),
      },
      { text: 'Hierna volgt het volgende hoofdstuk van de reactie.' },
    ];
    const sheet = sheetOf([{ text: 'O = overgenomen' }, ...Array.from({ length: 40 }, (_, table) => rowsOf(table)).flat()]);
    let reads = 0;
    const blocks = new Proxy(sheet.blocks, {
      get(all, name) {
        if (name === '0') reads += 1;
        return Reflect.get(all, name) as unknown;
      },
    });
    noteTables({ ...sheet, blocks }, { from: 0, to: blocks.length });
    expect(sheet.notes.filter(({ text }) => text).length).toBe(40);
    expect(reads).toBeLessThan(5);
  });
});
