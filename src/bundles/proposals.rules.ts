import type { Comparison } from './compare-points-task.js';

/** Cosine from which on points are proposed as meaning the same. */
const LEAST_SAME_MEANING = 0.25;
/** Points in one proposal of the same meaning; more could not be judged side by side. */
const MOST_SAME_MEANING = 12;

/** Near-identical points in one proposal; a letter sent in by thousands comes in parts. */
const MOST_NEAR_IDENTICAL = 500;
/** Proposals tried out of one group, where persons kept points of it apart. */
const MOST_TURNS = 20;

/** A point as far as proposals go. */
export interface Proposable {
  readonly id: string;
  readonly partyId: string;
  /** The bundle that it is in. */
  readonly bundleId: string | null;
}

export const proposalKinds = ['near_identical', 'same_meaning'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export interface ProposedPoint {
  readonly id: string;
  /** To the first of the proposal, 0 to 1. */
  readonly similarity: number;
}

/** Points that could be one bundle, or be added to one. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** The bundle that some of them are in. */
  readonly bundleId: string | null;
  readonly points: readonly ProposedPoint[];
}

/** Points that want the opposite of one another. */
export interface Opposed {
  /** What it is about, in the words of one of them. */
  readonly about: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Ids of points that a person said no to as one bundle (`together`) or as opposites (`opposed`). */
export interface Rejected {
  readonly kind: 'together' | 'opposed';
  readonly points: readonly string[];
}

/**
 * What can be proposed of what was compared: near-identical points first, then those that mean the same. Only points of several parties, never two
 * that a person kept apart, never two that want the opposite, never a point twice.
 *
 * @param points in the order in which they were compared
 */
export function proposalsOf(
  points: readonly Proposable[],
  { near, kin, opposed }: Comparison,
  rejections: readonly Rejected[],
): Proposal[] {
  const apart = new Pairs();
  for (const { one, other } of opposed) apart.add(points[one]?.id ?? '', points[other]?.id ?? '');
  const rejected = rejectedAs('together', rejections);
  const mayMeet = (one: Proposable, other: Proposable): boolean => !apart.has(one.id, other.id) && !rejected(one.id, other.id);
  const taken = new Set<string>();
  const made: Proposal[] = [];
  const propose = (kind: ProposalKind, members: readonly Candidate[]): boolean => {
    const proposal = proposalOf(kind, members, mayMeet);
    if (!proposal) return false;
    for (const { id } of proposal.points) taken.add(id);
    made.push(proposal);
    return true;
  };
  for (const { members, alike } of near) {
    let left = members.flatMap((member, index) => candidate(points[member], alike[index] ?? 1));
    // What was kept apart from the first can still belong together.
    for (let turn = 0; turn < MOST_TURNS && couldBeProposed(left); turn += 1) {
      const proposed = propose('near_identical', left.slice(0, MOST_NEAR_IDENTICAL));
      left = proposed ? left.filter(({ point }) => !taken.has(point.id)) : left.slice(1);
    }
  }
  for (const members of circles(points, kin, taken, mayMeet)) propose('same_meaning', members);
  return made;
}

interface Candidate {
  readonly point: Proposable;
  readonly similarity: number;
}

const candidate = (point: Proposable | undefined, similarity: number): Candidate[] => (point ? [{ point, similarity }] : []);

const couldBeProposed = (members: readonly Candidate[]): boolean =>
  members.some(({ point }) => !point.bundleId) && new Set(members.map(({ point }) => point.partyId)).size > 1;

function proposalOf(
  kind: ProposalKind,
  members: readonly Candidate[],
  mayMeet: (one: Proposable, other: Proposable) => boolean,
): Proposal | undefined {
  const bundleId = members.find(({ point }) => point.bundleId)?.point.bundleId ?? null;
  const kept: Candidate[] = [];
  const ofBundle = members.filter(({ point }) => point.bundleId !== null && point.bundleId === bundleId);
  for (const member of [...ofBundle, ...members.filter(({ point }) => !point.bundleId)])
    if (member.point.bundleId || kept.every(({ point }) => mayMeet(point, member.point))) kept.push(member);
  const isNew = kept.some(({ point }) => !point.bundleId);
  if (!isNew || new Set(kept.map(({ point }) => point.partyId)).size < 2) return undefined;
  return { kind, bundleId, points: kept.map(({ point: { id }, similarity }) => ({ id, similarity })) };
}

/** Points gathered around the first of the closest pair; nobody is in two circles. */
function circles(
  points: readonly Proposable[],
  kin: Comparison['kin'],
  taken: ReadonlySet<string>,
  mayMeet: (one: Proposable, other: Proposable) => boolean,
): Candidate[][] {
  const centreOf = new Map<string, string>();
  const circleOf = new Map<string, Candidate[]>();
  for (const { one, other, similarity } of kin) {
    const [a, b] = [points[one], points[other]];
    if (!a || !b || similarity < LEAST_SAME_MEANING || taken.has(a.id) || taken.has(b.id) || !mayMeet(a, b)) continue;
    const centre = !centreOf.has(a.id) ? (circleOf.has(b.id) && !centreOf.has(b.id) ? b : a) : b;
    const joins = centre === a ? b : a;
    if (centreOf.has(centre.id) || centreOf.has(joins.id) || circleOf.has(joins.id)) continue;
    const circle = circleOf.get(centre.id) ?? [{ point: centre, similarity: 1 }];
    if (circle.length >= MOST_SAME_MEANING || !circle.every(({ point }) => mayMeet(point, joins))) continue;
    circle.push({ point: joins, similarity });
    circleOf.set(centre.id, circle);
    centreOf.set(joins.id, centre.id);
  }
  return [...circleOf.values()];
}

/** Subjects on which points want the opposite, those with most points first. */
export function opposedOf(points: readonly Proposable[], { opposed }: Comparison, rejections: readonly Rejected[]): Opposed[] {
  const rejected = rejectedAs('opposed', rejections);
  const placed = new Set<string>();
  const found: { about: string; for: string[]; against: string[] }[] = [];
  for (const { one, other, about, oneIsFor } of opposed) {
    const [a, b] = [points[one]?.id, points[other]?.id];
    if (!a || !b || rejected(a, b)) continue;
    const [pro, contra] = oneIsFor ? [a, b] : [b, a];
    const known = found.find((subject) => subject.for.includes(pro) || subject.against.includes(contra));
    if (!known && !placed.has(a) && !placed.has(b)) found.push({ about, for: [pro], against: [contra] });
    else if (known) {
      if (!placed.has(pro)) known.for.push(pro);
      if (!placed.has(contra)) known.against.push(contra);
    } else continue;
    placed.add(a).add(b);
  }
  return found.sort((a, b) => b.for.length + b.against.length - a.for.length - a.against.length);
}

function rejectedAs(kind: Rejected['kind'], rejections: readonly Rejected[]): (one: string, other: string) => boolean {
  const of = new Map<string, Set<number>>();
  for (const [index, { kind: said, points }] of rejections.entries())
    if (said === kind) for (const id of points) of.set(id, (of.get(id) ?? new Set()).add(index));
  return (one, other) => {
    const others = of.get(other);
    return others !== undefined && [...(of.get(one) ?? [])].some((rejection) => others.has(rejection));
  };
}

class Pairs {
  readonly #pairs = new Set<string>();

  add(one: string, other: string): void {
    this.#pairs.add(one < other ? `${one} ${other}` : `${other} ${one}`);
  }

  has(one: string, other: string): boolean {
    return this.#pairs.has(one < other ? `${one} ${other}` : `${other} ${one}`);
  }
}
