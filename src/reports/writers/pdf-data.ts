import { figure, heads, noPoints, parts } from '../wording/nl.js';
import { outcomeColours } from './outcome-colours.js';
import type { ShownCount, ShownReport, ShownRow } from './shown-report.js';

/** What `report.typ` reads, with every text passed through `text`. */
export function pdfData(report: ShownReport, producedOn: string, text: (words: string) => string): string {
  const mayKeep = report.counts.points <= mostKeptRows;
  const data = {
    ...report,
    heads,
    parts,
    noPoints,
    day: dayOf(producedOn),
    total: figure(report.counts.points),
    outcomes: report.outcomes.map((each) => ({ ...each, shown: figure(each.count) })),
    themes: report.themes.map(counted),
    parties: report.parties.map(counted),
    groups: report.groups.map(({ title, rows }) => ({ title, rows: rows.map((row) => pdfRow(row, mayKeep)) })),
  };
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? text(value) : value));
}

const counted = (each: ShownCount) => ({ ...each, shown: figure(each.count) });

const pdfRow = (row: ShownRow, mayKeep: boolean) => ({
  ...row,
  colour: outcomeColours[row.outcomeKey ?? 'undecided'],
  isKept: mayKeep && longestColumn(row) <= mostLines,
});

/** Points up to which rows are kept whole on a page: it takes the typesetter three times as long. */
const mostKeptRows = 1500;
/** Lines up to which a row stays whole on a page, which holds some forty; a higher row may break. */
const mostLines = 24;

/** Lines of the highest cell, by how many characters go on a line of its column at the least. */
const longestColumn = (row: ShownRow): number =>
  Math.max(
    linesOf([row.question, row.heading, row.reaction], 34),
    linesOf(row.reply, 30),
    linesOf([row.party, row.standing, row.receivedOn], 18),
    linesOf([row.document, row.section], 13),
    linesOf(row.themes, 13),
    linesOf([row.changed, row.incorporatedIn], 13),
  );

const linesOf = (texts: readonly string[], characters: number): number =>
  texts.flatMap((text) => text.split('\n')).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);

/** As the typesetter takes a date; null for what is none. */
function dayOf(producedOn: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const time = new Date(`${producedOn}T00:00:00Z`);
  return Number.isNaN(time.getTime()) ? null : { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}
