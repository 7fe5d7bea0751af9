import type { XmlReader } from '../xml.js';

/** Borders closer together than this (in twentieths of a point, 3.5 mm) are one border that was dragged in some rows only. */
const SAME_BORDER = 200;

/** Word has 63 columns at most; more is a mistake or malice. */
const MOST_COLUMNS = 63;

/**
 * The columns of a table as a person sees them. Word keeps a finer grid, of which cells span as many columns as they need; what a person
 * sees is the division that most rows share.
 */
export class Columns {
  /** Left borders of the columns. */
  private readonly starts: readonly number[];

  private constructor(
    private readonly borders: Borders | undefined,
    rows: readonly (readonly number[])[],
  ) {
    this.starts = commonest(rows);
  }

  /** Columns of a table in which no cell spans or is skipped: a cell's place is its column. */
  static readonly PLAIN = new Columns(undefined, []);

  /** @param xml a reader of its own, standing on the table */
  static read(xml: XmlReader): Columns {
    let borders = new Borders([]);
    const rows: number[][] = [];
    let grid = 0;
    const inside = xml.depth;
    while (xml.nextWithin(inside)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'w:tblGrid') borders = new Borders(readGrid(xml));
      else if (xml.name === 'w:tr') {
        rows.push([]);
        grid = 0;
      } else if (xml.name === 'w:gridBefore') grid = spanOf(xml, 0);
      else if (xml.name === 'w:tc') {
        rows.at(-1)?.push(borders.at(grid));
        grid += readCellSpan(xml);
      }
    }
    return new Columns(borders, rows);
  }

  /**
   * Number of the column in which a cell stands.
   * @param grid columns of Word's grid left of it
   * @param place how many cells the row has before it
   */
  of(grid: number, place: number): number {
    if (!this.borders) return place;
    const border = this.borders.at(grid);
    return Math.max(lastNotAfter(this.starts, border), place);
  }
}

/** Place of the last of these rising numbers that is not above the given one; -1 when there is none. */
function lastNotAfter(numbers: readonly number[], most: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! <= most) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** The borders of the grid, with those that are hardly apart taken as one. */
class Borders {
  private readonly visible: number[] = [0];

  constructor(widths: readonly number[]) {
    const known = widths.every((width) => width > 0);
    let sinceBorder = 0;
    for (const width of widths) {
      sinceBorder += width;
      const last = this.visible.at(-1) ?? 0;
      const merges = known && sinceBorder < SAME_BORDER;
      this.visible.push(merges ? last : last + 1);
      if (!merges) sinceBorder = 0;
    }
  }

  at(border: number): number {
    const last = this.visible.length - 1;
    return border <= last ? (this.visible[border] ?? 0) : (this.visible[last] ?? 0) + border - last;
  }
}

/** The division that most rows have; of divisions equally common, the finest. */
function commonest(rows: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<string, { readonly starts: readonly number[]; count: number }>();
  for (const starts of rows) {
    const key = starts.join();
    const known = counts.get(key) ?? { starts, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  let best: { readonly starts: readonly number[]; readonly count: number } = { starts: [], count: 0 };
  for (const division of counts.values()) {
    const finer = division.starts.length - best.starts.length;
    if (division.count > best.count || (division.count === best.count && finer > 0)) best = division;
  }
  return best.starts;
}

function readGrid(xml: XmlReader): readonly number[] {
  const widths: number[] = [];
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:gridCol' && widths.length < MOST_COLUMNS) widths.push(Number(xml.attribute('w:w')) || 0);
    else if (xml.name === 'w:tblGridChange') xml.skip();
  }
  return widths;
}

/** Reads past a cell, tables inside it included. */
function readCellSpan(xml: XmlReader): number {
  const inside = xml.depth;
  let span = 1;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:tcPr') span = readSpan(xml);
    else xml.skip();
  }
  return span;
}

/** How many columns of the grid a cell takes, from its properties (CT_TcPr). */
export function readSpan(xml: XmlReader): number {
  let span = 1;
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'w:gridSpan') span = spanOf(xml, 1);
    else if (xml.name === 'w:tcPrChange') xml.skip();
  }
  return span;
}

/** A number of columns in the value of the tag just opened. */
export function spanOf(xml: XmlReader, least: number): number {
  const span = Number(xml.attribute('w:val'));
  return Number.isInteger(span) && span >= least && span <= MOST_COLUMNS ? span : least;
}
