import type { Block, Cell, ReadDocument } from '../../documents/readers/document.js';
import { columnKey } from '../../documents/readers/spreadsheet/column-mapping.js';
import type { SheetError } from '../../documents/readers/spreadsheet/sheet-errors.js';
import { tidy } from '../../documents/readers/text/joining.js';
import { type RememberedColumns, rememberedColumns } from './column-choices.js';
import { outcomeOf } from './outcomes.js';
import { statementSheet } from './statement-list.js';
import { type Column, type Columns, columnsOf } from './table-columns.js';
import { sheetTables } from './unmapped.js';

/** Heads of the workbook that we give out to be filled in (`importColumns` of the reports). */
const templateHeads: ReadonlySet<string> = new Set(
  ['Nummer', 'Partij', 'Document', 'Paragraaf', 'Opmerking', 'Voorstel', 'Antwoord', 'Uitkomst', 'Gerealiseerd in'].map(columnKey),
);
/** Who fills it in may leave columns out; with fewer of ours it is a sheet like any other. */
const FEWEST_HEADS = 5;
const HEAD_ROWS = 15;

/** What was found in the rows of a sheet whose columns are certain. */
export interface SheetCheck {
  /** Every cell that keeps the sheet from coming in. */
  readonly errors: readonly SheetError[];
  /** Each name of a party with the row where it first stands. */
  readonly parties: readonly { readonly row: number; readonly column: string; readonly name: string }[];
  /** Of a list of whole reactions: how its columns are headed, by what they hold. */
  readonly heads?: Readonly<Record<string, string>>;
}

/**
 * Looks at every row of a sheet that is ours: our own template, or one whose columns a person mapped. Such a sheet comes in whole or not at all, so that
 * nobody has to find out afterwards which rows were left behind.
 * @returns nothing for any other file
 */
export function checkSheet(document: ReadDocument, remembered: RememberedColumns | undefined): SheetCheck | undefined {
  const tables = sheetTables(document);
  const checks = tables.flatMap((rows) => {
    const header = rows.slice(0, HEAD_ROWS).findIndex(({ cells = [] }) => certainColumns(cells, remembered) !== undefined);
    const columns = header < 0 ? undefined : certainColumns(rows[header]?.cells ?? [], remembered);
    return columns ? [checkRows(rows.slice(header + 1), rows[header]?.cells ?? [], columns)] : [];
  });
  if (checks.length > 0) return { errors: checks.flatMap(({ errors }) => errors), parties: checks.flatMap(({ parties }) => parties) };
  const list = statementSheet(document);
  return list && { errors: list.errors, parties: [], heads: list.heads };
}

function certainColumns(cells: readonly Cell[], remembered: RememberedColumns | undefined): Columns | undefined {
  const mapped = rememberedColumns(cells, remembered);
  if (mapped) return mapped;
  const heads = cells.map(({ text }) => columnKey(text)).filter((key) => key !== '');
  const isOurs = heads.length >= FEWEST_HEADS && heads.every((head) => templateHeads.has(head));
  return isOurs ? columnsOf(cells) : undefined;
}

function checkRows(rows: readonly Block[], header: readonly Cell[], columns: Columns): SheetCheck {
  const errors: SheetError[] = [];
  const parties = new Map<string, SheetCheck['parties'][number]>();
  const numbers = new Set<string>();
  const placeOf = (column: Column): number => [...columns].find(([, kind]) => kind === column)?.[0] ?? -1;
  const nameOf = (column: Column): string => tidy(header[placeOf(column)]?.text ?? '');
  for (const { cells = [], row = 0 } of rows) {
    const textOf = (column: Column): string => tidy(cells[placeOf(column)]?.text ?? '');
    if (isBlank(cells) || isCaption(cells, columns)) continue;
    const add = (code: SheetError['code'], column: Column, detail: string): void => {
      const value = textOf(column);
      errors.push({ code, row, column: nameOf(column), detail, ...(value ? { value } : {}) });
    };
    // A row of a draft that was handed round, of which this party changed nothing, says nothing and is no fault.
    if (!textOf('remark') && !textOf('proposal') && !textOf('current')) {
      const column = placeOf('remark') >= 0 ? 'remark' : 'proposal';
      add('value-missing', column, `${nameOf(column)} is empty.`);
    }
    const outcome = textOf('outcome');
    if (outcome && !outcomeOf(outcome)) add('choice-unknown', 'outcome', `${outcome} is not known as ${nameOf('outcome')}.`);
    const number = textOf('number');
    if (number && numbers.has(number)) add('number-twice', 'number', `${number} stands in this sheet twice.`);
    numbers.add(number);
    const party = textOf('party');
    if (party && !parties.has(party)) parties.set(party, { row, column: nameOf('party'), name: party });
  }
  return { errors, parties: [...parties.values()] };
}

const isBlank = (cells: readonly Cell[]): boolean => cells.every(({ text }) => !/[\p{L}\d]/u.test(text));

/** A row of a few words in its first cell only stands over the rows that belong under it: `Hoofdstuk 3 Tarieven`. */
function isCaption(cells: readonly Cell[], columns: Columns): boolean {
  const filled = cells.flatMap(({ text }, at) => (text.trim() ? [at] : []));
  return filled.length === 1 && filled[0] === 0 && columns.get(0) !== 'party' && /\p{L}{3}/u.test(cells[0]?.text ?? '');
}
