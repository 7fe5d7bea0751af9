import { emptyForm } from '../../../src/web/components/form-state.js';
import { AnswersPage } from '../../../src/web/corner/answers.page.js';
import { CornerPage, type CornerPageProps } from '../../../src/web/corner/corner.page.js';
import { CornerDocumentPage } from '../../../src/web/corner/document.page.js';
import { EntryPage, type EntryPageProps } from '../../../src/web/corner/entry.page.js';
import { ReviewPage, type ReviewPageProps } from '../../../src/web/corner/review.page.js';
import type { SamplePage } from './sample.js';
import { endless, hostile, shell } from './shell.js';

const consultation = { id: 'c1', title: 'Jeugdhulp Oostermeer 2029', may: { work: false, manage: false, ownOnly: true } };
const round = {
  id: 'r2',
  title: 'Zienswijzen en adviezen',
  opensAt: '2026-09-01T07:00:00.000Z',
  closesAt: '2026-10-16T15:00:00.000Z',
  state: 'open' as const,
};
const saved = { updatedAt: '2026-10-05T12:32:00.000Z', updatedByName: 'Els de Boer', version: 2 };
const entries = [
  {
    ...saved,
    id: 'e1',
    key: 'question:1',
    about: 'question' as const,
    questionNumber: 1,
    documentId: null,
    identity: null,
    place: 'Vraag 1: Kunt u zich vinden in de koers?',
    section: '',
    text: 'Ja, mits de toegang in elke kern te vinden is.\n\nNoem de kernen in de tekst.',
  },
  {
    ...saved,
    id: 'e2',
    key: 'section:p3',
    about: 'section' as const,
    questionNumber: null,
    documentId: 'd1',
    identity: 'p3',
    place: 'Inkoopstrategie, versie 0.2: 3.2 Wachttijden',
    section: '3.2 Wachttijden',
    text: '‘Zo snel mogelijk’ is voor ouders geen antwoord.',
  },
];
const files = [
  {
    id: 'b1',
    fileName: 'advies.docx',
    mediaType: 'application/octet-stream',
    size: 48_200,
    sha256: 'a'.repeat(64),
    addedAt: saved.updatedAt,
    addedByName: 'Jan Vos',
  },
];
const receipt = {
  number: '12-9F3A61C0',
  consultation: consultation.title,
  round: round.title,
  party: 'Adviesraad Duinrand',
  submittedBy: 'Els de Boer',
  submittedAt: '2026-10-06T09:00:00.000Z',
  entries: [],
  files: [],
  reactions: [{ id: 're1', number: 12, points: 4 }],
};
const heads = [
  { id: 'p1', title: '3.1 Toegang', level: 2, identity: 'p1' },
  { id: 'p3', title: '3.2 Wachttijden', level: 2, identity: 'p3' },
  { id: 'p5', title: '', level: 1, identity: 'p5' },
];
const person = { usedAt: '2026-10-01T08:00:00.000Z', revokedAt: null, expiresAt: round.closesAt };

const corner: CornerPageProps = {
  shell: { ...shell, account: { name: 'Els de Boer', administrator: false } },
  consultation,
  description: 'De regio koopt jeugdhulp in voor 2029. Wij vragen wat u vindt van de strategie.',
  corner: {
    consultationId: 'c1',
    party: { id: 'a1', name: 'Adviesraad Duinrand' },
    round,
    draft: { id: 'dr1', version: 5, entries, files },
    submissions: [{ id: 's1', submittedAt: receipt.submittedAt, submittedByName: 'Els de Boer', receipt }],
    hasPoints: true,
    maySubmit: true,
  },
  daysLeft: 10,
  questions: [
    { number: 1, text: 'Kunt u zich vinden in de koers?' },
    { number: 2, text: 'Is de wachttijd goed geregeld?' },
  ],
  documents: [{ id: 'd1', title: 'Inkoopstrategie', label: '0.2' }],
  writers: [
    { ...person, id: 'l1', name: 'Els de Boer', kind: 'submitter', isSelf: true },
    { ...person, id: 'l2', name: 'Jan Vos', kind: 'writer', isSelf: false },
    { ...person, id: 'l3', name: 'Samira Haddou', kind: 'writer', usedAt: null, isSelf: false },
  ],
  madeLink: null,
  fileForm: emptyForm,
  writerForm: emptyForm,
};

