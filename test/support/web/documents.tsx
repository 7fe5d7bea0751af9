import { emptyForm } from '../../../src/web/components/form-state.js';
import type { ChangeShown, ProposalShown } from '../../../src/web/documents/change-article.js';
import { sectionsOf } from '../../../src/web/documents/change-contents.js';
import { ChangeTablePage, type ChangeTablePageProps } from '../../../src/web/documents/change-table.page.js';
import { ChangesPage, type ChangesPageProps } from '../../../src/web/documents/changes.page.js';
import { DocumentsPage, type DocumentsPageProps } from '../../../src/web/documents/documents.page.js';
import { LinkTogetherPage, type LinkTogetherPageProps } from '../../../src/web/documents/link-together.page.js';
import type { TraceShown } from '../../../src/web/documents/point-trace.js';
import { VersionPage, type VersionPageProps } from '../../../src/web/documents/version.page.js';
import { type PassageShown, sectionsIn } from '../../../src/web/documents/version-rows.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, readersConsultation, shell } from './shell.js';

const document = { id: 'd1', title: 'Inkoopkader jeugdhulp' };

const proposal: ProposalShown = {
  pointId: 'p14',
  number: 14,
  party: 'Gemeenteraad Duinrand',
  text: 'Zeg een gezin wie het kan bellen zolang de hulp niet is begonnen.',
  outcome: 'incorporated',
  confidence: 0.92,
  reasons: [
    { kind: 'section', text: 'paragraaf 2.3', share: 0.35 },
    { kind: 'shared_words', text: 'gezin, bellen', share: 0.3 },
  ],
};

const unexplained: ChangeShown = {
  id: 'w-1',
  seq: 0,
  kind: 'reworded',
  section: '2.3 De tijd voor de hulp',
  words: [
    { kind: 'same', text: 'Het gezin krijgt ' },
    { kind: 'gone', text: 'bericht' },
    { kind: 'came', text: 'een vaste naam om te bellen' },
    { kind: 'same', text: '.' },
  ],
  edits: [{ kind: 'insertion', author: 'Els de Boer', at: '2028-09-20T08:15:00Z', text: 'een vaste naam om te bellen' }],
  state: 'unexplained',
  ownInitiativeReason: null,
  ownInitiativeBy: null,
  ownInitiativeAt: null,
  causes: [],
  proposals: [
    proposal,
    {
      ...proposal,
      pointId: 'p22',
      number: 22,
      party: 'Ouderraad Waterkant',
      outcome: 'partly_incorporated',
      confidence: 0.61,
      reasons: [],
    },
  ],
};

const changes: readonly ChangeShown[] = [
  unexplained,
  {
    ...unexplained,
    id: 'w-2',
    seq: 1,
    kind: 'inserted',
    words: [{ kind: 'came', text: 'Elk kwartaal staat de wachttijd op de site.' }],
    state: 'explained',
    causes: [{ ...proposal, id: 'k1', linkedByName: 'Els de Boer', linkedAt: '2028-10-12T09:30:00Z' }],
    proposals: [proposal],
  },
  {
    ...unexplained,
    id: 'w-3',
    seq: 2,
    kind: 'deleted',
    section: '',
    words: [{ kind: 'gone', text: 'Deze paragraaf volgt nog.' }],
    state: 'own_initiative',
    ownInitiativeReason: 'De paragraaf staat nu in bijlage 2.',
    ownInitiativeBy: 'Els de Boer',
    ownInitiativeAt: '2028-10-12T09:30:00Z',
    proposals: [],
  },
  {
    ...unexplained,
    id: 'w-4',
    seq: 3,
    kind: 'renumbered',
    section: '4 Tarieven',
    words: [{ kind: 'same', text: '4 Tarieven' }],
    state: 'editorial',
    proposals: [],
  },
];

