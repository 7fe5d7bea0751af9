import { check } from '../platform/input/check.js';
import { type Fault, invalid, invalidField, Problem } from '../platform/problems/problem.js';
import { readSchemeCsv } from './scheme/scheme-csv.js';
import { SchemeTheme } from './scheme-file.input.js';

/**
 * The themes in a request that sets the whole scheme, as records in `themes` or as text in `csv`.
 * @throws Problem `invalid-input` with every fault and its row at once (`theme-twice` for a key that came before), `csv-damaged`,
 * `csv-without-header`.
 */
export function themesIn(body: unknown): SchemeTheme[] {
  const sent = typeof body === 'object' && body !== null ? (body as { readonly themes?: unknown; readonly csv?: unknown }) : {};
  const isCsv = typeof sent.csv === 'string' && sent.themes === undefined;
  const rows: unknown = typeof sent.csv === 'string' && isCsv ? readSchemeCsv(sent.csv) : numbered(sent.themes);
  if (!Array.isArray(rows) || !rows.length) throw invalidField('#/themes', 'empty', 'Send the themes, or csv.');
  const faults: Fault[] = [];
  const firstRow = new Map<string, number>();
  const themes = (rows as readonly NumberedRow[]).flatMap(({ row: number, record: row }, index): SchemeTheme[] => {
    const place = (pointer: string) => (isCsv ? `#/csv/${number}${pointer.slice(1)}` : `#/themes/${index}${pointer.slice(1)}`);
    const add = (fault: Fault) => faults.push({ ...fault, pointer: place(fault.pointer), detail: `row ${number}: ${fault.detail}` });
    const theme = checked(row, add);
    const key = theme?.key ?? keyOf(row);
    if (key && !/^[a-z][a-z0-9_]*$/.test(key))
      add({ pointer: '#/key', code: 'not-a-key', detail: 'A key is lower case letters, digits and _.' });
    const before = firstRow.get(key);
    if (key && before !== undefined)
      add({ pointer: '#/key', code: 'theme-twice', detail: `${key} stands in row ${before} too.`, limit: before });
    else firstRow.set(key, number);
    return theme ? [theme] : [];
  });
  if (faults.length) throw invalid(faults);
  return themes;
}

interface NumberedRow {
  readonly row: number;
  readonly record: unknown;
}

const numbered = (themes: unknown): unknown =>
  Array.isArray(themes) ? themes.map((record: unknown, index): NumberedRow => ({ row: index + 1, record })) : themes;

function checked(row: unknown, add: (fault: Fault) => void): SchemeTheme | undefined {
  try {
    return check(SchemeTheme, row);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const fault of error.faults) add(fault);
    return undefined;
  }
}

function keyOf(row: unknown): string {
  const key = typeof row === 'object' && row !== null && 'key' in row ? row.key : '';
  return typeof key === 'string' ? key.trim() : '';
}
