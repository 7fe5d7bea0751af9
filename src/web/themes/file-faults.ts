import type { Fault } from '../../platform/problems/problem.js';
import { wording } from '../wording/wording.js';

/** What is wrong in one cell of a file; rows are counted as in a spreadsheet or an editor. */
export interface FileFault {
  readonly row: number;
  readonly column: string;
  /** Dutch. */
  readonly message: string;
}

/** Faults of a file by row and column: `#/csv/3/cues/0/weight` names the row, `#/themes/1/label` and `#/examples/1/text` count from nought. */
export const fileFaults = (faults: readonly Fault[]): FileFault[] =>
  faults.flatMap((fault) => {
    const found = /^#\/(csv|themes|examples)\/(\d+)(?:\/(\w+))?/.exec(fault.pointer);
    if (!found) return [];
    const [, from, number, field = ''] = found;
    const { columns } = wording.settings.themes.files;
    return [{ row: Number(number) + (from === 'csv' ? 0 : 1), column: columns[field] ?? field, message: wording.fault(fault) }];
  });
