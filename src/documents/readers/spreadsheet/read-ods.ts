import { unreadable } from '../../../platform/problems/problem.js';
import { Composer } from '../composer.js';
import type { Cell, Comment, ReadDocument, Warning } from '../document.js';
import { NAMESPACES } from '../open-document.js';
import { XmlReader } from '../xml.js';
import { openZip, type ZipArchive } from '../zip.js';
import { headerRowAmong } from './header-row.js';

const MOST_CELLS = 2_000_000;
const LAST_COLUMN = 16_384;

interface OdsComment {
  readonly column: number;
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

interface OdsRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly comments: readonly OdsComment[];
}

interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly OdsRow[];
}

/**
 * Reads an OpenDocument spreadsheet (OASIS ODF 1.3) as `readXlsx` reads a workbook: sheets as headings, rows with their cells as they are
 * shown, comments on cells, hidden sheets named and not read.
 * @throws Problem `file-damaged`, `file-encrypted`, `file-too-complex`
 */
export function readOds(bytes: Uint8Array): ReadDocument {
  const archive = openZip(bytes);
  if (isEncrypted(archive)) throw unreadable('file-encrypted', 'The file is protected with a password.');
  const content = archive.find('content.xml');
  if (!content) throw unreadable('file-damaged', 'There is no content in this spreadsheet.');
  const composer = new Composer();
  const comments: Comment[] = [];
  const warnings: Warning[] = [];
  for (const [index, sheet] of readSheets(new XmlReader(content.read(), { namespaces: NAMESPACES })).entries()) {
    if (sheet.isHidden) warnings.push({ code: 'hidden-sheet', detail: `Sheet ${sheet.name} is hidden and was not read.` });
    else addSheet(sheet, index, composer, comments);
  }
  return { format: 'ods', text: composer.text, blocks: composer.blocks, comments, edits: [], warnings };
}

function isEncrypted(archive: ZipArchive): boolean {
  const manifest = archive.find('META-INF/manifest.xml')?.read();
  for (const xml = manifest && new XmlReader(manifest, { namespaces: NAMESPACES }); xml?.next(); ) {
    if (xml.kind === 'open' && xml.name === 'manifest:encryption-data') return true;
  }
  return false;
}

function readSheets(xml: XmlReader): OdsSheet[] {
  const hiddenStyles = new Set<string>();
  const sheets: OdsSheet[] = [];
  const seen = { cells: 0 };
  let style = '';
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'style:style') style = xml.attribute('style:name') ?? '';
    else if (xml.name === 'style:table-properties' && xml.attribute('table:display') === 'false') hiddenStyles.add(style);
    else if (xml.name === 'table:table') {
      const name = xml.attribute('table:name') ?? '';
      const isHidden = hiddenStyles.has(xml.attribute('table:style-name') ?? '');
      if (isHidden) xml.skip();
      sheets.push({ name, isHidden, rows: isHidden ? [] : readRows(xml, seen) });
    }
  }
  return sheets;
}

function readRows(xml: XmlReader, seen: { cells: number }): OdsRow[] {
  const rows: OdsRow[] = [];
  const inside = xml.depth;
  let number = 1;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open' || xml.name !== 'table:table-row') continue;
    const repeated = timesOf(xml, 'table:number-rows-repeated');
    const { cells, comments } = readRow(xml);
    // Empty rows are repeated to the end of the sheet; filled ones are few.
    const times = cells.length > 0 || comments.length > 0 ? Math.min(repeated, MOST_CELLS + 1) : 0;
    seen.cells += times * Math.max(1, cells.length);
    if (seen.cells > MOST_CELLS) throw unreadable('file-too-complex', `The spreadsheet has more than ${MOST_CELLS} cells.`);
    for (let turn = 0; turn < times; turn++) rows.push({ number: number + turn, cells, comments });
    number += repeated;
  }
  return rows;
}

function readRow(xml: XmlReader): { readonly cells: string[]; readonly comments: OdsComment[] } {
  const cells: string[] = [];
  const comments: OdsComment[] = [];
  const inside = xml.depth;
  let column = 0;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open' || !/^table:(?:covered-)?table-cell$/.test(xml.name)) continue;
    const repeated = Math.min(timesOf(xml, 'table:number-columns-repeated'), LAST_COLUMN - column);
    const { text, said } = readCell(xml);
    for (const comment of said) comments.push({ column, ...comment });
    if (text !== '') {
      while (cells.length < column) cells.push('');
      for (let turn = 0; turn < repeated; turn++) cells[column + turn] = text;
    }
    column += repeated;
  }
  return { cells, comments };
}

function readCell(xml: XmlReader): { readonly text: string; readonly said: readonly Omit<OdsComment, 'column'>[] } {
  const paragraphs: string[] = [];
  const said: Omit<OdsComment, 'column'>[] = [];
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'office:annotation') said.push(readComment(xml));
    else if (xml.name === 'text:p') paragraphs.push(readParagraph(xml));
  }
  return { text: paragraphs.join('\n'), said };
}

function readComment(xml: XmlReader): Omit<OdsComment, 'column'> {
  const found = { author: '', date: '' };
  const paragraphs: string[] = [];
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'dc:creator') found.author = readParagraph(xml);
    else if (xml.name === 'dc:date') found.date = readParagraph(xml);
    else if (xml.name === 'text:p') paragraphs.push(readParagraph(xml));
  }
  return { ...found, text: paragraphs.join('\n') };
}

/** Text of an element; runs of spaces, tabs and line breaks are elements of their own (ODF 1.3, 6.1). */
function readParagraph(xml: XmlReader): string {
  let text = '';
  const inside = xml.depth;
  while (xml.nextWithin(inside)) {
    if (xml.kind === 'text') text += xml.text().replace(/\s+/g, ' ');
    else if (xml.kind === 'open' && xml.name === 'text:s') text += ' '.repeat(Math.min(timesOf(xml, 'text:c'), 1_000));
    else if (xml.kind === 'open' && xml.name === 'text:tab') text += '\t';
    else if (xml.kind === 'open' && xml.name === 'text:line-break') text += '\n';
  }
  return text;
}

function timesOf(xml: XmlReader, attribute: string): number {
  const times = Number(xml.attribute(attribute) ?? 1);
  return Number.isInteger(times) && times > 0 ? Math.min(times, 2 ** 31) : 1;
}

function addSheet({ name, rows }: OdsSheet, index: number, composer: Composer, comments: Comment[]): void {
  if (rows.length === 0) return;
  composer.add('heading', name, { level: 1 });
  const header = headerRowAmong(rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
  for (const { number, cells, comments: said } of rows) {
    const block = composer.addRow(cells, { table: index, row: number, ...(number === header ? { header: true } : {}) });
    for (const { column, ...comment } of said) {
      comments.push({ id: `${name}!${number}.${column + 1}`, ...comment, ...anchorOf(block?.cells?.[column], block?.end ?? composer.end) });
    }
  }
}

const anchorOf = (cell: Cell | undefined, end: number): Pick<Comment, 'anchor' | 'start' | 'end'> =>
  cell && cell.text !== '' ? { anchor: cell.text, start: cell.start, end: cell.end } : { anchor: '', start: end, end };
