/** A word of a text, where it stands. Offsets count UTF-16 units, as in `String.prototype.slice`. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Letters with their combining marks and digits; a hyphen or apostrophe only between them (zzp'er, e-health). The counts
// are bounded because the expression would otherwise overflow on megabytes without a space.
// An age limit keeps its sign: 18+ and 18-.
const word =
  /\p{N}{1,3}(?:\+|-(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,199}(?:['’\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,99}){0,7}/gu;

/**
 * Cuts a text into words. Diacritics stay whole (cliënt, reële, continuïteit), also when written as a letter and a
 * combining mark; hyphenated words are one token.
 *
 * @param limit stop after this many words, so that a text of any size costs bounded work
 */
export function tokens(text: string, limit = Number.POSITIVE_INFINITY): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(word)) {
    if (found.length >= limit) break;
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A word as it is compared: composed, lower case, one kind of apostrophe and hyphen. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-');
}

/** A folded word without its diacritics: financiële and financiele compare as one. */
export function bare(text: string): string {
  return folded(text).normalize('NFD').replace(/\p{M}/gu, '');
}
