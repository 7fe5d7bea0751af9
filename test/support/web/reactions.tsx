import type { RewordingView } from '../../../src/reactions/rewordings.js';
import { emptyForm } from '../../../src/web/components/form-state.js';
import { AssignChaptersPage, type AssignChaptersPageProps } from '../../../src/web/reactions/assign-chapters.page.js';
import { ColumnsPage, type ColumnsPageProps } from '../../../src/web/reactions/columns.page.js';
import { EnclosedTextPage } from '../../../src/web/reactions/enclosed-text.page.js';
import { IntakeResultPage } from '../../../src/web/reactions/intake-result.page.js';
import { MappingPage, MappingsPage } from '../../../src/web/reactions/mappings.page.js';
import { NewReactionPage, type NewReactionPageProps } from '../../../src/web/reactions/new-reaction.page.js';
import { ReactionPage, type ReactionPageProps } from '../../../src/web/reactions/reaction.page.js';
import { type ReactionRow, ReactionsPage, type ReactionsPageProps } from '../../../src/web/reactions/reactions.page.js';
import { SendersPage } from '../../../src/web/reactions/senders.page.js';
import { coverageOfSpans, letterSpans } from './letter.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const parties = [
  { id: 'p1', name: 'Gemeenteraad Duinrand', kind: 'council' },
  { id: 'p2', name: 'Adviesraad Sociaal Domein Waterkant', kind: 'advisory_board' },
  { id: 'p3', name: 'Stichting De Lantaarn', kind: 'provider' },
] as const;

const rows: readonly ReactionRow[] = [
  {
    id: 'r1',
    number: 1,
    party: parties[0],
    channel: 'letter',
    standing: 'opinion',
    receivedOn: '2028-10-02',
    points: 9,
    undecided: 0,
    covered: 912,
    length: 1000,
    acceptedAt: null,
  },
  {
    id: 'r2',
    number: 2,
    party: parties[1],
    channel: 'email',
    standing: 'advice',
    receivedOn: '2028-10-03',
    points: 14,
    undecided: 0,
    covered: 1000,
    length: 1000,
    acceptedAt: '2028-10-04T09:30:00Z',
  },
  {
    id: 'r3',
    number: 3,
    party: parties[2],
    channel: 'form',
    standing: 'market_input',
    receivedOn: '2028-10-05',
    points: 6,
    undecided: 0,
    covered: 1000,
    length: 1000,
    acceptedAt: null,
  },
  {
    id: 'r4',
    number: 4,
    party: parties[2],
    channel: 'meeting',
    standing: 'question',
    receivedOn: '2028-10-06',
    points: 0,
    undecided: 0,
    covered: 0,
    length: 0,
    acceptedAt: null,
  },
];

const list: ReactionsPageProps = {
  shell,
  consultation,
  reactions: rows,
  paging: { page: 1, pageSize: 50, total: 4 },
  party: null,
  toLookAt: { id: 'r2', party: 'Adviesraad Sociaal Domein Waterkant', others: 3 },
  today: '2028-10-06',
  waiting: [
    { sourceId: 's1', fileName: 'Bijlage 2 reacties raden.docx', needs: 'parties', chapters: 3 },
    { sourceId: 's2', fileName: 'lijst van de raad.xlsx', needs: 'columns', chapters: 0 },
  ],
};

const add: NewReactionPageProps = {
  shell,
  consultation,
  form: { values: { receivedOn: '2028-10-06', channel: 'letter' }, errors: [] },
  parties,
  rounds: [
    { id: 'o1', title: 'Ronde 1', closesAt: '2028-06-01T15:00:00Z' },
    { id: 'o2', title: 'Ronde 2', closesAt: '2028-10-16T15:00:00Z' },
  ],
  questions: [{ number: 1, text: 'Herkent u de uitgangspunten?' }],
  uploadLimit: 50_000_000,
  formats: 'Word, tekst en Markdown',
  accept: '.docx,.txt,.md',
};

const assign: AssignChaptersPageProps = {
  shell,
  consultation,
  sourceId: 's1',
  fileName: 'Bijlage 2 reacties raden.docx',
  chapters: [
    {
      chapter: 0,
      title: 'Gemeente Duinrand (reactie Jeugd)',
      proposed: { name: 'Gemeenteraad Duinrand', kind: 'council' },
      likely: parties[0],
      points: 7,
    },
    { chapter: 3, title: 'Gemeente Waterkant', proposed: { name: 'Gemeenteraad Waterkant', kind: 'council' }, likely: null, points: 4 },
  ],
  matched: ['Gemeenteraad Polderhoek', 'Gemeenteraad Zandvoorde'],
  parties,
  form: emptyForm,
};

