import type { AdoptionView } from '../../deliberation/agenda/adoptions.js';
import type { AgendaItemView, MemberView } from '../../deliberation/agenda/deliberations.js';
import type { ItemPassage } from '../../deliberation/agenda/item-passages.js';
import { shortened } from '../../deliberation/agenda/section.rules.js';
import type { AttendanceRow } from '../../meetings/attendances.js';
import type { MeetingRow } from '../../meetings/meetings.js';
import { meetingWords as words } from '../wording/meetings.js';
import { outcomeWords } from '../wording/nl.js';
import type { Paper, PaperBlock } from './paper.js';

export interface MeetingSource {
  readonly meeting: MeetingRow;
  /** Title of the consultation. */
  readonly consultation: string;
  /** YYYY-MM-DD. */
  readonly producedOn: string;
  readonly people: readonly AttendanceRow[];
  readonly items: readonly (AgendaItemView & { readonly passages: readonly ItemPassage[] })[];
  readonly adoptions: readonly AdoptionView[];
}

type Item = MeetingSource['items'][number];

/** Points of a bundle whose words are written out; of a letter that hundreds sent in, the rest is counted. */
const MOST_VOICES = 25;
/** Characters of a section that go into the papers. */
const MOST_OF_SECTION = 1500;

const text = (words_: string): PaperBlock => ({ kind: 'text', text: words_ });
const note = (words_: string): PaperBlock => ({ kind: 'note', text: words_ });
const heading = (level: 1 | 2 | 3, words_: string): PaperBlock => ({ kind: 'heading', level, text: words_ });
const texts = (some: readonly string[]): PaperBlock[] => some.filter(Boolean).map(text);

/** What lies before the meeting: the agenda, and of each item everybody's words, the text in the document and room for positions. */
export function papersOf(source: MeetingSource): Paper {
  const { items } = source;
  const [number, subject, points, parties] = words.agendaColumns;
  const columns = [
    { head: number, share: 0.08 },
    { head: subject, share: 0.42 },
    { head: points, share: 0.1 },
    { head: parties, share: 0.4 },
  ];
  const rows = items.map(({ position, title, points: some }) => [
    String(position),
    title,
    String(some.length),
    [...new Set(some.map(({ party }) => party))].slice(0, MOST_VOICES).join(', '),
  ]);
  const blocks: PaperBlock[] = [
    note(words.producedOn(source.producedOn)),
    { kind: 'table', caption: words.agenda, columns, rows },
    ...items.flatMap((item) => [...aboutItem(item), ...drafted(item), ...positionTable(item.members)]),
  ];
  return paper(source, words.papers(source.meeting.title), blocks);
}

/** What is kept of the meeting: who was there, what was said of each item, who dissented, what was decided, who signed. */
export function minutesOf(source: MeetingSource): Paper {
  const { items, adoptions } = source;
  const signed = adoptions.map(({ adoptedOn, signedBy, items: adopted }) => words.adopted(adoptedOn, signedBy, adopted));
  const blocks: PaperBlock[] = [
    note(words.producedOn(source.producedOn)),
    heading(1, words.people),
    ...peopleOf(source.people),
    heading(1, words.discussed),
    ...items.flatMap((item) => [...aboutItem(item), ...texts([item.notes]), ...saidOf(item), ...drafted(item)]),
    heading(1, words.adoption),
    ...texts(signed.length ? signed : [words.notAdopted]),
  ];
  return paper(source, words.minutes(source.meeting.title), blocks);
}

const paper = ({ meeting, consultation, producedOn }: MeetingSource, title: string, blocks: readonly PaperBlock[]): Paper => ({
  title,
  subtitle: words.when(meeting.startsAt, meeting.place),
  consultation,
  producedOn,
  blocks,
});

/** The beginning of a section in the papers; the whole stands in the document. */
function ofSection(lines: ItemPassage['lines']): string[] {
  const { shown, more } = shortened(lines, MOST_OF_SECTION);
  return [...shown.map(({ text }) => text), ...(more.length ? ['…'] : [])];
}

function aboutItem({ position, title, points, passages }: Item): PaperBlock[] {
  const voices = points
    .slice(0, MOST_VOICES)
    .flatMap(({ party, number, text: said, outcome }): PaperBlock[] => [
      note(words.voice(party, number)),
      { kind: 'words', text: said },
      ...(outcome ? [note(words.decided(outcomeWords[outcome].label.toLowerCase()))] : []),
    ]);
  return [
    heading(2, words.item(position, title)),
    ...(points.length ? voices : [text(words.gone)]),
    ...(points.length > MOST_VOICES ? [note(words.more(points.length - MOST_VOICES))] : []),
    ...passages.flatMap(({ document, label, section, text: passage, lines }): PaperBlock[] => [
      note(words.passage(document, label, section)),
      { kind: 'words', text: [passage, ...ofSection(lines)].join('\n') },
    ]),
  ];
}

function drafted({ state, outcome, motivation, notIncorporated, answer }: Item): PaperBlock[] {
  if (!outcome) return state === 'held' ? [text(`${words.states.held}.`)] : [];
  return [
    heading(3, words.decision(words.states[state], outcomeWords[outcome].label)),
    ...texts([motivation, notIncorporated && words.notTaken(notIncorporated), answer && words.answer(answer)]),
  ];
}

function saidOf({ members }: Item): PaperBlock[] {
  const taken = members.filter(({ stance }) => stance);
  const against = taken.filter(({ stance }) => stance === 'against').map(({ name }) => name);
  return [...(taken.length ? positionTable(taken) : []), ...(against.length ? [text(words.dissent(against))] : [])];
}

function positionTable(members: readonly MemberView[]): PaperBlock[] {
  if (!members.length) return [];
  const [municipality, stance, said] = words.positionColumns;
  const columns = [
    { head: municipality, share: 0.25 },
    { head: stance, share: 0.2 },
    { head: said, share: 0.55 },
  ];
  const rows = members.map((member) => [member.name, member.stance ? words.stances[member.stance] : '', member.words]);
  return [{ kind: 'table', caption: words.positions, columns, rows }];
}

function peopleOf(people: readonly AttendanceRow[]): PaperBlock[] {
  const named = (...states: readonly AttendanceRow['state'][]): string[] =>
    people
      .filter(({ state }) => states.includes(state))
      .map(({ name, party }) => (name && party ? `${name} (${party})` : name || (party ?? '')));
  const [attended, declined, absent] = [named('attended'), named('declined'), named('invited', 'accepted')];
  if (!people.length) return [text(words.noPeople)];
  return texts([
    attended.length ? words.attended(attended) : '',
    declined.length ? words.declined(declined) : '',
    absent.length ? words.absent(absent) : '',
  ]);
}
