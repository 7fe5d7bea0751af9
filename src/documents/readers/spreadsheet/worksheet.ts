import { unreadable } from '../../../platform/problems/problem.js';
import type { XmlReader } from '../xml.js';
import { type CellRange, cellPlace, cellRange } from './cell-reference.js';
import { wordsOf } from './language.js';
import { elementText, richText, unescaped } from './strings.js';
import type { Workbook } from './workbook.js';

export interface SheetRow {
  /** As a person counts it, from 1. */
  readonly number: number;
  /** Texts by column from A; empty ones in between, none behind the last that is filled. */
  readonly cells: readonly string[];
}

export interface Worksheet {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Formulas whose outcome is not in the file, because no program has calculated it yet. */
  readonly uncalculated: number;
}

const MOST_CELLS = 2_000_000;
const MOST_MERGED = 50_000;

/**
 * Reads the cells of a sheet as they are shown. Only cells that are there count: what the sheet claims as its dimension is not looked at.
 * @throws Problem `file-too-complex` beyond two million cells, `file-damaged`
 */
export function readWorksheet(xml: XmlReader, workbook: Workbook): Worksheet {
  const rows: SheetRow[] = [];
  const merged: CellRange[] = [];
  const seen = { hiddenRows: 0, hiddenColumns: 0, uncalculated: 0, cells: 0 };
  let last = 0;
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'row') {
      const stated = Number(xml.attribute('r') ?? last + 1);
      last = Number.isInteger(stated) && stated > 0 && stated <= 1_048_576 ? stated : last + 1;
      if (isTrue(xml.attribute('hidden'))) seen.hiddenRows += 1;
      const cells = readRow(xml, workbook, seen);
      seen.cells += cells.length;
      if (seen.cells > MOST_CELLS) throw unreadable('file-too-complex', `The workbook has more than ${MOST_CELLS} cells.`);
      if (cells.length > 0) rows.push({ number: last, cells });
    } else if (xml.name === 'col') {
      const width = Number(xml.attribute('max') ?? 0) - Number(xml.attribute('min') ?? 0) + 1;
      // Hiding all columns to the right of what is filled is a way of making a sheet look tidy.
      if (isTrue(xml.attribute('hidden')) && width < 1_000) seen.hiddenColumns += width;
    } else if (xml.name === 'mergeCell' && merged.length < MOST_MERGED) {
      const range = cellRange(xml.attribute('ref') ?? '');
      if (range) merged.push(range);
    }
  }
  return { rows, merged, ...seen };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function readRow(xml: XmlReader, workbook: Workbook, seen: { uncalculated: number }): string[] {
  const cells: string[] = [];
  const inside = xml.depth;
  let column = -1;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open' || xml.name !== 'c') continue;
    const reference = xml.attribute('r');
    column = (reference === undefined ? undefined : cellPlace(reference)?.column) ?? column + 1;
    if (column > 16_383) throw unreadable('file-damaged', 'A row of the sheet is wider than a sheet can be.');
    const text = readCell(xml, workbook, seen);
    if (text === '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

function readCell(xml: XmlReader, workbook: Workbook, seen: { uncalculated: number }): string {
  const type = xml.attribute('t') ?? 'n';
  const style = type === 'n' || type === 'd' ? Number(xml.attribute('s') ?? 0) : 0;
  const inside = xml.depth;
  let value: string | undefined;
  let inline = '';
  let hasFormula = false;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'v') value = elementText(xml);
    else if (xml.name === 'is') inline = richText(xml);
    else if (xml.name === 'f') hasFormula = true;
  }
  if (hasFormula && (value === undefined || (value === '' && type === 'n'))) seen.uncalculated += 1;
  if (type === 'inlineStr') return inline;
  return value === undefined || value === '' ? inline : shown(value, type, style, workbook);
}

/** What the cell shows for its stored value, by its type (ECMA-376 part 1, 18.18.11). */
function shown(value: string, type: string, style: number, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'b':
      return wordsOf(workbook.language).booleans[value === '1' || value === 'true' ? 1 : 0];
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) ? workbook.format(style)(number) : value;
    }
    case 'd': {
      const serial = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`) / 86_400_000 + 25_569;
      return Number.isFinite(serial) && style > 0 ? workbook.format(style)(serial) : value;
    }
    default:
      return unescaped(value);
  }
}