const changesPage: ChangesPageProps = {
  shell,
  consultation,
  document,
  from: { label: '0.2', datedOn: '2028-09-01' },
  to: { label: '0.3', datedOn: '2028-10-10', kinship: 0.86 },
  earlier: ['0.2', '0.1'],
  changes,
  paging: { page: 1, pageSize: 100, total: 4 },
  sections: sectionsOf(changes, 100),
  allSections: 3,
  counts: { unexplained: 1, explained: 1, own_initiative: 1, editorial: 1 },
  pending: {
    points: [
      {
        id: 'p14',
        number: 14,
        party: 'Gemeenteraad Duinrand',
        text: proposal.text,
        outcome: 'incorporated',
        proposal: {
          changeId: 'w-1',
          section: '2.3 De tijd voor de hulp',
          confidence: 0.92,
          href: '/documenten/d1/versies/0.3/wijzigingen#w0',
        },
      },
      {
        id: 'p31',
        number: 31,
        party: 'Oudergroep Zuid',
        text: 'Vraag het ook aan kinderen zelf.',
        outcome: 'partly_incorporated',
        proposal: null,
      },
    ],
    total: 30,
  },
  carried: {
    points: [{ id: 'p40', number: 40, party: 'De Zandhoeve', text: 'Neem reistijd mee.', outcome: 'carried_forward', proposal: null }],
    total: 1,
  },
  sure: 1,
  form: emptyForm,
};

const nothing = { unexplained: 0, explained: 0, own_initiative: 0, editorial: 0 };

const hostileChange: ChangeShown = {
  ...unexplained,
  id: hostile,
  section: hostile + endless,
  kind: hostile,
  words: [
    { kind: 'gone', text: hostile },
    { kind: 'came', text: hostile + endless },
  ],
  edits: [{ kind: 'deletion', author: hostile + endless, at: hostile, text: hostile }],
  proposals: [
    { ...proposal, pointId: hostile, party: hostile, text: hostile + endless, reasons: [{ kind: 'place', text: hostile, share: 1 }] },
  ],
};

const hostileOwn: ChangeShown = {
  ...hostileChange,
  id: 'w-x',
  seq: 1,
  state: 'own_initiative',
  ownInitiativeReason: hostile,
  ownInitiativeBy: hostile,
  ownInitiativeAt: hostile,
};

const documents: DocumentsPageProps = {
  shell,
  consultation,
  documents: [
    {
      id: 'd1',
      title: document.title,
      kind: 'strategy',
      versions: [
        { label: '0.3', datedOn: '2028-10-10', fileName: 'inkoopkader-0.3.docx', size: 183_000, unexplained: 3, warnings: [] },
        {
          label: '0.2',
          datedOn: '2028-09-01',
          fileName: 'inkoopkader-0.2.docx',
          size: 181_000,
          unexplained: null,
          warnings: [{ code: 'unknown-to-us', detail: 'Something was odd.' }],
        },
      ],
    },
    { id: 'd2', title: 'Tarieven', kind: 'tariffs', versions: [] },
  ],
  rounds: [{ id: 'r1', title: 'Ronde 1' }],
  today: '2028-10-12',
  addForm: emptyForm,
  versionForm: emptyForm,
};

const together: LinkTogetherPageProps = {
  shell,
  consultation,
  document,
  label: '0.3',
  proposals: [
    {
      ...proposal,
      changeId: 'w-1',
      section: '2.3 De tijd voor de hulp',
      becomes: 'Het gezin krijgt een vaste naam om te bellen.',
      href: '/x#w0',
    },
    { ...proposal, pointId: 'p22', number: 22, changeId: 'w-3', section: '', becomes: '', href: '/x#w2' },
  ],
  form: emptyForm,
};

const passage: PassageShown = {
  id: 'q1',
  seq: 1,
  kind: 'paragraph',
  marker: '',
  level: null,
  text: 'Het gezin krijgt een vaste naam om te bellen.',
  section: '2.3 De tijd voor de hulp',
  change: { seq: 0, kind: 'reworded', state: 'unexplained', words: unexplained.words },
  went: [{ seq: 2, kind: 'deleted', state: 'explained', words: null }],
  points: [
    { ...proposal, changePending: true, how: 'linked' },
    { ...proposal, pointId: 'p22', number: 22, outcome: null, changePending: false, how: 'referred' },
  ],
};

const passages: readonly PassageShown[] = [
  { ...passage, seq: 0, kind: 'heading', marker: '2.3', level: 2, text: 'De tijd voor de hulp', change: null, went: [], points: [] },
  passage,
  { ...passage, seq: 2, kind: 'list_item', marker: 'a.', text: 'binnen tien weken;', change: null, went: [], points: [] },
];

