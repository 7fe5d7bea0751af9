import type { PartyAnswer, PartyAnswerSummary } from '../../../src/deliberation/party-answers.js';
import type { PublicConsultation, PublicPoint } from '../../../src/publication/public-register.js';
import type { PublicationView } from '../../../src/publication/publications.js';
import { emptyForm } from '../../../src/web/components/form-state.js';
import { CouncilPage, type CouncilPageProps } from '../../../src/web/councils/council.page.js';
import { CouncilListPage } from '../../../src/web/councils/council-list.page.js';
import { CouncilPointPage } from '../../../src/web/councils/council-point.page.js';
import { HelpPage } from '../../../src/web/help/help.page.js';
import { PublicConsultationPage, type PublicConsultationPageProps } from '../../../src/web/public-register/public-consultation.page.js';
import { PublicListPage } from '../../../src/web/public-register/public-list.page.js';
import { PublicPointPage } from '../../../src/web/public-register/public-point.page.js';
import { publicShell } from '../../../src/web/public-register/public-shell.js';
import { PublicationPage, type PublicationPageProps } from '../../../src/web/publication/publication.page.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const at = '2028-10-20T09:30:00.000Z';
const words = [
  { kind: 'same', text: 'De aanbieder start de hulp ' },
  { kind: 'gone', text: 'zo snel mogelijk' },
  { kind: 'came', text: 'binnen zes weken' },
  { kind: 'same', text: ' na de toewijzing.' },
] as const;

const change = { document: 'Inkoopstrategie', section: '3.2', fromLabel: '0.2', toLabel: '0.3', words };

const point: PublicPoint = {
  number: 104,
  party: 'Gemeenteraad Duinrand',
  partyKind: 'council',
  standing: 'opinion',
  channel: 'letter',
  receivedOn: '2028-09-18',
  question: 1,
  section: '3.2',
  text: 'Wij willen dat een gezin bij de start hoort hoe lang het wachten duurt. Neem contact op via […].',
  themes: [{ key: 'access', label: 'Toegang en wachttijden' }],
  outcome: 'incorporated',
  motivation: 'Er staat nu een termijn van zes weken.',
  answer: 'Dank voor dit punt.',
  answeredWith: [105, 107],
  changes: [change],
  publishedAt: at,
};

const open: PublicPoint = {
  ...point,
  number: 105,
  party: '',
  partyKind: 'client_representative',
  outcome: null,
  motivation: '',
  answer: '',
  answeredWith: [],
  changes: [],
};

const published: PublicConsultation = {
  id: 'c1',
  title: 'Jeugdhulp Oostermeer 2029',
  description: 'Hulp voor jeugdigen vanaf 2029.',
  publishedAt: at,
  indexable: true,
  scope: [{ round: null, publishedAt: at, note: 'De stand na de eerste ronde.' }],
  points: 2,
  decided: 1,
  changed: 1,
  rounds: [
    { title: 'Ronde 1', opensAt: '2028-09-01T07:00:00Z', closesAt: '2028-10-16T15:00:00Z' },
    { title: 'Ronde 2', opensAt: '2028-10-18T07:00:00Z', closesAt: '2028-11-16T15:00:00Z' },
  ],
  documents: [{ title: 'Inkoopstrategie', label: '0.3', datedOn: '2028-10-17', versions: 3 }],
  themes: [{ key: 'access', label: 'Toegang en wachttijden', points: 2 }],
  outcomes: [
    { outcome: 'incorporated', points: 1 },
    { outcome: null, points: 1 },
  ],
};

const page: PublicConsultationPageProps = {
  shell: publicShell(shell),
  consultation: published,
  points: [point, open],
  paging: { page: 1, pageSize: 20, total: 2 },
  query: { theme: '', outcome: '', kind: '', changed: '', q: '' },
  now: at,
};

const publication: PublicationView = {
  id: 'u1',
  consultationId: 'c1',
  roundId: null,
  round: '',
  note: 'De stand na de eerste ronde.',
  indexable: false,
  pointCount: 62,
  publishedByName: 'Els de Boer',
  publishedAt: at,
  endedAt: null,
  endedBecause: null,
  endedByName: null,
  endReason: '',
  version: 1,
};

