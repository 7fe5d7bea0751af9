import { pointSteps } from '../../../src/vocabulary.js';
import { emptyForm } from '../../../src/web/components/form-state.js';
import { PartiesPage, type PartiesPageProps } from '../../../src/web/parties/parties.page.js';
import { PartyPage, type PartyPageProps } from '../../../src/web/parties/party.page.js';
import { SettingsPage, type SettingsPageProps } from '../../../src/web/settings/settings.page.js';
import { MergeThemePage, type MergeThemePageProps } from '../../../src/web/themes/merge-theme.page.js';
import { RetireThemePage } from '../../../src/web/themes/retire-theme.page.js';
import { SplitProposalPage, type SplitProposalPageProps } from '../../../src/web/themes/split-proposal.page.js';
import { SplitThemePage } from '../../../src/web/themes/split-theme.page.js';
import { StraySubjectsPage, type StraySubjectsPageProps } from '../../../src/web/themes/stray-subjects.page.js';
import { ThemePage } from '../../../src/web/themes/theme.page.js';
import { ThemeFilesPage, type ThemeFilesPageProps } from '../../../src/web/themes/theme-files.page.js';
import { ThemesPage, type ThemesPageProps } from '../../../src/web/themes/themes.page.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const municipalities = [
  { code: 'gm0202', name: 'Duinrand' },
  { code: 'gm0203', name: 'Waterkant' },
];

const parties: PartiesPageProps = {
  shell,
  consultation,
  parties: [
    {
      id: 'a1',
      name: 'Gemeenteraad Duinrand',
      kind: 'council',
      municipality: 'Duinrand',
      email: 'griffie@duinrand.example',
      reactions: 1,
      points: 9,
    },
    { id: 'a2', name: 'Gemeenteraad Waterkant', kind: 'council', municipality: 'Waterkant', email: null, reactions: 0, points: 0 },
    {
      id: 'a3',
      name: 'Stichting De Lantaarn',
      kind: 'provider',
      municipality: null,
      email: 'info@lantaarn.example',
      reactions: 2,
      points: 14,
    },
  ],
  municipalities,
  mayChange: true,
  addForm: emptyForm,
  importForm: emptyForm,
  importFaults: [],
};

const party: PartyPageProps = {
  shell,
  consultation,
  party: { ...parties.parties[0]!, version: 2, municipalityCode: 'gm0202' },
  municipalities,
  form: {
    values: { name: 'Gemeenteraad Duinrand', kind: 'council', municipalityCode: 'gm0202', email: 'griffie@duinrand.example' },
    errors: [],
  },
};

const theme = { id: 't1', label: 'Vervoer', definition: hostile, synonyms: ['Reizen', 'Taxi'], version: 2, retired: false };

const settings: SettingsPageProps = {
  shell,
  consultation,
  version: 4,
  now: { title: 'Jeugdhulp Oostermeer 2029', description: '', questions: 'Wat mist u?', municipalities: 'Duinrand' },
  generalForm: { values: { title: 'Jeugdhulp Oostermeer 2029', description: 'Hulp voor jeugdigen vanaf 2029.' }, errors: [] },
  questionsForm: { values: { questions: 'Herkent u de uitgangspunten?\nWat mist u?' }, errors: [] },
  municipalitiesForm: { values: { municipalities: 'Duinrand\nWaterkant' }, errors: [] },
  rounds: [{ id: 'o1', title: 'Ronde 1', opensAt: '2028-09-01T07:00:00Z', closesAt: '2028-10-16T15:00:00Z', version: 1 }],
  roundForm: emptyForm,
  roundEdited: null,
  people: [
    { id: 'm1', name: 'Els de Boer', email: 'els.deboer@voorbeeld.nl', role: 'coordinator', party: null },
    { id: 'm2', name: 'Jan Smit', email: 'griffie@duinrand.example', role: 'party', party: 'Gemeenteraad Duinrand' },
  ],
  personForm: emptyForm,
  stepsForm: { values: { 'label-agreed': 'Akkoord van de werkgroep', used: ['new', 'themed', 'agreed', 'decided'] }, errors: [] },
  stepsNow: pointSteps.map((step) => ({ step, label: '', isUsed: true })),
  parties: [{ id: 'a1', name: 'Gemeenteraad Duinrand' }],
  themes: 24,
};

const themeFiles: ThemeFilesPageProps = {
  shell,
  consultation,
  others: [{ id: 'c2', title: 'Inkoop jeugdhulp 2025' }],
  scheme: { form: emptyForm, faults: [] },
  examples: { form: emptyForm, faults: [] },
};

const themes: ThemesPageProps = {
  shell,
  consultation,
  themes: [
    {
      id: 't1',
      key: 'access',
      label: 'Toegang en wachttijden',
      definition: 'Hoe snel en langs welke weg hulp begint.',
      points: 41,
      retired: false,
      version: 3,
    },
    { id: 't2', key: 'transport', label: 'Vervoer', definition: 'Hoe jeugdigen op hun plek komen.', points: 0, retired: true, version: 1 },
  ],
  addForm: emptyForm,
};