const versionPage: VersionPageProps = {
  shell,
  consultation,
  document,
  version: { label: '0.3', datedOn: '2028-10-10', number: 2 },
  labels: ['0.3', '0.2'],
  passages,
  total: 3,
  paging: { page: 1, pageSize: 500, total: 3 },
  sections: sectionsIn(passages),
  onlyMarked: false,
  anchoring: null,
  gone: [{ ...proposal, changePending: false, how: 'anchored' }],
};

const table: ChangeTablePageProps = {
  shell,
  consultation,
  table: { documentId: 'd1', consultationId: 'c1', document: document.title, fromLabel: '0.2', toLabel: '0.3', rows: changes.map(toRow) },
  isApart: false,
};

function toRow({ seq, section, words, edits, state, ownInitiativeReason, causes }: ChangeShown) {
  return { seq, section, was: '', becomes: '', words, edits, state, ownInitiativeReason, causes };
}

/** A point that led to a change, of which one version lacks the passage. */
export const trace: TraceShown = {
  pointId: 'p7',
  version: 3,
  outcome: 'partly_incorporated',
  changePending: false,
  changes: [
    {
      linkId: 'k1',
      documentId: 'd1',
      document: document.title,
      section: '2.3 De tijd voor de hulp',
      seq: 0,
      words: unexplained.words,
      fromLabel: '0.2',
      toLabel: '0.3',
    },
  ],
  anchor: {
    documentId: 'd1',
    document: document.title,
    confirmed: false,
    passages: [
      { id: 'a1', seq: 4, label: '0.1', section: '2.3 De tijd voor de hulp', text: 'Het gezin krijgt bericht.' },
      { id: 'a2', seq: 4, label: '0.2', section: '2.3 De tijd voor de hulp', text: 'Het gezin krijgt bericht.' },
      { id: null, seq: null, label: '0.3', section: '', text: null },
    ],
  },
};

export const noTrace: TraceShown = { pointId: 'p7', version: 3, outcome: null, changePending: false, changes: [], anchor: null };

export const hostileTrace: TraceShown = {
  ...trace,
  pointId: hostile,
  changePending: true,
  changes: trace.changes.map((change) => ({
    ...change,
    document: hostile,
    section: hostile + endless,
    words: hostileChange.words,
    toLabel: hostile,
  })),
  anchor: {
    documentId: hostile,
    document: hostile + endless,
    confirmed: true,
    passages: [{ id: hostile, seq: 1, label: hostile, section: hostile, text: hostile + endless }],
  },
};

