import type { ReportWriter } from '../report.js';

/** The report itself, as UTF-8 with two spaces of indentation. */
export const writeJson: ReportWriter = async (report) => new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
