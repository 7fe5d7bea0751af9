import { dropAdjectiveEnding, dropInflection, dropNounEnding, dropPlural } from './dutch-endings.js';
import { afterConsonant, afterVowels, type Regions, regionsOf, vowelLetter } from './dutch-syllables.js';

/**
 * The Dutch stemming algorithm of Wessel Kraaij and Renée Pohlmann, which is Snowball's "dutch" since Snowball 3.0.
 * Written from the published definition (snowballstem.org, algorithms/dutch): the numbered steps keep their names there.
 *
 * A step takes the word with its two regions and gives the shortened word, or undefined when it does not apply. Positions
 * of the regions stay those of the word before the steps, as in the published algorithm.
 *
 * @param word in lower case, composed (NFC), without digits or punctuation except an apostrophe
 * @returns its stem; a word too short to have a region comes back as it is
 */
export function stemDutch(word: string): string {
  let stem = word;
  let shortened = false;
  const regions = regionsOf(stem);
  for (const step of [dropPlural, dropInflection, dropNounEnding, dropAdjectiveEnding]) {
    const next = step(stem, regions);
    if (next === undefined) continue;
    stem = next;
    shortened = true;
  }
  for (const lose of [losePrefix, loseInfix]) {
    const without = lose(stem);
    if (without === undefined) continue;
    stem = without;
    shortened = true;
    stem = dropParticiple(stem, regionsOf(stem)) ?? stem;
  }
  const softened = stem.replace(/([kfp])t$/, '$1');
  shortened ||= softened !== stem;
  return shortened ? undouble(softened) : stem;
}

/** Step 1c: the d or t that a past participle keeps after its ge- went. */
function dropParticiple(word: string, { first }: Regions): string | undefined {
  const body = word.slice(0, -1);
  if (!/[dt]$/.test(word) || first > body.length || !afterConsonant(body)) return undefined;
  const before = first <= body.length - 1 ? body.at(-1) : undefined;
  if (word.endsWith('d')) {
    if (before === 'n') return undefined;
    return body === 'in' ? 'inn' : body;
  }
  return before === 'h' || body === 'en' ? undefined : body;
}

function losePrefix(word: string): string | undefined {
  if (!word.startsWith('ge') || !staysAWord(word, 2)) return undefined;
  const rest = word.slice(2);
  if (rest.startsWith('eft') || (rest.startsWith('val') && !rest.startsWith('vali'))) return undefined;
  if (rest.startsWith('vaa') || rest.startsWith('vare')) return undefined;
  return withoutDiaeresis(rest);
}

function loseInfix(word: string): string | undefined {
  const at = word.indexOf('ge', 1);
  if (at < 0 || !staysAWord(word, at + 2)) return undefined;
  return `${word.slice(0, at)}${withoutDiaeresis(word.slice(at + 2))}`;
}

/** Three letters or more are left, with a vowel that is not the end. */
function staysAWord(word: string, from: number): boolean {
  if (word.length - from < 3) return false;
  let at = from;
  while (at < word.length && !word.startsWith('ij', at) && !vowelLetter.test(word[at] ?? '')) at += 1;
  const end = afterVowels(word, at);
  return end > at && end < word.length;
}

function withoutDiaeresis(word: string): string {
  return word.replace(/^ë/, 'e').replace(/^ï/, 'i');
}

/** Step 6. */
function undouble(word: string): string {
  if (word === 'inn') return word;
  if (/([b-df-hj-np-tv-xz])\1$/.test(word)) return word.slice(0, -1);
  return word.replace(/v$/, 'f').replace(/z$/, 's');
}
