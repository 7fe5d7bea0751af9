import type { Block, Edit } from '../readers/document.js';
import type { DocumentChange, TrackedEdit } from './comparison.js';

/** Tracked changes kept with one change at most, and characters of each: they say who and when, the change itself says what. */
const MOST = 40;
const LONGEST = 300;
/** Share of an edit's words that must have come or gone for it to be part of a change. */
const CONTAINED = 0.5;

/**
 * Which tracked changes of the later version's file make up which change between the versions. An edit belongs to the change of the passage in which it
 * stands when its words came or went there; a deletion that took a whole passage along belongs to the change in which that passage went.
 * @param blocks those of the later version's passages, in order
 * @returns the changes, each with its edits in the order of the file
 */
export function withTrackedEdits(changes: readonly DocumentChange[], blocks: readonly Block[], edits: readonly Edit[]): DocumentChange[] {
  if (!edits.length) return [...changes];
  const ofPassage = new Map(changes.flatMap((change, index) => change.after.map((passage) => [passage, index] as const)));
  const words = changes.map(({ words: parts }) => ({ insertion: wordsOf(parts, 'came'), deletion: wordsOf(parts, 'gone') }));
  const found = changes.map((): TrackedEdit[] => []);
  for (const { kind, author, date, text, start, end } of edits) {
    const own = wordsIn(text);
    if (!own.length) continue;
    const fits = (index: number | undefined): index is number => index !== undefined && share(own, words[index]?.[kind]) >= CONTAINED;
    const around = passagesAt(blocks, start, end).map((passage) => ofPassage.get(passage));
    const at = around.find(fits) ?? (kind === 'deletion' ? changes.findIndex((change, index) => !change.after.length && fits(index)) : -1);
    const kept = found[at];
    if (kept && kept.length < MOST) kept.push({ kind, author, at: date, text: text.slice(0, LONGEST) });
  }
  return changes.map((change, index) => (found[index]?.length ? { ...change, edits: found[index] } : change));
}

/** The passages that a stretch of the file touches: one as a rule, two when it stands just between them. */
function passagesAt(blocks: readonly Block[], start: number, end: number): number[] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const passages: number[] = [];
  for (let index = low; index < blocks.length && (blocks[index]?.start ?? 0) <= end && passages.length < MOST; index += 1)
    passages.push(index);
  return passages;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsOf = (parts: DocumentChange['words'], kind: 'came' | 'gone'): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => (part.kind === kind ? wordsIn(part.text) : [])));

const share = (own: readonly string[], words: ReadonlySet<string> | undefined): number =>
  words ? own.filter((word) => words.has(word)).length / own.length : 0;
