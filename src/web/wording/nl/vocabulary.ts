import type { AttendanceState, Channel, MeetingKind, NoPointReason, Outcome, PartyKind, Role, Standing } from '../../../vocabulary.js';

/** The Dutch word on screen for each word of the vocabulary. */
export const partyKind: Readonly<Record<PartyKind, string>> = {
  council: 'gemeenteraad',
  advisory_board: 'adviesraad',
  provider: 'zorgaanbieder',
  referrer: 'verwijzer',
  certified_institution: 'gecertificeerde instelling',
  client_representative: 'ervaringsdeskundige',
  municipality: 'gemeente',
  other: 'andere partij',
};

export const partyKinds: Readonly<Record<PartyKind, string>> = {
  council: 'Gemeenteraden',
  advisory_board: 'Adviesraden',
  provider: 'Zorgaanbieders',
  referrer: 'Verwijzers',
  certified_institution: 'Gecertificeerde instellingen',
  client_representative: 'Ervaringsdeskundigen',
  municipality: 'Gemeenten',
  other: 'Andere partijen',
};

/** For narrow column heads, with soft hyphens where they may break. */
export const partyKindNarrow: Readonly<Record<PartyKind, string>> = {
  council: 'Gemeente\u00adraad',
  advisory_board: 'Advies\u00adraad',
  provider: 'Zorg\u00adaanbieder',
  referrer: 'Verwijzer',
  certified_institution: 'Gecerti\u00adficeerde instelling',
  client_representative: 'Ervarings\u00addeskun\u00addige',
  municipality: 'Gemeente',
  other: 'Andere partij',
};

export const channel: Readonly<Record<Channel, string>> = {
  letter: 'brief',
  email: 'e-mail',
  form: 'formulier',
  document_comments: 'opmerkingen in het document',
  spreadsheet: 'rekenblad',
  meeting: 'bijeenkomst',
  interview: 'interview',
};

/** As the first words of a heading: `Brief van de gemeenteraad Heerde`. */
export const channelOf: Readonly<Record<Channel, string>> = {
  letter: 'Brief van',
  email: 'E-mail van',
  form: 'Formulier van',
  document_comments: 'Opmerkingen van',
  spreadsheet: 'Rekenblad van',
  meeting: 'Inbreng van',
  interview: 'Interview met',
};

export const meetingKind: Readonly<Record<MeetingKind, string>> = {
  market_consultation: 'Marktconsultatie',
  dialogue_session: 'Dialoogsessie',
  council_evening: 'Raadsavond',
  working_group: 'Werkgroep',
};

export const attendanceState: Readonly<Record<AttendanceState, string>> = {
  invited: 'Uitgenodigd',
  accepted: 'Komt',
  declined: 'Afgemeld',
  attended: 'Aanwezig',
};

export const standing: Readonly<Record<Standing, string>> = {
  opinion: 'zienswijze',
  advice: 'advies',
  market_input: 'inbreng van de markt',
  question: 'vraag',
};

export const outcome: Readonly<Record<Outcome, string>> = {
  incorporated: 'Overgenomen',
  partly_incorporated: 'Deels overgenomen',
  not_incorporated: 'Niet overgenomen',
  already_covered: 'Al opgenomen',
  carried_forward: 'Meegenomen bij verdere uitwerking',
  noted: 'Voor kennisgeving aangenomen',
  answered: 'Beantwoord',
  out_of_scope: 'Buiten reikwijdte',
};

/** Shown where room is scarce; screen readers get the full words. */
export const outcomeShort: Readonly<Partial<Record<Outcome, string>>> = {
  carried_forward: 'Bij verdere uitwerking',
  noted: 'Voor kennisgeving',
};

export const noPointReason: Readonly<Record<NoPointReason, string>> = {
  greeting: 'aanhef of slotgroet',
  heading: 'kopje',
  page_furniture: 'paginanummer, kop- of voettekst',
  signature: 'ondertekening',
  quoted_mail: 'aangehaalde e-mail',
  procedure: 'over de procedure',
  letterhead: 'briefhoofd',
  disclaimer: 'standaardtekst',
  question_text: 'tekst van de vraag',
  introduction: 'inleiding',
  already_answered: 'al beantwoord',
  known_point: 'staat al in het register',
  other: 'andere reden',
};

export const role: Readonly<Record<Role, string>> = {
  coordinator: 'coördinator',
  member: 'lid van de werkgroep',
  party: 'partij',
  reader: 'lezer',
};

export const roleMeaning: Readonly<Record<Role, string>> = {
  coordinator: 'regelt de consultatie: partijen, rondes, mensen en rapportages',
  member: 'deelt punten in en legt besluiten vast',
  party: 'ziet de eigen reacties en wat is gepubliceerd',
  reader: 'leest alles, verandert niets',
};

export const vocabulary = {
  partyKind,
  partyKinds,
  partyKindNarrow,
  channel,
  channelOf,
  meetingKind,
  attendanceState,
  standing,
  outcome,
  outcomeShort,
  noPointReason,
  role,
  roleMeaning,
} as const;
