/** The few elements of SpreadsheetML (ECMA-376 part 1, chapter 18) that our workbooks are made of. */
import { escapeXml } from '../templates/word-xml.js';
import { formulaStart } from './formula-start.js';

/** Positions in the list of cell formats in `xlsx-parts.ts`. */
export const styles = {
  plain: 0,
  head: 1,
  text: 2,
  guarded: 3,
  number: 4,
  day: 5,
  title: 6,
  strong: 7,
  total: 8,
  count: 9,
  countHead: 10,
} as const;
export type StyleName = keyof typeof styles;

/** Most characters (UTF-16 units) that Excel holds in a cell; a file with more is "repaired" by cutting it off. */
export const mostCharacters = 32_767;

/** A string is text, a number a figure that counts nothing (the number of a point), `day` YYYY-MM-DD. */
export type Cell = string | number | { readonly text: string | number; readonly style: StyleName } | { readonly day: string };

/** A row of cells; `height` in points, left to the program when absent. */
export const rowXml = (cells: readonly Cell[], row: number, height?: number): string =>
  `<row r="${row}"${height ? ` ht="${height}"` : ''}>${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`)).join('')}</row>`;

function cellXml(cell: Cell, reference: string): string {
  if (typeof cell === 'string') return textXml(cell, reference, 'text');
  if (typeof cell === 'number') return numberXml(cell, reference, 'number');
  if ('day' in cell) {
    const serial = serialDay(cell.day);
    return serial === undefined ? textXml(cell.day, reference, 'text') : numberXml(serial, reference, 'day');
  }
  return typeof cell.text === 'number' ? numberXml(cell.text, reference, cell.style) : textXml(cell.text, reference, cell.style);
}

const numberXml = (value: number, reference: string, style: StyleName): string =>
  `<c r="${reference}" s="${styles[style]}"><v>${value}</v></c>`;

/**
 * Text is stored as text, so nothing in it is ever calculated. What looks like a formula is marked as quoted as well, since Excel would
 * take it for one as soon as somebody edits the cell.
 */
function textXml(text: string, reference: string, style: StyleName): string {
  if (text === '') return `<c r="${reference}" s="${styles[style]}"/>`;
  const marked = style === 'text' && formulaStart.test(text) ? 'guarded' : style;
  return `<c r="${reference}" s="${styles[marked]}" t="inlineStr"><is><t xml:space="preserve">${stringXml(text)}</t></is></c>`;
}

/** In a string cell `_x0041_` stands for a character (ST_Xstring), so text that happens to look so has its first underscore spelt out. */
const stringXml = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

const linePoints = 15;
/** Excel shows no row higher than this. */
const highestRow = 409;

/**
 * How high a row must be, in points, to show its longest cell: not every program works it out by itself. A line holds about as many
 * characters as the column is wide, rather more; so the row comes out high enough, and sometimes a line too high.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => {
    if (typeof cell !== 'string') return 1;
    const width = widths[index] ?? 10;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(highestRow, Math.max(...lines) * linePoints);
}

/** The day as Excel counts them; undefined for what is no day, or one before March 1900, where Excel counts a day that never was. */
function serialDay(day: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return serial > 60 ? serial : undefined;
}

/** A for 0, Z for 25, AA for 26. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
