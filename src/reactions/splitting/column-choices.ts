import { createHash } from 'node:crypto';
import type { Cell } from '../../documents/readers/document.js';
import { columnKey, mapColumns, type RememberedMapping } from '../../documents/readers/spreadsheet/column-mapping.js';
import type { ColumnRule } from '../../documents/readers/spreadsheet/sheet-template.js';
import { type Column, type Columns, columnOf } from './table-columns.js';

/** What a person may say that a column of a sheet holds. */
export const columnMeanings = ['remark', 'current', 'proposal', 'party', 'section', 'number', 'answer', 'outcome', 'realised'] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What was said of the columns of earlier sheets, by the hash of their header. */
export type RememberedColumns = Readonly<Record<string, RememberedMapping>>;

const rules: readonly ColumnRule[] = columnMeanings.map((key) => ({ key, names: [], kind: 'text' }));

/** The same for every sheet with these columns in this order; case, spaces and punctuation do not matter. */
export const headerHash = (names: readonly string[]): string => createHash('sha256').update(names.map(columnKey).join('\n')).digest('hex');

/** The columns of a header row that a person mapped before; nothing for any other row. */
export function rememberedColumns(cells: readonly Cell[], remembered: RememberedColumns | undefined): Columns | undefined {
  const mapping = remembered?.[headerHash(cells.map(({ text }) => text))];
  if (!mapping) return undefined;
  return new Map(mapColumns(cells, 1, rules, mapping).columns.map(({ index, rule }) => [index, rule.key as Column]));
}

const isMeaning = (column: Column | undefined): column is ColumnMeaning => columnMeanings.some((meaning) => meaning === column);

/**
 * What each column seems to hold, to begin a person's choice with: by its name, and the remark else where most words stand.
 * @returns for each column a meaning, each at most once, or nothing
 */
export function guessMeanings(header: readonly string[], rows: readonly (readonly string[])[]): readonly (ColumnMeaning | undefined)[] {
  const taken = new Set<ColumnMeaning>();
  const guesses = header.map((name) => {
    const column = columnOf(name);
    if (!isMeaning(column) || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
  if (taken.has('remark')) return guesses;
  const lengths = header.map((_, at) => (guesses[at] ? 0 : rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0)));
  const longest = lengths.indexOf(Math.max(...lengths));
  return guesses.map((guess, at) => (at === longest && lengths[at] ? 'remark' : guess));
}
