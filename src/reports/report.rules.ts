/** Turns rows of points into a report: order, groups, words and counts. Pure: no database, no clock. */
import { isPending } from '../deliberation/decision.rules.js';
import { outcomes } from '../vocabulary.js';
import type { Report, ReportCounts, ReportGroup, ReportKind, ReportRow, ReportSelection, ReportTogether } from './report.js';
import { annexIntroduction, reactienotaIntroduction } from './report-introduction.js';
import type { ReportDecision, ReportParty, ReportSourceRow, ReportSubject } from './report-source.js';
import { changePending, noTheme, outcomeWords, selectionWords, undecidedWord } from './wording/nl.js';

export type { ReportDecision, ReportParty, ReportSourceRow, ReportSubject } from './report-source.js';

/** Every point of the consultation, or those of the selection, by number, in one group. */
export function buildReactienota(subject: ReportSubject, rows: readonly ReportSourceRow[], selection: ReportSelection = {}): Report {
  const inOrder = byNumber(rows);
  const labels = themeLabels(subject);
  const firsts = firstAnswers(inOrder);
  const counts = countRows(subject, inOrder);
  return {
    kind: 'reactienota',
    title: 'Reactienota',
    subtitle: subtitle(subject.consultation.title, selection),
    ...common(subject, counts, selection),
    introduction: reactienotaIntroduction(subject, inOrder, counts, selection),
    groups: [{ title: '', rows: inOrder.map((row) => reportRow(row, labels, firsts)) }],
  };
}

/** The points of one party, grouped by their leading theme in the order of the scheme. Rows of other parties are left out. */
export function buildCouncilAnnex(
  subject: ReportSubject,
  party: ReportParty,
  rows: readonly ReportSourceRow[],
  selection: ReportSelection = {},
): Report {
  const own = byNumber(rows.filter((row) => row.partyId === party.id));
  const counts = countRows(subject, own);
  return {
    kind: 'council-annex',
    title: `Antwoord op de reactie van ${party.name}`,
    subtitle: subtitle(`Bijlage bij de reactienota van ${subject.consultation.title}`, selection),
    party: { id: party.id, name: party.name, kind: party.kind },
    ...common(subject, counts, selection),
    introduction: annexIntroduction(subject, party, counts, selection),
    groups: themeGroups(subject, own),
  };
}

/** A report of the kind asked for; an annex needs its party. The rows are those of the party and the theme, when these are given. */
export function buildReport(
  kind: ReportKind,
  subject: ReportSubject,
  rows: readonly ReportSourceRow[],
  party?: ReportParty | undefined,
  theme?: string | undefined,
): Report {
  const selection = theme ? { theme: themeLabels(subject).get(theme) ?? theme } : {};
  if (kind === 'reactienota') return buildReactienota(subject, rows, party ? { ...selection, party: party.name } : selection);
  if (!party) throw new TypeError(`A report of kind ${kind} needs a party.`);
  return buildCouncilAnnex(subject, party, rows, selection);
}

const isLimited = ({ party, theme }: ReportSelection): boolean => Boolean(party || theme);

const subtitle = (whole: string, selection: ReportSelection): string =>
  isLimited(selection) ? `${whole} – alleen de punten ${selectionWords(selection)}` : whole;

function common({ consultation, producedOn, organisation }: ReportSubject, counts: ReportCounts, selection: ReportSelection) {
  const { id, title, questions } = consultation;
  return {
    consultation: { id, title },
    ...(isLimited(selection) ? { selection } : {}),
    producedOn,
    ...(organisation ? { organisation } : {}),
    questions,
    counts,
  };
}

const byNumber = (rows: readonly ReportSourceRow[]): readonly ReportSourceRow[] => [...rows].sort((a, b) => a.number - b.number);

const themeLabels = ({ themes }: ReportSubject): ReadonlyMap<string, string> => new Map(themes.map(({ key, label }) => [key, label]));

