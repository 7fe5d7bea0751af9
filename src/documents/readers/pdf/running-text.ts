import type { Line } from './lines.js';

/** Points of white between columns, at the least. */
export const NARROWEST_GUTTER = 5;

/** Share of the column that lines of running text fill; cells of a table fill less. */
const FULL_LINE = 0.7;

/** A column of running text: lines fill it, and most go on in the next, with a small letter or the rest of a broken word. */
export function readsOn(column: readonly Line[]): boolean {
  const going = column
    .slice(1)
    .filter(({ text }, at) => /\p{L}-$/u.test(column[at]!.text) || (/^\p{Ll}/u.test(text) && !/[.?!:;]$/.test(column[at]!.text)));
  return fullLines(column) >= 0.5 && going.length * 2 >= column.length - 1;
}

/** Share of the lines of a column that fill its width. */
export function fullLines(column: readonly Line[]): number {
  const left = Math.min(...column.map((line) => line.x));
  const width = Math.max(...column.map((line) => line.right)) - left;
  if (column.length < 3 || width < 60) return 0;
  return column.filter((line) => line.right - left >= width * FULL_LINE).length / column.length;
}
