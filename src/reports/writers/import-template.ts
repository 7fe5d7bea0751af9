import { strToU8, type Zippable, zipSync } from 'fflate';
import { importColumns, importTemplateWords } from '../wording/nl.js';
import { packTime } from './pack-time.js';
import { workbookParts } from './xlsx-parts.js';
import { rowXml } from './xlsx-xml.js';

/**
 * An empty workbook with the columns that are recognised when it comes back filled in: a row is a point. Without rows of its own, because whatever
 * stands in it would come in as a point.
 * @param producedOn YYYY-MM-DD, as the time of the files inside
 * @returns the bytes of an xlsx file
 */
export function writeImportTemplate(producedOn: string): Uint8Array {
  const head = rowXml(
    importColumns.map(({ head: text }) => ({ text, style: 'head' })),
    1,
  );
  const sheet = { name: importTemplateWords.sheet, widths: importColumns.map(({ width }) => width), rows: [head], hasHead: true };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(workbookParts(importTemplateWords.title, [sheet])))
    files[name] = [strToU8(xml), { mtime: packTime(producedOn) }];
  return zipSync(files, { level: 6 });
}
