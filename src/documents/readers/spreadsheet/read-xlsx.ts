import { Composer } from '../composer.js';
import type { Block, Comment, ReadDocument, Warning } from '../document.js';
import { type CellRange, cellPlace, cellRange } from './cell-reference.js';
import { headerRowAmong } from './header-row.js';
import { WorkbookParts } from './parts.js';
import { type Persons, readPersons, readSheetComments } from './sheet-comments.js';
import { textOf } from './strings.js';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook.js';
import { readWorksheet, type SheetRow, type Worksheet } from './worksheet.js';

/** Values up to this long are names and labels; merged over several rows, they stand for each of those rows. */
const LONGEST_LABEL = 80;

/**
 * Reads an Excel workbook (ECMA-376, strict and transitional): each sheet a heading with its name, each row that is not blank a
 * `table_row` with its cells by column from A, as they are shown; `table` is the sheet, `row` the row number. Comments on cells are
 * comments. Hidden sheets are named in the warning `hidden-sheet` and not read.
 * @throws Problem `file-damaged`, `file-encrypted`, `file-too-complex`
 */
export function readXlsx(bytes: Uint8Array): ReadDocument {
  const parts = new WorkbookParts(bytes);
  const workbook = readWorkbook(parts);
  const persons = readPersons(parts);
  const composer = new Composer();
  const comments: Comment[] = [];
  const warnings: Warning[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.isHidden) warnings.push({ code: 'hidden-sheet', detail: `Sheet ${sheet.name} is hidden and was not read.` });
    else comments.push(...readSheet(parts, workbook, sheet, persons, composer, warnings));
  }
  return { format: 'xlsx', text: composer.text, blocks: composer.blocks, comments, edits: [], warnings };
}

function readSheet(
  parts: WorkbookParts,
  workbook: Workbook,
  sheet: SheetEntry,
  persons: Persons,
  composer: Composer,
  warnings: Warning[],
): Comment[] {
  const xml = parts.read(sheet.path);
  if (!xml) return [];
  const worksheet = readWorksheet(xml, workbook);
  const said = readSheetComments(parts, sheet.path, persons);
  const shapes = readShapes(parts, sheet.path);
  if (worksheet.rows.length > 0 || said.length > 0 || shapes.length > 0) composer.add('heading', sheet.name, { level: 1 });
  const sheetStart = composer.end;
  const blocks = addRows(worksheet, sheet, tablesOf(parts, sheet.path), composer);
  for (const text of shapes) composer.add('paragraph', text);
  warnings.push(...warningsAbout(worksheet, sheet));
  return said.map(({ reference, id, ...comment }) => ({
    ...comment,
    id: id ?? `${sheet.name}!${reference}`,
    ...anchorOf(reference, blocks, sheetStart),
  }));
}

function addRows({ rows, merged }: Worksheet, sheet: SheetEntry, tables: readonly CellRange[], composer: Composer): Map<number, Block> {
  const blocks = new Map<number, Block>();
  const headers = new Set(tables.map(({ first }) => first.row));
  if (headers.size === 0) headers.add(headerRowAmong(rows) ?? 0);
  const labels = labelsOf(rows, merged);
  for (const { number, cells } of rows) {
    const header = headers.has(number) ? { header: true } : {};
    const block = composer.addRow(withLabels(cells, labels.get(number)), { table: sheet.index, row: number, ...header });
    if (block) blocks.set(number, block);
  }
  return blocks;
}

/** Labels of cells that are merged downwards, by the rows below their first. */
function labelsOf(rows: readonly SheetRow[], merged: readonly CellRange[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const labels = new Map<number, Map<number, string>>();
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { first, last } of merged) {
    const text = byNumber.get(first.row)?.cells[first.column] ?? '';
    if (text === '' || text.length > LONGEST_LABEL) continue;
    for (let row = first.row + 1; row <= Math.min(last.row, first.row + 1_000); row++) {
      if (byNumber.has(row)) labels.set(row, (labels.get(row) ?? new Map<number, string>()).set(first.column, text));
    }
  }
  return labels;
}

function withLabels(cells: readonly string[], labels: ReadonlyMap<number, string> | undefined): readonly string[] {
  if (!labels || cells.every((cell) => cell.trim() === '')) return cells;
  const filled = [...cells];
  for (const [column, text] of labels) {
    while (filled.length <= column) filled.push('');
    if (filled[column] === '') filled[column] = text;
  }
  return filled;
}

/** Ranges of the sheet's tables that have a header row. */
function tablesOf(parts: WorkbookParts, sheet: string): CellRange[] {
  return parts.relatedTo(sheet).flatMap(({ type, path }) => {
    if (type !== 'table') return [];
    const xml = parts.read(path);
    while (xml?.next()) {
      if (xml.kind !== 'open' || xml.name !== 'table') continue;
      const range = xml.attribute('headerRowCount') === '0' ? undefined : cellRange(xml.attribute('ref') ?? '');
      return range ? [range] : [];
    }
    return [];
  });
}

/** Texts of the boxes that float above a sheet. */
function readShapes(parts: WorkbookParts, sheet: string): string[] {
  const texts: string[] = [];
  for (const { type, path } of parts.relatedTo(sheet)) {
    const xml = type === 'drawing' ? parts.read(path) : undefined;
    while (xml?.next()) {
      if (xml.kind !== 'open' || xml.name !== 'a:p') continue;
      const inside = xml.depth;
      let text = '';
      while (xml.nextWithin(inside)) text += textOf(xml, 'a:t');
      if (text.trim() !== '') texts.push(text);
    }
  }
  return texts;
}

/** The cell's text; a comment on an empty cell stands at the end of its row, or of the row above. */
function anchorOf(reference: string, blocks: ReadonlyMap<number, Block>, sheetStart: number): Pick<Comment, 'anchor' | 'start' | 'end'> {
  const place = cellPlace(reference);
  const cell = place && blocks.get(place.row)?.cells?.[place.column];
  if (cell && cell.text !== '') return { anchor: cell.text, start: cell.start, end: cell.end };
  let start = sheetStart;
  for (const [row, block] of blocks) if (place && row <= place.row) start = block.end;
  return { anchor: '', start, end: start };
}

function warningsAbout({ hiddenRows, hiddenColumns, uncalculated }: Worksheet, { name }: SheetEntry): Warning[] {
  const hidden = `Sheet ${name} has ${hiddenRows} hidden rows and ${hiddenColumns} hidden columns; they were read.`;
  const missing = `Sheet ${name} has ${uncalculated} formulas whose outcome is not in the file.`;
  return [
    ...(hiddenRows + hiddenColumns > 0 ? [{ code: 'hidden-cells', detail: hidden }] : []),
    ...(uncalculated > 0 ? [{ code: 'formula-without-value', detail: missing }] : []),
  ];
}
