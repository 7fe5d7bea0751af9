import { HistoryPage, type HistoryPageProps } from '../../../src/web/history/history.page.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, shell } from './shell.js';

const history: HistoryPageProps = {
  shell,
  consultation,
  entries: [
    {
      seq: 812,
      at: '2028-10-06T09:12:00.000Z',
      by: 'Els van den Berg',
      action: 'decision.taken',
      subjectId: 'p7',
      href: '/punten/p7',
      facts: [{ name: 'uitkomst', was: '', becomes: 'incorporated' }],
    },
    {
      seq: 811,
      at: '2028-10-06T09:10:00.000Z',
      by: hostile,
      action: 'point.split',
      subjectId: 'p7',
      href: '/punten/p7',
      facts: [{ name: 'tekst', was: endless, becomes: hostile }],
    },
    { seq: 810, at: '2028-10-05T09:10:00.000Z', by: 'Els van den Berg', action: 'round.added', subjectId: 'r1', facts: [] },
  ],
  paging: { page: 2, pageSize: 50, total: 10_000, capped: true },
  query: { actor: 'a1', kind: 'point', from: '2028-10-01' },
  actors: [
    { id: 'a1', name: 'Els van den Berg' },
    { id: 'a2', name: hostile },
  ],
  kinds: ['party', 'point', 'reaction'],
};

export const historyPages: readonly SamplePage[] = [
  { name: 'geschiedenis', page: <HistoryPage {...history} /> },
  {
    name: 'geschiedenis-leeg',
    page: <HistoryPage {...history} entries={[]} paging={{ page: 1, pageSize: 50, total: 0 }} query={{ to: '2020-01-01' }} />,
  },
  { name: 'geschiedenis-installatie', page: <HistoryPage {...history} consultation={null} query={{}} /> },
];
