/** The paragraphs before the table: what was asked, who reacted, what became of it. Plain Dutch in short sentences. */
import { type PartyKind, partyKinds } from '../vocabulary.js';
import type { ReportCounts, ReportSelection } from './report.js';
import type { ReportParty, ReportSourceRow, ReportSubject } from './report-source.js';
import { figure, fullDate, listed, partyKindWords, points, selectionWords, withinSentence } from './wording/nl.js';

export function reactienotaIntroduction(
  { consultation }: ReportSubject,
  rows: readonly ReportSourceRow[],
  counts: ReportCounts,
  selection: ReportSelection = {},
): readonly string[] {
  const paragraphs = [...limits('Deze reactienota', selection), whatWasAsked(consultation)];
  if (counts.points > 0) paragraphs.push(whoReacted(rows, counts.points), whatBecame(counts));
  return [
    ...paragraphs,
    'Bij elk punt staan de woorden van de partij, zonder wijzigingen. Daarnaast staat wat ermee is gedaan en waarom. ' +
      'Een punt met meer thema’s telt bij elk van die thema’s mee.',
  ];
}

export function annexIntroduction(
  { consultation }: ReportSubject,
  party: ReportParty,
  counts: ReportCounts,
  selection: ReportSelection = {},
): readonly string[] {
  const before = [...limits('Deze bijlage', selection), whatWasAsked(consultation)];
  const subject = selection.theme ? ` over het thema ‘${selection.theme}’` : '';
  if (counts.points === 0) return [...before, `In de reactie van ${party.name} staan nog geen punten${subject}.`];
  const outcomes = counts.byOutcome.filter(({ count }) => count > 0).map(({ label, count }) => `${figure(count)} ${withinSentence(label)}`);
  return [
    ...before,
    `In de reactie van ${party.name} ${counts.points === 1 ? 'staat' : 'staan'} ${points(counts.points)}${subject}. ${whatBecame(counts)}`,
    ...(outcomes.length > 0 ? [`Per uitkomst: ${listed(outcomes)}.`] : []),
    'De punten staan per thema bij elkaar. De nummers zijn die van de reactienota. Een punt met meer thema’s staat bij het eerste thema.',
  ];
}

function whatWasAsked({ title, opensOn, closesOn, questions }: ReportSubject['consultation']): string {
  const period =
    opensOn && closesOn
      ? `Van ${fullDate(opensOn)} tot en met ${fullDate(closesOn)} konden partijen`
      : closesOn
        ? `Tot en met ${fullDate(closesOn)} konden partijen`
        : 'Partijen konden';
  const asked =
    questions.length === 0
      ? ''
      : questions.length === 1
        ? ' Daarbij is één vraag gesteld. Die staat hieronder.'
        : ` Daarbij zijn ${figure(questions.length)} vragen gesteld. Die staan hieronder.`;
  return `${period} reageren op de stukken van de consultatie ‘${title}’.${asked}`;
}

/** Says that a report has some of the points only, so that nobody takes it for the whole. */
const limits = (report: string, selection: ReportSelection): readonly string[] =>
  selection.party || selection.theme ? [`${report} bevat niet alle punten, maar alleen die ${selectionWords(selection)}.`] : [];

function whoReacted(rows: readonly ReportSourceRow[], count: number): string {
  const kinds = new Map<string, PartyKind>(rows.map((row) => [row.partyId, row.partyKind]));
  const numbers = partyKinds.flatMap((kind) => {
    const count = [...kinds.values()].filter((each) => each === kind).length;
    const { one, many } = partyKindWords[kind];
    return count === 0 ? [] : `${figure(count)} ${count === 1 ? withinSentence(one) : many}`;
  });
  const total = kinds.size === 1 ? 'Eén partij reageerde' : `${figure(kinds.size)} partijen reageerden`;
  const theirs =
    kinds.size === 1
      ? count === 1
        ? 'De reactie van deze partij bevat'
        : 'De reacties van deze partij bevatten samen'
      : 'Hun reacties bevatten samen';
  return `${total}: ${listed(numbers)}. ${theirs} ${points(count)}.`;
}

function whatBecame({ points: all, decided, undecided, changed }: ReportCounts): string {
  const sentences = [
    undecided === 0
      ? all === 1
        ? 'Over dit punt is een besluit genomen.'
        : 'Over al deze punten is een besluit genomen.'
      : decided === 0
        ? 'Daarover is nog geen besluit genomen.'
        : `Over ${points(decided)} is een besluit genomen. Over ${points(undecided)} nog niet.`,
  ];
  if (changed > 0) sentences.push(`${points(changed)} ${changed === 1 ? 'heeft' : 'hebben'} geleid tot een wijziging van de tekst.`);
  else if (decided > 0) sentences.push('Geen van de punten heeft tot nu toe geleid tot een wijziging van de tekst.');
  return sentences.join(' ');
}
