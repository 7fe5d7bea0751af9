import { CsvError, parse } from 'csv-parse/sync';
import { unreadable } from '../../platform/problems/problem.js';
import { Composer } from './composer.js';
import { decodeText, withUnixLines } from './decode.js';
import type { ReadDocument, Warning } from './document.js';
import { findDelimiter } from './spreadsheet/delimiter.js';
import { looksLikeHeader } from './spreadsheet/header-row.js';

const MOST_CELLS = 2_000_000;

/**
 * Reads separated values (RFC 4180 and what programs make of it): encoding and separator found out, line breaks inside quotes kept.
 * Each record that is not blank becomes a `table_row`; `row` counts records as a spreadsheet program does, blank ones included.
 * @throws Problem `file-damaged` with `row` and `column` when a quote never closes, `file-too-complex` beyond two million cells
 */
export function readCsv(bytes: Uint8Array): ReadDocument {
  const decoded = decodeText(bytes);
  const text = withUnixLines(decoded.text);
  const stated = /^"?sep=([^\n])"?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const records = parseRecords(body, stated?.[1] ?? findDelimiter(body));
  const filled = records.filter(hasContent).length;
  const composer = new Composer();
  let headerWidth: number | undefined;
  const uneven: number[] = [];
  for (const [at, cells] of records.entries()) {
    if (!hasContent(cells)) continue;
    const row = at + (stated ? 2 : 1);
    const first = headerWidth === undefined;
    headerWidth ??= cells.length;
    if (cells.length !== headerWidth) uneven.push(row);
    composer.addRow(cells, { table: 0, row, ...(first && looksLikeHeader(cells, filled > 1) ? { header: true } : {}) });
  }
  const warnings = [...decoded.warnings, ...unevenWarning(uneven)];
  return { format: 'csv', text: composer.text, blocks: composer.blocks, comments: [], edits: [], warnings };
}

const hasContent = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

function parseRecords(text: string, delimiter: string): string[][] {
  let cells = 0;
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      on_record: (record: string[]) => {
        cells += record.length;
        if (cells > MOST_CELLS) throw unreadable('file-too-complex', `The file has more than ${MOST_CELLS} cells.`);
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [row, column] = [Number(error['records'] ?? 0) + 1, Number(error['column'] ?? 0) + 1];
    throw unreadable('file-damaged', `In row ${row}, column ${column}: a quotation mark is opened and never closed.`, { row, column });
  }
}

function unevenWarning(rows: readonly number[]): readonly Warning[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, 10).join(', ') + (rows.length > 10 ? ', …' : '');
  return [{ code: 'row-length-differs', detail: `These rows have another number of cells than the first: ${named}.` }];
}
