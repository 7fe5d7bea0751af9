/** The Dutch words of reports: B1, as they stand at the start of a cell or line. The pages have a wording file of their own. */
import type { Channel, Outcome, PartyKind, Standing } from '../../vocabulary.js';
import type { ReportSelection, ReportTogether } from '../report.js';

export const outcomeWords: Readonly<Record<Outcome, { readonly label: string; readonly meaning: string }>> = {
  incorporated: { label: 'Overgenomen', meaning: 'De tekst is aangepast of wordt aangepast, zoals gevraagd.' },
  partly_incorporated: {
    label: 'Deels overgenomen',
    meaning: 'De tekst is voor een deel aangepast. De motivering zegt wat niet is overgenomen.',
  },
  not_incorporated: { label: 'Niet overgenomen', meaning: 'De tekst blijft zoals die was. De motivering zegt waarom.' },
  already_covered: { label: 'Al opgenomen', meaning: 'De tekst regelde dit al. De motivering zegt waar.' },
  carried_forward: {
    label: 'Meegenomen bij verdere uitwerking',
    meaning: 'Het punt krijgt later een plek. Tot die tijd blijft het open staan.',
  },
  noted: { label: 'Voor kennisgeving aangenomen', meaning: 'Het punt is gelezen en vraagt niet om een wijziging.' },
  answered: { label: 'Beantwoord', meaning: 'Het punt was een vraag. Het antwoord staat erbij.' },
  out_of_scope: { label: 'Buiten reikwijdte', meaning: 'Het punt gaat niet over deze stukken.' },
};

export const undecidedWord = { label: 'Nog geen besluit', meaning: 'De werkgroep moet dit punt nog bespreken.' };

export const partyKindWords: Readonly<Record<PartyKind, { readonly one: string; readonly many: string }>> = {
  council: { one: 'Gemeenteraad', many: 'gemeenteraden' },
  advisory_board: { one: 'Adviesraad', many: 'adviesraden' },
  provider: { one: 'Zorgaanbieder', many: 'zorgaanbieders' },
  referrer: { one: 'Verwijzer', many: 'verwijzers' },
  certified_institution: { one: 'Gecertificeerde instelling', many: 'gecertificeerde instellingen' },
  client_representative: { one: 'Ervaringsdeskundige', many: 'ervaringsdeskundigen' },
  municipality: { one: 'Gemeente', many: 'gemeenten' },
  other: { one: 'Andere partij', many: 'andere partijen' },
};

/** Stands in place of the name of a private person. */
export const unnamedParty = (kind: PartyKind): string => `${partyKindWords[kind].one} (zonder naam)`;

export const channelWords: Readonly<Record<Channel, string>> = {
  letter: 'Brief',
  email: 'E-mail',
  form: 'Formulier',
  document_comments: 'Opmerkingen in het document',
  spreadsheet: 'Spreadsheet',
  meeting: 'Bijeenkomst',
  interview: 'Gesprek',
};

export const standingWords: Readonly<Record<Standing, string>> = {
  opinion: 'Zienswijze',
  advice: 'Advies',
  market_input: 'Inbreng uit de markt',
  question: 'Vraag',
};

/** Heads of the import template, in words that reading recognises; widths in characters. */
export const importColumns = [
  { head: 'Nummer', width: 10 },
  { head: 'Partij', width: 28 },
  { head: 'Document', width: 24 },
  { head: 'Paragraaf', width: 18 },
  { head: 'Opmerking', width: 70 },
  { head: 'Voorstel', width: 50 },
  { head: 'Antwoord', width: 50 },
  { head: 'Uitkomst', width: 24 },
  { head: 'Gerealiseerd in', width: 24 },
] as const;

export const importTemplateWords = { title: 'Reacties om in te lezen', sheet: 'Reacties', fileName: 'reacties.xlsx' } as const;

export const noTheme = 'Zonder thema';
export const changePending = 'Wijziging volgt';

/** Whether a point led to a change of the text. */
export const changedWord = (changed: boolean | null): string => (changed === null ? 'Nog niet bekend' : changed ? 'Ja' : 'Nee');

/** Heads of columns and parts, the same in every format. */
export const heads = {
  number: 'Nr.',
  party: 'Partij',
  partyKind: 'Soort partij',
  standing: 'Hoedanigheid',
  receivedOn: 'Ontvangen op',
  channel: 'Wijze',
  document: 'Document',
  section: 'Paragraaf',
  place: 'Document en paragraaf',
  heading: 'Kop in de reactie',
  question: 'Vraag',
  reaction: 'Reactie',
  theme: 'Thema',
  themes: 'Thema’s',
  outcome: 'Uitkomst',
  meaning: 'Betekenis',
  motivation: 'Motivering',
  answer: 'Antwoord',
  reply: 'Motivering en antwoord',
  together: 'Samen beantwoord',
  incorporatedIn: 'Verwerkt in',
  changed: 'Tekst gewijzigd',
  points: 'Aantal punten',
  total: 'Totaal',
  column: 'Kolom',
  continuation: 'Vervolg van de tekst',
} as const;

/** Sheets of a workbook; Excel allows 31 characters. `continued` ends a cell whose text goes on elsewhere. */
export const sheetNames = {
  points: 'Punten',
  counts: 'Aantallen',
  longTexts: 'Lange teksten',
  continued: ' … (gaat verder op het blad Lange teksten)',
} as const;

export const parts = {
  introduction: 'Inleiding',
  questions: 'De vragen',
  counts: 'Wat er met de punten is gebeurd',
  byOutcome: 'Punten per uitkomst',
  byTheme: 'Punten per thema',
  byParty: 'Punten per partij',
  table: 'Alle punten en de antwoorden',
  annexTable: 'De punten, per thema',
} as const;

export const producedOn = (date: string, organisation = ''): string => `Gemaakt op ${date}${organisation ? ` door ${organisation}` : ''}`;
export const noPoints = 'Er zijn nog geen punten.';

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `2026-10-16` as "16 oktober 2026"; what is no date comes back as it was. */
export function fullDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : day;
}

/** "1 punt", "12 punten", "12.000 punten". */
export const points = (count: number): string => `${figure(count)} ${count === 1 ? 'punt' : 'punten'}`;

/** Points that one sentence names; the rest is counted. */
const NAMED = 10;

/** With which points one was answered, in a sentence that stands before the answer. */
export function togetherWords({ title, others }: ReportTogether): string {
  const named = others.slice(0, NAMED).map(({ number, party }) => `${party} (punt ${number})`);
  const rest = others.length - named.length;
  const all = rest > 0 ? [...named, rest === 1 ? '1 ander punt' : `${figure(rest)} andere punten`] : named;
  const listed = all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} en ${all.at(-1)}`;
  return title ? `Samen beantwoord, onder ‘${title}’, met ${listed}.` : `Samen beantwoord met ${listed}.`;
}

export const answeredAtWords = (number: number): string => `Het antwoord is hetzelfde als bij punt ${number}.`;

/** A whole number, with a dot between thousands from 10.000 on. */
export const figure = (count: number): string => (count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '.'));

/** "a", "a en b", "a, b en c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

/** A label as it stands within a sentence. */
export const withinSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** What a report is limited to, within a sentence: "van Gemeenteraad Urk over het thema ‘Toegang’". */
export const selectionWords = ({ party, theme }: ReportSelection): string =>
  [party && `van ${party}`, theme && `over het thema ‘${theme}’`].filter(Boolean).join(' ');
