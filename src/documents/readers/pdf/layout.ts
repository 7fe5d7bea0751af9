import type { Draft } from './drafts.js';
import type { Line } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import type { Grid } from './ruled-tables.js';
import { fullLines, NARROWEST_GUTTER, readsOn } from './running-text.js';
import { staggeredColumns } from './staggered.js';
import type { TableCounter } from './structure.js';

/** Lines on one baseline, from left to right. */
type Row = readonly Line[];

/** A stretch of a page with the same columns from top to bottom; one column when it has no gutters. */
interface Band {
  readonly rows: Row[];
  gutters: readonly Gutter[];
  /** Where its outermost line begins. */
  left: number;
}

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/**
 * Blocks of a page by where its lines stand, for a page without structure: tables with drawn borders cell by cell, columns one after the
 * other, tables that only white sets apart row by row, the rest as paragraphs.
 * @param lines of one page from top to bottom, those on one baseline from left to right
 */
export function draftsByLayout(lines: readonly Line[], grids: readonly Grid[], tables: TableCounter): Draft[] {
  const [grid, ...others] = [...grids].sort((one, other) => one.rows[0]! - other.rows[0]!);
  if (!grid) return draftsByWhite(lines, tables);
  const isInside = ({ x, y, size }: Line): boolean => isWithin(y - size * 0.3, grid.rows) && isWithin(x + size * 0.3, grid.columns);
  const inside = lines.filter(isInside);
  const above = lines.filter((line) => !isInside(line) && line.y < grid.rows.at(-1)!);
  const below = lines.filter((line) => !isInside(line) && line.y >= grid.rows.at(-1)!);
  return [...draftsByWhite(above, tables), ...ruledRows(inside, grid, tables), ...draftsByLayout(below, others, tables)];
}

const isWithin = (place: number, edges: readonly number[]): boolean => place >= edges[0]! && place <= edges.at(-1)!;

function ruledRows(lines: readonly Line[], { rows, columns }: Grid, tables: TableCounter): Draft[] {
  if (lines.length === 0) return [];
  const table = tables.next;
  tables.next += 1;
  const drafts = rows.slice(1).map((): Line[][] => columns.slice(1).map(() => []));
  for (const line of lines) {
    const row = rows.findLastIndex((edge) => edge <= line.y - line.size * 0.3);
    const column = columns.findLastIndex((edge) => edge <= line.x + line.size * 0.3);
    drafts[Math.min(row, drafts.length - 1)]?.[Math.min(column, columns.length - 2)]?.push(line);
  }
  const page = lines[0]!.page;
  return drafts
    .filter((cells) => cells.some((cell) => cell.length > 0))
    .map((cells) => ({ kind: 'table_row', lines: [], cells, page, table }));
}

function draftsByWhite(lines: readonly Line[], tables: TableCounter): Draft[] {
  const staggered = staggeredColumns(lines);
  if (staggered) return staggered.flatMap((part) => draftsByWhite(part, tables));
  return bandsOf(rowsOf(lines)).flatMap((band) => {
    if (band.gutters.length === 0) return paragraphsOf(band.rows.flatMap(oneLine));
    if (isTable(band)) return tableRows(band, tables);
    return columnsOf(band).flatMap((column) => draftsByWhite(column, tables));
  });
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1)?.[0];
    if (last && Math.abs(line.y - last.y) <= Math.max(line.size, last.size) * 0.3) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Consecutive rows that leave the same white open; a band needs two rows of its own kind, or it is part of the text around it. */
function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const band = bands.at(-1);
    const gutters = guttersOf(row);
    const common = band ? sharedGutters(band, row, gutters) : undefined;
    if (band && common) {
      band.rows.push(row);
      band.gutters = common;
      band.left = Math.min(band.left, row[0]!.x);
    } else bands.push({ rows: [row], gutters, left: row[0]!.x });
  }
  return merged(bands.map((band) => (band.rows.filter((row) => row.length > 1).length < 2 ? { ...band, gutters: [] } : band)));
}

function guttersOf(row: Row): Gutter[] {
  return row.slice(1).flatMap((line, at) => {
    const gutter = { left: row[at]!.right, right: line.x };
    return gutter.right - gutter.left >= NARROWEST_GUTTER ? [gutter] : [];
  });
}

/** What is left of the white when the row joins the band; nothing when the row closes it, or opens white that the band does not have. */
function sharedGutters(band: Band, row: Row, gutters: readonly Gutter[]): readonly Gutter[] | undefined {
  if (band.gutters.length === 0) return gutters.length === 0 ? [] : undefined;
  const previous = band.rows.at(-1)![0]!;
  if (row[0]!.y - previous.y > previous.size * 6) return undefined;
  const left = band.gutters.flatMap((gutter) => narrowed(gutter, row));
  if (left.length === 0) return undefined;
  // A line of running text that ends before the gutter is not in a column.
  const step = row[0]!.y - previous.y;
  return row.length === 1 && step > previous.size * 1.6 && isOutside(band, row[0]!) ? undefined : left;
}