const mergePreview: MergeThemePageProps['preview'] = {
  theme: { key: 'transport', label: 'Vervoer' },
  into: { key: 'access', label: 'Toegang en wachttijden' },
  points: 12,
  alone: 3,
  open: 4,
  turnedDown: 1,
  both: 2,
  onlyInto: 39,
  intoTurnedDown: 1,
  knowledge: { synonyms: 3, cues: 28, examples: 0 },
};

const straySubjects: StraySubjectsPageProps['subjects'] = [
  {
    words: ['sroi', 'return'],
    points: ['p1', 'p2', 'p3'],
    sentences: [{ id: 'p1', number: 4, party: 'Raad Urk', text: 'Hoe wordt SROI berekend?' }],
  },
  {
    words: [hostile],
    points: ['p4', 'p5', 'p6'],
    sentences: [{ id: 'p4', number: 9, party: endless, text: hostile + endless }],
  },
];

const splitProposal: SplitProposalPageProps['proposal'] = {
  theme: { key: 'transport', label: 'Vervoer' },
  into: [
    { key: 'taxi', label: 'Taxi', isNew: true },
    { key: 'access', label: 'Toegang en wachttijden', isNew: false },
  ],
  points: [
    { id: 'p1', number: 7, party: 'Raad Urk', text: 'Laat het busje wachten.', themes: [], suggestions: [] },
    {
      id: 'p2',
      number: 3,
      party: 'Raad Dronten',
      text: 'De taxi komt te laat.',
      themes: ['taxi'],
      suggestions: [{ key: 'taxi', confidence: 0.62, evidence: [{ kind: 'word', text: 'taxi', share: 1, start: 3, end: 7 }] }],
    },
  ],
  knowledge: [
    { kind: 'synonyms', text: 'Taxivervoer', themes: ['taxi'] },
    { kind: 'cues', text: hostile, themes: [] },
    { kind: 'examples', text: 'Het busje vertrekt te vroeg.', themes: ['taxi', 'access'] },
  ],
  carriers: 12,
};

const hostileForm = {
  values: { name: hostile, title: hostile, questions: hostile, label: hostile, email: hostile },
  errors: [{ field: 'name', message: hostile }],
};

