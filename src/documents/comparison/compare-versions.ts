import type { Comparison, DocumentChange, Passage, Succession } from './comparison.js';
import { pairPassages } from './matching.js';
import { joinParts } from './splits.js';
import { compareWords } from './words.js';

/**
 * Compares two versions: which passage continues which, and what changed. Near-linear in the length of the versions; see `matching.ts`.
 * No passage has two successors unless it was split.
 */
export function compareVersions(before: readonly Passage[], after: readonly Passage[]): Comparison {
  const successions = joinParts(before, after, pairPassages(before, after));
  return { successions, changes: changesOf(before, after, successions), kinship: kinshipOf(before, successions) };
}

/** Share of the earlier version's characters that live on. */
function kinshipOf(before: readonly Passage[], successions: readonly Succession[]): number {
  const total = before.reduce((sum, { text }) => sum + text.length, 0);
  const alive = new Map<number, number>();
  for (const { before: index, likelihood } of successions) alive.set(index, Math.max(alive.get(index) ?? 0, likelihood));
  const kept = [...alive].reduce((sum, [index, likelihood]) => sum + (before[index]?.text.length ?? 0) * likelihood, 0);
  return total ? Math.min(1, kept / total) : 1;
}

/** Changes in the order of the later version; what went stands where it was. */
function changesOf(before: readonly Passage[], after: readonly Passage[], successions: readonly Succession[]): DocumentChange[] {
  const of = new Map<number, Succession[]>();
  for (const succession of successions) of.set(succession.after, [...(of.get(succession.after) ?? []), succession]);
  const successorsOf = new Map<number, number[]>();
  for (const succession of successions)
    successorsOf.set(succession.before, [...(successorsOf.get(succession.before) ?? []), succession.after]);
  const changes: DocumentChange[] = [];
  let reached = 0;
  const sweep = (until: number): void => {
    const gone: number[] = [];
    for (; reached < until; reached += 1) if (!successorsOf.has(reached)) gone.push(reached);
    for (const run of runsOf(gone, before)) changes.push(change('deleted', run, [], before, after));
  };
  const inserted: number[] = [];
  const flush = (): void => {
    for (const run of runsOf(inserted, after)) changes.push(change('inserted', [], run, before, after));
    inserted.length = 0;
  };
  const done = new Set<number>();
  after.forEach((_, index) => {
    const own = of.get(index) ?? [];
    const [first] = own;
    if (!first) {
      inserted.push(index);
      return;
    }
    flush();
    if (first.how !== 'moved') sweep(first.before);
    if (done.has(index)) return;
    const parts = successorsOf.get(first.before) ?? [];
    if (parts.length > 1) {
      for (const part of parts) done.add(part);
      changes.push(change('split', [first.before], parts, before, after));
    } else if (own.length > 1)
      changes.push(
        change(
          'merged',
          own.map((one) => one.before).sort((a, b) => a - b),
          [index],
          before,
          after,
        ),
      );
    else changes.push(...single(first, before, after));
  });
  flush();
  sweep(before.length);
  return changes;
}

/** The change of one passage that continues as one: none, another number, other words, another place. */
function single({ before: b, after: a, how }: Succession, before: readonly Passage[], after: readonly Passage[]): DocumentChange[] {
  const [was, is] = [before[b], after[a]];
  if (!was || !is) return [];
  if (how === 'moved') return [change('moved', [b], [a], before, after)];
  if (was.text !== is.text) return [change('reworded', [b], [a], before, after)];
  if (isNumber(was.marker) && isNumber(is.marker) && was.marker !== is.marker)
    return [{ ...change('renumbered', [b], [a], before, after), was: `${was.marker} ${was.text}`, becomes: `${is.marker} ${is.text}` }];
  return [];
}

const isNumber = (marker: string | undefined): boolean => /[\da-z]/i.test(marker ?? '');

/** Neighbours of one section are one change: a whole new section is explained once. */
function runsOf(indices: readonly number[], passages: readonly Passage[]): number[][] {
  const runs: number[][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last === index - 1 && passages[last]?.section === passages[index]?.section) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

function change(
  kind: DocumentChange['kind'],
  b: readonly number[],
  a: readonly number[],
  before: readonly Passage[],
  after: readonly Passage[],
): DocumentChange {
  const was = textOf(b, before);
  const becomes = textOf(a, after);
  const section = (a.length ? after[a[0] ?? 0] : before[b[0] ?? 0])?.section ?? '';
  return { kind, before: b, after: a, section, was, becomes, words: compareWords(was, becomes) };
}

const textOf = (indices: readonly number[], passages: readonly Passage[]): string =>
  indices.map((index) => passages[index]?.text ?? '').join('\n');
