import { type Chapter, chaptersOf, type Passage, type ReadSource } from './chapters.rules.js';
import { type KnownParty, likeness, type Match, matchParty } from './party-matching.rules.js';
import { senderOf } from './sender.rules.js';

/** A chapter, and the party that it is certainly of; without one a person has to say. */
export interface AssignedChapter {
  readonly chapter: Chapter;
  readonly match: Match;
}

export interface Assignment {
  readonly chapters: readonly AssignedChapter[];
  readonly passages: readonly Passage[];
}

/** Addresses under which anybody can have a mailbox say nothing of who somebody works for. */
const anybody =
  /(^|\.)(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|ziggo|kpnmail|planet|xs4all|home|online|hetnet|casema|upcmail|protonmail|proton)\.(com|nl|net|ch|me)$/;

/**
 * Whose a source is, chapter by chapter. When the sender is known, all of it is the sender's, unless it is a list of reactions; else each chapter is the party's that it names.
 * @returns undefined when nothing in the source says whose it is
 */
export function assign(
  read: ReadSource,
  sender: KnownParty | undefined,
  known: readonly KnownParty[],
  likeness: (a: string, b: string) => number,
): Assignment | undefined {
  // A list of whole reactions says itself who sent each of them; whoever sent the list only kept it.
  if (sender && !read.proposal.parts.some(({ sent }) => sent)) {
    const { chapters } = chaptersOf({ text: read.text, proposal: { ...read.proposal, parts: [] } });
    return { chapters: chapters.map((chapter) => ({ chapter, match: { certain: true, party: sender } })), passages: [] };
  }
  const { chapters, passages } = chaptersOf(read);
  if (!chapters.some(({ named }) => named)) return undefined;
  return { chapters: chapters.map((chapter) => ({ chapter, match: matchParty(namedIn(chapter), known, likeness) })), passages };
}

/** Who a chapter says it is of. */
export const namedIn = ({ named, title }: Chapter): NonNullable<Chapter['named']> => named ?? { party: title, kind: 'other' };

/** The one party whose address lies in the same domain as the sender's; undefined when there are none or several, or the domain is anybody's. */
export function partyByMail(sender: string | undefined, known: readonly KnownParty[]): KnownParty | undefined {
  const domain = domainOf(sender);
  if (!domain || anybody.test(domain)) return undefined;
  const fitting = known.filter(({ email }) => domainOf(email ?? undefined) === domain);
  return fitting.length === 1 ? fitting[0] : undefined;
}

const domainOf = (address: string | undefined): string | undefined => /@([\w.-]+\.\w+)/.exec(address ?? '')?.[1]?.toLowerCase();

/**
 * A source that nobody said the sender of, as its own name, head and foot say whose it is: certain with a warning that tells how it was known, else
 * a chapter that waits for a person, with whose it seems.
 * @param title the name of its file
 * @param keep whether it waits also when nothing in it names anybody
 * @returns undefined when it can not be kept like that
 */
export function asSignedBy(
  read: ReadSource,
  title: string,
  known: readonly KnownParty[],
  keep: boolean,
): { readonly read: ReadSource; readonly assignment: Assignment | undefined } | undefined {
  const { certain, likely, places } = senderOf(read.text, title, known);
  if (certain) {
    const warning = { code: 'party-recognised', detail: `Taken for the sender by ${places.join(' and ')}.` };
    const told = { ...read, warnings: [...read.warnings, warning] };
    return { read: told, assignment: assign(told, certain, known, likeness) };
  }
  // A sheet whose columns are not known yet, and a scan, wait for something else first.
  if ((!likely && !keep) || read.unmapped || !read.text.trim()) return undefined;
  const whole = asOneChapter(read, title);
  const { chapters, passages } = chaptersOf(whole);
  const match: Match = likely ? { certain: false, likely } : { certain: false };
  return { read: whole, assignment: { chapters: chapters.map((chapter) => ({ chapter, match })), passages } };
}

/** A source whose party nobody names, as one chapter that waits for a person to say. */
export function asOneChapter(read: ReadSource, title: string): ReadSource {
  const part = { title, party: title, kind: 'other' as const, start: 0, end: read.text.length };
  return { ...read, proposal: { ...read.proposal, parts: [part] } };
}
