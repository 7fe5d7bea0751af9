import type { Outcome } from '../../vocabulary.js';
import type { Report, ReportRow } from '../report.js';
import {
  answeredAtWords,
  changedWord,
  channelWords,
  fullDate,
  noTheme,
  partyKindWords,
  producedOn,
  standingWords,
  togetherWords,
  undecidedWord,
} from '../wording/nl.js';
import { printable } from './printable.js';

/** A report in the words that readers see: codes and dates in Dutch, every text printable. Writers lay this out and add nothing. */
export interface ShownReport {
  readonly kind: Report['kind'];
  readonly title: string;
  readonly subtitle: string;
  readonly consultation: string;
  readonly party: string;
  /** "Gemaakt op 16 oktober 2026". */
  readonly producedOn: string;
  readonly introduction: readonly string[];
  readonly questions: readonly { readonly number: string; readonly text: string }[];
  readonly counts: { readonly points: number; readonly decided: number; readonly undecided: number; readonly changed: number };
  /** The eight outcomes and, last, the points without a decision. */
  readonly outcomes: readonly { readonly label: string; readonly meaning: string; readonly count: number }[];
  readonly themes: readonly ShownCount[];
  readonly parties: readonly ShownCount[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ShownRow[] }[];
}

export interface ShownCount {
  readonly label: string;
  readonly count: number;
}

export interface ShownRow {
  readonly number: number;
  readonly party: string;
  readonly partyKind: string;
  readonly standing: string;
  /** "16 oktober 2026". */
  readonly receivedOn: string;
  /** The same day as YYYY-MM-DD, for formats in which one sorts. */
  readonly receivedDay: string;
  readonly channel: string;
  readonly document: string;
  readonly section: string;
  readonly heading: string;
  readonly question: string;
  readonly reaction: string;
  readonly themes: readonly string[];
  readonly outcome: string;
  /** For a colour beside the word. */
  readonly outcomeKey: Outcome | null;
  readonly motivation: string;
  readonly answer: string;
  readonly incorporatedIn: string;
  readonly changed: string;
  /** With which points it was answered, in a sentence; empty when it was answered on its own. */
  readonly together: string;
  /** The reply as it is read: the same answer is written out once, and the other points refer to it. */
  readonly reply: readonly string[];
}

export function shownReport(report: Report): ShownReport {
  const { points, decided, undecided, changed, byOutcome, byTheme, byParty } = report.counts;
  return {
    kind: report.kind,
    title: printable(report.title),
    subtitle: printable(report.subtitle),
    consultation: printable(report.consultation.title),
    party: printable(report.party?.name ?? ''),
    producedOn: producedOn(fullDate(report.producedOn), report.organisation),
    introduction: report.introduction.map(printable),
    questions: report.questions.map(({ number, text }) => ({ number: printable(number), text: printable(text) })),
    counts: { points, decided, undecided, changed },
    outcomes: [...byOutcome.map(({ label, meaning, count }) => ({ label, meaning, count })), { ...undecidedWord, count: undecided }],
    themes: byTheme.map(({ label, count }) => ({ label: printable(label), count })),
    parties: byParty.map(({ name, count }) => ({ label: printable(name), count })),
    groups: report.groups.map(({ title, rows }) => ({ title: printable(title), rows: rows.map(shownRow) })),
  };
}

const shownRow = (row: ReportRow): ShownRow => ({
  number: row.number,
  party: printable(row.party),
  partyKind: partyKindWords[row.partyKind].one,
  standing: standingWords[row.standing],
  receivedOn: printable(fullDate(row.receivedOn)),
  receivedDay: printable(row.receivedOn),
  channel: channelWords[row.channel],
  document: printable(row.document),
  section: printable(row.section),
  heading: printable(row.heading),
  question: printable(row.question),
  reaction: printable(row.reaction),
  themes: row.themes.length > 0 ? row.themes.map(printable) : [noTheme],
  outcome: printable(row.outcomeLabel),
  outcomeKey: row.outcome,
  motivation: printable(row.motivation),
  answer: printable(row.answer),
  incorporatedIn: printable(row.incorporatedIn),
  changed: changedWord(row.changed),
  together: togetherOf(row),
  reply: [
    togetherOf(row),
    ...(row.answeredAt === null ? [row.motivation, row.answer].map(printable) : [answeredAtWords(row.answeredAt)]),
  ].filter(Boolean),
});

const togetherOf = ({ together }: ReportRow): string => (together ? printable(togetherWords(together)) : '');
