import { count, list } from '../format.js';

/** How people call the formats that can be read; formats without a name of their own are not told. */
const formatNames: Readonly<Record<string, string>> = {
  docx: 'Word',
  odt: 'OpenDocument',
  pdf: 'pdf',
  xlsx: 'Excel',
  csv: 'csv',
  eml: 'e-mail',
  msg: 'e-mail',
  txt: 'tekst',
  md: 'Markdown',
  rtf: 'rtf',
  html: 'webpagina’s',
  vtt: 'ondertitels',
  srt: 'ondertitels',
  sbv: 'ondertitels',
};

/** What became of files that came in together. */
export const intake = {
  /** `Word, pdf en tekst`. */
  formats: (formats: readonly string[]) =>
    list(
      Object.keys(formatNames)
        .flatMap((format) => (formats.includes(format) ? [formatNames[format] ?? ''] : []))
        .filter(isFirst),
    ),
  title: 'Wat er is ingelezen',
  taken: (files: number) => `${count(files, 'bestand is', 'bestanden zijn')} ingelezen`,
  waiting: (files: number) => (files === 1 ? '1 bestand wacht op u' : `${files} bestanden wachten op u`),
  waitingLead: 'Deze bestanden zijn bewaard. Beantwoord de vraag die erbij staat, dan worden het reacties.',
  refused: (files: number) => `${count(files, 'bestand is', 'bestanden zijn')} niet ingelezen`,
  refusedLead: 'Deze bestanden zijn niet bewaard.',
  unread: (files: number) => `${count(files, 'bijgesloten bestand is', 'bijgesloten bestanden zijn')} niet gelezen`,
  unreadLead: 'Deze bestanden zaten in een e-mail of pakket. Zij zijn wel bewaard.',
  inside: (outer: string) => `in ${outer}`,
  file: 'Bestand',
  reactions: 'Reacties',
  points: (points: number) => count(points, 'punt', 'punten'),
  /** Of one file among several that are sent one by one. */
  states: { taken: 'Ingelezen.', waiting: 'Wacht op u.', refused: 'Niet ingelezen.' },
  progress: {
    busy: 'De bestanden worden ingelezen',
    done: 'De bestanden zijn verwerkt',
    all: 'Voortgang van alle bestanden',
    summary: 'Ingelezen: {taken}. Wacht op u: {waiting}. Niet ingelezen: {refused}.',
    queued: 'Wacht op zijn beurt.',
    sending: 'Wordt verstuurd.',
    reading: 'Wordt gelezen.',
    failed: 'Niet ingelezen. De verbinding viel weg of er ging iets mis. Probeer dit bestand opnieuw.',
  },
  /** Below the first faults of a sheet. */
  moreFaults: (faults: number) => `En nog ${count(faults, 'vak', 'vakken')}.`,
  dropForm: 'Bestanden om in te lezen',
  why: 'Waarom niet',
  ask: { parties: 'Wijs partijen toe', columns: 'Zeg wat de kolommen zijn' },
  unmapped: 'kolommen die wij niet kennen',
  chapters: (chapters: number) => count(chapters, 'hoofdstuk', 'hoofdstukken'),
  /** Columns of a list of parties. */
  columns: { name: 'naam', kind: 'soort', municipalityCode: 'gemeente', email: 'e-mail' } as Readonly<Record<string, string>>,
  more: 'Meer reacties toevoegen',
  all: 'Naar alle reacties',
  chooseAgain: 'Kies de bestanden opnieuw. Een browser onthoudt ze niet.',
} as const;

const isFirst = (name: string, index: number, all: readonly string[]): boolean => all.indexOf(name) === index;
