/** Takes out of texts what is confidential or personal. Positions are UTF-16 code units. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stands in place of words that were withheld, in any language. */
export const WITHHELD = '[…]';

/** Shorter words are too common to be looked for elsewhere. */
const LEAST_WORDS = 5;

/** Every place where the words stand, however they are spaced, also when a word is broken off at the end of a line; case does not count. */
export function placesOf(text: string, words: string): Stretch[] {
  const pattern = patternOf(words);
  return pattern ? [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })) : [];
}

/** The stretches in order, those that touch or overlap as one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

/** The text with every stretch withheld. */
export function withhold(text: string, stretches: readonly Stretch[]): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of joined(stretches)) {
    kept += text.slice(at, Math.max(at, start)) + WITHHELD;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

/** Whether nothing that can be read is left: only marks, spaces and punctuation. */
export const isNothingLeft = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text.replaceAll(WITHHELD, ''));

/** The text without these words, wherever they stand. */
export const withholdWords = (text: string, words: readonly string[]): string =>
  withhold(
    text,
    words.filter((one) => one.trim().length >= LEAST_WORDS).flatMap((one) => placesOf(text, one)),
  );

/**
 * The words of a point without its confidential passages.
 * @returns undefined when a passage can not be found in them, as after joining points: then nothing of the point may be shown
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string | undefined {
  const places: Stretch[] = [];
  for (const secret of secrets) {
    if (!secret.trim()) continue;
    const whole = placesOf(text, secret);
    const found = whole.length
      ? [whole]
      : secret
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => placesOf(text, line));
    if (found.some((each) => !each.length)) return undefined;
    places.push(...found.flat());
  }
  return withhold(text, places);
}

/** E-mail addresses, telephone numbers, bank accounts, citizen service numbers, and postcodes with a house number. */
const personal = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}])(?:\+|00)\d{2}[\s-]?(?:\(0\)\s?)?\d(?:[\s-]?\d){7,9}(?!\d)/gu,
  /(?<![\p{L}\p{N}])0\d(?:[\s-]?\d){8}(?!\d)/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){10}(?!\d)/gu,
  /(?<![\p{L}\p{N}])[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\p{N}])(?:\s?,?\s?\d{1,5}(?![\p{L}\p{N}]))?/gu,
];
const nineDigits = /(?<![\p{L}\p{N}])\d{9}(?!\d)/gu;

/** A citizen service number stands the test of eleven: digits times 9, 8, …, 2, -1. */
function isCitizenNumber(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** The text without what points at a person or an account by its form alone; names are not known by their form. */
export function withholdPersonal(text: string): string {
  const byForm = personal.flatMap((pattern) => [...text.matchAll(pattern)]);
  const numbers = [...text.matchAll(nineDigits)].filter(([digits]) => isCitizenNumber(digits));
  return withhold(
    text,
    [...byForm, ...numbers].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

/** A hyphen at the end of a line, and the indent of the next. */
const broken = '(?:[-\\u00ad]\\r?\\n\\s*)?';
const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function patternOf(words: string): RegExp | undefined {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (!parts.length) return undefined;
  return new RegExp(parts.map((part) => [...part].map(escaped).join(broken)).join('\\s+'), 'giu');
}
