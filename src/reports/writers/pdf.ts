import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReportWriter } from '../report.js';
import { pdfData } from './pdf-data.js';
import { pdfFonts } from './pdf-fonts.js';
import { breakable, showable } from './pdf-text.js';
import { shownReport } from './shown-report.js';
import { typeset } from './typeset.js';

const template = fileURLToPath(new URL('../templates/report.typ', import.meta.url));

/** A report as a tagged PDF. */
export const writePdf: ReportWriter = async (report) => {
  const { coverage } = pdfFonts();
  const data = pdfData(shownReport(report), report.producedOn, (text) => breakable(showable(text, coverage)));
  return typeset(readFileSync(template, 'utf8'), 'report.json', data);
};
