import { sentencesOf } from '../language/sentences.js';
import { stem } from '../language/stems.js';
import { stopStems } from '../language/stop-words.js';
import { bare, tokens } from '../language/tokens.js';
import { type Axis, generic, negators, opposites, phrases, type Sign, type Signal, signals } from './stance-words.js';

/** Which way a text wants to go with something. */
export interface Claim {
  readonly axis: Axis;
  readonly sign: Sign;
  /** Stems of what it is about. */
  readonly about: readonly string[];
}

/** A text as far as it takes sides, sentence by sentence. */
export type Stance = readonly Sentence[];

interface Sentence {
  readonly claims: readonly Claim[];
  readonly words: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  /** How often it turns round what it says. */
  readonly negations: number;
}

/** Why two texts want the opposite: what both are about. */
export interface Opposition {
  /** Stems, without those that every text shares. */
  readonly about: readonly string[];
  /** Whether the first of the two is for it (or for more of it). */
  readonly firstIsFor: boolean;
}

/** Characters of a text that are looked at; who wants something says so before. */
const MOST_CHARACTERS = 6_000;
const MOST_SENTENCES = 40;
/** Share of its content that two sentences have in common when they say the same but for one word. */
const SAME_SENTENCE = 0.75;
/** Words of both sentences together that the comparing of their content leaves out: a word and its opposite, in each. */
const MOST_APART = 4;

/** Words that name a subject at most. */
const MOST_SUBJECT_WORDS = 3;

const genericStems: ReadonlySet<string> = new Set(generic.map(stem));

/** Reads for and against, more and less, strict and free out of a text, by words and by how Dutch turns them round. */
export function stanceOf(text: string): Stance {
  const shown = text.slice(0, MOST_CHARACTERS);
  const sentences: Sentence[] = [];
  let subject: readonly string[] = [];
  for (const { start, end } of sentencesOf(shown).slice(0, MOST_SENTENCES)) {
    const sentence = shown.slice(start, end);
    const words = bareWords(sentence);
    const content = contentOf(words);
    // `Open House? Daar zijn wij tegen.`: what it is about was said before.
    if (content.length) subject = content;
    // Who asks whether it will be so takes no side yet.
    const claims = sentence.endsWith('?') ? [] : clausesOf(sentence).flatMap((clause) => claimsIn(clause, subject));
    sentences.push({ claims, words: new Set(words), content: new Set(content), negations: negationsIn(words) });
  }
  return sentences;
}

/**
 * Whether two texts want the opposite of the same thing: one is for what the other is against, or they are the same sentence but for a word that
 * turns it round.
 * @returns undefined when nothing shows that they do
 */
export function oppositionOf(one: Stance, other: Stance): Opposition | undefined {
  for (const mine of one)
    for (const theirs of other) {
      const found = byClaims(mine.claims, theirs.claims);
      if (found) return found;
    }
  let agreed: ReadonlySet<string> | undefined;
  for (const mine of one)
    for (const theirs of other) {
      if (!mayBeSame(mine.content, theirs.content)) continue;
      agreed ??= new Set(agreements(claimsOf(one), claimsOf(other)));
      const found = turnedRound(mine, theirs, agreed);
      if (found) return found;
    }
  return undefined;
}

/** The words of a text that have these stems, the first of each, as they were written. */
export function asWritten(text: string, stemmed: readonly string[]): string {
  const found = new Map<string, string>();
  for (const token of tokens(text, 2_000))
    for (const part of token.text.split('-')) {
      const root = stem(bare(part));
      if (stemmed.includes(root) && !found.has(root)) found.set(root, part);
    }
  return [...found.values()].slice(0, MOST_SUBJECT_WORDS).join(' ');
}

const claimsOf = (stance: Stance): Claim[] => stance.flatMap(({ claims }) => claims);

function byClaims(one: readonly Claim[], other: readonly Claim[]): Opposition | undefined {
  for (const mine of one)
    for (const theirs of other) {
      const about = contradict(mine, theirs) ? sharedSubject(mine.about, theirs.about) : undefined;
      if (about) return { about, firstIsFor: mine.sign > 0 };
    }
  return undefined;
}

/** Stems of what two texts want alike. */
const agreements = (one: readonly Claim[], other: readonly Claim[]): string[] =>
  one.flatMap((mine) =>
    other.flatMap((theirs) =>
      mine.axis === theirs.axis && mine.sign === theirs.sign ? (sharedSubject(mine.about, theirs.about) ?? []) : [],
    ),
  );

/** Wanting none of a thing also contradicts wanting more of it. */
function contradict(one: Claim, other: Claim): boolean {
  if (one.sign === other.sign) return false;
  if (one.axis === other.axis) return true;
  const [negative, positive] = one.sign < 0 ? [one, other] : [other, one];
  return negative.axis === 'keep' && positive.axis === 'amount';
}

/** What two claims are both about; undefined when that is too little to say that they speak of one thing. */
function sharedSubject(one: readonly string[], other: readonly string[]): readonly string[] | undefined {
  const shared = one.filter((stemmed) => other.some((theirs) => isSameThing(stemmed, theirs)));
  const specific = shared.filter((stemmed) => !genericStems.has(stemmed));
  const fewest = Math.min(one.length, other.length);
  const enough = specific.length >= (fewest > 3 ? 2 : 1) && shared.length * 2 >= fewest;
  return enough ? specific : undefined;
}

/** tarief and jeugdhulptarief. */
const isSameThing = (one: string, other: string): boolean =>
  one === other || (one.length >= 5 && other.endsWith(one)) || (other.length >= 5 && one.endsWith(other));

