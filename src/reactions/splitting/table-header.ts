import type { Cell } from '../../documents/readers/document.js';
import { tidy } from '../../documents/readers/text/joining.js';
import { rememberedColumns } from './column-choices.js';
import { blockAt, type Sheet, wordsIn } from './notes.js';
import { type Columns, columnOf, columnsOf } from './table-columns.js';

/** The head of a consultation table. */
export interface TableHead {
  /** Its blocks; two where a group of columns has a name above their own. */
  readonly at: readonly number[];
  readonly columns: Columns;
  /** What stands above each column. */
  readonly names: readonly string[];
}

/** The header is among the first so many rows; above it stand name, organisation, date. */
const HEAD_ROWS = 15;

/** The row, or the two rows, that name the columns of a table; nothing for a table of another kind. */
export function headOf(sheet: Sheet, rows: readonly number[]): TableHead | undefined {
  let best: { readonly index: number; readonly columns: Columns; readonly kinds: number } | undefined;
  for (const [index, at] of rows.slice(0, HEAD_ROWS).entries()) {
    const { cells, header } = blockAt(sheet, at);
    const mapped = cells && rememberedColumns(cells, sheet.remembered);
    if (mapped) return { at: [at], columns: mapped, names: namesOf(cells) };
    const columns = cells && columnsOf(cells);
    if (!columns) continue;
    const kinds = new Set(columns.values()).size;
    // A row of data may hold such words by chance (`Gemeente Urk`, `Vraag`); one below a head has to name more, in few words.
    if (!best || header || (kinds > best.kinds && isHeadLike(cells))) best = { index, columns, kinds };
    if (header) break;
  }
  if (!best) return undefined;
  const at = rows[best.index] as number;
  const upper = blockAt(sheet, at).cells ?? [];
  const next = rows[best.index + 1];
  const lower = next === undefined ? [] : (blockAt(sheet, next).cells ?? []);
  if (next === undefined || !isSubhead(lower)) return { at: [at], columns: best.columns, names: namesOf(upper) };
  const width = Math.max(upper.length, lower.length);
  const names = Array.from({ length: width }, (_, index) => tidy(lower[index]?.text ?? '') || tidy(upper[index]?.text ?? ''));
  const columns = columnsOf(names.map((text) => ({ text, start: 0, end: 0 })));
  return columns ? { at: [at, next], columns, names } : { at: [at], columns: best.columns, names: namesOf(upper) };
}

/** Whether a row repeats the head, as on a next page. */
export function repeatsHead(cells: readonly Cell[], names: readonly string[]): boolean {
  const named = names.flatMap((name, at) => (name === '' ? [] : [at]));
  const same = named.filter((at) => tidy(cells[at]?.text ?? '').toLowerCase() === (names[at] ?? '').toLowerCase());
  return named.length > 1 && same.length * 5 >= named.length * 3;
}

const namesOf = (cells: readonly Cell[]): readonly string[] => cells.map(({ text }) => tidy(text));

const isHeadLike = (cells: readonly Cell[]): boolean => cells.every(({ text }) => wordsIn(text) <= 6 && !/\d|[.;!]$/.test(text));

/** A second row of the head: every cell that says something names a column, in a few words. */
function isSubhead(cells: readonly Cell[]): boolean {
  const filled = cells.map(({ text }) => tidy(text)).filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => wordsIn(text) <= 4 && !/\d|[.;!?]$/.test(text) && columnOf(text) !== undefined);
}
