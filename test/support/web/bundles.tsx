import { BundlePage, type BundlePageProps } from '../../../src/web/bundles/bundle.page.js';
import type { PointOfBundle, ProposalShown } from '../../../src/web/bundles/bundle-view.js';
import { BundlesPage, type BundlesPageProps } from '../../../src/web/bundles/bundles.page.js';
import { NewBundlePage, type NewBundlePageProps } from '../../../src/web/bundles/new-bundle.page.js';
import { emptyForm } from '../../../src/web/components/form-state.js';
import type { DecisionView } from '../../../src/web/points/point-view.js';
import { notes } from './points.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const proposal: ProposalShown = {
  number: 1,
  kind: 'near_identical',
  bundle: null,
  points: [
    {
      id: 'p1',
      number: 101,
      party: 'Gemeenteraad Duinrand',
      stretches: [
        { text: 'Een gezin dat verhuist, ', same: true },
        { text: 'moet ', same: false },
        { text: 'zijn begeleider kunnen houden.', same: true },
      ],
      similarity: 1,
      bundled: false,
      outcome: null,
    },
    {
      id: 'p2',
      number: 108,
      party: 'Stichting De Lantaarn',
      stretches: [
        { text: 'Een gezin dat verhuist, ', same: true },
        { text: 'wil graag ', same: false },
        { text: 'zijn begeleider kunnen houden.', same: true },
      ],
      similarity: 0.87,
      bundled: false,
      outcome: 'noted',
    },
  ],
  more: [],
  form: { values: { title: 'Een gezin dat verhuist, houdt zijn begeleider', points: ['p1', 'p2'] }, errors: [] },
  asksTogether: false,
};

const list: BundlesPageProps = {
  shell,
  consultation,
  bundles: [
    { id: 'b1', title: 'Vertrouwde hulpverlener', points: 4, parties: 3, decided: 4 },
    { id: 'b2', title: 'Lichtere verantwoording', points: 2, parties: 2, decided: 0 },
  ],
  bundlesTotal: 2,
  proposals: [
    proposal,
    {
      ...proposal,
      number: 2,
      kind: 'same_meaning',
      bundle: { id: 'b1', title: 'Vertrouwde hulpverlener' },
      points: proposal.points.map((point, index) => ({ ...point, bundled: index === 0 })),
    },
  ],
  paging: { page: 1, pageSize: 10, total: 24 },
  opposed: [
    {
      about: 'Open House',
      for: [{ id: 'p3', number: 110, party: 'Huisartsengroep Zuid', text: 'Open House moet blijven.' }],
      against: [{ id: 'p4', number: 120, party: 'Jeugdbescherming West', text: 'Stop met Open House.' }],
    },
  ],
};

const refused: ProposalShown = {
  ...proposal,
  form: {
    values: { title: '', points: ['p1'] },
    errors: [
      { field: 'title', message: 'Vul dit in.' },
      { field: 'points', message: 'Kies er ten minste twee.' },
    ],
  },
  asksTogether: true,
};

const hostileProposal: ProposalShown = {
  ...proposal,
  bundle: { id: hostile, title: hostile },
  points: proposal.points.map((point, index) => ({
    ...point,
    id: `${hostile}${index}`,
    party: hostile,
    stretches: [{ text: hostile + endless, same: false }],
  })),
  more: [hostile],
};

const point: PointOfBundle = {
  id: 'p1',
  number: 101,
  party: 'Gemeenteraad Duinrand',
  text: 'Een gezin dat verhuist, moet zijn begeleider kunnen houden.',
  heading: '',
  outcome: 'incorporated',
  following: 'follows',
};

const decision: DecisionView = {
  id: 'd1',
  outcome: 'incorporated',
  motivation: 'In de overeenkomst staat nu dat een begeleider meegaat.',
  answer: '',
  notIncorporated: '',
  changes: ['Overeenkomst 0.3, artikel 4'],
  pending: false,
  by: 'Els de Boer',
  at: '2028-10-06T08:00:00Z',
};

