import { stem } from './stems.js';
import { bare } from './tokens.js';

const shortestPart = 4;
const longestWord = 60;
const links = ['', 's', 'en', 'e', 'n'] as const;

/**
 * The stems of the parts of a Dutch compound: jeugdhulpaanbieders gives jeugdhulp and aanbieder.
 *
 * @param isKnown whether a stem is a word of its own; only known words are parts
 * @returns first and last part, the longest last part first that is known; empty when the word is no compound of known words
 */
export function compoundParts(word: string, isKnown: (stem: string) => boolean): string[] {
  const whole = bare(word);
  if (whole.length > longestWord) return [];
  for (let cut = shortestPart; cut <= whole.length - shortestPart; cut += 1) {
    const tail = stem(whole.slice(cut));
    if (!isKnown(tail)) continue;
    const head = knownHead(whole.slice(0, cut), isKnown);
    return head === undefined ? [tail] : [head, tail];
  }
  return [];
}

function knownHead(head: string, isKnown: (stem: string) => boolean): string | undefined {
  for (const link of links) {
    if (!head.endsWith(link) || head.length - link.length < shortestPart) continue;
    const found = stem(link === '' ? head : head.slice(0, -link.length));
    if (isKnown(found)) return found;
  }
  return undefined;
}
