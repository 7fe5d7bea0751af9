import type { DocumentChange, Passage, PointToLink } from '../../documents/comparison/comparison.js';
import type { ProposedPoint } from '../../reactions/splitting/proposal.js';
import { mayLink } from '../decision.rules.js';

/** Points with the changes that are known to be theirs. */
export interface LinkPairs {
  readonly name: string;
  readonly changes: readonly DocumentChange[];
  readonly points: readonly PairedPoint[];
}

export interface PairedPoint {
  readonly point: PointToLink;
  /** Indices in `changes`. */
  readonly right: ReadonlySet<number>;
}

/** Words that a cell must hold to say what was changed: `ok` and `is aangepast` do not. */
const LEAST_WORDS = 5;
/** Words in a row by which two answers describe the same change. */
const SAME = 8;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const says = (text: string | undefined): text is string => text !== undefined && wordsIn(text).length >= LEAST_WORDS;

/**
 * Pairs of a table of remarks that was treated: what a row says was realised is a change, and its remark the point that caused it. The versions
 * themselves are not in the table. What was realised stands in the column of that name when half its cells say anything, else in the answer; then the
 * answer is no part of the point. Rows whose outcome changes no text are left out; two rows that describe the same change are both right.
 */
export function pairsOfTable(name: string, rows: readonly ProposedPoint[]): LinkPairs {
  const treated = rows.filter(({ history }) => mayLink(history?.outcome ?? null));
  const column = treated.filter(({ history }) => says(history?.realised)).length * 2 >= treated.length ? 'realised' : 'answer';
  const paired = treated.flatMap(({ text, history }) => {
    const realised = history?.[column];
    return says(realised)
      ? [{ text, realised: realised.replace(/^[A-Z]{2,3}: /, ''), answer: column === 'answer' ? '' : (history?.answer ?? '') }]
      : [];
  });
  const changes = paired.map(({ realised }) => inserted(realised));
  const points = paired.map(({ text, answer }, index) => ({
    point: { id: String(index), text, ...(answer ? { answer } : {}) },
    right: new Set(paired.flatMap((other, at) => (at === index || isSame(other.realised, paired[index]?.realised ?? '') ? [at] : []))),
  }));
  return { name, changes, points };
}

const inserted = (text: string): DocumentChange => ({
  kind: 'inserted',
  before: [],
  after: [],
  section: '',
  was: '',
  becomes: text,
  words: [{ kind: 'came', text }],
});

function isSame(one: string, other: string): boolean {
  const words = wordsIn(one);
  const text = ` ${wordsIn(other).join(' ')} `;
  for (let at = 0; at + SAME <= words.length; at += 1) if (text.includes(` ${words.slice(at, at + SAME).join(' ')} `)) return true;
  return false;
}

/**
 * Pairs of a note of questions and answers that names the section of the document each question is about. A change is made up in every numbered section,
 * of its own words and without new ones, so that nothing can be found word for word; right is the named section, or one within it.
 * @param withReference whether the point keeps the reference to the section; without it only words are left to go by
 */
export function pairsOfNote(
  name: string,
  passages: readonly Passage[],
  questions: readonly ProposedPoint[],
  withReference: boolean,
): LinkPairs {
  const sections = new Map<string, { readonly title: string; text: string }>();
  for (const { section, text } of passages) {
    const number = /^(\d+(?:\.\d+)*)\.?\s/.exec(section)?.[1];
    if (number === undefined) continue;
    const known = sections.get(number);
    if (known) known.text += `\n${text}`;
    else sections.set(number, { title: section, text });
  }
  const numbers = [...sections.keys()];
  const changes = [...sections.values()].map(({ title, text }) => ({ ...inserted(text), section: title, was: text }));
  const points = questions.flatMap(({ text, section = '', history }, index) => {
    const number = /bijlage/i.test(section) ? undefined : /(\d+(?:\.\d+)*)/.exec(section)?.[1];
    if (number === undefined || !sections.has(number)) return [];
    const answer = history?.answer;
    const point = { id: String(index), text, ...(answer ? { answer } : {}), ...(withReference ? { section } : {}) };
    const right = new Set(numbers.flatMap((one, at) => (one === number || one.startsWith(`${number}.`) ? [at] : [])));
    return [{ point, right }];
  });
  return { name, changes, points };
}
