import type { Channel, Outcome, PartyKind, Standing } from '../vocabulary.js';

export const reportKinds = ['reactienota', 'council-annex'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportFormats = ['docx', 'xlsx', 'pdf', 'csv', 'html', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** One report, whatever it is written as: every writer shows these rows and these counts and computes none of its own. */
export interface Report {
  readonly kind: ReportKind;
  /** Dutch, as on the cover. */
  readonly title: string;
  readonly subtitle: string;
  readonly consultation: { readonly id: string; readonly title: string };
  /** The council or other party that an annex is for; absent in the reactienota. */
  readonly party?: { readonly id: string; readonly name: string; readonly kind: PartyKind };
  /** What it is limited to, beyond what its kind says; absent when it has all points. */
  readonly selection?: ReportSelection;
  /** YYYY-MM-DD. */
  readonly producedOn: string;
  /** Who runs the installation; absent when it is not named. */
  readonly organisation?: string;
  /** Paragraphs before the table, in Dutch: what was asked, who reacted, how to read the outcomes. */
  readonly introduction: readonly string[];
  /** The consultation questions as they were put, in order; empty where none were. */
  readonly questions: readonly { readonly number: string; readonly text: string }[];
  readonly counts: ReportCounts;
  /** Rows in order; an annex groups them by theme, so a row with two themes stands once, under its first. */
  readonly groups: readonly ReportGroup[];
}

/** A report of some points only names the party and the theme, as people read them. */
export interface ReportSelection {
  readonly party?: string;
  readonly theme?: string;
}

export interface ReportCounts {
  readonly points: number;
  readonly decided: number;
  readonly undecided: number;
  /** Points that led to a change of the text. */
  readonly changed: number;
  /** All eight outcomes in order, also those with 0; `meaning` says in Dutch how to read the outcome. */
  readonly byOutcome: readonly { readonly outcome: Outcome; readonly label: string; readonly meaning: string; readonly count: number }[];
  /** Themes that occur, in the order of the scheme; a point with two themes counts in both. Key '' stands for points without a theme. */
  readonly byTheme: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  readonly byParty: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

export interface ReportGroup {
  /** Theme label in an annex; empty for the one group of a reactienota. */
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly number: number;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly standing: Standing;
  /** YYYY-MM-DD. */
  readonly receivedOn: string;
  readonly channel: Channel;
  readonly document: string;
  readonly section: string;
  readonly heading: string;
  readonly question: string;
  /** The party's own words, verbatim. */
  readonly reaction: string;
  /** Labels, first one leading. */
  readonly themes: readonly string[];
  readonly outcome: Outcome | null;
  /** Dutch word for the outcome, or "nog geen besluit". */
  readonly outcomeLabel: string;
  readonly motivation: string;
  readonly answer: string;
  /** Where it was worked in: document, version and section; "wijziging volgt" while a change is pending; empty otherwise. */
  readonly incorporatedIn: string;
  /** Whether it led to a change of the text; null while undecided or pending. */
  readonly changed: boolean | null;
  /** The points with which it was answered; null when it was answered on its own. */
  readonly together: ReportTogether | null;
  /** Number of the point of this report at which the very same answer stands first; null where it stands at the point itself. */
  readonly answeredAt: number | null;
}

/** One answer for several points. Private persons stay without name in it, whomever the report is for. */
export interface ReportTogether {
  /** Of the bundle; empty where it is not told. */
  readonly title: string;
  /** The other points, by number. */
  readonly others: readonly { readonly number: number; readonly party: string }[];
}

/** Writes a report as one format; bytes out, nothing read from or written to elsewhere. */
export type ReportWriter = (report: Report, options: WriterOptions) => Promise<Uint8Array>;

export interface WriterOptions {
  /** A municipality's own template (docx) instead of the one we ship. */
  readonly template?: Uint8Array;
}
