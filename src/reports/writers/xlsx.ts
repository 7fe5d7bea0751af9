import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ReportWriter } from '../report.js';
import { heads, parts, sheetNames } from '../wording/nl.js';
import { cellsOf, columnsOf } from './columns.js';
import { packTime } from './pack-time.js';
import { type ShownCount, type ShownReport, shownReport } from './shown-report.js';
import { type Sheet, workbookParts } from './xlsx-parts.js';
import { type Cell, mostCharacters, rowHeight, rowXml } from './xlsx-xml.js';

/**
 * A workbook with the points on the first sheet and the counts on the second. Text is stored as text and unchanged; what is longer than
 * Excel holds in a cell goes on on a third sheet. Written by hand because the library at hand loses cells such as "constructor".
 */
export const writeXlsx: ReportWriter = async (report) => {
  const shown = shownReport(report);
  const long: LongText[] = [];
  const sheets = [pointsSheet(shown, long), countsSheet(shown), ...(long.length > 0 ? [longTextsSheet(long)] : [])];
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(workbookParts(shown.title, sheets))) {
    files[name] = [strToU8(xml), { mtime: packTime(report.producedOn) }];
  }
  return zipSync(files, { level: 6 });
};

interface LongText {
  readonly number: number;
  readonly head: string;
  /** What did not fit in the cell, in pieces that do. */
  readonly pieces: readonly string[];
}

function pointsSheet(report: ShownReport, long: LongText[]): Sheet {
  const columns = columnsOf(report.kind);
  const widths = columns.map(({ width }) => width);
  const rows = [headRow(columns.map(({ head }) => head))];
  for (const cells of cellsOf(report)) {
    const fitting = cells.map((cell, index): Cell => {
      const column = columns[index];
      if (typeof cell === 'number') return cell;
      if (column?.isDay) return { day: cell };
      if (cell.length <= mostCharacters) return cell;
      const [first, ...pieces] = inPieces(cell, mostCharacters - sheetNames.continued.length);
      long.push({ number: Number(cells[0]), head: column?.head ?? '', pieces });
      return `${first}${sheetNames.continued}`;
    });
    rows.push(rowXml(fitting, rows.length + 1, rowHeight(fitting, widths)));
  }
  return { name: sheetNames.points, widths, rows, hasHead: true };
}

const headRow = (heads: readonly string[]): string =>
  rowXml(
    heads.map((text) => ({ text, style: 'head' })),
    1,
  );

/** Cuts text into pieces of at most so many UTF-16 units, never through a character. */
function inPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(start + most - 1));
    const end = start + (isSplit ? most - 1 : most);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function longTextsSheet(long: readonly LongText[]): Sheet {
  const rows = [headRow([heads.number, heads.column, heads.continuation])];
  for (const { number, head, pieces } of long) for (const piece of pieces) rows.push(rowXml([number, head, piece], rows.length + 1));
  return { name: sheetNames.longTexts, widths: [7, 24, 120], rows, hasHead: true };
}

function countsSheet(report: ShownReport): Sheet {
  const rows: string[] = [];
  const add = (...cells: readonly Cell[]) => rows.push(rowXml(cells, rows.length + 1));
  const block = (caption: string, first: string, lines: readonly (readonly Cell[])[], more: readonly string[] = []) => {
    if (lines.length === 0) return;
    add();
    add({ text: caption, style: 'strong' });
    add(
      { text: first, style: 'head' },
      { text: heads.points, style: 'countHead' },
      ...more.map((text) => ({ text, style: 'head' as const })),
    );
    for (const line of lines) add(...line);
  };
  add({ text: clipped(report.title), style: 'title' });
  add({ text: clipped(report.subtitle), style: 'plain' });
  add({ text: report.producedOn, style: 'plain' });
  const outcomes = report.outcomes.map(({ label, meaning, count }) => [label, { text: count, style: 'count' as const }, meaning]);
  block(parts.byOutcome, heads.outcome, outcomes, [heads.meaning]);
  add({ text: heads.total, style: 'strong' }, { text: report.counts.points, style: 'total' });
  block(parts.byTheme, heads.theme, counted(report.themes));
  if (report.kind === 'reactienota') block(parts.byParty, heads.party, counted(report.parties));
  return { name: sheetNames.counts, widths: [44, 16, 80], rows, hasHead: false };
}

const counted = (counts: readonly ShownCount[]): readonly (readonly Cell[])[] =>
  counts.map(({ label, count }) => [clipped(label), { text: count, style: 'count' }]);

/** A name as far as a cell holds it. */
const clipped = (text: string): string => inPieces(text, mostCharacters)[0] ?? '';
