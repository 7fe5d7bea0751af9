import type { ReportParty, ReportSourceRow, ReportSubject } from '../../src/reports/report.rules.js';

export const subject: ReportSubject = {
  consultation: {
    id: 'c1',
    title: 'Inkoop jeugdhulp 2028',
    opensOn: '2026-09-01',
    closesOn: '2026-10-16',
    questions: [
      { number: '1', text: 'Kunt u zich vinden in de koers?' },
      { number: '2', text: 'Wat wilt u meegeven voor de inkoop?' },
    ],
  },
  themes: [
    { key: 'quality', label: 'Kwaliteit' },
    { key: 'continuity', label: 'Continuïteit van zorg' },
    { key: 'client', label: 'Cliënt, eigen regie en maatwerk' },
  ],
  producedOn: '2026-11-03',
};

export const council: ReportParty = { id: 'p1', name: 'Gemeenteraad Waterrijk', kind: 'council' };

/** A point of the council of Waterrijk with a decision, unless told otherwise. */
export const sourceRow = (changes: Partial<ReportSourceRow> = {}): ReportSourceRow => ({
  number: 1,
  partyId: council.id,
  party: council.name,
  partyKind: council.kind,
  standing: 'opinion',
  receivedOn: '2026-10-09',
  channel: 'letter',
  document: 'Inkoopstrategie',
  section: '4.2',
  heading: 'Toezicht',
  question: '',
  reaction: 'Leg vast wie toezicht houdt.\nEn hoe vaak.',
  themes: ['quality'],
  decision: { outcome: 'noted', motivation: 'Dit staat in het toezichtkader.', answer: '', changes: [] },
  ...changes,
});

/** Seven points of three parties in which nearly every outcome, an open point and a point without a theme occur. */
export const sampleRows: readonly ReportSourceRow[] = [
  sourceRow({
    number: 3,
    themes: ['client', 'quality'],
    decision: {
      outcome: 'incorporated',
      motivation: 'U vraagt om één aanspreekpunt. Dat staat nu in de tekst.',
      answer: 'Zie paragraaf 4.2.',
      changes: [{ document: 'Inkoopstrategie', version: '0.3', section: '4.2' }],
    },
  }),
  sourceRow({ number: 1 }),
  sourceRow({ number: 2, decision: null, themes: [] }),
  sourceRow({
    number: 4,
    partyId: 'p2',
    party: 'Stichting De Brug',
    partyKind: 'provider',
    standing: 'market_input',
    channel: 'email',
    reaction: 'Hoe worden de tarieven elk jaar bijgesteld?',
    decision: { outcome: 'answered', motivation: 'Dit is een vraag.', answer: 'Elk jaar op 1 januari.', changes: [] },
  }),
  sourceRow({
    number: 5,
    partyId: 'p2',
    party: 'Stichting De Brug',
    partyKind: 'provider',
    decision: { outcome: 'partly_incorporated', motivation: 'De termijn is niet overgenomen.', answer: '', changes: [] },
  }),
  sourceRow({
    number: 6,
    partyId: 'p3',
    party: 'Adviesraad Sociaal Domein',
    partyKind: 'advisory_board',
    standing: 'advice',
    themes: ['continuity'],
    decision: { outcome: 'not_incorporated', motivation: 'Dat kan niet volgens de wet.', answer: '', changes: [] },
  }),
  sourceRow({
    number: 7,
    themes: ['continuity', 'client'],
    decision: { outcome: 'carried_forward', motivation: 'Dit komt terug in het programma van eisen.', answer: '', changes: [] },
  }),
];

/** What people and machines have been seen to send, or might: each must come out as text. */
export const hostileTexts: readonly string[] = [
  '<script>alert("x")</script> & <b>vet</b> &amp; &#60; ]]> --> <!--',
  '=HYPERLINK("http://voorbeeld.test","klik")',
  '+31 6 12345678',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '  = voor en achter spaties  ',
  'lang'.repeat(2500),
  'שלום עולם en مرحبا بالعالم en \u202eomgekeerd\u202c',
  'emoji 👍🏽 👩‍👩‍👧 🇳🇱 ☐ ✓ → en 中文, ไทย',
  'nul \u0000 bel \u0007 los \ud800 los \udc00 eind \uffff wis \u007f C1 \u0092',
  '{titel} {#rijen}{reactie}{/rijen} {{ }} {%image} {@xml} { } }{',
  '#set page(width: 1cm) $x^2$ *vet* _schuin_ `code` \\ #import "x" @ref <label> // weg /* weg */ -- --- ~ "aanhaling"',
  'regel 1\nregel 2\r\nregel 3\rregel 4\u2028regel 5\u000bregel 6\n\n\n',
  'constructor',
  '__proto__',
  '_x0041_ en _x005F_ blijft',
  'kapotte‑afbreking zacht\u00adkoppel nul\u200bbreed \u00a0vast',
  '%PDF-1.7 \\u0000 <%= x %> {{x}} %s $' + '{x}',
  '',
];

/** A report in which every hostile text stands in every field that a party or working group fills. */
export const hostileRows: readonly ReportSourceRow[] = hostileTexts.map((text, index) =>
  sourceRow({
    number: index + 1,
    party: text,
    partyId: index % 2 ? 'p1' : `p${index}`,
    document: text,
    section: text,
    heading: text,
    question: text,
    reaction: text,
    themes: index % 3 ? ['quality'] : [text],
    decision:
      index % 4
        ? { outcome: 'incorporated', motivation: text, answer: text, changes: [{ document: text, version: text, section: text }] }
        : null,
  }),
);

export const hostileSubject = (text: string): ReportSubject => ({
  ...subject,
  consultation: { ...subject.consultation, title: text, questions: [{ number: text, text }] },
});

/** Many plausible points, all different, for measuring. */
export const manyRows = (count: number): readonly ReportSourceRow[] =>
  Array.from({ length: count }, (_, index) =>
    sourceRow({
      number: index + 1,
      partyId: `p${index % 60}`,
      party: `Partij ${index % 60}`,
      themes: [['quality', 'continuity', 'client'][index % 3] ?? 'quality'],
      reaction: `Punt ${index + 1}: ${'wij vragen aandacht voor de overgang naar het nieuwe contract en voor de cliënt. '.repeat(1 + (index % 5))}`,
    }),
  );
