import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unreadable } from '../../../platform/problems/problem.js';
import type { ReadDocument, Warning } from '../document.js';
import { commentsOn } from './anchors.js';
import { type Annotation, fieldPieces, isoDate, readAnnotations } from './annotations.js';
import { compose } from './compose.js';
import type { Draft } from './drafts.js';
import { FontNames } from './fonts.js';
import { furnitureLines } from './furniture.js';
import { markHeaderRows } from './header-rows.js';
import { markHeadings } from './headings.js';
import { joinDrafts } from './joining.js';
import { draftsByLayout } from './layout.js';
import { openPdf } from './library.js';
import { type Line, linesOf } from './lines.js';
import { type Piece, readPieces } from './pieces.js';
import { type Grid, gridsOf } from './ruled-tables.js';
import { readRules } from './rules.js';
import { draftsByStructure, type StructureNode, type TableCounter } from './structure.js';

const MOST_PAGES = 5_000;

/** Lines of a whole document; five thousand full pages have fewer. */
const MOST_LINES = 500_000;

/** The structure of a page is followed when it holds this share of the characters that are no artifacts. */
const TRUSTED_SHARE = 0.85;

/** Fewer characters a page than this, on average, is what is left on scans: a stamp, a page number. */
const FEWEST_CHARACTERS = 8;

/**
 * Reads a PDF: by its structure where the author's program left one (headings, lists, rows of tables), else by where its lines stand (columns,
 * paragraphs, tables as well as text allows). Page numbers and running heads are furniture; each block has its `page`; annotations are
 * comments; the values of form fields are read where they stand. Without text: the warning `file-is-scan`, and no text.
 * @throws Problem `file-damaged`, `file-encrypted`, `file-too-complex` beyond 5,000 pages
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { pdf, close } = await openPdf(bytes);
  try {
    return await readPages(pdf);
  } finally {
    await close();
  }
}

interface ReadPage {
  readonly page: number;
  readonly height: number;
  /** Set apart by the author's program as no content. */
  readonly artifacts: readonly Line[];
  /** Text askew to the rest of the page. */
  readonly askew: readonly string[];
  /** Blocks by the structure; none when the page has no structure to go by. */
  readonly tagged: readonly Draft[];
  /** What the structure does not hold. */
  readonly loose: readonly Line[];
  /** Tables with drawn borders among what the structure does not hold. */
  readonly grids: readonly Grid[];
  readonly annotations: readonly Annotation[];
}

async function readPages(pdf: PDFDocumentProxy): Promise<ReadDocument> {
  if (pdf.numPages > MOST_PAGES) throw unreadable('file-too-complex', `The PDF has more than ${MOST_PAGES} pages.`);
  const tables: TableCounter = { next: 0 };
  const { pages, broken } = await readEachPage(pdf, tables);
  if (pages.length === 0) throw unreadable('file-damaged', 'No page of the PDF can be read.');
  const properties = await propertiesOf(pdf);
  const { text, blocks } = compose(arranged(pages, tables));
  const characters = blocks.reduce((sum, block) => sum + (block.kind === 'furniture' ? 0 : block.text.length), 0);
  const isScan = characters < FEWEST_CHARACTERS * pages.length;
  const comments = pages.flatMap(({ annotations, page }) => commentsOn(annotations, page, text, blocks));
  const warnings = [...scanWarning(isScan, pages), ...brokenWarning(broken)];
  if (isScan && comments.length === 0) return { format: 'pdf', text: '', blocks: [], comments: [], edits: [], warnings, properties };
  return { format: 'pdf', text, blocks, comments, edits: [], warnings, properties };
}

async function readEachPage(
  pdf: PDFDocumentProxy,
  tables: TableCounter,
): Promise<{ readonly pages: ReadPage[]; readonly broken: number[] }> {
  const fonts = new FontNames();
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  const pages: ReadPage[] = [];
  const broken: number[] = [];
  let lines = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (lines > MOST_LINES) throw unreadable('file-too-complex', `The PDF has more than ${MOST_LINES} lines.`);
    try {
      const page = await pdf.getPage(number);
      const read = await readPage(page, number, isTagged, fonts, tables);
      page.cleanup();
      pages.push(read);
      lines += read.loose.length + read.tagged.length + read.artifacts.length;
    } catch {
      // One page that can't be read does not take the others with it; it is named in a warning.
      broken.push(number);
    }
  }
  return { pages, broken };
}

