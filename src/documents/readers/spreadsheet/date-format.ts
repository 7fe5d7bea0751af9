import { type Language, type LanguageWords, wordsOf } from './language.js';

/** Days between Excel's day 0 (with its 29 February 1900 that never was) and 1 January 1970. */
const UNIX_DAY = 25_569;
const DAYS_1904 = 1_462;
const DAY_MS = 86_400_000;

const TOKEN = /"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]|\[(?:h+|m+|s+)\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|\.0+|[\s\S]/gi;

/** Whether a section of a number format shows a date or a time: a letter of one outside quotes, escapes and brackets. */
export function isDateFormat(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general|standaard/i.test(bare) && /[ymdhs]/i.test(bare.replace(/E[+-]/gi, ''));
}

/**
 * A serial number as a date or time, by one section of a number format (ECMA-376 part 1, 18.8.31).
 * @param serial days since the epoch of the workbook, with the time as a fraction
 */
export function formatDate(serial: number, section: string, language: Language, is1904 = false): string {
  const tokens = section.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').match(TOKEN) ?? [];
  const isHalfDay = tokens.some((token) => /^(?:AM\/PM|A\/P)$/i.test(token));
  const places = Math.max(0, ...tokens.map((token) => (/^\.0+$/.test(token) ? token.length - 1 : 0)));
  const moment = momentOf(is1904 ? serial + DAYS_1904 : serial, is1904 ? serial : undefined, places);
  const words = wordsOf(language);
  const write = (token: string, at: number): string => {
    const letter = token[0]!.toLowerCase();
    if (/^["\\]/.test(token)) return token[0] === '"' ? token.slice(1, -1) : token.slice(1);
    if (letter === '_') return ' ';
    if (letter === '*') return '';
    if (/^(?:AM\/PM|A\/P)$/i.test(token)) return halfDay(token, moment.hour);
    if (/^\.0+$/.test(token))
      return (
        words.decimal +
        String(moment.millis)
          .padStart(3, '0')
          .slice(0, token.length - 1)
          .padEnd(token.length - 1, '0')
      );
    if (letter === '[') return elapsed(token, moment.elapsedSeconds);
    if (letter === 'y') return token.length <= 2 ? two(moment.year % 100) : String(moment.year).padStart(4, '0');
    if (letter === 'd') return dayAs(token.length, moment, words);
    if (letter === 'h') return padded(token, isHalfDay ? ((moment.hour + 11) % 12) + 1 : moment.hour);
    if (letter === 's') return padded(token, moment.second);
    if (letter !== 'm') return token;
    return isMinutes(tokens, at) ? padded(token, moment.minute) : monthAs(token.length, moment.month - 1, words);
  };
  return tokens.map(write).join('').trim();
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millis: number;
  readonly elapsedSeconds: number;
}

/** Rounded to what is shown, as Excel does, so that 59.9995 seconds do not become 60. */
function momentOf(serial: number, elapsed: number | undefined, places: number): Moment {
  const grain = 1_000 / 10 ** Math.min(places, 3);
  const rounded = Math.round((serial * DAY_MS) / grain) * grain;
  // Before 1 March 1900 Excel counts a day that never was; day 60 itself is shown as 29 February.
  const phantom = serial >= 60 && serial < 61;
  const shift = serial < 60 ? 1 : 0;
  const date = new Date(rounded + (shift - UNIX_DAY) * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: phantom ? 2 : serial < 1 ? 1 : date.getUTCMonth() + 1,
    day: phantom ? 29 : serial < 1 ? 0 : date.getUTCDate(),
    weekday: (date.getUTCDay() + (serial < 60 ? 6 : 0)) % 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millis: Math.round(date.getUTCMilliseconds()),
    elapsedSeconds: Math.floor(Math.round(((elapsed ?? serial) * DAY_MS) / grain) * (grain / 1_000)),
  };
}

/** `m` is minutes right after hours or right before seconds, months everywhere else. */
function isMinutes(tokens: readonly string[], at: number): boolean {
  const isUnit = (token: string): boolean => /^\[?[ymdhs]+\]?$/i.test(token);
  const before = tokens.slice(0, at).findLast(isUnit);
  const after = tokens.slice(at + 1).find(isUnit);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

const two = (value: number): string => String(value).padStart(2, '0');

const padded = (token: string, value: number): string => (token.length > 1 ? two(value) : String(value));

function dayAs(length: number, { day, weekday }: Moment, words: LanguageWords): string {
  if (length <= 2) return length === 2 ? two(day) : String(day);
  return (length === 3 ? words.shortDays : words.days)[weekday] ?? '';
}

function monthAs(length: number, index: number, words: LanguageWords): string {
  if (length <= 2) return length === 2 ? two(index + 1) : String(index + 1);
  const name = (length === 3 ? words.shortMonths : words.months)[index] ?? '';
  return length === 5 ? name.slice(0, 1) : name;
}

function halfDay(token: string, hour: number): string {
  const isShort = token.length === 3;
  const word = hour < 12 ? (isShort ? 'A' : 'AM') : isShort ? 'P' : 'PM';
  return isShort && token[0] === 'a' ? word.toLowerCase() : word;
}

function elapsed(token: string, seconds: number): string {
  const unit = token[1]!.toLowerCase();
  const total = Math.floor(unit === 'h' ? seconds / 3_600 : unit === 'm' ? seconds / 60 : seconds);
  return String(total).padStart(token.length - 2, '0');
}
