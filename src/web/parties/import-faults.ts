import type { Fault } from '../../platform/problems/problem.js';
import { wording } from '../wording/wording.js';
import type { ImportFault } from './party-import.js';

/**
 * Faults of a list by row and column: `#/csv/3/kind` names the row as in the spreadsheet, `#/parties/1/name` the second party, which stands
 * in row 3 because of the header.
 */
export const importFaults = (faults: readonly Fault[]): ImportFault[] =>
  faults.flatMap((fault) => {
    const found = /^#\/(csv|parties)\/(\d+)\/(\w+)$/.exec(fault.pointer);
    if (!found) return [];
    const [, from, number, field = ''] = found;
    const row = Number(number) + (from === 'parties' ? 2 : 0);
    return [{ row, column: wording.intake.columns[field] ?? field, message: wording.fault(fault) }];
  });
