import { emptyForm } from '../../../src/web/components/form-state.js';
import { AdoptionPage, type AdoptionPageProps } from '../../../src/web/meetings/adoption.page.js';
import { AgendaItemPage, type AgendaItemPageProps } from '../../../src/web/meetings/agenda-item.page.js';
import type { AgendaLine, AgendaShown, ItemShown } from '../../../src/web/meetings/agenda-view.js';
import { MeetingPage, type MeetingPageProps } from '../../../src/web/meetings/meeting.page.js';
import { MeetingsPage, type MeetingsPageProps } from '../../../src/web/meetings/meetings.page.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const evening = {
  id: 'v1',
  kind: 'council_evening',
  title: 'Raadsavond jeugdhulp',
  startsAt: '2028-09-10T18:00:00Z',
  place: 'Gemeentehuis Duinrand',
  invited: 4,
  attended: 2,
} as const;

const list: MeetingsPageProps = {
  shell,
  consultation,
  meetings: [{ ...evening, id: 'v2', kind: 'working_group', title: 'Werkgroep 8 oktober', place: '', invited: 0, attended: 0 }, evening],
  paging: { page: 1, pageSize: 50, total: 120 },
  addForm: emptyForm,
};

const refused = { values: { kind: 'dialogue_session', title: '' }, errors: [{ field: 'title', message: 'Vul dit in.' }] };

const one: MeetingPageProps = {
  reactions: [{ id: 'r1', number: 12, title: '', partyId: 'y1', party: hostile, channel: 'meeting', receivedOn: '2028-10-06', points: 7 }],
  shell,
  consultation,
  meeting: { ...evening, version: 3 },
  people: [
    { name: 'Jet Pol', partyId: 'y1', party: 'Gemeenteraad Duinrand', state: 'attended' },
    { name: 'Mo Sanders', partyId: null, party: null, state: 'declined' },
    { name: '', partyId: 'y2', party: 'Stichting De Lantaarn', state: 'accepted' },
    { name: 'Ans Bos', partyId: null, party: null, state: 'invited' },
  ],
  parties: [
    { id: 'y1', name: 'Gemeenteraad Duinrand' },
    { id: 'y2', name: 'Stichting De Lantaarn' },
  ],
  attendanceForm: emptyForm,
  agenda: null,
  changeForm: {
    values: { kind: 'council_evening', title: evening.title, startsAt: '2028-09-10T20:00', place: evening.place },
    errors: [],
  },
};

const line: AgendaLine = {
  id: 'i1',
  position: 1,
  title: 'Behandeling afmaken bij dezelfde hulpverlener',
  number: null,
  bundleId: 'b1',
  points: 3,
  state: 'adopted',
  outcome: 'incorporated',
  version: 4,
};

const lines: readonly AgendaLine[] = [
  line,
  {
    ...line,
    id: 'i2',
    position: 2,
    title: 'Het tarief is te laag',
    number: 12,
    bundleId: null,
    points: 1,
    state: 'drafted',
    outcome: 'noted',
  },
  { ...line, id: 'i3', position: 3, title: 'Toezicht', number: 14, bundleId: null, points: 1, state: 'held', outcome: null },
  { ...line, id: 'i4', position: 4, title: 'Preventie op school', number: null, bundleId: null, points: 0, state: 'open', outcome: null },
];

const agenda: AgendaShown = {
  lines,
  adoptions: [{ id: 'a1', adoptedOn: '2028-10-08', signedBy: 'Els de Boer, voorzitter', items: 1 }],
  themes: [{ value: 'quality', label: 'Kwaliteit' }],
  sections: [{ value: 'paragraaf 3.2', label: 'paragraaf 3.2' }],
  parties: [{ value: 'y1', label: 'Gemeenteraad Duinrand' }],
  steps: [{ value: 'assigned', label: 'Toegewezen' }],
  people: [{ value: 'me', label: 'Mij' }],
  form: emptyForm,
};

const group: MeetingPageProps = { ...one, meeting: { ...one.meeting, kind: 'working_group' }, agenda };