const publishing: PublicationPageProps = {
  shell,
  consultation,
  rounds: [{ id: 'o1', title: 'Ronde 1' }],
  publications: [
    publication,
    {
      ...publication,
      id: 'u2',
      round: 'Ronde 1',
      roundId: 'o1',
      endedAt: at,
      endedBecause: 'withdrawn',
      endedByName: 'Els de Boer',
      endReason: 'Te vroeg.',
    },
  ],
  preview: { points: 62, decided: 30, leftOut: 1, withheld: 2, unnamed: 3, named: [{ id: 'p1', number: 12 }] },
  form: emptyForm,
};

const answered: PartyAnswer = {
  id: 'p104',
  place: 7,
  number: 104,
  text: 'Wij willen dat een gezin bij de start hoort hoe lang het wachten duurt.',
  section: '3.2',
  receivedOn: '2028-09-18',
  theme: { key: 'access', label: 'Toegang en wachttijden' },
  outcome: 'incorporated',
  changePending: false,
  motivation: 'Er staat nu een termijn van zes weken.',
  answer: '',
  changes: [{ ...change, documentId: 'd1', seq: 4 }],
};

const council: PartyAnswerSummary = {
  id: 'a1',
  name: 'Gemeenteraad Duinrand',
  kind: 'council',
  points: 8,
  decided: 7,
  changed: 1,
  receivedOn: '2028-09-18',
  outcomes: [
    { outcome: 'incorporated', points: 5 },
    { outcome: 'noted', points: 1 },
    { outcome: 'answered', points: 1 },
    { outcome: null, points: 1 },
  ],
  themes: [
    { key: 'access', label: 'Toegang en wachttijden', points: 7 },
    { key: '', label: '', points: 1 },
  ],
};

const councilPage: CouncilPageProps = {
  shell,
  consultation,
  council,
  answers: [
    answered,
    { ...answered, id: 'p105', place: 8, number: 105, theme: null, outcome: 'partly_incorporated', changePending: true, changes: [] },
  ],
  paging: { page: 1, pageSize: 100, total: 8 },
  query: { theme: '', outcome: '', q: '' },
  rounds: published.rounds,
  documents: [{ title: 'Inkoopstrategie', label: '0.3', datedOn: '2028-10-17', href: '/documenten/d1/versies/0.3' }],
  isPublic: true,
  now: at,
};

const viciousAnswer: PartyAnswer = {
  ...answered,
  text: hostile + endless,
  section: hostile,
  motivation: hostile,
  answer: hostile,
  theme: { key: hostile, label: hostile + endless },
  changes: [
    {
      ...change,
      documentId: hostile,
      document: hostile,
      section: hostile,
      seq: 1,
      toLabel: hostile,
      words: [{ kind: 'came', text: hostile + endless }],
    },
  ],
};
const viciousCouncil = { ...council, name: hostile + endless, themes: [{ key: hostile, label: hostile + endless, points: 1 }] };

const viciousPoint: PublicPoint = {
  ...point,
  party: hostile + endless,
  section: hostile,
  text: hostile + endless,
  motivation: hostile,
  answer: hostile,
  themes: [{ key: hostile, label: hostile }],
  changes: [
    { document: hostile, section: hostile, fromLabel: hostile, toLabel: hostile, words: [{ kind: 'came', text: hostile + endless }] },
  ],
};

const guide = { key: 'begin', title: 'Handleiding', markdown: 'Een **tekst** met [een deel](raden.md).\n\n## Kop\n\n- punt\n\n1. stap\n' };