async function readPage(page: PDFPageProxy, number: number, isTagged: boolean, fonts: FontNames, tables: TableCounter): Promise<ReadPage> {
  const { pieces, askew, height } = await readPieces(page);
  await fonts.learn(page, pieces);
  const annotations = await readAnnotations(page);
  const artifacts = linesOf(
    pieces.filter((piece) => piece.isArtifact),
    number,
    fonts,
  );
  const content = pieces.filter((piece) => !piece.isArtifact);
  const structure = isTagged ? ((await page.getStructTree()) as StructureNode | null) : null;
  const read = structure ? draftsByStructure(structure, content, number, fonts, tables) : undefined;
  const rest = read ? content.filter((piece) => piece.mark === undefined || !read.used.has(piece.mark)) : content;
  const isTrusted = read !== undefined && lengthOf(rest) <= lengthOf(content) * (1 - TRUSTED_SHARE);
  const unread = [...(isTrusted ? rest : content), ...fieldPieces(annotations)];
  const lines = linesOf(unread, number, fonts);
  const grids = mayHaveTables(lines) ? gridsOf(await readRules(page)) : [];
  const loose = grids.length > 0 ? linesOf(unread, number, fonts, grids) : lines;
  return { page: number, height, artifacts, askew, tagged: isTrusted ? read.drafts : [], loose, grids, annotations };
}

/** Drawing is only looked at where lines stand beside each other, because that costs as much as reading the text. */
function mayHaveTables(lines: readonly Line[]): boolean {
  return lines.filter((line, at) => line.y === lines[at - 1]?.y).length >= 2;
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0);

/** All blocks in reading order. What is printed around the text of a page comes after the blocks that begin on it. */
function arranged(pages: readonly ReadPage[], tables: TableCounter): Draft[] {
  const around = furnitureLines(pages.map(({ page, height, loose }) => ({ page, height, lines: loose })));
  const drafts = pages.flatMap(({ page, artifacts, askew, tagged, loose, grids }) => {
    const content = draftsByLayout(
      loose.filter((line) => !around.has(line)),
      grids,
      tables,
    );
    const printed = [...artifacts, ...loose.filter((line) => around.has(line)), ...askew.map((text) => askewLine(text, page))];
    return [...tagged, ...content, ...printed.map((line): Draft => ({ kind: 'furniture', lines: [line], page }))];
  });
  const joined = joinDrafts(drafts);
  markHeadings(joined);
  markHeaderRows(joined);
  return joined;
}

const askewLine = (text: string, page: number): Line => ({ text, x: 0, right: 0, y: 0, size: 0, isBold: false, page });

function scanWarning(isScan: boolean, pages: readonly ReadPage[]): Warning[] {
  if (isScan) return [{ code: 'file-is-scan', detail: 'There is no text in this PDF: it is a scan or a picture.' }];
  const empty = pages.filter(({ tagged, loose }) => tagged.length + loose.length === 0).map(({ page }) => page);
  return empty.length > 0 ? [{ code: 'pages-without-text', detail: `These pages have no text: ${named(empty)}.` }] : [];
}

const brokenWarning = (broken: readonly number[]): Warning[] =>
  broken.length > 0 ? [{ code: 'pages-damaged', detail: `These pages could not be read: ${named(broken)}.` }] : [];

const named = (pages: readonly number[]): string => pages.slice(0, 10).join(', ') + (pages.length > 10 ? ', …' : '');

async function propertiesOf(pdf: PDFDocumentProxy): Promise<Record<string, string>> {
  const { info } = await pdf.getMetadata();
  const { Title, Author, Subject, CreationDate } = info as Readonly<Record<string, unknown>>;
  const all = { title: Title, author: Author, subject: Subject, date: typeof CreationDate === 'string' ? isoDate(CreationDate) : '' };
  const filled = Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '');
  return Object.fromEntries(filled.map(([name, value]) => [name, value.replaceAll('\0', '').trim()]));
}
