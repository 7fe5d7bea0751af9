import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readFile } from '../src/documents/readers/readers.js';
import { type Ratio, ratioOf } from './measure.js';
import { largeDocx, largePdf, largeXlsx } from './samples.js';

/**
 * Reading large files: a Word document of 500 pages with 1,000 comments and 500 changes against unzipping it alone, a PDF of 500 pages against
 * `pdftotext`, a workbook of 10,000 rows against unzipping it and letting saxes go through its sheet.
 * @param folder where the PDF is put for `pdftotext`
 */
export async function measureReaders(folder: string): Promise<Ratio[]> {
  const docx = largeDocx(500);
  const xlsx = largeXlsx(10_000);
  const turns = { turns: 9 };
  const ratios: Ratio[] = [
    {
      name: 'docx-500-pages',
      ratio: await ratioOf(
        () => readFile(docx, 'a.docx'),
        () => unzipSync(docx),
        turns,
      ),
      limit: 3,
    },
    {
      name: 'xlsx-10k-rows',
      ratio: await ratioOf(
        () => readFile(xlsx, 'a.xlsx'),
        () => throughSheet(xlsx),
        turns,
      ),
      limit: 1.5,
    },
  ];
  const pdf = largePdf(500);
  const file = join(folder, 'a.pdf');
  writeFileSync(file, pdf);
  const pdfToText = (): unknown => execFileSync('pdftotext', [file, '-'], { maxBuffer: 1e9 });
  if (isThere(pdfToText))
    ratios.push({ name: 'pdf-500-pages', ratio: await ratioOf(() => readFile(pdf, 'a.pdf'), pdfToText, { turns: 7 }), limit: 6 });
  else process.stderr.write('pdf-500-pages: left out, pdftotext (poppler-utils) is not installed\n');
  return ratios;
}

function throughSheet(xlsx: Uint8Array): void {
  const parser = new SaxesParser();
  let texts = 0;
  parser.on('text', () => {
    texts += 1;
  });
  parser.write(strFromU8(unzipSync(xlsx)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).close();
  if (texts < 10_000) throw new Error('the sheet was not read');
}

function isThere(program: () => unknown): boolean {
  try {
    program();
    return true;
  } catch {
    return false;
  }
}