const passage = { cells: null, seq: 1, level: null, section: '3.2 Wachttijden', likelihood: 1, how: 'new' };
const entry: EntryPageProps = {
  shell: corner.shell,
  consultation,
  round,
  daysLeft: 10,
  title: '3.2 Wachttijden',
  lead: '',
  action: '/consultaties/c1/inbreng/paragraaf/p3',
  section: {
    ...heads[1]!,
    documentId: 'd1',
    document: 'Inkoopstrategie',
    label: '0.2',
    passages: [
      { ...passage, id: 'p3', kind: 'heading', marker: '3.2', text: 'Wachttijden', identity: 'p3' },
      { ...passage, id: 'p4', kind: 'list_item', marker: '1.', text: 'De aanbieder start de hulp zo snel mogelijk.', identity: 'p4' },
    ],
    previous: heads[0]!,
    next: heads[2]!,
  },
  entry: entries[1]!,
  form: { values: { text: entries[1]!.text }, errors: [] },
  stale: false,
};

const review: ReviewPageProps = {
  shell: corner.shell,
  consultation,
  corner: corner.corner,
  daysLeft: 10,
  form: emptyForm,
  hrefOf: () => '/consultaties/c1/inbreng/algemeen',
};
const answer = {
  pointId: 'pt1',
  reactionId: 're1',
  number: 31,
  text: 'Noem een termijn van zes weken.',
  section: 'paragraaf 3.2',
  question: null,
  open: 'done' as const,
  outcome: 'incorporated' as const,
  motivation: 'De termijn staat nu in de tekst.',
  answer: '',
  changes: [
    {
      document: 'Inkoopstrategie',
      section: '3.2 Wachttijden',
      fromLabel: '0.2',
      toLabel: '0.3',
      words: [
        { kind: 'same' as const, text: 'De aanbieder start de hulp ' },
        { kind: 'gone' as const, text: 'zo snel mogelijk' },
        { kind: 'came' as const, text: 'binnen zes weken' },
      ],
    },
  ],
  publishedAt: '2026-11-02T09:00:00.000Z',
  misunderstoodAt: null,
};
const answers = { shell: corner.shell, consultation, paging: { page: 1, pageSize: 50, total: 3, capped: false }, maySubmit: true };
const closed = { ...round, state: 'closed' as const };

