import { stem } from '../../language/stems.js';
import { stopStems } from '../../language/stop-words.js';
import { bare, tokens } from '../../language/tokens.js';
import type { Cue } from './theme-definition.js';

const nameWeight = 0.7;
const synonymWeight = 0.6;
const definitionWeight = 0.25;
const shortest = 3;
/** Words from this length on also count as the beginning of a compound: vervoer, vervoerskosten. */
const compounding = 6;
/** A word that stands for the whole subject does so sooner: taxi, taxibusje. */
const compoundingAlone = 4;

/** Cue words for a theme that nothing is known of but its name, what people call it and what belongs to it; a person can edit them afterwards. */
export function startingCues(label: string, definition = '', synonyms: readonly string[] = []): Cue[] {
  const cues = new Map<string, Cue>();
  const add = (text: string, weight: number, isName: boolean): void => {
    const words = tokens(text)
      .map((token) => bare(token.text))
      .filter((word) => word.length >= shortest && !stopStems.has(stem(word)));
    const least = isName && words.length === 1 ? compoundingAlone : compounding;
    for (const word of words) {
      const root = stem(word);
      if (!cues.has(root)) cues.set(root, { text: word.length >= least ? `${startOf(word, root)}*` : word, weight });
    }
  };
  add(label, nameWeight, true);
  for (const synonym of synonyms) add(synonym, synonymWeight, true);
  add(definition, definitionWeight, false);
  return [...cues.values()];
}

/** The stem when the word begins with it, so that tarieven also finds tariefopbouw; not when it changes on the way. */
const startOf = (word: string, root: string): string => (root.length >= compounding - 1 && word.startsWith(root) ? root : word);
