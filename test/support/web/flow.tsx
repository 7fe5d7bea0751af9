import { emptyForm } from '../../../src/web/components/form-state.js';
import { WorkloadPage, type WorkloadPageProps } from '../../../src/web/flow/workload.page.js';
import { HomePage, type HomePageProps } from '../../../src/web/home/home.page.js';
import { allPoints } from '../../../src/web/points/points-query.js';
import { waitingKinds } from '../../../src/worklist/waiting.sql.js';
import type { WaitingConsultation } from '../../../src/worklist/worklist.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, shell } from './shell.js';

const els = { id: 'u1', name: 'Els de Boer', isMember: true };
const jan = { id: 'u2', name: 'Jan Smit', isMember: true };

const workload: WorkloadPageProps = {
  shell,
  consultation,
  load: [
    { assignee: els, open: 24, overdue: 3, decided: 11 },
    { assignee: jan, open: 0, overdue: 0, decided: 0 },
    { assignee: { id: 'u3', name: 'Mia Vos', isMember: false }, open: 4, overdue: 0, decided: 2 },
    { assignee: null, open: 1204, overdue: 0, decided: 79 },
  ],
  query: { ...allPoints, open: 'decision', assignee: 'none' },
  total: '1.204',
  themes: [{ value: 'access', label: 'Toegang en wachttijden' }],
  sections: [{ value: 'paragraaf 2.4', label: 'paragraaf 2.4' }],
  people: [els, jan],
  form: emptyForm,
};

const items: WaitingConsultation['items'] = waitingKinds.map((kind, index) => ({
  kind,
  count: index + 1,
  at: kind === 'agenda' || kind === 'draft' || kind === 'respond' ? '2028-10-12T07:30:00Z' : '2028-10-01',
  subject: ['agenda', 'adopt', 'explain', 'respond', 'draft'].includes(kind) ? { id: 'm1', title: 'Inkoopstrategie', label: '0.3' } : null,
}));

const home: HomePageProps = {
  shell,
  today: '2028-10-06',
  consultations: [
    { id: 'c1', title: 'Jeugdhulp Oostermeer 2029', opensOn: '2028-09-01', closesOn: '2028-10-16', role: 'coordinator', items },
    { id: 'c2', title: 'Dagbesteding', opensOn: '2028-12-01', closesOn: '2029-01-15', role: 'reader', items: [] },
  ],
  mayCreate: true,
};

export const flowPages: readonly SamplePage[] = [
  { name: 'begin', page: <HomePage {...home} /> },
  { name: 'begin-rustig', page: <HomePage {...home} consultations={home.consultations.slice(1)} /> },
  { name: 'begin-leeg', page: <HomePage {...home} consultations={[]} mayCreate={false} /> },
  {
    name: 'begin-vijandig',
    page: (
      <HomePage
        {...home}
        consultations={[
          {
            ...home.consultations[0]!,
            title: hostile + endless,
            items: [{ kind: 'explain', count: 100_000, at: hostile, subject: { id: hostile, title: hostile + endless, label: hostile } }],
          },
        ]}
      />
    ),
  },
  { name: 'werkverdeling', page: <WorkloadPage {...workload} /> },
  { name: 'werkverdeling-leeg', page: <WorkloadPage {...workload} total="0" sections={[]} /> },
  { name: 'werkverdeling-niemand', page: <WorkloadPage {...workload} people={[]} load={[workload.load[3]!]} /> },
  {
    name: 'werkverdeling-vijandig',
    page: (
      <WorkloadPage
        {...workload}
        load={[{ assignee: { id: hostile, name: hostile + endless, isMember: false }, open: 1, overdue: 1, decided: 1 }]}
        query={{ ...allPoints, q: hostile, section: hostile, assignee: hostile }}
        themes={[{ value: hostile, label: hostile + endless }]}
        people={[{ id: hostile, name: hostile + endless, isMember: true }]}
        form={{ values: { dueOn: hostile, noDay: 'true' }, errors: [{ field: 'assignee', message: hostile }] }}
      />
    ),
  },
];
