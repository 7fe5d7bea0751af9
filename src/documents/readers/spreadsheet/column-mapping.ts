import type { Cell } from '../document.js';
import type { SheetError } from './sheet-errors.js';
import type { ColumnRule } from './sheet-template.js';

/** A column of a sheet that has a meaning. */
export interface MappedColumn {
  readonly rule: ColumnRule;
  /** From 0. */
  readonly index: number;
  /** As it is headed in the sheet. */
  readonly name: string;
}

export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  /** Headed columns that no rule knows; a person may map them. */
  readonly unknown: readonly string[];
  readonly errors: readonly SheetError[];
}

/** What a person chose for columns of an earlier sheet: name in the sheet to key of the template, or to nothing. */
export type RememberedMapping = Readonly<Record<string, string | undefined>>;

/** Finds the meaning of each column by its name, what was remembered before what the template says. */
export function mapColumns(
  header: readonly Cell[],
  row: number,
  template: readonly ColumnRule[],
  remembered: RememberedMapping = {},
): ColumnMapping {
  const known = new Map(template.flatMap((rule) => rule.names.map((name) => [columnKey(name), rule] as const)));
  const chosen = new Map(Object.entries(remembered).map(([name, key]) => [columnKey(name), template.find((rule) => rule.key === key)]));
  const columns: MappedColumn[] = [];
  const unknown: string[] = [];
  const errors: SheetError[] = [];
  for (const [index, { text }] of header.entries()) {
    const name = text.trim();
    const key = columnKey(name);
    if (key === '') continue;
    const rule = chosen.has(key) ? chosen.get(key) : known.get(key);
    if (!rule) unknown.push(name);
    else if (columns.some((column) => column.rule === rule)) {
      errors.push({ code: 'column-twice', row, column: name, detail: `There are two columns for ${name}.` });
    } else columns.push({ rule, index, name });
  }
  return { columns, unknown, errors: [...errors, ...missingColumns(columns, row, template)] };
}

function missingColumns(columns: readonly MappedColumn[], row: number, template: readonly ColumnRule[]): SheetError[] {
  const present = new Set(columns.map(({ rule }) => rule));
  const groups = new Set(columns.flatMap(({ rule }) => rule.group ?? []));
  return template.flatMap((rule): SheetError[] => {
    if (present.has(rule)) return [];
    const column = rule.names.join(' / ');
    if (rule.isRequired) return [{ code: 'column-missing', row, column, detail: `There is no column ${column}.` }];
    if (rule.group === undefined || !groups.has(rule.group)) return [];
    return [{ code: 'column-alone', row, column, detail: `The column ${column} is missing beside its companion.` }];
  });
}

/** `E-Mail`, `e mail` and `Email:` are one name of a column. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
