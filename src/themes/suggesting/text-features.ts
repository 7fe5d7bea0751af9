import { compoundParts } from '../../language/compounds.js';
import { wordsOfGrammar } from '../../language/dutch.js';
import { hash } from '../../language/similarity.js';
import { stem } from '../../language/stems.js';
import { bare, folded, type Token } from '../../language/tokens.js';

/** A text as a sparse vector: numbers of features (hashes below `featureSpace`) and their values, of length one together. */
export interface SparseVector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** Features are told apart by a hash; with some fifty thousand in use, few share a number. */
export const featureSpace = 2 ** 18;

const letterShare = 1.2;
const cueShare = 1;
/** Cue evidence that counts in full: that of a cue of .95. */
const fullEvidence = 3;
const partWeight = 0.6;
const pairWeight = 0.4;

/**
 * What the classifier sees of a text: stems, pairs of neighbouring stems, parts of compounds, letter sequences of four and
 * five within words, and what the cue words say of every theme (so that it learns which themes go together).
 *
 * @param words the tokens of the text, already cut off at the most that is read
 * @param isKnown whether a stem is a word of the scheme; only those count as parts of compounds
 * @param cueEvidence per theme, 0 or more
 * @param partyKind who says it: councils and providers differ in what they bring up
 */
export function textFeatures(
  words: readonly Token[],
  isKnown: (stem: string) => boolean,
  cueEvidence: Float64Array,
  partyKind?: string,
): SparseVector {
  const ofWords = new Map<number, number>();
  const ofLetters = new Map<number, number>();
  if (partyKind) add(ofWords, `k ${partyKind}`, 1);
  let before = '^';
  let afterGrammar = false;
  for (const word of words) {
    const { root, isGrammar, letters } = wordFeatures(word.text);
    if (!isGrammar) {
      add(ofWords, `w ${root}`, 1);
      for (const part of partsOf(word.text, isKnown)) add(ofWords, `w ${part}`, partWeight);
      for (const index of letters) ofLetters.set(index, (ofLetters.get(index) ?? 0) + 1);
    }
    if (!(isGrammar && afterGrammar)) add(ofWords, `p ${before} ${root}`, pairWeight);
    before = root;
    afterGrammar = isGrammar;
  }
  const ofCues = new Map<number, number>();
  cueEvidence.forEach((value, theme) => {
    if (value > 0) add(ofCues, `t ${theme}`, value);
  });
  return joined([scaled(ofWords, 1, damped), scaled(ofLetters, letterShare, damped), cuesAsTheyAre(ofCues)]);
}

/** The number of the feature that a stem makes, to find back what a word contributed. */
export function stemFeature(root: string): number {
  return numberOf(`w ${root}`);
}

function partsOf(word: string, isKnown: (stem: string) => boolean): readonly string[] {
  return word.length < 9 ? [] : compoundParts(word, isKnown);
}

interface WordFeatures {
  readonly root: string;
  /** Words of grammar say nothing alone, but may within pairs ("niet geholpen"). */
  readonly isGrammar: boolean;
  /** Feature numbers of its letter sequences. */
  readonly letters: readonly number[];
}

const seen = new Map<string, WordFeatures>();
const mostSeen = 20_000;

/** The same words come back in every text, so what was made of one is kept a while. */
function wordFeatures(word: string): WordFeatures {
  const before = seen.get(word);
  if (before) return before;
  const made = { root: stem(word), isGrammar: wordsOfGrammar.has(folded(word)), letters: lettersOf(word) };
  if (seen.size >= mostSeen) seen.clear();
  seen.set(word, made);
  return made;
}

function lettersOf(word: string): number[] {
  const text = ` ${bare(word).slice(0, 40)} `;
  return [4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => numberOf(`c ${text.slice(at, at + length)}`)),
  );
}

function numberOf(name: string): number {
  return hash(name) % featureSpace;
}

function add(into: Map<number, number>, name: string, value: number): void {
  const index = numberOf(name);
  into.set(index, (into.get(index) ?? 0) + value);
}

/** Values of a group of features, weighed each and brought to one length together. */
function scaled(group: ReadonlyMap<number, number>, share: number, weigh: (value: number) => number): ReadonlyMap<number, number> {
  let squares = 0;
  for (const value of group.values()) squares += weigh(value) ** 2;
  const scale = squares > 0 ? share / Math.sqrt(squares) : 0;
  return new Map([...group].map(([index, value]) => [index, weigh(value) * scale]));
}

/** Not brought to one length: a text with one weak cue must not look like one full of strong ones. */
function cuesAsTheyAre(group: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let squares = 0;
  for (const value of group.values()) squares += value ** 2;
  const scale = cueShare / Math.max(fullEvidence, Math.sqrt(squares));
  return new Map([...group].map(([index, value]) => [index, value * scale]));
}

/** A word that comes ten times says more than one that comes once, but not ten times as much. */
function damped(value: number): number {
  return 1 + Math.log(1 + value);
}

function joined(groups: readonly ReadonlyMap<number, number>[]): SparseVector {
  const all = new Map<number, number>();
  for (const group of groups) for (const [index, value] of group) all.set(index, (all.get(index) ?? 0) + value);
  const indices = Int32Array.from(all.keys());
  return { indices, values: Float32Array.from(indices, (index) => all.get(index) ?? 0) };
}
