import type { SheetError } from '../documents/readers/spreadsheet/sheet-errors.js';
import { type Fault, type Problem, unreadable } from '../platform/problems/problem.js';

/** A sheet may be wrong in every row; so many faults say enough. */
const MOST_FAULTS = 200;

type Faulty = Pick<SheetError, 'row' | 'column' | 'value' | 'detail'> & { readonly code: string };

/** 400: a sheet of which cells are wrong. Each fault points at its row, as a spreadsheet counts, and its column: `#/rows/12/Opmerking`. */
export function sheetFaulty(errors: readonly Faulty[]): Problem {
  const faults = errors.slice(0, MOST_FAULTS).map(
    ({ code, row, column, value, detail }): Fault => ({
      pointer: `#/rows/${row}/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code,
      detail,
      ...(value || column ? { limit: (value || column).slice(0, 200) } : {}),
    }),
  );
  return unreadable('sheet-faulty', `Nothing was taken from this sheet: ${errors.length} of its cells are wrong.`, {
    errors: faults,
    count: errors.length,
  });
}