const columns: ColumnsPageProps = {
  shell,
  consultation,
  sourceId: 's2',
  fileName: 'lijst van de raad.xlsx',
  columns: [
    { name: 'Wat ons opvalt', examples: ['De wachttijd staat nergens.', 'Het tarief is te laag.'] },
    { name: 'Waar', examples: ['blz. 3', ''] },
    { name: '', examples: [] },
  ],
  form: { values: { 'column-0': 'remark', 'column-1': 'section' }, errors: [] },
};

const spans = letterSpans();

const letter: ReactionPageProps = {
  shell,
  consultation,
  reaction: {
    id: 'r1',
    number: 1,
    party: parties[0],
    channel: 'letter',
    standing: 'opinion',
    receivedOn: '2028-10-02',
    round: 'ronde 2',
    source: { fileName: 'zienswijze-duinrand.docx', size: 41_312 },
  },
  warnings: [{ code: 'encoding-guessed', detail: 'Guessed windows-1252.' }],
  coverage: coverageOfSpans(spans),
  spans,
  next: { id: 'r2', party: 'Adviesraad Sociaal Domein Waterkant', others: 3 },
  accepted: { at: null, by: '', version: 3 },
  meeting: {
    meeting: { id: 'm1', kind: 'dialogue_session', title: 'Dialoog', startsAt: '2028-10-06T08:00:00Z' },
    meetings: [{ id: 'm1', kind: 'dialogue_session', title: 'Dialoog', startsAt: '2028-10-06T08:00:00Z' }],
    form: { values: { meeting: 'm1' }, errors: [{ field: '', message: 'Dit is veranderd sinds u de bladzijde opende.' }], stale: 4 },
  },
  parties,
};

const rewording: RewordingView = {
  id: 'v1',
  consultationId: 'c1',
  reactionId: 'r1',
  state: 'asked',
  point: { id: 'p7', number: 108, outcome: null },
  newPoint: { id: 'p9', number: 131 },
  earlierText: 'De wachttijd is te lang en moet korter worden.',
  laterText: 'De wachttijd mag niet langer zijn dan de norm, en de gemeente moet daarop sturen.',
  wasDecided: false,
  createdAt: '2028-10-06T08:00:00Z',
  settledAt: null,
  version: 1,
};
const rewordings: readonly RewordingView[] = [
  rewording,
  { ...rewording, id: 'v2', state: 'updated', newPoint: null, point: { id: 'p8', number: 109, outcome: 'noted' }, wasDecided: true },
  { ...rewording, id: 'v3', state: 'other', point: { id: 'p6', number: 107, outcome: null } },
];

const wordless: ReactionPageProps = { ...letter, spans: [], coverage: coverageOfSpans([]), warnings: [] };

const unread = [
  { sourceId: 's10', fileName: 'Begroting.xlsx', outer: 'Reactie raad.eml', why: 'Het bestand is beveiligd met een wachtwoord.' },
];

const enclosures = [
  {
    sourceId: 's7',
    fileName: 'Reactie raad.eml',
    size: 90_000,
    isOuter: true,
    warnings: [],
    why: null,
    canBeTyped: false,
    reactions: [{ id: 'r1', number: 1, party: parties[0].name }],
  },
  {
    sourceId: 's8',
    fileName: 'Bijlage.docx',
    size: 40_000,
    isOuter: false,
    warnings: [],
    why: null,
    canBeTyped: false,
    reactions: [{ id: 'r9', number: 9, party: parties[0].name }],
  },
  {
    sourceId: 's9',
    fileName: 'Scan.pdf',
    size: 40_000,
    isOuter: false,
    warnings: ['file-is-scan'],
    why: { code: 'file-is-scan', detail: '' },
    canBeTyped: true,
    reactions: [],
  },
  {
    sourceId: 's10',
    fileName: 'Begroting.xlsx',
    size: 40_000,
    isOuter: false,
    warnings: ['file-encrypted'],
    why: { code: 'file-encrypted', detail: '' },
    canBeTyped: true,
    reactions: [],
  },
] as const;

const hostileSpans = letterSpans((piece) => ({
  ...piece,
  text: `${hostile} ${piece.text}`,
  ...(piece.kind === 'point' ? { section: hostile, themes: [{ key: 'x', label: hostile }] } : {}),
}));

const hostileParty = { id: hostile, name: hostile, kind: 'other' } as const;

