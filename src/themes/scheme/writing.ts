import type { Cue, ThemeExample } from './theme-definition.js';

/**
 * Writes a list of cues shortly: weight to cues, separated by semicolons.
 *
 * A word stands for its inflections too (`tarief` finds tarieven). `tarief*` finds words that begin so, `*tarief` those
 * that end so, `*tarief*` those that hold it. Between the words of a phrase `..` stands for up to four other words.
 */
export function cues(byWeight: Readonly<Record<string, string>>): Cue[] {
  return Object.entries(byWeight).flatMap(([weight, texts]) => listed(texts).map((text) => ({ text, weight: Number(weight) })));
}

/** Takes a list apart at its semicolons. */
export function listed(texts: string): string[] {
  return texts
    .split(';')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** An example point of a theme; `also` are the keys of other themes that it raises. */
export function example(text: string, ...also: readonly string[]): ThemeExample {
  return also.length > 0 ? { text, also } : { text };
}
