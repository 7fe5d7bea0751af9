import { DecidedListPage, DecidedPage } from '../../../src/web/bulk/decided.page.js';
import { DecidingPage, type DecidingPageProps } from '../../../src/web/bulk/deciding.page.js';
import type { AnsweredPoint } from '../../../src/web/bulk/deciding-view.js';
import { LookedPage, type LookedPageProps } from '../../../src/web/bulk/looked.page.js';
import { emptyForm } from '../../../src/web/components/form-state.js';
import { decision } from './point.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, shell } from './shell.js';

const frame = { numbers: '12.45', next: '/consultaties/c1/punten?open=decision' };

const deciding: DecidingPageProps = {
  shell,
  consultation,
  points: [
    { id: 'p1', number: 12, party: 'Gemeenteraad Duinrand', text: 'Noem een norm voor de wachttijd.', outcome: null, version: 1 },
    { id: 'p2', number: 45, party: hostile, text: hostile + endless, outcome: 'noted', version: 2 },
  ],
  gone: [],
  form: emptyForm,
  blocks: { consultationId: 'c1', blocks: [{ id: 't1', title: 'Dank', text: 'Dank, {partij}.' }] },
  frame,
};

const answered = (changes: Partial<AnsweredPoint>): AnsweredPoint => ({
  id: 'p1',
  number: 12,
  version: 1,
  party: 'Gemeenteraad Duinrand',
  text: 'Noem een norm voor de wachttijd.',
  outcome: 'incorporated',
  motivation: 'Dank, Gemeenteraad Duinrand. De norm komt in paragraaf 4.3.',
  answer: 'U leest het straks terug.',
  changePending: true,
  current: null,
  stale: false,
  chosen: true,
  ...changes,
});

const looked: LookedPageProps = {
  shell,
  consultation,
  able: [
    answered({}),
    answered({ id: 'p2', number: 45, party: hostile, text: hostile + endless, motivation: hostile + endless, current: decision }),
  ],
  unable: [{ id: 'p3', number: 46, party: hostile, missing: ['{paragraaf}', '{document}'] }],
  gone: [],
  form: {
    values: { outcome: 'incorporated', motivation: 'Dank, {partij}.\nDe norm komt in paragraaf 4.3.', textBlocks: ['t1'] },
    errors: [],
  },
  frame,
};

const act = {
  id: 'b1',
  consultationId: 'c1',
  outcome: 'noted' as const,
  size: 2,
  standing: 1,
  decidedByName: 'Els de Boer',
  decidedAt: '2028-10-06T08:00:00Z',
  undoneAt: null,
  undoneByName: '',
};
const undone = { ...act, id: 'b2', standing: 0, undoneAt: '2028-10-07T08:00:00Z', undoneByName: hostile };
const one = { ...act, points: [] };
const points = [
  { id: 'p1', number: 12, party: 'Gemeenteraad Duinrand', outcome: 'noted' as const, motivation: 'Dank.', answer: '', notIncorporated: '' },
  {
    id: 'p2',
    number: 45,
    party: hostile,
    outcome: 'noted' as const,
    motivation: hostile + endless,
    answer: hostile,
    notIncorporated: 'Nee.',
  },
].map((point, index) => ({ ...point, inForce: index === 0 }));

export const decidingPages: readonly SamplePage[] = [
  { name: 'besluit-samen', page: <DecidingPage {...deciding} /> },
  {
    name: 'besluit-samen-fout',
    page: (
      <DecidingPage
        {...deciding}
        gone={[13, 14]}
        found="612"
        form={{ values: { motivation: hostile }, errors: [{ field: 'outcome', message: 'Kies een uitkomst.' }] }}
      />
    ),
  },
  { name: 'besluit-samen-leeg', page: <DecidingPage {...deciding} points={[]} /> },
  { name: 'besluit-samen-nakijken', page: <LookedPage {...looked} /> },
  {
    name: 'besluit-samen-voorbij',
    page: (
      <LookedPage
        {...looked}
        gone={[13]}
        able={[answered({ stale: true, chosen: false, current: decision }), answered({ id: 'p4', number: 47, stale: true, chosen: false })]}
        form={{ ...looked.form, errors: [{ field: 'points', message: 'De punten 12 en 47 zijn gewijzigd.' }] }}
      />
    ),
  },
  { name: 'besluit-samen-niets', page: <LookedPage {...looked} able={[]} /> },
  {
    name: 'samen-besloten',
    page: <DecidedListPage shell={shell} consultation={consultation} acts={[undone, act]} paging={{ page: 1, pageSize: 50, total: 2 }} />,
  },
  {
    name: 'samen-besloten-leeg',
    page: <DecidedListPage shell={shell} consultation={consultation} acts={[]} paging={{ page: 1, pageSize: 50, total: 0 }} />,
  },
  { name: 'samen-besloten-een', page: <DecidedPage shell={shell} consultation={consultation} act={{ ...one, points }} /> },
  { name: 'samen-besloten-terug', page: <DecidedPage shell={shell} consultation={consultation} act={{ ...undone, points }} /> },
  {
    name: 'punten-na-samen',
    page: (
      <DecidedListPage
        shell={{
          ...shell,
          flash: {
            kind: 'done',
            text: '2 punten hebben nu een besluit.',
            link: { href: '/samen-besloten/b1', text: 'Bekijk deze besluiten' },
            button: { action: '/samen-besloten/b1/terug', text: 'Maak ongedaan' },
          },
        }}
        consultation={consultation}
        acts={[act]}
        paging={{ page: 1, pageSize: 50, total: 1 }}
      />
    ),
  },
];