export const answerPages: readonly SamplePage[] = [
  { name: 'hulp', page: <HelpPage shell={shell} parts={[guide, { ...guide, key: 'raden' }]} part={guide} /> },
  { name: 'openbaar', page: <PublicListPage shell={page.shell} consultations={[published]} /> },
  { name: 'openbaar-leeg', page: <PublicListPage shell={page.shell} consultations={[]} /> },
  { name: 'openbaar-consultatie', page: <PublicConsultationPage {...page} /> },
  {
    name: 'openbaar-niets-gevonden',
    page: (
      <PublicConsultationPage
        {...page}
        points={[]}
        paging={{ page: 1, pageSize: 20, total: 0 }}
        query={{ ...page.query, theme: 'access', q: 'vervoer', changed: 'yes' }}
      />
    ),
  },
  {
    name: 'openbaar-consultatie-vijandig',
    page: (
      <PublicConsultationPage
        {...page}
        consultation={{
          ...published,
          title: hostile + endless,
          description: hostile,
          scope: [{ round: hostile, publishedAt: at, note: hostile }],
          rounds: [{ title: hostile + endless, opensAt: at, closesAt: at }],
          documents: [{ title: hostile + endless, label: hostile, datedOn: hostile, versions: 1 }],
          themes: [{ key: hostile, label: hostile, points: 1 }],
        }}
        points={[viciousPoint]}
        query={{ ...page.query, q: hostile }}
      />
    ),
  },
  { name: 'openbaar-punt', page: <PublicPointPage shell={page.shell} consultation={published} point={point} /> },
  { name: 'openbaar-punt-open', page: <PublicPointPage shell={page.shell} consultation={published} point={open} /> },
  {
    name: 'openbaar-punt-vijandig',
    page: <PublicPointPage shell={page.shell} consultation={{ ...published, title: hostile + endless }} point={viciousPoint} />,
  },
  {
    name: 'raden',
    page: <CouncilListPage shell={shell} consultation={consultation} councils={[council, { ...council, id: 'a2', points: 0 }]} />,
  },
  { name: 'raden-leeg', page: <CouncilListPage shell={shell} consultation={consultation} councils={[]} /> },
  { name: 'raad', page: <CouncilPage {...councilPage} /> },
  {
    name: 'raad-zonder-punten',
    page: <CouncilPage {...councilPage} council={{ ...council, points: 0, receivedOn: null, outcomes: [], themes: [] }} answers={[]} />,
  },
  {
    name: 'raad-gezocht',
    page: <CouncilPage {...councilPage} answers={[]} query={{ theme: 'access', outcome: 'noted', q: 'vervoer' }} unknown="99" />,
  },
  {
    name: 'raad-vijandig',
    page: (
      <CouncilPage
        {...councilPage}
        council={viciousCouncil}
        answers={[viciousAnswer]}
        query={{ theme: '', outcome: '', q: hostile }}
        unknown={hostile}
      />
    ),
  },
  { name: 'raad-punt', page: <CouncilPointPage shell={shell} consultation={consultation} council={council} answer={answered} /> },
  {
    name: 'raad-punt-vijandig',
    page: <CouncilPointPage shell={shell} consultation={consultation} council={viciousCouncil} answer={viciousAnswer} />,
  },
  { name: 'publicatie', page: <PublicationPage {...publishing} /> },
  { name: 'publicatie-leeg', page: <PublicationPage {...publishing} publications={[]} /> },
  {
    name: 'publicatie-lid',
    page: <PublicationPage {...publishing} consultation={{ ...readersConsultation, may: { work: true, manage: false } }} />,
  },
  {
    name: 'publicatie-vijandig',
    page: (
      <PublicationPage
        {...publishing}
        rounds={[{ id: hostile, title: hostile + endless }]}
        publications={[
          { ...publication, id: 'u3', round: hostile + endless, note: hostile, publishedByName: hostile },
          {
            ...publication,
            id: 'u4',
            round: hostile,
            endedAt: at,
            endedBecause: 'withdrawn',
            endedByName: hostile,
            endReason: hostile + endless,
          },
        ]}
        form={{ values: { round: 'whole', note: hostile }, errors: [{ field: 'note', message: hostile }] }}
        withdrawn="u3"
        withdrawForm={{ values: { reason: '' }, errors: [{ field: 'reason', message: 'Vul dit in.' }] }}
      />
    ),
  },
];
