import { stringify } from 'csv-stringify/sync';
import type { ReportWriter } from '../report.js';
import { cellsOf, columnsOf } from './columns.js';
import { formulaStart } from './formula-start.js';
import { shownReport } from './shown-report.js';

/** A cell that no spreadsheet program runs: an apostrophe before text that would start a formula, other text unchanged. */
export const harmlessCell = (cell: string | number): string | number =>
  typeof cell === 'string' && formulaStart.test(cell) ? `'${cell}` : cell;

/** UTF-8 with byte order mark, `;` between cells, every cell quoted, CRLF after rows: as Dutch Excel opens it on a double click. */
export const writeCsv: ReportWriter = async (report) => {
  const rows = [columnsOf(report.kind).map(({ head }) => head), ...cellsOf(shownReport(report))];
  const text = stringify(
    rows.map((cells) => cells.map(harmlessCell)),
    { delimiter: ';', quoted: true, quoted_empty: true, record_delimiter: 'windows', bom: true },
  );
  return new TextEncoder().encode(text);
};
