import { outcomes, pointSteps } from '../../../src/vocabulary.js';
import { DashboardPage, type DashboardPageProps } from '../../../src/web/consultations/dashboard.page.js';
import { RoadmapPage, roadmapSteps } from '../../../src/web/consultations/roadmap.page.js';
import { ReportsPage, type ReportsPageProps } from '../../../src/web/reports/reports.page.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const themes: DashboardPageProps['figures']['byTheme'] = [
  {
    key: 'access',
    label: 'Toegang en wachttijden',
    count: 41,
    byKind: { council: 14, advisory_board: 5, provider: 6, referrer: 9, client_representative: 7 },
  },
  { key: 'finance', label: 'Financieel kader en tarieven', count: 36, byKind: { council: 11, provider: 22, municipality: 3 } },
  {
    key: 'continuity',
    label: 'Continuïteit van zorg',
    count: 38,
    byKind: { council: 12, provider: 7, referrer: 2, certified_institution: 5, client_representative: 12 },
  },
  {
    key: 'burden',
    label: 'Administratieve lasten',
    count: 31,
    byKind: { council: 4, provider: 18, referrer: 6, certified_institution: 3 },
  },
  { key: 'quality', label: 'Kwaliteit', count: 13, byKind: { council: 9, advisory_board: 4 } },
  { key: 'transport', label: 'Vervoer', count: 0, byKind: {} },
];

/** As on the first days: three kinds of party. */
const few: DashboardPageProps['figures']['byTheme'] = [
  { key: 'monitoring', label: 'Monitoring en sturingsinformatie', count: 3, byKind: { council: 2, provider: 1 } },
  { key: 'procurement', label: 'Inkoopmodel en inkoopprocedure', count: 2, byKind: { council: 1, advisory_board: 1 } },
];

const silent = ['Adviesraad Sociaal Domein Waterkant', 'De Zandhoeve', 'Huisartsengroep Zuid', 'Gemeenteraad Polderhoek'].map(
  (name, index) => ({
    id: `a${index}`,
    name,
    kind: 'other' as const,
  }),
);

const dashboard: DashboardPageProps = {
  shell,
  consultation,
  today: '2028-10-06',
  opensOn: '2028-09-01',
  closesOn: '2028-10-16',
  round: 'Ronde 2',
  hasChanges: true,
  steps: [{ step: 'agreed', label: 'Akkoord van de werkgroep' }],
  figures: {
    points: 248,
    decided: 92,
    undecided: 156,
    withoutTheme: 31,
    changePending: 5,
    carriedForward: 11,
    unexplainedChanges: 3,
    reactions: 26,
    parties: 34,
    silentParties: silent,
    byStep: pointSteps.map((step, index) => ({ step, count: [31, 60, 40, 15, 10, 92][index] ?? 0 })),
    byOutcome: outcomes.map((outcome, index) => ({ outcome, count: [24, 17, 14, 12, 11, 6, 6, 2][index] ?? 0 })),
    byTheme: themes,
    byDay: [
      { day: '2028-06-12', count: 4 },
      { day: '2028-06-20', count: 9 },
      { day: '2028-07-04', count: 13 },
    ],
  },
};

const nothing: DashboardPageProps['figures'] = {
  points: 0,
  decided: 0,
  undecided: 0,
  withoutTheme: 0,
  changePending: 0,
  carriedForward: 0,
  unexplainedChanges: 0,
  reactions: 0,
  parties: 0,
  silentParties: [],
  byStep: pointSteps.map((step) => ({ step, count: 0 })),
  byOutcome: outcomes.map((outcome) => ({ outcome, count: 0 })),
  byTheme: themes.map((theme) => ({ ...theme, count: 0, byKind: {} })),
  byDay: [],
};

const formats = ['docx', 'xlsx', 'csv', 'html', 'json'];

const reports: ReportsPageProps = {
  shell,
  consultation,
  kinds: [
    { kind: 'reactienota', title: 'Reactienota', formats, needsParty: false },
    { kind: 'council-annex', title: 'Bijlage per raad of andere partij', formats, needsParty: true },
  ],
  points: 248,
  decided: 92,
  parties: silent.map((party, index) => ({ ...party, points: 12 - index, undecided: index })),
  themes,
  templates: [
    { kind: 'reactienota', title: 'Reactienota', own: null },
    { kind: 'council-annex', title: 'Bijlage per raad', own: { fileName: 'huisstijl.docx', createdAt: '2028-09-04T08:00:00Z' } },
  ],
};

export const dashboardPages: readonly SamplePage[] = [
  { name: 'overzicht', page: <DashboardPage {...dashboard} /> },
  {
    name: 'stappenplan',
    page: (
      <RoadmapPage
        shell={shell}
        consultation={consultation}
        steps={roadmapSteps.map((step, place) => ({
          step,
          href: `/consultaties/c1/punten?open=${place}`,
          left: [0, 0, 0, 12, 31, 0, 156, null, null][place] ?? null,
          done: place < 3,
        }))}
      />
    ),
  },
  { name: 'overzicht-leeg', page: <DashboardPage {...dashboard} today="2028-08-30" hasChanges={false} figures={nothing} /> },
  {
    name: 'overzicht-begin',
    page: (
      <DashboardPage
        {...dashboard}
        consultation={readersConsultation}
        today="2028-12-01"
        round={null}
        figures={{ ...nothing, points: 12, undecided: 12, withoutTheme: 7, reactions: 2, parties: 2, byTheme: few }}
      />
    ),
  },
  {
    name: 'overzicht-vijandig',
    page: (
      <DashboardPage
        {...dashboard}
        consultation={{ ...consultation, title: hostile }}
        round={hostile}
        figures={{
          ...dashboard.figures,
          silentParties: [{ id: hostile, name: hostile + endless, kind: 'other' }],
          byTheme: [{ key: hostile, label: hostile + endless, count: 1, byKind: { other: 1 } }],
        }}
      />
    ),
  },
  { name: 'rapportages', page: <ReportsPage {...reports} /> },
  { name: 'rapportages-leeg', page: <ReportsPage {...reports} points={0} decided={0} parties={[]} themes={[]} /> },
  {
    name: 'rapportages-vijandig',
    page: (
      <ReportsPage
        {...reports}
        parties={[{ id: hostile, name: hostile + endless, kind: 'other', points: 3, undecided: 3 }]}
        themes={[{ key: hostile, label: hostile }]}
      />
    ),
  },
];
