import type { ReportKind } from '../report.js';
import { heads } from '../wording/nl.js';
import type { ShownReport, ShownRow } from './shown-report.js';

/** A column of the flat formats (csv, xlsx): one fact a column, so that a reader can sort and filter. */
export interface Column {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly isDay?: boolean;
  readonly value: (row: ShownRow, group: string) => string | number;
}

const number: Column = { head: heads.number, width: 7, value: (row) => row.number };
const group: Column = { head: heads.theme, width: 24, value: (_, title) => title };

const facts: readonly Column[] = [
  { head: heads.party, width: 24, value: (row) => row.party },
  { head: heads.partyKind, width: 18, value: (row) => row.partyKind },
  { head: heads.standing, width: 14, value: (row) => row.standing },
  { head: heads.receivedOn, width: 18, isDay: true, value: (row) => row.receivedDay },
  { head: heads.channel, width: 14, value: (row) => row.channel },
  { head: heads.document, width: 22, value: (row) => row.document },
  { head: heads.section, width: 16, value: (row) => row.section },
  { head: heads.heading, width: 20, value: (row) => row.heading },
  { head: heads.question, width: 24, value: (row) => row.question },
  { head: heads.reaction, width: 60, value: (row) => row.reaction },
  { head: heads.themes, width: 24, value: (row) => row.themes.join('; ') },
  { head: heads.outcome, width: 20, value: (row) => row.outcome },
  { head: heads.motivation, width: 50, value: (row) => row.motivation },
  { head: heads.answer, width: 50, value: (row) => row.answer },
  { head: heads.together, width: 40, value: (row) => row.together },
  { head: heads.incorporatedIn, width: 26, value: (row) => row.incorporatedIn },
  { head: heads.changed, width: 12, value: (row) => row.changed },
];

const columns: Readonly<Record<ReportKind, readonly Column[]>> = {
  reactienota: [number, ...facts],
  'council-annex': [number, group, ...facts],
};

export const columnsOf = (kind: ReportKind): readonly Column[] => columns[kind];

/** The rows of all groups as cells, one array a row, in the order of the report. */
export function* cellsOf({ kind, groups }: ShownReport): Generator<readonly (string | number)[]> {
  for (const { title, rows } of groups) {
    for (const row of rows) yield columns[kind].map((column) => column.value(row, title));
  }
}
