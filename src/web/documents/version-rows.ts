import type { WordChange } from '../../documents/comparison/comparison.js';
import type { ChangeState } from '../../documents/document.entity.js';
import type { Outcome } from '../../vocabulary.js';

/** One passage of a version with what changed in it and the points about it. */
export interface PassageShown {
  readonly id: string;
  readonly seq: number;
  readonly kind: string;
  readonly marker: string;
  readonly level: number | null;
  readonly text: string;
  readonly section: string;
  readonly change: ChangeMark | null;
  /** Changes that took text away right after this passage. */
  readonly went: readonly ChangeMark[];
  readonly points: readonly PointMark[];
}

export interface ChangeMark {
  readonly seq: number;
  readonly kind: string;
  readonly state: ChangeState;
  /** The words of the change, when it is of this passage alone. */
  readonly words: readonly WordChange[] | null;
}

export interface PointMark {
  readonly pointId: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly outcome: Outcome | null;
  readonly changePending: boolean;
  readonly how: 'linked' | 'anchored' | 'referred';
}

interface Passage {
  readonly id: string;
  readonly identity: string;
  readonly seq: number;
  readonly kind: string;
  readonly marker: string;
  readonly level: number | null;
  readonly section: string;
  readonly text: string;
}

interface ChangeOfVersion {
  readonly seq: number;
  readonly kind: string;
  readonly state: ChangeState;
  readonly words: readonly WordChange[];
  readonly beforePassages: readonly string[];
  readonly afterPassages: readonly string[];
}

interface Version {
  readonly passages: readonly Passage[];
  /** Of the version before; empty for a first version. */
  readonly before: readonly Passage[];
  /** Since the version before. */
  readonly changes: readonly ChangeOfVersion[];
  readonly points: readonly (PointMark & { readonly passageId: string | null })[];
}

/** The passages in order, each with its marks. What was taken away stands with the passage that it followed. */
export function rowsOf({ passages, before, changes, points }: Version): PassageShown[] {
  const changed = new Map<string, ChangeMark>();
  const went = new Map<string, ChangeMark[]>();
  const follows = followedBy(passages, before);
  for (const { seq, kind, state, words, beforePassages, afterPassages } of changes) {
    for (const id of afterPassages) changed.set(id, { seq, kind, state, words: afterPassages.length === 1 ? words : null });
    if (afterPassages.length) continue;
    const place = follows.get(beforePassages[0] ?? '') ?? passages[0]?.id ?? '';
    went.set(place, [...(went.get(place) ?? []), { seq, kind, state, words }]);
  }
  const pointsAt = new Map<string, PointMark[]>();
  for (const { passageId, ...point } of points) if (passageId) pointsAt.set(passageId, [...(pointsAt.get(passageId) ?? []), point]);
  return passages.map(({ id, identity: _, ...passage }) => ({
    id,
    ...passage,
    change: changed.get(id) ?? null,
    went: went.get(id) ?? [],
    points: pointsAt.get(id) ?? [],
  }));
}

/** For each passage of the version before: the id of the last passage before it that lives on. */
function followedBy(passages: readonly Passage[], before: readonly Passage[]): Map<string, string> {
  const living = new Map(passages.map(({ identity, id }) => [identity, id]));
  const follows = new Map<string, string>();
  let last: string | undefined;
  for (const { id, identity } of before) {
    if (last) follows.set(id, last);
    last = living.get(identity) ?? last;
  }
  return follows;
}

/** Only what has a point or a change, with the headings above it. */
export const marked = (rows: readonly PassageShown[]): PassageShown[] => {
  const has = ({ change, went, points }: PassageShown): boolean => change !== null || went.length > 0 || points.length > 0;
  const sections = new Set(rows.filter(has).map(({ section }) => section));
  return rows.filter((row) => has(row) || (row.kind === 'heading' && sections.has(row.section)));
};

export interface SectionOfVersion {
  readonly seq: number;
  readonly title: string;
  readonly points: number;
  /** Changes still to be explained. */
  readonly open: number;
}

/** The headings of a version, with how many different points are about the section and how many changes are unexplained. */
export function sectionsIn(rows: readonly PassageShown[]): SectionOfVersion[] {
  const sections: { seq: number; title: string; points: Set<string>; open: Set<number> }[] = [];
  for (const { seq, kind, section, points, change, went } of rows) {
    if (kind === 'heading') sections.push({ seq, title: section, points: new Set(), open: new Set() });
    const current = sections.at(-1);
    for (const { pointId } of points) current?.points.add(pointId);
    for (const mark of [...(change ? [change] : []), ...went]) if (mark.state === 'unexplained') current?.open.add(mark.seq);
  }
  return sections.map(({ points, open, ...section }) => ({ ...section, points: points.size, open: open.size }));
}