export const cornerPages: readonly SamplePage[] = [
  { name: 'inbreng', page: <CornerPage {...corner} /> },
  {
    name: 'inbreng-leeg',
    page: <CornerPage {...corner} corner={{ ...corner.corner, draft: null, submissions: [] }} questions={[]} documents={[]} writers={[]} />,
  },
  {
    name: 'inbreng-gesloten',
    page: <CornerPage {...corner} corner={{ ...corner.corner, round: closed, maySubmit: false }} daysLeft={0} />,
  },
  {
    name: 'inbreng-nog-niet-open',
    page: (
      <CornerPage
        {...corner}
        corner={{ ...corner.corner, round: { ...round, state: 'not-open' }, draft: null }}
        madeLink="https://weerklank.voorbeeld.example/uitnodiging/abc"
      />
    ),
  },
  {
    name: 'inbreng-vijandig',
    page: (
      <CornerPage
        {...corner}
        description={hostile + endless}
        corner={{
          ...corner.corner,
          party: { id: hostile, name: hostile + endless },
          draft: {
            id: 'x',
            version: 1,
            entries: [{ ...entries[0]!, updatedByName: hostile }],
            files: [{ ...files[0]!, fileName: hostile + endless }],
          },
        }}
        questions={[{ number: 1, text: hostile + endless }]}
        documents={[{ id: 'd1', title: hostile + endless, label: hostile }]}
        writers={[{ ...corner.writers[1]!, name: hostile + endless }]}
        madeLink={endless}
        fileForm={{ values: {}, errors: [{ field: 'file', message: 'Kies een bestand.' }] }}
        writerForm={{ values: { name: '' }, errors: [{ field: 'name', message: 'Vul dit in.' }] }}
      />
    ),
  },
  {
    name: 'inbreng-document',
    page: (
      <CornerDocumentPage
        shell={corner.shell}
        consultation={consultation}
        document={{ id: 'd1', title: 'Inkoopstrategie', label: '0.2', sections: heads }}
        filled={new Set(['p3'])}
      />
    ),
  },
  { name: 'inbreng-paragraaf', page: <EntryPage {...entry} /> },
  {
    name: 'inbreng-vraag',
    page: <EntryPage {...entry} title="Vraag 2" lead="Is de wachttijd goed geregeld?" section={null} entry={null} form={emptyForm} />,
  },
  { name: 'inbreng-paragraaf-gesloten', page: <EntryPage {...entry} round={closed} /> },
  { name: 'inbreng-tegelijk', page: <EntryPage {...entry} stale form={{ values: { text: 'Mijn eigen tekst.' }, errors: [] }} /> },
  {
    name: 'inbreng-vraag-vijandig',
    page: (
      <EntryPage
        {...entry}
        title={hostile + endless}
        lead={hostile + endless}
        stale
        entry={{ ...entries[1]!, text: hostile + endless, updatedByName: hostile }}
        form={{ values: { text: hostile + endless }, errors: [{ field: '', message: 'Uw tekst is niet bewaard.' }] }}
      />
    ),
  },
  {
    name: 'inbreng-antwoorden',
    page: (
      <AnswersPage
        {...answers}
        answers={[
          answer,
          {
            ...answer,
            pointId: 'pt2',
            number: 32,
            outcome: 'carried_forward',
            open: 'carried-forward',
            changes: [],
            misunderstoodAt: '2026-11-03T09:00:00.000Z',
          },
          {
            ...answer,
            pointId: 'pt3',
            number: 33,
            question: 1,
            outcome: null,
            open: 'not-published',
            motivation: '',
            changes: [],
            publishedAt: null,
          },
        ]}
      />
    ),
  },
  { name: 'inbreng-antwoorden-leeg', page: <AnswersPage {...answers} answers={[]} paging={{ ...answers.paging, total: 0 }} /> },
  {
    name: 'inbreng-antwoorden-vijandig',
    page: (
      <AnswersPage
        {...answers}
        answers={[{ ...answer, text: hostile + endless, section: hostile, motivation: hostile + endless, answer: endless }]}
        refused={{ pointId: 'pt1', form: { values: { text: hostile }, errors: [{ field: 'text', message: 'Vul dit in.' }] } }}
      />
    ),
  },
  { name: 'inbreng-versturen', page: <ReviewPage {...review} /> },
  { name: 'inbreng-versturen-leeg', page: <ReviewPage {...review} corner={{ ...corner.corner, draft: null }} /> },
  {
    name: 'inbreng-versturen-vijandig',
    page: (
      <ReviewPage
        {...review}
        corner={{
          ...corner.corner,
          maySubmit: false,
          draft: {
            id: 'x',
            version: 1,
            entries: [{ ...entries[0]!, place: hostile + endless, text: hostile + endless }],
            files: [{ ...files[0]!, fileName: hostile + endless }],
          },
        }}
        form={{ values: {}, errors: [{ field: '', message: 'Een collega heeft het concept veranderd.' }] }}
      />
    ),
  },
];
