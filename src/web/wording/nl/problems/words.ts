import { day, figure, moment } from '../../format.js';

/** What a page says of a refusal: what happened, what was kept, what to do. */
export interface ProblemWords {
  readonly title: string;
  readonly happened: string;
  readonly kept: string;
  readonly next: string;
}

/** Members of the problem that its words can name. */
export type Extra = Readonly<Record<string, unknown>>;

/** The words for each code of one area. */
export type ProblemTable = Readonly<Record<string, (extra: Extra) => ProblemWords>>;

export const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? figure(value) : '');
export const when = (value: unknown): string => (typeof value === 'string' ? (value.length > 10 ? moment(value) : day(value)) : '');
/** ` op 16 oktober`, or nothing when there is no value. */
export const on = (preposition: string, value: string): string => (value ? `${preposition} ${value}` : '');

export const unchanged = 'Er is niets veranderd.';
export const fileGone = 'Het bestand is niet bewaard. Wat er al was, is niet veranderd.';

export const words = (title: string, happened: string, kept: string, next: string): ProblemWords => ({ title, happened, kept, next });

export const gone = (what: string): ProblemWords =>
  words('Niet gevonden', `${what} is er niet, of is niet voor u bedoeld.`, '', 'Kijk het adres na, of ga terug naar het overzicht.');