const one: BundlePageProps = {
  shell,
  consultation,
  bundle: {
    id: 'b1',
    title: 'Vertrouwde hulpverlener',
    version: 3,
    points: [
      point,
      { ...point, id: 'p2', number: 108, party: 'Stichting De Lantaarn', outcome: null, following: 'undecided' },
      { ...point, id: 'p5', number: 130, party: 'Jeugdbescherming West', outcome: 'noted', following: 'differs' },
    ],
  },
  decision,
  decisionForm: emptyForm,
  renameForm: { values: { title: 'Vertrouwde hulpverlener' }, errors: [] },
  addForm: emptyForm,
  asksTogether: false,
};

const fresh: NewBundlePageProps = {
  shell,
  consultation,
  bundle: null,
  points: proposal.points,
  more: [],
  chosen: 2,
  opposed: [],
  form: proposal.form,
  numbers: '101.108',
  next: '/consultaties/c1/punten',
};

export const bundlePages: readonly SamplePage[] = [
  { name: 'bundelingen', page: <BundlesPage {...list} /> },
  { name: 'bundelingen-leeg', page: <BundlesPage {...list} bundles={[]} bundlesTotal={0} proposals={[]} opposed={[]} /> },
  { name: 'bundelingen-lezer', page: <BundlesPage {...list} consultation={readersConsultation} /> },
  { name: 'bundelingen-geweigerd', page: <BundlesPage {...list} proposals={[refused]} /> },
  {
    name: 'bundelingen-vijandig',
    page: (
      <BundlesPage
        {...list}
        bundles={[{ id: hostile, title: hostile + endless, points: 1, parties: 1, decided: 0 }]}
        proposals={[hostileProposal]}
        opposed={[{ about: hostile, for: [{ id: hostile, number: 1, party: hostile, text: hostile + endless }], against: [] }]}
      />
    ),
  },
  { name: 'bundelen', page: <NewBundlePage {...fresh} /> },
  {
    name: 'bundelen-tegenspraak',
    page: (
      <NewBundlePage
        {...fresh}
        more={['p3']}
        chosen={3}
        opposed={[{ number: 101, other: 108, about: 'Open House' }]}
        form={{ values: { title: '', points: ['p1'] }, errors: [{ field: 'title', message: 'Vul dit in.' }] }}
      />
    ),
  },
  {
    name: 'bundelen-vijandig',
    page: (
      <NewBundlePage
        {...fresh}
        bundle={{ id: hostile, title: hostile }}
        opposed={[{ number: 101, other: 108, about: hostile + endless }]}
        points={proposal.points.map((point) => ({ ...point, party: hostile, stretches: [{ text: hostile + endless, same: false }] }))}
      />
    ),
  },
  { name: 'bundeling', page: <BundlePage {...one} notes={notes} /> },
  {
    name: 'bundeling-tekstblokken',
    page: (
      <BundlePage
        {...one}
        decision={null}
        bundle={{ ...one.bundle, points: [point] }}
        blocks={{ consultationId: 'c1', blocks: [{ id: 't1', title: hostile, text: hostile + endless }] }}
      />
    ),
  },
  { name: 'bundeling-lezer', page: <BundlePage {...one} consultation={readersConsultation} /> },
  { name: 'bundeling-onbeslist', page: <BundlePage {...one} decision={null} bundle={{ ...one.bundle, points: [point] }} /> },
  { name: 'bundeling-leeg', page: <BundlePage {...one} decision={null} bundle={{ ...one.bundle, points: [] }} /> },
  {
    name: 'bundeling-geweigerd',
    page: (
      <BundlePage
        {...one}
        decision={null}
        decisionForm={{ values: { outcome: 'noted' }, errors: [{ field: 'motivation', message: 'Schrijf op waarom.' }] }}
        asksTogether
      />
    ),
  },
  {
    name: 'bundeling-vijandig',
    page: (
      <BundlePage
        {...one}
        bundle={{
          ...one.bundle,
          id: hostile,
          title: hostile + endless,
          points: [{ ...point, id: hostile, party: hostile, text: hostile + endless }],
        }}
        decision={{ ...decision, motivation: hostile, by: hostile }}
      />
    ),
  },
];
