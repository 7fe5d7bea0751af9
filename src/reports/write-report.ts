import type { Report, ReportFormat } from './report.js';
import { reportWriters } from './writers/writers.js';

export interface WriteReportTask {
  readonly report: Report;
  readonly format: ReportFormat;
  readonly template?: Uint8Array;
}

/** Writes a report as a file; runs on a worker thread. @throws Problem `template-invalid`. */
export async function writeReportTask({ report, format, template }: WriteReportTask): Promise<Uint8Array> {
  const writer = reportWriters.get(format);
  if (!writer) throw new TypeError(`No writer for ${format}.`);
  return writer.write(report, template ? { template } : {});
}