export const documentPages: readonly SamplePage[] = [
  { name: 'documenten', page: <DocumentsPage {...documents} /> },
  { name: 'documenten-leeg', page: <DocumentsPage {...documents} documents={[]} consultation={readersConsultation} /> },
  {
    name: 'documenten-fout',
    page: (
      <DocumentsPage
        {...documents}
        versionOf="d2"
        versionForm={{ values: { label: '0.1' }, errors: [{ field: 'file', message: 'Kies een bestand.' }] }}
      />
    ),
  },
  {
    name: 'documenten-vijandig',
    page: (
      <DocumentsPage
        {...documents}
        documents={[
          {
            id: 'd-x',
            title: hostile + endless,
            kind: 'other',
            versions: [
              {
                label: hostile,
                datedOn: hostile,
                fileName: hostile + endless,
                size: 1,
                unexplained: 1,
                warnings: [{ code: hostile, detail: hostile }],
              },
            ],
          },
        ]}
      />
    ),
  },
  { name: 'wijzigingen', page: <ChangesPage {...changesPage} /> },
  {
    name: 'wijzigingen-lezer',
    page: (
      <ChangesPage {...changesPage} consultation={readersConsultation} changes={changes.map((change) => ({ ...change, proposals: [] }))} />
    ),
  },
  {
    name: 'wijzigingen-klaar',
    page: (
      <ChangesPage
        {...changesPage}
        changes={[]}
        sections={[]}
        counts={nothing}
        allSections={0}
        paging={{ page: 1, pageSize: 100, total: 0 }}
        pending={{ points: [], total: 0 }}
        carried={{ points: [], total: 0 }}
        sure={0}
        to={{ ...changesPage.to, kinship: 0.03 }}
      />
    ),
  },
  {
    name: 'wijzigingen-ver-uiteen',
    page: (
      <ChangesPage
        {...changesPage}
        from={{ label: '0.1', datedOn: '2028-08-01' }}
        changes={changes.map((one) => ({ ...one, id: null, causes: [] }))}
      />
    ),
  },
  {
    name: 'wijzigingen-fout',
    page: (
      <ChangesPage
        {...changesPage}
        state="unexplained"
        form={{
          values: { change: 'w-1', number: '999' },
          errors: [{ field: 'number', message: 'Dit punt kennen wij niet.' }],
        }}
      />
    ),
  },
  {
    name: 'wijzigingen-zonder-reden',
    page: (
      <ChangesPage
        {...changesPage}
        form={{ values: { change: 'w-1', reason: '' }, errors: [{ field: 'reason', message: 'Schrijf op waarom.' }] }}
      />
    ),
  },
  {
    name: 'wijzigingen-vijandig',
    page: (
      <ChangesPage
        {...changesPage}
        document={{ id: hostile, title: hostile + endless }}
        from={{ label: hostile, datedOn: hostile }}
        to={{ label: hostile, datedOn: hostile, kinship: null }}
        earlier={[hostile, '0.1']}
        changes={[hostileChange, hostileOwn]}
        sections={sectionsOf([hostileChange, { ...hostileOwn, section: hostile }], 100)}
        pending={{ points: [{ id: hostile, number: 1, party: hostile, text: hostile + endless, outcome: null, proposal: null }], total: 1 }}
        form={{ values: { change: hostile, reason: hostile }, errors: [{ field: 'reason', message: hostile }] }}
      />
    ),
  },
  { name: 'koppelingen', page: <LinkTogetherPage {...together} /> },
  { name: 'koppelingen-leeg', page: <LinkTogetherPage {...together} proposals={[]} /> },
  {
    name: 'koppelingen-vijandig',
    page: (
      <LinkTogetherPage
        {...together}
        proposals={[{ ...hostileChange.proposals[0]!, changeId: hostile, section: hostile, becomes: hostile + endless, href: '/x#w0' }]}
        form={{ values: { link: [hostile] }, errors: [{ field: 'link', message: hostile }] }}
      />
    ),
  },
  { name: 'versie', page: <VersionPage {...versionPage} /> },
  { name: 'versie-aanwijzen', page: <VersionPage {...versionPage} anchoring={{ id: 'p1', number: 12, version: 3 }} /> },
  {
    name: 'versie-leeg',
    page: (
      <VersionPage
        {...versionPage}
        labels={['0.3']}
        passages={[]}
        sections={[]}
        gone={[]}
        onlyMarked
        paging={{ page: 1, pageSize: 500, total: 0 }}
      />
    ),
  },
  {
    name: 'versie-vijandig',
    page: (
      <VersionPage
        {...versionPage}
        document={{ id: hostile, title: hostile }}
        passages={[
          { ...passage, seq: 0, kind: 'heading', level: 1, text: hostile + endless, section: hostile },
          {
            ...passage,
            text: hostile + endless,
            marker: hostile,
            change: { seq: 0, kind: hostile, state: 'unexplained', words: hostileChange.words },
            points: [{ ...proposal, pointId: hostile, party: hostile + endless, text: hostile, changePending: true, how: 'anchored' }],
          },
        ]}
        sections={[{ seq: 0, title: hostile + endless, points: 2, open: 1 }]}
      />
    ),
  },
  { name: 'was-wordt', page: <ChangeTablePage {...table} /> },
  { name: 'was-wordt-leeg', page: <ChangeTablePage {...table} table={{ ...table.table, rows: [] }} state="own_initiative" isApart /> },
  {
    name: 'was-wordt-vijandig',
    page: <ChangeTablePage {...table} table={{ ...table.table, document: hostile, rows: [toRow(hostileChange), toRow(hostileOwn)] }} />,
  },
];
