import { language } from './language.js';

/** Figures, dates and sizes as readers of the page's language write them; the same input gives the same text on every machine. */

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const isDutch = (): boolean => language() === 'nl';

/** 12345 to `12.345`. */
export const figure = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, isDutch() ? '.' : ',');

/** A share from 0 to 1 to `94%`; what is nearly all or nearly nothing never shows as all or nothing. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99%';
  if (rounded === 0 && share > 0) return '1%';
  return `${rounded}%`;
}

/** `2026-10-16` (or a timestamp, of which the day as written counts) to `16 oktober 2026`. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number);
  const name = months[language()][(month ?? 0) - 1];
  return name && year && dayOfMonth ? `${dayOfMonth} ${name} ${year}` : date;
}

/** The month of `2026-10-16`: `oktober 2026`. */
export function monthOf(date: string): string {
  const [year, month] = date.split('-').map(Number);
  const name = months[language()][(month ?? 0) - 1];
  return name && year ? `${name} ${year}` : date;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });

/** A UTC timestamp to `16 oktober 2026, 17.00 uur`, in Dutch time. */
export function moment(timestamp: string): string {
  const at = new Date(timestamp);
  if (Number.isNaN(at.getTime())) return timestamp;
  const [date = '', time = ''] = amsterdam.format(at).split(' ');
  return isDutch() ? `${day(date)}, ${time.replace(':', '.')} uur` : `${day(date)}, ${time}`;
}

/** The day of a UTC timestamp in Dutch time: `16 oktober 2026`. */
export function dayOf(timestamp: string): string {
  const at = new Date(timestamp);
  return Number.isNaN(at.getTime()) ? timestamp : day(amsterdam.format(at));
}

/** Bytes to `14 kB` or `2,5 MB`, in powers of ten. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  const millions = (bytes / 1_000_000).toFixed(1).replace('.0', '');
  return `${isDutch() ? millions.replace('.', ',') : millions} MB`;
}

/** One or many: `count(1, 'punt', 'punten')` to `1 punt`. */
export const count = (value: number, one: string, many: string): string => `${figure(value)} ${value === 1 ? one : many}`;

/** `a`, `a en b`, `a, b en c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${isDutch() ? 'en' : 'and'} ${items.at(-1)}`;
}

/** The first letters of the first and last name, for the round mark: `Els de Boer` to `EB`. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
  const first = [...(parts[0] ?? '?')][0] ?? '?';
  const last = parts.length > 1 ? ([...parts.at(-1)!][0] ?? '') : '';
  return (first + last).toUpperCase();
}
