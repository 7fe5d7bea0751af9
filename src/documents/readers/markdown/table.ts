import type { Table, TableCell, TableRow } from 'mdast';
import type { Cell } from '../document.js';
import { wordsOf } from './words.js';

export interface Row {
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
}

/** @param source what was parsed, into which all positions point */
export const rowsOf = (table: Table, source: string): readonly Row[] => table.children.map((row) => readRow(row, source));

function readRow(row: TableRow, source: string): Row {
  return {
    cells: row.children.map((cell) => readCell(cell, source)),
    start: row.position?.start.offset ?? 0,
    end: row.position?.end.offset ?? 0,
  };
}

function readCell(cell: TableCell, source: string): Cell {
  const [from, to] = [cell.position?.start.offset ?? 0, cell.position?.end.offset ?? 0];
  const start = cell.children[0]?.position?.start.offset ?? from + /^\s*\|?\s*/.exec(source.slice(from, to))![0].length;
  const end = cell.children.at(-1)?.position?.end.offset ?? start;
  return { text: wordsOf(cell.children), start: Math.min(start, to), end: Math.min(end, to) };
}
