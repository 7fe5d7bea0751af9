import { stemDutch } from './dutch-stemmer.js';
import { bare, folded, tokens } from './tokens.js';

const cache = new Map<string, string>();
const cacheSize = 50_000;

/**
 * The stem of one Dutch word, for comparing and searching: tarief, tarieven and TARIEVEN give the same stem, as do
 * financieel, financiële and financiele; cliënt and client. A hyphenated word is stemmed at its last part.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const made = makeStem(word);
  if (word.length <= 60) {
    if (cache.size >= cacheSize) cache.clear();
    cache.set(word, made);
  }
  return made;
}

/**
 * The stems of all words of a text in order, repetitions kept, hyphenated words also by their parts. What full-text
 * search indexes and what it looks for.
 */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) {
    found.push(stem(token.text));
    if (!/[-‐‑]/.test(token.text)) continue;
    for (const part of token.text.split(/[-‐‑]/)) {
      if (part !== '') found.push(stem(part));
    }
  }
  return found;
}

function makeStem(word: string): string {
  const whole = folded(word);
  const cut = whole.lastIndexOf('-') + 1;
  // A word typed without its diaeresis must meet the one typed with it, so the marks go once they have done their work.
  return bare(whole.slice(0, cut)) + bare(stemDutch(withDiaeresis(whole.slice(cut))));
}

/** Officiele and financiele, typed without their mark, would keep another stem than officieel and financieel. */
function withDiaeresis(word: string): string {
  return word.replace(/^(.{4,}[bcdnrst])iele$/, '$1iële');
}
