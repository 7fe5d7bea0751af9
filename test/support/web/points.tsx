import { pointColumns } from '../../../src/deliberation/saved-views.input.js';
import { usualColumns } from '../../../src/deliberation/saved-views.js';
import { type Outcome, outcomes, partyKinds, pointSteps } from '../../../src/vocabulary.js';
import { emptyForm } from '../../../src/web/components/form-state.js';
import type { AssignmentShown } from '../../../src/web/flow/assignment-form.js';
import type { PresenceShown } from '../../../src/web/flow/presence.js';
import type { NotesShown } from '../../../src/web/notes/notes.js';
import { PointPage, type PointPageProps } from '../../../src/web/points/point.page.js';
import type { PointView } from '../../../src/web/points/point-view.js';
import { PointsPage, type PointsPageProps } from '../../../src/web/points/points.page.js';
import { allPoints } from '../../../src/web/points/points-query.js';
import type { PointRow } from '../../../src/web/points/points-table.js';
import type { BlocksShown } from '../../../src/web/text-blocks/insert-block.js';
import { hostileTrace, noTrace, trace } from './documents.js';
import { decision, point } from './point.js';
import type { SamplePage } from './sample.js';
import { assets, consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const scheme = [
  { key: 'access', label: 'Toegang en wachttijden' },
  { key: 'finance', label: 'Financieel kader en tarieven' },
  { key: 'continuity', label: 'Continuïteit van zorg' },
  { key: 'burden', label: 'Administratieve lasten' },
  { key: 'landscape', label: 'Aanbieders en zorglandschap' },
];

const sentences = [
  'De raad leest graag per halfjaar hoeveel jongeren op een plek wachten, en hoe lang dat gemiddeld duurt.',
  'Spreek af dat een verhoging van de lonen in de zorg ook in de prijs terugkomt, zonder dat een aanbieder daarvoor een brief hoeft te schrijven.',
  'Een gezin dat verhuist binnen de regio moet zijn begeleider kunnen houden.',
  'Vraag niet twee keer hetzelfde: wat in het keurmerk staat, hoeft niet nog eens in een vragenlijst.',
  'Houd ruimte voor kleine praktijken, want in de dorpen is er vaak maar één.',
];

const parties = [
  'Gemeenteraad Duinrand',
  'Adviesraad Sociaal Domein Waterkant',
  'Stichting De Lantaarn',
  'Huisartsengroep Zuid',
  'Jeugdbescherming West',
];

const row = (index: number): PointRow => ({
  id: `p${index}`,
  number: 101 + index,
  party: { name: parties[index % parties.length]!, kind: partyKinds[index % parties.length]! },
  text: sentences[index % sentences.length]!,
  themes: index % 4 === 3 ? [] : [scheme[index % scheme.length]!],
  suggestions: index % 3 === 0 ? [{ ...scheme[(index + 2) % scheme.length]!, confidence: 0.52 + index / 100 }] : [],
  outcome: index % 4 === 3 ? null : (outcomes[index % outcomes.length] as Outcome),
  step: pointSteps[index % pointSteps.length]!,
  assignee: index % 3 ? { id: 'u1', name: 'Els de Boer', isMember: index % 2 === 0 } : null,
  dueOn: ['2028-10-01', null, '2028-10-06', '2028-10-07', '2028-12-24'][index % 5]!,
  pending: index === 1,
  question: index % 2 ? 3 : null,
  section: index % 3 ? '' : 'paragraaf 2.4',
});

const rows = Array.from({ length: 20 }, (_, index) => row(index));

const list: PointsPageProps = {
  shell,
  consultation,
  points: rows,
  paging: { page: 1, pageSize: 20, total: 64 },
  query: { ...allPoints, question: '3', theme: 'access' },
  options: {
    themes: scheme,
    parties: parties.map((name, index) => ({ id: `a${index}`, name })),
    questions: [{ number: 3, text: 'Wat geeft u ons mee voor de uitwerking?' }],
    sections: ['paragraaf 2.4', 'artikel 8'],
    steps: pointSteps.map((step) => ({ step, label: step === 'agreed' ? 'Akkoord van de werkgroep' : '' })),
    people: [{ id: 'u1', name: 'Els de Boer', isMember: true }],
  },
  all: '248',
  today: '2028-10-06',
  panel: null,
  columns: usualColumns,
  views: [],
  mayShare: true,
};

const page: PointPageProps = {
  shell,
  consultation,
  point,
  scheme,
  decisionForm: emptyForm,
  earlier: [],
  events: [
    { at: '2028-10-06T08:00:00Z', by: 'Els de Boer', what: 'point.themed', after: 'Aanbieders en zorglandschap' },
    { at: '2028-10-03T07:12:00Z', by: 'Jan Smit', what: 'reaction.received' },
  ],
  trace: noTrace,
  documents: [{ id: 'd1', title: 'Inkoopstrategie', label: '0.3' }],
  confidential: [],
  confidentialForm: emptyForm,
  previous: { id: 'p6', number: 107 },
  next: { id: 'p8', number: 109 },
};

export const notes: NotesShown = {
  notes: [
    {
      id: 'n2',
      text: 'Duinrand en Waterkant willen dit samen horen.\nEerst langs Jeugd.',
      author: 'Els de Boer',
      mine: true,
      writtenAt: '2028-10-07T08:00:00Z',
      changedAt: '2028-10-07T08:30:00Z',
      version: 2,
      bundle: null,
    },
    {
      id: 'n1',
      text: 'Zie de mail van dinsdag.',
      author: 'Jan Smit',
      mine: false,
      writtenAt: '2028-10-06T08:00:00Z',
      changedAt: null,
      version: 1,
      bundle: { id: 'b1', title: 'Vertrouwde hulpverlener' },
    },
  ],
  more: 3,
  action: '/punten/p7/notities',
  form: emptyForm,
  edited: null,
};

export const assignment: AssignmentShown = {
  pointId: 'p7',
  assignee: { id: 'u1', name: 'Els de Boer', isMember: true },
  dueOn: '2028-10-03',
  version: 2,
  isOpen: true,
  today: '2028-10-06',
  people: [
    { id: 'u1', name: 'Els de Boer', isMember: true },
    { id: 'u2', name: 'Jan Smit', isMember: true },
  ],
  form: emptyForm,
};

const presence: PresenceShown = { subject: { kind: 'point', id: 'p7' }, names: ['Bram Oldenkamp', hostile] };

const refusedNote = { values: { text: '' }, errors: [{ field: 'text', message: 'Vul dit in.' }] };

const hostileNotes: NotesShown = {
  ...notes,
  notes: [{ ...notes.notes[0]!, id: 'n9', text: hostile + endless, author: hostile, bundle: { id: hostile, title: hostile } }],
  edited: 'n9',
  form: { values: { text: hostile }, errors: [{ field: 'text', message: hostile }] },
};

export const blocks: BlocksShown = {
  consultationId: 'c1',
  blocks: [
    { id: 't1', title: 'Dank voor uw reactie', text: 'Dank, Gemeenteraad Duinrand, voor uw reactie.' },
    { id: 't2', title: 'Staat er al in', text: 'Dit staat al in artikel 8 lid 2 van {document}.' },
  ],
};

const typed = {
  values: { outcome: 'partly_incorporated', motivation: '', notIncorporated: 'Het gemiddelde per gemeente.' },
  errors: [{ field: 'motivation', message: 'Schrijf op waarom. Zonder motivering kunt u niet besluiten.' }],
};

const hostilePoint: PointView = {
  ...point,
  id: hostile,
  text: hostile + endless,
  party: { id: hostile, name: hostile, kind: 'other' },
  locator: hostile,
  heading: hostile,
  section: hostile,
  question: { number: 1, text: hostile },
  themes: [{ key: hostile, label: hostile + endless, by: hostile, at: hostile }],
  suggestions: [{ key: 'x', label: hostile, confidence: 0.5, evidence: [{ kind: 'word', text: hostile, start: -5, end: 9999 }] }],
  similar: [{ id: hostile, number: 1, party: hostile, text: hostile, similarity: 1, outcome: 'noted' }],
  decision: { ...decision, motivation: hostile, answer: hostile, notIncorporated: hostile, changes: [hostile], by: hostile, pending: true },
};

export const pointPages: readonly SamplePage[] = [
  { name: 'punten', page: <PointsPage {...list} /> },
  {
    name: 'punten-paneel',
    page: <PointsPage {...list} panel={{ point, scheme, decisionForm: emptyForm, notes, blocks, assignment, presence }} />,
  },
  {
    name: 'punten-na-besluit',
    page: (
      <PointsPage
        {...list}
        shell={{ ...shell, flash: { kind: 'done', text: 'Het besluit is vastgelegd.' } }}
        panel={{ point, scheme, decisionForm: emptyForm }}
      />
    ),
  },
  {
    name: 'punten-gekozen',
    page: (
      <PointsPage
        {...list}
        query={{ ...allPoints, open: 'decision', q: 'wachttijd' }}
        bulkForm={{ values: { points: ['p3', 'p4'] }, errors: [{ field: 'samen-thema', message: 'Kies eerst een thema.' }] }}
      />
    ),
  },
  {
    name: 'punten-besloten',
    page: (
      <PointsPage {...list} panel={{ point: { ...point, decision }, scheme, decisionForm: emptyForm }} consultation={readersConsultation} />
    ),
  },
  {
    name: 'punten-leeg',
    page: <PointsPage {...list} points={[]} query={allPoints} paging={{ page: 1, pageSize: 20, total: 0 }} all="0" />,
  },
  { name: 'punten-niets-gevonden', page: <PointsPage {...list} points={[]} paging={{ page: 1, pageSize: 20, total: 0 }} /> },
  {
    name: 'punten-vijandig',
    page: (
      <PointsPage
        {...list}
        points={[
          {
            ...rows[0]!,
            id: hostile,
            text: hostile + endless,
            party: { name: hostile, kind: 'other' },
            themes: [{ key: 'x', label: hostile }],
          },
        ]}
        query={{ ...allPoints, q: hostile, party: hostile, section: hostile }}
        options={{
          themes: [{ key: hostile, label: hostile }],
          parties: [{ id: hostile, name: hostile }],
          questions: [{ number: 1, text: hostile }],
          sections: [hostile],
          steps: [{ step: 'new', label: hostile }],
        }}
        paging={{ page: 200, pageSize: 50, total: 10_000, capped: true }}
        all="10.000+"
        panel={{ point: hostilePoint, scheme, decisionForm: emptyForm, notes: hostileNotes }}
      />
    ),
  },
  { name: 'punt', page: <PointPage {...page} /> },
  {
    name: 'punt-vertrouwelijk',
    page: (
      <PointPage
        {...page}
        confidential={[
          {
            id: 'v1',
            start: 0,
            end: 9,
            words: hostile,
            reason: 'trade_secret',
            markedByName: 'Els de Boer',
            markedAt: '2028-10-06T08:00:00Z',
          },
        ]}
        confidentialForm={{ values: { words: 'x' }, errors: [{ field: 'words', message: 'Deze woorden staan niet in het punt.' }] }}
      />
    ),
  },
  { name: 'punt', page: <PointPage {...page} notes={notes} assignment={assignment} presence={presence} /> },
  {
    name: 'punt-toewijzing-voorbij',
    page: (
      <PointPage
        {...page}
        assignment={{
          ...assignment,
          assignee: { id: hostile, name: hostile + endless, isMember: false },
          form: { values: { assignee: 'u2', dueOn: hostile }, errors: [{ field: 'dueOn', message: hostile }], stale: 3 },
        }}
      />
    ),
  },
  { name: 'punt', page: <PointPage {...page} notes={notes} blocks={blocks} /> },
  { name: 'punt-notitie-fout', page: <PointPage {...page} notes={{ ...notes, form: refusedNote }} /> },
  { name: 'punt-notitie-gewijzigd', page: <PointPage {...page} notes={{ ...notes, form: refusedNote, edited: 'n2' }} /> },
  {
    name: 'punt-tekstblok-fout',
    page: (
      <PointPage
        {...page}
        blocks={blocks}
        decisionForm={{
          values: { motivation: 'Al getypt.', block: 't2', textBlocks: ['t1'] },
          errors: [{ field: 'block', message: 'Kies eerst een tekstblok.' }],
        }}
      />
    ),
  },
  { name: 'punt-zonder-tekstblok', page: <PointPage {...page} blocks={{ ...blocks, blocks: [] }} /> },
  { name: 'punt-fout', page: <PointPage {...page} decisionForm={typed} /> },
  {
    name: 'punten-weergaven',
    page: (
      <PointsPage
        {...list}
        columns={pointColumns}
        views={[
          {
            id: 'w1',
            title: 'Nog te doen',
            shared: true,
            owner: 'Els de Boer',
            isOwn: true,
            query: 'open=decision',
            columns: ['party'],
            version: 1,
          },
          { id: 'w2', title: hostile + endless, shared: true, owner: hostile, isOwn: false, query: hostile, columns: [], version: 1 },
        ]}
        viewForm={{ values: { title: hostile, shared: 'true' }, errors: [{ field: 'title', message: hostile }] }}
      />
    ),
  },
  { name: 'punten-smal', page: <PointsPage {...list} columns={[]} /> },
  {
    name: 'punten-weergave-wijzigen',
    page: (
      <PointsPage
        {...list}
        shell={{ ...list.shell, organisation: `Regio ${endless.slice(0, 60)}`, logo: assets.url('icon.svg') }}
        views={[
          {
            id: 'w1',
            title: 'Nog te doen',
            shared: true,
            owner: 'Els de Boer',
            isOwn: true,
            query: 'open=decision',
            columns: ['party'],
            version: 2,
          },
        ]}
        mayShare
        viewForm={{ values: { view: 'w1', title: hostile, overwrite: 'true' }, errors: [{ field: 'title', message: hostile }], stale: 2 }}
      />
    ),
  },
  {
    name: 'punt-besloten',
    page: (
      <PointPage
        {...page}
        point={{ ...point, suggestions: [], decision }}
        trace={trace}
        earlier={[{ ...decision, id: 'b0', outcome: 'noted', by: 'Jan Smit' }]}
      />
    ),
  },
  {
    name: 'punt-voorbij',
    page: (
      <PointPage
        {...page}
        point={{ ...point, decision }}
        decisionForm={{ values: { outcome: 'not_incorporated', motivation: 'Er is geen geld voor.' }, errors: [], stale: 4 }}
        stale={{ by: 'Els de Boer', at: '2028-10-12T09:30:00Z' }}
      />
    ),
  },
  { name: 'punt-lezer', page: <PointPage {...page} consultation={readersConsultation} events={[]} previous={null} next={null} /> },
  {
    name: 'punt-vijandig',
    page: (
      <PointPage
        {...page}
        point={hostilePoint}
        notes={hostileNotes}
        blocks={{ consultationId: hostile, blocks: [{ id: hostile, title: hostile + endless, text: hostile }] }}
        trace={hostileTrace}
        decisionForm={{
          values: { motivation: hostile, outcome: hostile, answer: hostile },
          errors: [{ field: 'motivation', message: hostile }],
        }}
        earlier={[hostilePoint.decision!]}
        events={[{ at: hostile, by: hostile, what: hostile, before: hostile, after: hostile }]}
        stale={{ by: hostile, at: hostile }}
      />
    ),
  },
];