function reportRow(
  { partyId: _, themes, decision, together = null, ...row }: ReportSourceRow,
  labels: ReadonlyMap<string, string>,
  firsts: ReadonlyMap<string, number>,
): ReportRow {
  const first = together && decision ? firsts.get(answerKey(together, row.number)) : undefined;
  return {
    ...row,
    themes: themes.map((key) => labels.get(key) ?? key),
    outcome: decision?.outcome ?? null,
    outcomeLabel: decision ? outcomeWords[decision.outcome].label : undecidedWord.label,
    motivation: decision?.motivation ?? '',
    answer: decision?.answer ?? '',
    incorporatedIn: decision ? incorporatedIn(decision) : '',
    changed: changedText(decision),
    together,
    answeredAt: first === undefined || first === row.number ? null : first,
  };
}

/** Stands for one answer to several points: the numbers of all of them. */
const answerKey = ({ others }: ReportTogether, number: number): string =>
  [number, ...others.map((other) => other.number)].sort((a, b) => a - b).join(' ');

/** For every answer to several points the lowest number in this report at which it stands. */
function firstAnswers(rows: readonly ReportSourceRow[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { together, decision, number } of rows) {
    const key = together && decision ? answerKey(together, number) : undefined;
    if (key) firsts.set(key, Math.min(number, firsts.get(key) ?? number));
  }
  return firsts;
}

/** Whether the text changed: null as long as a change is promised but not yet linked. */
export function changedText(decision: ReportDecision | null): boolean | null {
  if (!decision) return null;
  if (decision.changes.length > 0) return true;
  return isPending(decision.outcome, decision.changes) || decision.outcome === 'carried_forward' ? null : false;
}

function incorporatedIn(decision: ReportDecision): string {
  if (isPending(decision.outcome, decision.changes)) return changePending;
  const places = decision.changes.map(({ document, version, section }) =>
    [document, /^\d/.test(version) ? `versie ${version}` : version, /^[\d.]+$/.test(section) ? `paragraaf ${section}` : section]
      .filter(Boolean)
      .join(', '),
  );
  return [...new Set(places)].join('; ');
}

function countRows({ themes }: ReportSubject, rows: readonly ReportSourceRow[]): ReportCounts {
  const byOutcome = tally(rows.flatMap(({ decision }) => decision?.outcome ?? []));
  const byTheme = tally(rows.flatMap((row) => (row.themes.length > 0 ? [...new Set(row.themes)] : [''])));
  const names = new Map(rows.map((row) => [row.partyId, row.party]));
  const byParty = tally(rows.map((row) => row.partyId));
  const decided = rows.filter((row) => row.decision).length;
  return {
    points: rows.length,
    decided,
    undecided: rows.length - decided,
    changed: rows.filter((row) => changedText(row.decision)).length,
    byOutcome: outcomes.map((outcome) => ({ outcome, ...outcomeWords[outcome], count: byOutcome.get(outcome) ?? 0 })),
    byTheme: themeOrder(themes, byTheme.keys()).map(({ key, label }) => ({ key, label, count: byTheme.get(key) ?? 0 })),
    byParty: [...byParty]
      .map(([id, count]) => ({ id, name: names.get(id) ?? id, count }))
      .sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  };
}

const byName = new Intl.Collator('nl', { numeric: true });

function tally<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The keys that occur, in the order of the scheme; then those no longer in the scheme; then points without a theme. */
function themeOrder(
  themes: ReportSubject['themes'],
  occurring: Iterable<string>,
): readonly { readonly key: string; readonly label: string }[] {
  const present = new Set(occurring);
  const known = themes.filter(({ key }) => present.has(key));
  const inScheme = new Set(themes.map(({ key }) => key));
  const retired = [...present].filter((key) => key !== '' && !inScheme.has(key)).sort();
  return [...known, ...retired.map((key) => ({ key, label: key })), ...(present.has('') ? [{ key: '', label: noTheme }] : [])];
}

function themeGroups(subject: ReportSubject, rows: readonly ReportSourceRow[]): readonly ReportGroup[] {
  const labels = themeLabels(subject);
  const firsts = firstAnswers(rows);
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const key = row.themes[0] ?? '';
    const group = groups.get(key) ?? [];
    group.push(reportRow(row, labels, firsts));
    groups.set(key, group);
  }
  return themeOrder(subject.themes, groups.keys()).map(({ key, label }) => ({ title: label, rows: groups.get(key) ?? [] }));
}
