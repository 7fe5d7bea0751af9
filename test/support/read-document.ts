import type { ReadDocument } from '../../src/documents/readers/document.js';

/** Places where positions and passages of a document do not agree; none in a right one. Blocks whose words were mended are left to their readers' tests. */
export function misplaced({ text, blocks, comments, edits }: ReadDocument): readonly string[] {
  const faults: string[] = [];
  const check = (what: string, passage: string, start: number, end: number): void => {
    if (start < 0 || end < start || end > text.length || text.slice(start, end) !== passage)
      faults.push(`${what} at ${start}-${end}: ${passage}`);
  };
  let last = 0;
  for (const block of blocks) {
    check(block.kind, block.text, block.start, block.end);
    if (text.slice(last, block.start).trim() !== '' || block.start < last) faults.push(`something lies before the block at ${block.start}`);
    last = block.end;
    for (const cell of block.cells ?? []) check('cell', cell.text, cell.start, cell.end);
  }
  for (const { anchor, start, end } of comments) check('comment', anchor, start, end);
  for (const { kind, text: words, start, end } of edits) check(kind, kind === 'insertion' ? words : '', start, end);
  return faults;
}
