import type { Block, ReadDocument } from '../../documents/readers/document.js';
import { headerRowAmong } from '../../documents/readers/spreadsheet/header-row.js';
import { isQuestion } from './asks.js';
import { headerHash, type RememberedColumns, rememberedColumns } from './column-choices.js';
import { questionColumns } from './survey.js';
import { columnsOf } from './table-columns.js';

/** A sheet with headed columns that mean nothing to us: a person says what they hold. */
export interface UnmappedSheet {
  readonly header: readonly string[];
  readonly headerHash: string;
  /** The first few rows below it, cells cut short. */
  readonly rows: readonly (readonly string[])[];
}

const sheetFormats: ReadonlySet<string> = new Set(['xlsx', 'ods', 'csv']);

/** Above a table's header stand title and remarks. */
const HEAD_ROWS = 15;
const ROWS_SHOWN = 5;
const LONGEST_CELL = 300;
/** A cell with so many words says something. */
const SAYING = 4;

/**
 * The first table of a spreadsheet whose columns nobody knows, when none of its tables is known. A form (questions with what was filled in beside
 * them), a list of figures and a sheet without header are no such table: they are read as they are.
 */
export function unmappedSheet(document: ReadDocument, remembered?: RememberedColumns): UnmappedSheet | undefined {
  const tables = sheetTables(document);
  const isKnown = ({ cells = [] }: Block): boolean =>
    (rememberedColumns(cells, remembered) ?? columnsOf(cells)) !== undefined || questionColumns(cells).length > 0;
  if (tables.some((rows) => rows.slice(0, HEAD_ROWS).some(isKnown))) return undefined;
  for (const rows of tables) {
    const found = headed(rows);
    if (found) return found;
  }
  return undefined;
}

/** The rows of each sheet of a spreadsheet; none of any other file. */
export function sheetTables({ format, blocks }: ReadDocument): readonly (readonly Block[])[] {
  const tables = new Map<number | undefined, Block[]>();
  if (!sheetFormats.has(format)) return [];
  for (const block of blocks) {
    if (block.kind !== 'table_row') continue;
    const rows = tables.get(block.table);
    if (rows) rows.push(block);
    else tables.set(block.table, [block]);
  }
  return [...tables.values()];
}

function headed(rows: readonly Block[]): UnmappedSheet | undefined {
  const lines = rows.map(({ cells = [] }, number) => ({ number, cells: cells.map(({ text }) => text) }));
  const flagged = rows.slice(0, HEAD_ROWS).findIndex(({ header }) => header);
  const at = flagged >= 0 ? flagged : headerRowAmong(lines);
  const header = at === undefined ? undefined : lines[at]?.cells;
  if (at === undefined || !header || filled(header) < 2) return undefined;
  const body = lines.slice(at + 1).map(({ cells }) => cells);
  const wide = body.filter((cells) => filled(cells) > 1);
  const isForm = body.filter(([first = '']) => isQuestion(first)).length * 2 > body.length;
  const says = body.filter((cells) => cells.some((text) => text.trim().split(/\s+/).length >= SAYING && /\p{L}/u.test(text)));
  if (wide.length < 2 || isForm || says.length * 2 < body.length) return undefined;
  const shown = body.slice(0, ROWS_SHOWN).map((cells) => header.map((_, index) => (cells[index] ?? '').slice(0, LONGEST_CELL)));
  return { header, headerHash: headerHash(header), rows: shown };
}

const filled = (cells: readonly string[]): number => cells.filter((text) => text.trim() !== '').length;
