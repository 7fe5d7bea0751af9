import { unreadable } from '../../../platform/problems/problem.js';
import type { XmlReader } from '../xml.js';
import { formatGeneral } from './decimal-format.js';
import { type Language, languageOfProperties } from './language.js';
import { builtInFormat, type NumberFormat, numberFormat } from './number-format.js';
import type { WorkbookParts } from './parts.js';
import { readSharedStrings } from './strings.js';

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
  /** Position among all sheets, from 0, hidden ones counted. */
  readonly index: number;
}

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  readonly language: Language;
  /** Writer of the numbers of a cell style. */
  readonly format: (style: number) => NumberFormat;
}

/** @throws Problem `file-damaged` without any sheet */
export function readWorkbook(parts: WorkbookParts): Workbook {
  const { main } = parts;
  const related = parts.relatedTo(main);
  const pathOf = (kind: string): string | undefined => related.find(({ type }) => type === kind)?.path;
  const language = languageOfProperties(parts.text('docProps/app.xml'));
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  let count = 0;
  for (const xml = parts.read(main); xml?.next(); ) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'workbookPr') is1904 = /^(?:1|true|on)$/.test(xml.attribute('date1904') ?? '');
    if (xml.name !== 'sheet') continue;
    const target = related.find(({ id }) => id === xml.attribute('r:id'));
    const isHidden = (xml.attribute('state') ?? 'visible') !== 'visible';
    // Chart sheets and macro sheets hold no rows.
    if (target?.type === 'worksheet') sheets.push({ name: xml.attribute('name') ?? '', path: target.path, isHidden, index: count });
    count += 1;
  }
  if (count === 0) throw unreadable('file-damaged', 'There is no sheet in this workbook.');
  const formats = readStyles(parts.read(pathOf('styles')), language, is1904);
  const general: NumberFormat = (value) => formatGeneral(value, language);
  return {
    sheets,
    strings: readSharedStrings(parts.read(pathOf('sharedStrings'))),
    language,
    format: (style) => formats[style] ?? general,
  };
}

/** Writers of the cell styles in order; a format that several styles name is made once. */
function readStyles(xml: XmlReader | undefined, language: Language, is1904: boolean): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const made = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  while (xml?.next()) {
    if (xml.name === 'cellXfs') inCellFormats = xml.kind === 'open';
    if (xml.kind !== 'open') continue;
    if (xml.name === 'numFmt') codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '');
    if (xml.name !== 'xf' || !inCellFormats) continue;
    const id = Number(xml.attribute('numFmtId') ?? 0);
    const format = made.get(id) ?? numberFormat(codes.get(id) ?? builtInFormat(id), language, is1904);
    made.set(id, format);
    formats.push(format);
  }
  return formats;
}