const item: ItemShown = {
  id: 'i1',
  meetingId: 'v2',
  position: 1,
  title: line.title,
  state: 'drafted',
  outcome: 'partly_incorporated',
  version: 4,
  basis: 'abc',
  changed: false,
  points: [
    {
      id: 'p1',
      number: 101,
      party: 'Gemeenteraad Duinrand',
      partyKind: 'council',
      text: 'Een kind moet de behandeling kunnen afmaken.',
      outcome: null,
    },
    {
      id: 'p2',
      number: 108,
      party: 'Stichting De Lantaarn',
      partyKind: 'provider',
      text: 'Dan moet het tarief doorlopen.',
      outcome: 'noted',
    },
  ],
  members: [
    { municipality: 'gm0034', name: 'Almere', stance: 'against', words: 'Eerst de kosten weten.' },
    { municipality: 'gm0303', name: 'Dronten', stance: 'for', words: '' },
    { municipality: 'gm0232', name: 'Epe', stance: null, words: '' },
  ],
  notes: 'Er is lang over gesproken.',
  motivation: 'De termijn wordt negen maanden.',
  answer: '',
  notIncorporated: 'Twaalf maanden.',
};

const session: AgendaItemPageProps = {
  shell,
  consultation,
  meeting: { id: 'v2', title: 'Werkgroep 8 oktober' },
  agenda: lines,
  item,
  passages: [
    {
      href: '/documenten/d1/versies/0.2#passage-4',
      document: 'Inkoopstrategie',
      label: '0.2',
      section: '4.3 Einde',
      text: '4.3 Einde',
      shown: [{ isHeading: false, text: 'Na het einde draagt de aanbieder over.' }],
      more: [
        { isHeading: true, text: '4.3.1 Termijn' },
        { isHeading: false, text: 'Dat gebeurt binnen drie maanden.' },
      ],
    },
  ],
  similar: [
    { id: 'p9', number: 130, party: 'Jeugdbescherming West', text: 'Laat kinderen hun hulp houden.', similarity: 0.4, outcome: null },
  ],
  form: {
    values: {
      notes: item.notes,
      outcome: 'partly_incorporated',
      motivation: item.motivation,
      notIncorporated: item.notIncorporated,
      'stance-gm0034': 'against',
      'words-gm0034': 'Eerst de kosten weten.',
      'stance-gm0303': 'for',
      'stance-gm0232': '',
    },
    errors: [],
  },
};

const adoption: AdoptionPageProps = {
  shell,
  consultation,
  meeting: session.meeting,
  items: [item, { ...item, id: 'i2', position: 2, title: 'Het tarief is te laag', outcome: 'noted', changed: true }],
  form: { values: { items: ['i1'], signedBy: 'Els de Boer', adoptedOn: '2028-10-08' }, errors: [] },
};

const hostileItem: ItemShown = {
  ...item,
  id: hostile,
  title: hostile + endless,
  points: item.points.map((point, index) => ({ ...point, id: `${hostile}${index}`, party: hostile, text: hostile + endless })),
  members: [{ municipality: 'gm0034', name: hostile, stance: 'against', words: hostile }],
  motivation: hostile + endless,
};

