import type { PartyKind } from '../vocabulary.js';

/** Legal forms and articles, which people leave out or add. */
const filler = new Set('de het een stichting vereniging cooperatie ua bv nv vof'.split(' '));

const kindWords: readonly { readonly kind: PartyKind; readonly words: RegExp; readonly prefix: string }[] = [
  { kind: 'council', words: /^(?:de )?(?:gemeenteraad|raad|gemeente|griffie)(?: van)?(?: de)?(?: gemeente)? /, prefix: 'gemeenteraad' },
  {
    kind: 'municipality',
    words: /^(?:de |het )?(?:gemeente|college(?: van (?:b en w|burgemeester en wethouders))?)(?: van)?(?: de)?(?: gemeente)? /,
    prefix: 'gemeente',
  },
];

/** Lower case, without diacritics, dots within abbreviations and anything but letters and digits. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\b(\w)\.(?=\w\b)/g, '$1')
    .replace(/&/g, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A text as names are compared in it: folded, without articles and legal forms. */
export const foldedName = (text: string): string =>
  fold(text)
    .split(' ')
    .filter((word) => !filler.has(word))
    .join(' ');

/**
 * The form in which party names are compared: `Gemeenteraad van Epe`, `De raad van de gemeente Epe` and `Gemeente Epe` (of a council) are one;
 * so are `Stichting Veldlicht` and `Veldlicht`. Remarks in brackets do not count.
 */
export function matchName(name: string, kind: PartyKind): string {
  const folded = fold(name.replace(/\([^)]*\)/g, ' ')) || fold(name) || name.trim().toLowerCase();
  for (const { kind: of, words, prefix } of kindWords) {
    if (of === kind) return `${prefix} ${`${folded} `.replace(words, '').trim() || folded}`.slice(0, 200);
  }
  const words = folded.split(' ').filter((word) => !filler.has(word));
  return (words.length ? words.join(' ') : folded).slice(0, 200);
}