export const reactionPages: readonly SamplePage[] = [
  { name: 'reacties', page: <ReactionsPage {...list} /> },
  { name: 'reacties-leeg', page: <ReactionsPage {...list} reactions={[]} waiting={[]} paging={{ page: 1, pageSize: 50, total: 0 }} /> },
  {
    name: 'reacties-gefilterd',
    page: (
      <ReactionsPage
        {...list}
        reactions={[]}
        party={{ id: 'p3', name: 'Stichting De Lantaarn' }}
        state="proposal"
        paging={{ page: 1, pageSize: 50, total: 0 }}
      />
    ),
  },
  {
    name: 'reacties-vijandig',
    page: (
      <ReactionsPage
        {...list}
        reactions={[{ ...rows[0]!, party: { name: hostile + endless, kind: 'other' } }]}
        paging={{ page: 3, pageSize: 50, total: 10_000, capped: true }}
        waiting={[
          { sourceId: hostile, fileName: hostile, needs: 'parties', chapters: 1 },
          { sourceId: `${hostile}2`, fileName: hostile, needs: 'columns', chapters: 0 },
        ]}
      />
    ),
  },
  { name: 'reactie-nieuw', page: <NewReactionPage {...add} /> },
  {
    name: 'reactie-nieuw-vijandig',
    page: (
      <NewReactionPage
        {...add}
        parties={[hostileParty]}
        rounds={[]}
        questions={[{ number: 1, text: hostile }]}
        form={{
          values: { text: hostile },
          errors: [{ field: 'party', message: 'Zeg van wie deze reactie is. Het bestand noemt geen partij.' }],
        }}
      />
    ),
  },
  {
    name: 'inname-brieven',
    page: (
      <SendersPage
        shell={shell}
        consultation={consultation}
        letters={[
          {
            sourceId: 's7',
            fileName: 'scan0001.pdf',
            excerpt: 'Geachte werkgroep, met belangstelling lazen wij de stukken.',
            likely: 'p1',
          },
          { sourceId: 's8', fileName: endless, excerpt: hostile, likely: null },
        ]}
        parties={[...parties, hostileParty]}
        form={{
          values: { 'party-s8': '', 'name-s8': hostile, 'kind-s8': 'provider' },
          errors: [{ field: 'party-s8', message: 'Deze partij stuurde dit bestand al.' }],
        }}
      />
    ),
  },
  {
    name: 'inname-brieven-leeg',
    page: <SendersPage shell={shell} consultation={consultation} letters={[]} parties={[...parties]} form={{ values: {}, errors: [] }} />,
  },
  { name: 'inname', page: <AssignChaptersPage {...assign} /> },
  {
    name: 'inname-vijandig',
    page: (
      <AssignChaptersPage
        {...assign}
        fileName={hostile}
        matched={[hostile]}
        parties={[hostileParty]}
        chapters={[{ chapter: 0, title: hostile, proposed: { name: hostile, kind: 'other' }, likely: hostileParty, points: 0 }]}
      />
    ),
  },
  {
    name: 'reacties-kolommen-bekend',
    page: (
      <MappingsPage
        shell={shell}
        consultation={consultation}
        mappings={[
          { id: 'm1', names: ['Wat ons opvalt', 'Waar', 'Wie zegt het'], createdAt: '2026-10-05T08:00:00.000Z' },
          { id: 'm2', names: [hostile, endless], createdAt: '2026-10-04T08:00:00.000Z' },
        ]}
      />
    ),
  },
  { name: 'reacties-kolommen-geen', page: <MappingsPage shell={shell} consultation={consultation} mappings={[]} /> },
  {
    name: 'reacties-kolommen-wijzigen',
    page: (
      <MappingPage
        shell={shell}
        consultation={consultation}
        id="m1"
        version={1}
        names={['Wat ons opvalt', hostile + endless]}
        form={{
          values: { 'column-0': 'remark' },
          errors: [{ field: 'column-1', message: 'Kies bij een van de kolommen: opmerking of vraag.' }],
        }}
      />
    ),
  },
  { name: 'reacties-kolommen', page: <ColumnsPage {...columns} /> },
  {
    name: 'reacties-kolommen-vijandig',
    page: (
      <ColumnsPage
        {...columns}
        fileName={hostile}
        columns={[{ name: hostile + endless, examples: [hostile, endless] }]}
        form={{ values: {}, errors: [{ field: 'column-0', message: 'Kies bij een van de kolommen: opmerking of vraag.' }] }}
      />
    ),
  },
  { name: 'reactie', page: <ReactionPage {...letter} /> },
  {
    name: 'reactie-lezer',
    page: (
      <ReactionPage
        {...letter}
        consultation={readersConsultation}
        warnings={[]}
        coverage={{ ...letter.coverage, holes: 0, inNoPoints: letter.coverage.length - letter.coverage.inPoints }}
        spans={spans.filter(({ kind }) => kind !== 'hole')}
        paging={{ page: 2, pageSize: 12, total: 40 }}
        next={null}
      />
    ),
  },
  { name: 'reactie-anders-verwoord', page: <ReactionPage {...letter} rewordings={rewordings} /> },
  {
    name: 'bijlage-overtypen',
    page: (
      <EnclosedTextPage
        shell={shell}
        consultation={consultation}
        source={{ id: 's9', consultationId: 'c1', fileName: 'Scan.pdf', size: 40_000, party: null, reactionId: 'r1' }}
        parties={parties}
        form={{ values: { party: '', text: 'Geachte raad' }, errors: [{ field: 'party', message: 'Kies van wie de tekst is.' }] }}
      />
    ),
  },
  { name: 'reactie-leeg', page: <ReactionPage {...letter} spans={[]} coverage={coverageOfSpans([])} warnings={[]} /> },
  { name: 'reactie-scan', page: <ReactionPage {...wordless} wordless={{ why: 'scan', mayTranscribe: false }} enclosures={enclosures} /> },
  {
    name: 'reactie-scan-fout',
    page: (
      <ReactionPage
        {...wordless}
        wordless={{
          why: 'scan',
          mayTranscribe: false,
          form: { values: { text: '' }, errors: [{ field: 'text', message: 'Typ wat er staat of wordt gezegd.' }] },
        }}
      />
    ),
  },
  {
    name: 'reactie-opname',
    page: <ReactionPage {...wordless} wordless={{ why: 'recording', mayTranscribe: true }} recording={{ isVideo: false }} />,
  },
  {
    name: 'reactie-uitgeschreven',
    page: (
      <ReactionPage
        {...letter}
        spans={spans.map((span) => (span.kind === 'point' ? { ...span, speaker: 'Mevrouw De Wit', time: 60 * span.number } : span))}
        recording={{ isVideo: true, from: 60 }}
        accepted={{ at: '2028-10-04T09:30:00Z', by: 'Els de Boer', version: 4 }}
      />
    ),
  },
  {
    name: 'reactie-vijandig',
    page: (
      <ReactionPage
        {...letter}
        reaction={{ ...letter.reaction, party: hostileParty, source: { fileName: hostile, size: 1 }, round: hostile }}
        warnings={[{ code: hostile, detail: hostile }]}
        spans={hostileSpans.map((span) => (span.kind === 'point' ? { ...span, speaker: hostile, time: 3_725 } : span))}
        enclosures={[
          { ...enclosures[0], fileName: hostile, reactions: [{ id: hostile, number: 1, party: hostile }] },
          { ...enclosures[2], fileName: hostile },
        ]}
        accepted={{ at: hostile, by: hostile, version: 1 }}
        coverage={coverageOfSpans(hostileSpans)}
      />
    ),
  },
  {
    name: 'ingelezen',
    page: (
      <IntakeResultPage
        unread={unread}
        shell={shell}
        consultation={consultation}
        taken={[{ fileName: 'Brief raad.docx', reactions: [{ id: 'r1', party: 'Gemeenteraad Duinrand', points: 9 }] }]}
        waiting={[
          { sourceId: 's1', fileName: 'Bijlage 2 reacties raden.docx', needs: 'parties', chapters: 3 },
          { sourceId: 's2', fileName: 'lijst van de raad.xlsx', needs: 'columns', chapters: 0 },
        ]}
        refused={[
          { fileName: 'leeg.txt', why: 'In het bestand staat niets. Kijk of u het goede bestand koos.' },
          { fileName: 'Brief raad (1).docx', why: 'Dit bestand kwam al binnen van dezelfde partij.', first: '/reacties/r1' },
        ]}
      />
    ),
  },
  {
    name: 'ingelezen-vijandig',
    page: (
      <IntakeResultPage
        unread={unread}
        shell={shell}
        consultation={consultation}
        taken={[{ fileName: hostile + endless, reactions: [{ id: hostile, party: hostile, points: 0 }] }]}
        waiting={[
          { sourceId: hostile, fileName: hostile, needs: 'parties', chapters: 1 },
          { sourceId: `${hostile}2`, fileName: hostile, needs: 'columns', chapters: 0 },
        ]}
        refused={[{ fileName: hostile, why: hostile }]}
      />
    ),
  },
];