function narrowed(gutter: Gutter, row: Row): Gutter[] {
  let { left, right } = gutter;
  for (const line of row) {
    if (line.right <= (left + right) / 2) left = Math.max(left, line.right);
    else if (line.x >= (left + right) / 2) right = Math.min(right, line.x);
    else return [];
  }
  return right - left >= NARROWEST_GUTTER ? [{ left, right }] : [];
}

/** Whether a line begins left of everything in the band. */
const isOutside = (band: Band, line: Line): boolean => line.x < band.left - line.size * 2;

function merged(bands: readonly Band[]): Band[] {
  const result: Band[] = [];
  for (const band of bands) {
    const last = result.at(-1);
    if (last && last.gutters.length === 0 && band.gutters.length === 0) last.rows.push(...band.rows);
    else result.push({ ...band, rows: [...band.rows] });
  }
  return result;
}

/** In running text what stands on one baseline is read as one line, the gap as a tab would be. */
const oneLine = (row: Row): Line[] => {
  const [first, ...rest] = row;
  return first ? [{ ...first, text: [first, ...rest].map((line) => line.text).join(' '), right: row.at(-1)!.right }] : [];
};

function columnsOf(band: Band): Line[][] {
  const columns: Line[][] = Array.from({ length: band.gutters.length + 1 }, () => []);
  for (const line of band.rows.flat()) columns[columnAt(band, line)]!.push(line);
  return columns;
}

const columnAt = (band: Band, line: Line): number => band.gutters.filter((gutter) => line.x >= (gutter.left + gutter.right) / 2).length;

/**
 * Newspaper columns and tables both leave gutters. In a table the rows are set apart by white that runs through all columns, or the cells are
 * too short to be lines of running text.
 */
function isTable(band: Band): boolean {
  const columns = columnsOf(band);
  const starts = rowStarts(band);
  const aligned = starts.filter((at) => band.rows[at]!.length > 1).length;
  if (columns.length > 3) return true;
  if (columns.length === 2 && isEven(band) && columns.every(readsOn)) return false;
  if (starts.length >= 2 && starts.length < band.rows.length && aligned >= Math.max(2, starts.length * 0.6)) return true;
  return columns.some((column) => fullLines(column) < 0.5);
}

/** The white between the rows is the same everywhere: no row begins anew. */
function isEven(band: Band): boolean {
  const steps = band.rows.slice(1).map((row, at) => row[0]!.y - band.rows[at]![0]!.y);
  return Math.max(...steps) <= Math.min(...steps) + band.rows[0]![0]!.size * 0.2;
}

/**
 * Where rows of a table begin: after more white than there is between lines; where the white is even, at the lines that fill the column with
 * the fewest lines, for there a row has one.
 */
function rowStarts(band: Band): number[] {
  const steps = band.rows.slice(1).map((row, at) => row[0]!.y - band.rows[at]![0]!.y);
  const tight = Math.min(...steps);
  const size = band.rows[0]![0]!.size;
  const loose = steps.flatMap((step, at) => (step > Math.max(tight * 1.25, tight + size * 0.2) ? [at + 1] : []));
  const isBroad = (at: number): boolean => band.rows[at]!.length > 1;
  if (loose.length > 0 && loose.filter(isBroad).length >= loose.length * 0.6) return [0, ...loose];
  const filled = Array.from({ length: band.gutters.length + 1 }, (_, column) =>
    band.rows.flatMap((row, at) => (row.some((line) => columnAt(band, line) === column) ? [at] : [])),
  );
  const fewest = filled.reduce((least, next) => (next.length >= 2 && (least.length < 2 || next.length < least.length) ? next : least));
  return fewest[0] === 0 ? fewest : [0, ...fewest];
}

function tableRows(band: Band, tables: TableCounter): Draft[] {
  const table = tables.next;
  tables.next += 1;
  const starts = new Set(rowStarts(band));
  const drafts: Draft[] = [];
  for (const [at, row] of band.rows.entries()) {
    if (starts.has(at)) {
      const cells: Line[][] = Array.from({ length: band.gutters.length + 1 }, () => []);
      drafts.push({ kind: 'table_row', lines: [], cells, page: row[0]!.page, table });
    }
    for (const line of row) drafts.at(-1)!.cells![columnAt(band, line)]!.push(line);
  }
  return drafts;
}
