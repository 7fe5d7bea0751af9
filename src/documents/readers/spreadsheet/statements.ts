import type { Block, ReadDocument } from '../document.js';
import { type ColumnMapping, type MappedColumn, mapColumns, type RememberedMapping } from './column-mapping.js';
import type { SheetError } from './sheet-errors.js';
import { type ColumnRule, ownTemplate } from './sheet-template.js';

/** One row of a sheet by the keys of its template; dates as ISO 8601, choices as their value, empty cells left out. */
export interface Statement {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface StatementList {
  /** Rows without an error. They count only when there is no error at all: a sheet comes in whole or not. */
  readonly statements: readonly Statement[];
  readonly errors: readonly SheetError[];
  readonly unknownColumns: readonly string[];
  /** How each column that is known is headed, by its key. */
  readonly heads: Readonly<Record<string, string>>;
}

export interface StatementOptions {
  readonly template?: readonly ColumnRule[];
  readonly remembered?: RememberedMapping;
}

/**
 * Takes reactions from the rows of a sheet by a template. Nothing is thrown for what a person can mend: every error comes
 * with its row and column. Blank rows are skipped; line breaks inside cells are kept.
 * @param document as the reader of a spreadsheet or of separated values made it; its first sheet is taken
 */
export function readStatements(document: ReadDocument, options: StatementOptions = {}): StatementList {
  const { template = ownTemplate, remembered } = options;
  const rows = rowsOfFirstSheet(document);
  const header = rows.find((row) => row.header) ?? rows[0];
  if (!header) return { statements: [], errors: [columnsMissing()], unknownColumns: [], heads: {} };
  const mapping = mapColumns(header.cells ?? [], header.row ?? 1, template, remembered);
  if (mapping.errors.length > 0) return { statements: [], errors: mapping.errors, unknownColumns: mapping.unknown, heads: {} };
  return readRows(
    rows.filter((row) => (row.row ?? 0) > (header.row ?? 1)),
    mapping,
  );
}

const columnsMissing = (): SheetError => ({
  code: 'columns-missing',
  row: 1,
  column: '',
  detail: 'The columns are missing: there is nothing in this sheet.',
});

function rowsOfFirstSheet({ blocks }: ReadDocument): readonly Block[] {
  const rows = blocks.filter((block) => block.kind === 'table_row');
  return rows.filter((row) => row.table === rows[0]?.table);
}

function readRows(rows: readonly Block[], { columns, unknown }: ColumnMapping): StatementList {
  const statements: Statement[] = [];
  const errors: SheetError[] = [];
  const taken = new Set<string>();
  for (const block of rows) {
    const row = block.row ?? 0;
    const values: Record<string, string> = {};
    const before = errors.length;
    for (const column of columns) {
      const text = (block.cells?.[column.index]?.text ?? '').trim();
      const value = readValue(text, column, row, errors);
      if (value !== undefined) values[column.rule.key] = value;
    }
    mustBeUnique(values, columns, row, taken, errors);
    if (errors.length > before) continue;
    for (const { rule } of columns) if (rule.isUnique && values[rule.key] !== undefined) taken.add(uniqueKey(rule, values[rule.key]!));
    statements.push({ row, values });
  }
  const heads = Object.fromEntries(columns.map(({ rule, name }) => [rule.key, name]));
  return { statements, errors, unknownColumns: unknown, heads };
}

function readValue(text: string, { rule, name }: MappedColumn, row: number, errors: SheetError[]): string | undefined {
  if (text === '') {
    if (rule.isFilled) errors.push({ code: 'value-missing', row, column: name, detail: `${name} is empty.` });
    return undefined;
  }
  if (rule.kind === 'text') return text;
  const value = rule.kind === 'date' ? isoDate(text) : choiceOf(text, rule.choices ?? {});
  if (value !== undefined) return value;
  if (rule.kind === 'date') errors.push({ code: 'date-invalid', row, column: name, value: text, detail: `${text} is not a date.` });
  else errors.push({ code: 'choice-unknown', row, column: name, value: text, detail: `${text} is not known as ${name}.` });
  return undefined;
}

function mustBeUnique(
  values: Readonly<Record<string, string>>,
  columns: readonly MappedColumn[],
  row: number,
  taken: ReadonlySet<string>,
  errors: SheetError[],
): void {
  for (const { rule, name } of columns) {
    const value = values[rule.key];
    if (!rule.isUnique || value === undefined) continue;
    if (taken.has(uniqueKey(rule, value)))
      errors.push({ code: 'number-twice', row, column: name, value, detail: `${value} stands in this sheet twice.` });
  }
}

const uniqueKey = (rule: ColumnRule, value: string): string => `${rule.key}\n${value}`;

function choiceOf(text: string, choices: Readonly<Record<string, readonly string[]>>): string | undefined {
  const wanted = text.toLowerCase();
  return Object.keys(choices).find((value) => value === wanted || choices[value]?.includes(wanted));
}

/** Day, month, year with dashes, dots or slashes, or ISO 8601; only days that exist. Two digits of a year mean this century. */
export function isoDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  const dutch = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(text);
  if (!iso && !dutch) return undefined;
  const [year, month, day] = iso ? iso.slice(1, 4).map(Number) : (dutch ?? []).slice(1, 4).reverse().map(Number);
  const date = new Date(Date.UTC(year! < 100 ? 2_000 + year! : year!, month! - 1, day));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