export const settingPages: readonly SamplePage[] = [
  { name: 'partijen', page: <PartiesPage {...parties} /> },
  { name: 'partijen-leeg', page: <PartiesPage {...parties} parties={[]} /> },
  { name: 'partijen-lezer', page: <PartiesPage {...parties} consultation={readersConsultation} mayChange={false} /> },
  {
    name: 'partijen-lijst-fout',
    page: (
      <PartiesPage
        {...parties}
        addForm={{ values: { name: '' }, errors: [{ field: 'name', message: 'Vul dit in.' }] }}
        importForm={{ values: { csv: 'naam;soort\nRaad;council2' }, errors: [] }}
        importFaults={[
          { row: 2, column: 'soort', message: 'Kies een van de mogelijkheden.' },
          { row: 7, column: 'naam', message: 'Vul dit in.' },
        ]}
      />
    ),
  },
  {
    name: 'partijen-vijandig',
    page: (
      <PartiesPage
        {...parties}
        parties={[
          { id: hostile, name: hostile + endless, kind: 'other', municipality: hostile, email: hostile + endless, reactions: 1, points: 1 },
        ]}
        municipalities={[{ code: hostile, name: hostile }]}
        importFaults={[{ row: 1, column: hostile, message: hostile }]}
      />
    ),
  },
  { name: 'partij', page: <PartyPage {...party} /> },
  {
    name: 'partij-vijandig',
    page: <PartyPage {...party} party={{ ...party.party, name: hostile + endless, email: hostile }} form={{ ...hostileForm, stale: 3 }} />,
  },
  { name: 'instellingen', page: <SettingsPage {...settings} /> },
  {
    name: 'instellingen-fout',
    page: (
      <SettingsPage
        {...settings}
        roundEdited="o1"
        roundForm={{
          values: { title: 'Ronde 1', opensAt: '2028-09-01T09:00', closesAt: '2028-08-01T09:00' },
          errors: [{ field: 'closesAt', message: 'De laatste dag ligt voor de eerste. Kies een latere dag.' }],
        }}
        personForm={{ values: { email: 'x' }, errors: [{ field: 'email', message: 'Er is geen account met dit e-mailadres.' }] }}
      />
    ),
  },
  {
    name: 'instellingen-vijandig',
    page: (
      <SettingsPage
        {...settings}
        now={{ title: endless, description: hostile, questions: hostile, municipalities: hostile }}
        generalForm={{ values: { title: hostile, description: '' }, errors: [{ field: 'title', message: hostile }], stale: 5 }}
        questionsForm={{ values: { questions: hostile }, errors: [] }}
        rounds={[{ id: 'o1', title: hostile + endless, opensAt: hostile, closesAt: hostile, version: 1 }]}
        people={[{ id: hostile, name: hostile, email: hostile + endless, role: 'party', party: hostile }]}
        parties={[{ id: hostile, name: hostile }]}
      />
    ),
  },
  { name: 'themabestand', page: <ThemeFilesPage {...themeFiles} /> },
  {
    name: 'themabestand-vijandig',
    page: (
      <ThemeFilesPage
        {...themeFiles}
        others={[{ id: hostile, title: hostile + endless }]}
        scheme={{
          form: { values: { text: hostile }, errors: [] },
          faults: Array.from({ length: 60 }, (_, index) => ({ row: index + 2, column: hostile, message: endless })),
        }}
        examples={{ form: { values: {}, errors: [{ field: 'from', message: 'Kies een consultatie.' }] }, faults: [] }}
      />
    ),
  },
  { name: 'themas', page: <ThemesPage {...themes} /> },
  {
    name: 'themas-vijandig',
    page: (
      <ThemesPage
        {...themes}
        themes={[{ id: 't1', key: hostile, label: hostile + endless, definition: hostile, points: 1, retired: false, version: 1 }]}
        addForm={{ values: { label: hostile }, errors: [{ field: 'label', message: hostile }] }}
      />
    ),
  },
  {
    name: 'thema',
    page: (
      <ThemePage
        shell={shell}
        consultation={consultation}
        theme={theme}
        form={{ values: { label: 'Vervoer', synonyms: 'Reizen\nTaxi' }, errors: [] }}
      />
    ),
  },
  {
    name: 'thema-samenvoegen',
    page: (
      <MergeThemePage
        shell={shell}
        consultation={consultation}
        themeId="t1"
        preview={mergePreview}
        form={{ values: { points: 'move', turnedDown: 'leave', knowledge: ['synonyms', 'cues'] }, errors: [] }}
      />
    ),
  },
  {
    name: 'thema-samenvoegen-vijandig',
    page: (
      <MergeThemePage
        shell={shell}
        consultation={consultation}
        themeId={hostile}
        preview={{ ...mergePreview, theme: { key: hostile, label: endless }, into: { key: hostile, label: hostile } }}
        form={{ values: { points: hostile }, errors: [{ field: 'points', message: hostile }] }}
      />
    ),
  },
  { name: 'thema-onderwerpen', page: <StraySubjectsPage shell={shell} consultation={consultation} subjects={straySubjects} /> },
  { name: 'thema-onderwerpen-leeg', page: <StraySubjectsPage shell={shell} consultation={consultation} subjects={[]} /> },
  {
    name: 'thema-onderwerpen-fout',
    page: (
      <StraySubjectsPage
        shell={shell}
        consultation={consultation}
        subjects={straySubjects}
        refused={{ place: 1, form: { values: { label: hostile, words: endless }, errors: [{ field: 'label', message: hostile }] } }}
      />
    ),
  },
  {
    name: 'thema-splitsen',
    page: (
      <SplitThemePage
        shell={shell}
        consultation={consultation}
        theme={{ id: 't1', label: 'Vervoer', points: 12 }}
        others={mergePreview.both ? [mergePreview.into] : []}
        form={{ values: { label1: 'Taxi' }, errors: [{ field: 'label1', message: 'Er is al een thema met deze naam.' }] }}
      />
    ),
  },
  {
    name: 'thema-splitsen-voorstel',
    page: (
      <SplitProposalPage
        shell={shell}
        consultation={consultation}
        themeId="t1"
        proposal={splitProposal}
        parts={{ label1: 'Taxi', synonyms1: 'taxi\nbusje' }}
        form={{ values: { rest: 'keep', former: 'retired' }, errors: [] }}
      />
    ),
  },
  {
    name: 'thema-splitsen-vijandig',
    page: (
      <SplitProposalPage
        shell={shell}
        consultation={consultation}
        themeId={hostile}
        proposal={{
          ...splitProposal,
          into: [{ key: 'taxi', label: endless, isNew: true }],
          points: [{ id: hostile, number: 1, party: endless, text: hostile + endless, themes: ['taxi'], suggestions: [] }],
        }}
        parts={{ label1: hostile }}
        form={{ values: { rest: hostile }, errors: [{ field: 'rest', message: hostile }] }}
      />
    ),
  },
  {
    name: 'thema-uit-gebruik',
    page: (
      <RetireThemePage
        shell={shell}
        consultation={consultation}
        themeId="t1"
        use={mergePreview}
        form={{ values: { points: 'keep' }, errors: [{ field: '', message: 'Er is intussen iets veranderd.' }] }}
      />
    ),
  },
  {
    name: 'thema-voorbij',
    page: (
      <ThemePage
        shell={shell}
        consultation={consultation}
        theme={theme}
        form={{ values: { label: 'Reizen', synonyms: hostile }, errors: [{ field: '', message: 'Iemand was u voor.' }], stale: 2 }}
      />
    ),
  },
];
