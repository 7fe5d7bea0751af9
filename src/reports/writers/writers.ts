import type { ReportFormat, ReportWriter } from '../report.js';
import { writeCsv } from './csv.js';
import { writeDocx } from './docx.js';
import { writeHtml } from './html.js';
import { writeJson } from './json.js';
import { writePdf } from './pdf.js';
import { writeXlsx } from './xlsx.js';

/** How a report is written in one format, and how the file is to be served and named. */
export interface FormatWriter {
  readonly write: ReportWriter;
  readonly mediaType: string;
  /** Without a dot. */
  readonly extension: string;
}

/** All formats; a new format is one entry here. */
export const reportWriters: ReadonlyMap<ReportFormat, FormatWriter> = new Map<ReportFormat, FormatWriter>([
  ['docx', { write: writeDocx, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' }],
  ['xlsx', { write: writeXlsx, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' }],
  ['pdf', { write: writePdf, mediaType: 'application/pdf', extension: 'pdf' }],
  ['csv', { write: writeCsv, mediaType: 'text/csv; charset=utf-8', extension: 'csv' }],
  ['html', { write: writeHtml, mediaType: 'text/html; charset=utf-8', extension: 'html' }],
  ['json', { write: writeJson, mediaType: 'application/json', extension: 'json' }],
]);
