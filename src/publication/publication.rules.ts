/** What of a point may be published, and in which words. */
import type { PublishedChange } from '../deliberation/published-answers.js';
import type { WordChange } from '../documents/comparison/comparison.js';
import { mustStayUnnamed } from '../parties/private-person.rules.js';
import { wordsOf } from '../reactions/boundaries.rules.js';
import { isNothingLeft, type Stretch, WITHHELD, withholdPersonal, withholdWords, withoutSecrets } from '../reactions/confidential.rules.js';
import { pointStems } from '../reactions/point-stems.js';
import type { Channel, Outcome, PartyKind, Standing } from '../vocabulary.js';

export interface PublishedRound {
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** A consulted document in its latest version. */
export interface PublishedDocument {
  readonly title: string;
  readonly label: string;
  readonly datedOn: string;
  readonly versions: number;
}

export type { PublishedChange } from '../deliberation/published-answers.js';

/** A point as the working group knows it. */
export interface PointToPublish {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reactionText: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly isPerson: number | null;
  readonly standing: Standing;
  readonly channel: Channel;
  readonly receivedOn: string;
  readonly questionNumber: number | null;
  readonly section: string;
  readonly outcome: Outcome | null;
  readonly motivation: string | null;
  readonly notIncorporated: string | null;
  readonly answer: string | null;
  readonly changes: readonly PublishedChange[];
}

export interface PublishableText {
  readonly party: string;
  readonly isAnonymous: boolean;
  readonly section: string;
  readonly text: string;
  readonly motivation: string;
  readonly answer: string;
  readonly changes: readonly PublishedChange[];
}

/**
 * A point in the words in which it may be published: confidential passages, names of private persons and what points at a person by its form are
 * withheld, in the decision too.
 * @param marks confidential passages of the reaction that touch the point
 * @param persons names of the private persons of the consultation
 * @param alongside confidential words of points that got the very same answer: the answer may not tell them
 * @returns undefined when nothing of the point is left to publish
 */
export function publishable(
  point: PointToPublish,
  marks: readonly Stretch[],
  persons: readonly string[],
  alongside: readonly string[] = [],
): PublishableText | undefined {
  const secret = marks.map(({ start, end }) =>
    wordsOf(point.reactionText, { start: Math.max(start, point.start), end: Math.min(end, point.end) }),
  );
  const text = withoutSecrets(point.text, secret);
  if (text === undefined) return undefined;
  const clean = (words: string): string => withholdPersonal(withholdWords(words, [...secret, ...persons]));
  const cleanAnswer = (words: string): string => clean(withholdWords(words, alongside));
  const shown = clean(text);
  if (isNothingLeft(shown)) return undefined;
  const isAnonymous = mustStayUnnamed({ kind: point.partyKind, isPerson: point.isPerson });
  return {
    party: isAnonymous ? '' : point.party,
    isAnonymous,
    section: clean(point.section),
    text: shown,
    motivation: [point.motivation, point.notIncorporated]
      .filter(Boolean)
      .map((words) => cleanAnswer(words ?? ''))
      .join('\n'),
    answer: cleanAnswer(point.answer ?? ''),
    changes: point.changes.map((change) => ({ ...change, words: cleanWords(change.words, [...secret, ...persons]) })),
  };
}

/**
 * What the party alone gets of a point of which nothing may be published: the answer and the changes, in which its own words may stand.
 * @param persons names of the private persons of the consultation
 * @param alongside confidential words of points that got the very same answer
 */
export function forPartyOnly(point: PointToPublish, persons: readonly string[], alongside: readonly string[] = []): PublishableText {
  const others = persons.filter((name) => name !== point.party);
  const clean = (words: string): string => withholdPersonal(withholdWords(words, [...others, ...alongside]));
  return {
    party: '',
    isAnonymous: true,
    section: '',
    text: '',
    motivation: [point.motivation, point.notIncorporated]
      .filter(Boolean)
      .map((words) => clean(words ?? ''))
      .join('\n'),
    answer: clean(point.answer ?? ''),
    changes: point.changes.map((change) => ({ ...change, words: cleanWords(change.words, others) })),
  };
}

/** The sentence as it was (without what came), or as it is now (without what went). */
const sideOf = (words: readonly WordChange[], left: 'came' | 'gone'): string =>
  words
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

/** A changed sentence of the document; where a secret stood over the bounds of a changed stretch, the whole sentence is withheld. */
function cleanWords(words: readonly WordChange[], secrets: readonly string[]): readonly WordChange[] {
  const clean = (text: string): string => withholdPersonal(withholdWords(text, secrets));
  const cleaned = words.map((word) => ({ ...word, text: clean(word.text) }));
  const straddles = (['came', 'gone'] as const).some((left) => clean(sideOf(words, left)) !== sideOf(cleaned, left));
  return straddles ? [{ kind: 'same', text: WITHHELD }] : cleaned;
}

/** What a search for a published point looks in. */
type Searched = Pick<PublishableText, 'party' | 'section' | 'text' | 'motivation' | 'answer'>;

/** All that can be searched: the words, the answer, who said it and the labels of its themes; a space before and after each stem. */
export function publishedStems({ party, section, text, motivation, answer }: Searched, labels: readonly string[]): string {
  return ` ${pointStems([text, motivation, answer, party, ...labels].join('\n'), section).join(' ')} `;
}
