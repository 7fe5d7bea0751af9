/** Where the first and the second region of a word begin; endings are dropped only inside a region. */
export interface Regions {
  readonly first: number;
  readonly second: number;
}

const a = 'aäáàâ';
const e = 'eëéèê';
const i = 'iïíìî';
const o = 'oöóòô';
const u = 'uüúùû';
const vowel = `[${a}${e}${i}${o}${u}y]`;
/** One vowel, with or without a mark. */
export const vowelLetter = new RegExp(vowel);
const vowelGroup = new RegExp(`(?:ij|${vowel})`, 'y');
const bareVowel = new RegExp(`[${a}${e}${i}${o}${u}]`);
const brightVowel = new RegExp(`[${a}${i}${o}${u}]`);
const anyE = new RegExp(`[${e}]`);
const endsInStop = new RegExp(`[^${a}${e}${i}${o}${u}ywx]$`);

/** The regions R1 and R2 of the published algorithm. */
export function regionsOf(word: string): Regions {
  const first = afterSyllable(word, 0);
  const second = first === undefined ? undefined : afterSyllable(word, first);
  return { first: first ?? word.length, second: second ?? word.length };
}

/** The position after consonants, vowels and one consonant from `from`; undefined when the word ends before. */
function afterSyllable(word: string, from: number): number | undefined {
  let at = from;
  while (at < word.length && !vowelLetter.test(word[at] ?? '')) at += 1;
  const end = afterVowels(word, at);
  return end === at || end >= word.length ? undefined : end + 1;
}

/** The position after the vowels that begin at `from`; `from` itself when none do. */
export function afterVowels(word: string, from: number): number {
  let at = from;
  for (;;) {
    vowelGroup.lastIndex = at;
    const group = vowelGroup.exec(word);
    if (!group) return at;
    at += group[0].length;
  }
}

/** C of the published algorithm: the word ends in a consonant. */
export function afterConsonant(word: string): boolean {
  return word !== '' && !word.endsWith('ij') && !vowelLetter.test(word.at(-1) ?? '');
}

/** V of the published algorithm: the word ends in a vowel. */
export function afterVowel(word: string): boolean {
  return word.endsWith('ij') || vowelLetter.test(word.at(-1) ?? '');
}

/** Doubles the vowel of a last closed syllable, so that `tariev` and `tarief`, `maken` and `maak` meet. */
export function lengthen(word: string): string {
  if (!endsInStop.test(word)) return word;
  const last = word.slice(-1);
  const body = word.slice(0, -1);
  if (body.endsWith('eë')) return `${body}e${last}`;
  if (body.endsWith('ië')) return `${body.slice(0, -2)}iee${last}`;
  const nucleus = body.at(-1) ?? '';
  const before = body.slice(0, -1);
  if (before !== '' && bareVowel.test(before.at(-1) ?? '')) return word;
  if (brightVowel.test(nucleus) && !i.includes(nucleus)) return `${before}${nucleus}${nucleus}${last}`;
  if (!anyE.test(nucleus) || nucleus === 'ë') return word;
  return staysShort(before) ? word : `${before}${nucleus}${nucleus}${last}`;
}

/** An unstressed e stays single: after a vowel of the syllable before, as in `keten` or `wagen`. */
function staysShort(before: string): boolean {
  const rest = before.slice(0, -1);
  if (brightVowel.test(rest.at(-1) ?? '')) return true;
  if (rest.length === 1 && anyE.test(rest)) return true;
  return brightVowel.test(rest.at(-2) ?? '') && rest.length > 2 && !bareVowel.test(rest.at(-3) ?? '');
}
