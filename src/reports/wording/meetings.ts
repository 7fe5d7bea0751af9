import type { ItemState } from '../../deliberation/agenda/agenda.rules.js';
import type { Stance } from '../../vocabulary.js';
import { fullDate, listed, points } from './nl.js';

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });

/** Dutch words of the papers and the minutes of a meeting. */
export const meetingWords = {
  papers: (title: string): string => `Stukken: ${title}`,
  minutes: (title: string): string => `Verslag: ${title}`,
  when: (startsAt: string, place: string): string => {
    const [day = '', time = ''] = inAmsterdam.format(new Date(startsAt)).split(' ');
    return [`${fullDate(day)}, ${time.replace(':', '.')} uur`, place].filter(Boolean).join(', ');
  },
  producedOn: (day: string): string => `Gemaakt op ${fullDate(day)}.`,
  people: 'Aanwezigheid',
  attended: (names: readonly string[]): string => `Aanwezig: ${listed(names)}.`,
  declined: (names: readonly string[]): string => `Afgemeld: ${listed(names)}.`,
  absent: (names: readonly string[]): string => `Uitgenodigd, aanwezigheid niet vastgelegd: ${listed(names)}.`,
  noPeople: 'Niemand staat op de lijst.',
  agenda: 'Agenda',
  agendaColumns: ['Nr.', 'Onderwerp', 'Punten', 'Partijen'] as const,
  discussed: 'Besproken',
  item: (position: number, title: string): string => `${position}. ${title}`,
  voice: (party: string, number: number): string => `${party}, punt ${number}`,
  more: (count: number): string => `En nog ${points(count)} met dezelfde strekking.`,
  gone: 'Het punt of de bundeling is er niet meer.',
  passage: (document: string, label: string, section: string): string =>
    [`In ${document}, versie ${label}`, section].filter(Boolean).join(', '),
  positions: 'Standpunten van de gemeenten',
  positionColumns: ['Gemeente', 'Standpunt', 'Toelichting'] as const,
  stances: { for: 'Voor', against: 'Tegen', abstains: 'Onthouding' } as const satisfies Readonly<Record<Stance, string>>,
  dissent: (names: readonly string[]): string => `Afwijkend standpunt: ${listed(names)} ${names.length === 1 ? 'is' : 'zijn'} tegen.`,
  states: {
    open: 'Niet besproken',
    held: 'Aangehouden',
    drafted: 'Conceptbesluit, nog niet vastgesteld',
    adopted: 'Besluit',
  } as const satisfies Readonly<Record<ItemState, string>>,
  decision: (state: string, outcome: string): string => `${state}: ${outcome}`,
  decided: (outcome: string): string => `Er is al een besluit: ${outcome}.`,
  notTaken: (text: string): string => `Niet overgenomen: ${text}`,
  answer: (text: string): string => `Antwoord aan de partij: ${text}`,
  adoption: 'Vaststelling',
  adopted: (on: string, by: string, items: number): string =>
    `${items === 1 ? '1 besluit' : `${items} besluiten`} vastgesteld op ${fullDate(on)}. Getekend: ${by}.`,
  notAdopted: 'De conceptbesluiten zijn nog niet vastgesteld.',
} as const;