export const meetingPages: readonly SamplePage[] = [
  { name: 'bijeenkomsten', page: <MeetingsPage {...list} /> },
  { name: 'bijeenkomsten-leeg', page: <MeetingsPage {...list} meetings={[]} paging={{ page: 1, pageSize: 50, total: 0 }} /> },
  { name: 'bijeenkomsten-lezer', page: <MeetingsPage {...list} consultation={readersConsultation} /> },
  { name: 'bijeenkomsten-geweigerd', page: <MeetingsPage {...list} addForm={refused} /> },
  {
    name: 'bijeenkomsten-vijandig',
    page: <MeetingsPage {...list} meetings={[{ ...evening, id: hostile, title: hostile + endless, place: hostile + endless }]} />,
  },
  { name: 'bijeenkomst', page: <MeetingPage {...one} /> },
  { name: 'bijeenkomst-lezer', page: <MeetingPage {...one} consultation={readersConsultation} /> },
  { name: 'bijeenkomst-leeg', page: <MeetingPage {...one} people={[]} /> },
  {
    name: 'bijeenkomst-voorbij',
    page: (
      <MeetingPage
        {...one}
        attendanceForm={{
          values: { people: '1', 'name-0': hostile, 'party-0': '', 'state-0': 'attended' },
          errors: [{ field: '', message: 'Dit is veranderd.' }],
          stale: 4,
        }}
        changeForm={{ values: { title: hostile }, errors: [{ field: '', message: 'Dit is veranderd.' }], stale: 4 }}
      />
    ),
  },
  {
    name: 'bijeenkomst-geweigerd',
    page: (
      <MeetingPage
        {...one}
        attendanceForm={{ values: { names: 'Jet Pol', party: 'y1' }, errors: [{ field: 'names', message: 'Staat er twee keer in.' }] }}
        changeForm={refused}
      />
    ),
  },
  {
    name: 'bijeenkomst-vijandig',
    page: (
      <MeetingPage
        {...one}
        meeting={{ ...one.meeting, id: hostile, title: hostile + endless, place: hostile }}
        people={[{ name: hostile + endless, partyId: hostile, party: hostile, state: 'attended' }]}
        parties={[{ id: hostile, name: hostile + endless }]}
      />
    ),
  },
  { name: 'bijeenkomst-werkgroep', page: <MeetingPage {...group} /> },
  {
    name: 'bijeenkomst-werkgroep-leeg',
    page: (
      <MeetingPage
        {...group}
        agenda={{
          ...agenda,
          lines: [],
          adoptions: [],
          form: { values: { numbers: 'x' }, errors: [{ field: 'numbers', message: 'Vul een heel getal in.' }] },
        }}
      />
    ),
  },
  {
    name: 'bijeenkomst-werkgroep-vijandig',
    page: (
      <MeetingPage
        {...group}
        agenda={{
          ...agenda,
          lines: [{ ...line, id: hostile, title: hostile + endless }],
          adoptions: [{ id: hostile, adoptedOn: '2028-10-08', signedBy: hostile + endless, items: 1 }],
          parties: [{ value: hostile, label: hostile + endless }],
          steps: [{ value: hostile, label: hostile + endless }],
          people: [{ value: hostile, label: hostile + endless }],
        }}
      />
    ),
  },
  { name: 'agendapunt', page: <AgendaItemPage {...session} /> },
  {
    name: 'agendapunt-een',
    page: (
      <AgendaItemPage
        {...session}
        item={{ ...item, points: item.points.slice(0, 1), members: [] }}
        passages={[]}
        similar={[]}
        form={emptyForm}
      />
    ),
  },
  { name: 'agendapunt-vastgesteld', page: <AgendaItemPage {...session} item={{ ...item, state: 'adopted' }} /> },
  { name: 'agendapunt-weg', page: <AgendaItemPage {...session} item={{ ...item, points: [], changed: true }} /> },
  {
    name: 'agendapunt-geweigerd',
    page: (
      <AgendaItemPage
        {...session}
        form={{ values: { outcome: 'noted' }, errors: [{ field: 'motivation', message: 'Schrijf op waarom.' }] }}
      />
    ),
  },
  {
    name: 'agendapunt-vijandig',
    page: (
      <AgendaItemPage
        {...session}
        meeting={{ id: hostile, title: hostile + endless }}
        agenda={[{ ...line, id: hostile, title: hostile + endless }]}
        item={hostileItem}
        passages={[
          {
            href: '/x',
            document: hostile,
            label: hostile,
            section: hostile + endless,
            text: hostile + endless,
            shown: [{ isHeading: true, text: hostile }],
            more: [{ isHeading: false, text: endless }],
          },
        ]}
      />
    ),
  },
  { name: 'vaststellen', page: <AdoptionPage {...adoption} /> },
  { name: 'vaststellen-leeg', page: <AdoptionPage {...adoption} items={[]} /> },
  {
    name: 'vaststellen-geweigerd',
    page: (
      <AdoptionPage
        {...adoption}
        form={{
          values: { signedBy: '' },
          errors: [
            { field: 'items', message: 'Kies een of meer besluiten.' },
            { field: 'signedBy', message: 'Vul dit in.' },
          ],
        }}
      />
    ),
  },
  { name: 'vaststellen-vijandig', page: <AdoptionPage {...adoption} items={[hostileItem]} /> },
];
