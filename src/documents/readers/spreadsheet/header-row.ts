const LONGEST_NAME = 80;

/** Rows above a table's header, for a title and remarks. */
const MOST_ROWS_ABOVE = 15;

/** Whether the cells of a row name columns: at least two, all short, all different, none a number or a date, and something below. */
export function looksLikeHeader(cells: readonly string[], hasRowsBelow: boolean): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== '');
  if (!hasRowsBelow || names.length < 2) return false;
  return new Set(names).size === names.length && names.every((name) => name.length <= LONGEST_NAME && /^[^\d]*\p{L}/u.test(name));
}

/** Number of the row that names the columns: the first that can, unless a row above it is as wide and cannot. */
export function headerRowAmong(rows: readonly { readonly number: number; readonly cells: readonly string[] }[]): number | undefined {
  for (const [at, { number, cells }] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    if (looksLikeHeader(cells, at + 1 < rows.length)) return number;
    if (cells.filter((cell) => cell.trim() !== '').length > 2) return undefined;
  }
  return undefined;
}
