export interface CellPlace {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** The last column of a sheet, XFD, from 0. */
const LAST_COLUMN = 16_383;

/** `B3` as row 3, column 1; nothing when it is not a reference to a cell that can exist. */
export function cellPlace(reference: string): CellPlace | undefined {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  const exists = at > 0 && at < 4 && column - 1 <= LAST_COLUMN && Number.isInteger(row) && row >= 1 && row <= 1_048_576;
  return exists ? { row, column: column - 1 } : undefined;
}

/** Column 0 as `A`, 27 as `AB`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

export interface CellRange {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** `B3:D5`, or `B3` alone, as its corners. */
export function cellRange(reference: string): CellRange | undefined {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':', 2);
  const first = cellPlace(from);
  const last = cellPlace(to);
  return first && last && { first, last };
}