/** Whether two sentences share so much that they can be the same but for a word of each: quickly told, as it mostly is not so. */
function mayBeSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  const needed = Math.max(2, (SAME_SENTENCE * (one.size + other.size - MOST_APART)) / 2);
  if (small.size < needed) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared >= needed;
}

/**
 * The same sentence but for a negation, or for a word and its opposite; but for both, it says the same again. Where the two agree on the thing
 * by what their claims come to (`niet afschaffen`, `behouden`), a word alone turns nothing round.
 */
function turnedRound(one: Sentence, other: Sentence, agreed: ReadonlySet<string>): Opposition | undefined {
  const mine = [...one.words].filter((word) => !other.words.has(word));
  const theirs = [...other.words].filter((word) => !one.words.has(word));
  const pair = mine.flatMap((word) => theirs.filter((another) => opposites.has(`${word} ${another}`)).map((another) => [word, another]))[0];
  const negated = (one.negations - other.negations) % 2 !== 0;
  if (negated === (pair !== undefined)) return undefined;
  const apart = new Set(pair?.map(stem));
  const [left, right] = [one.content, other.content].map((content) => [...content].filter((word) => !apart.has(word)));
  const shared = left?.filter((word) => other.content.has(word)) ?? [];
  if (shared.length < 2 || 2 * shared.length < SAME_SENTENCE * ((left?.length ?? 0) + (right?.length ?? 0))) return undefined;
  if ((negated || pair?.some((word) => signals.has(word))) && shared.some((word) => agreed.has(word))) return undefined;
  const [word = '', opposite = ''] = pair ?? [];
  return { about: shared, firstIsFor: pair ? signOf(word) > signOf(opposite) : one.negations < other.negations };
}

const signOf = (word: string): number => signals.get(word)?.sign ?? 0;

const conjunction = /\b(?:maar|want|omdat|zodat|terwijl|hoewel|tenzij|mits|waardoor|aangezien|zonder dat)\b|[,;:()\n]|\s[–—-]\s/i;

function clausesOf(sentence: string): string[] {
  return sentence
    .split(conjunction)
    .map((part) => bareWords(part).join(' '))
    .flatMap((clause) => {
      // Two wishes in one breath: `minder regels en meer tijd`.
      const [left = '', ...right] = clause.split(' en ');
      return right.length === 1 && hasSignal(left) && hasSignal(right[0] ?? '') ? [left, right[0] ?? ''] : [clause];
    })
    .filter(Boolean);
}

const hasSignal = (clause: string): boolean => clause.split(' ').some((word) => signals.has(word) || negators.has(word));

function claimsIn(clause: string, ofSentence: readonly string[]): Claim[] {
  const { rest, found } = takePhrases(clause);
  const words = rest.split(' ').filter(Boolean);
  const subject: string[] = [];
  let negations = 0;
  for (const word of words) {
    const signal = signals.get(word);
    const [, before, tail] =
      /^(.{4,}?)s?(verhoging|verlaging|uitbreiding|beperking|verlenging|afbouw|verplichting|verbod)(?:en)?$/.exec(word) ?? [];
    const ofTail = tail ? signals.get(tail) : undefined;
    if (signal) found.push(signal);
    else if (negators.has(word)) negations += 1;
    else if (ofTail && before) {
      found.push(ofTail);
      subject.push(stem(before));
    } else subject.push(...contentOf([word]));
  }
  const about = subject.length ? subject : [...ofSentence];
  if (!found.length) return bareNo(words);
  const claim = combined(found, negations);
  return claim ? [{ ...claim, about: [...new Set(about)] }] : [];
}

/** `geen Open House`: a wish not to have what follows at once. */
function bareNo(words: readonly string[]): Claim[] {
  const at = words.lastIndexOf('geen');
  if (at < 0) return [];
  const about = contentOf(words.slice(at + 1, at + 5));
  return about.length ? [{ axis: 'keep', sign: -1, about: [...new Set(about)] }] : [];
}

/** `tegen het afschaffen` is for, `voor een verlaging` is for less: signals within a clause work on one another. */
function combined(found: readonly Signal[], negations: number): Signal | undefined {
  const [degree, ...others] = found.filter(({ axis }) => axis !== 'keep');
  if (degree && others.some(({ axis, sign }) => axis !== degree.axis || sign !== degree.sign)) return undefined;
  let direction: number = degree?.sign ?? 1;
  for (const { axis, sign } of found) if (axis === 'keep') direction *= sign;
  return { axis: degree?.axis ?? 'keep', sign: direction * (negations % 2 ? -1 : 1) > 0 ? 1 : -1 };
}

function takePhrases(clause: string): { rest: string; found: Signal[] } {
  const has = new Set(clause.split(' '));
  const found: Signal[] = [];
  let rest = clause;
  for (const { from, pattern, says, keepsNegation } of phrases) {
    if (!has.has(from)) continue;
    const match = pattern.exec(rest);
    if (!match) continue;
    const kept = keepsNegation ? match[0].split(' ').filter((word) => negators.has(word)) : [];
    rest = [rest.slice(0, match.index), ...kept, rest.slice(match.index + match[0].length)].join(' ');
    if (says) found.push(says);
  }
  return { rest, found };
}

/** `niet alleen … maar ook` turns nothing round. */
const negationsIn = (words: readonly string[]): number =>
  words.filter((word, at) => negators.has(word) && !/^(?:alleen|enkel|slechts|uitsluitend|zozeer)$/.test(words[at + 1] ?? '')).length;

const contentOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const root = stem(word);
    return root.length < 2 || stopStems.has(root) || signals.has(word) || negators.has(word) ? [] : [root];
  });

/** Hyphenated words by their parts. */
const bareWords = (text: string): string[] => tokens(text).flatMap((token) => bare(token.text).split('-').filter(Boolean));
