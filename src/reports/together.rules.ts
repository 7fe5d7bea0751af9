/** Which points were answered together, as others may read it. Pure. */
import { mustStayUnnamed } from '../parties/private-person.rules.js';
import { groupBy } from '../platform/group-by.js';
import { isNothingLeft, withholdWords, withoutSecrets } from '../reactions/confidential.rules.js';
import type { PartyKind } from '../vocabulary.js';
import type { ReportTogether } from './report.js';
import { unnamedParty } from './wording/nl.js';

/** A point with the decision that it got along with its bundle. */
export interface BundledPoint {
  readonly pointId: string;
  readonly number: number;
  readonly bundleId: string;
  /** Of the bundle. */
  readonly title: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly isPerson: number | null;
  readonly text: string;
  /** Stands for the words of the decision: those with the same were answered together. */
  readonly answer: string;
  /** Confidential words in it. */
  readonly secrets: readonly string[];
}

/** What is told of a point that has its answer together with others. */
export interface AnsweredAlong {
  /** Null where the point may not be tied to the others. */
  readonly together: ReportTogether | null;
  /** Confidential words and names of private persons of the other points: their answer is this one's too, and may not tell these. */
  readonly secrets: readonly string[];
}

/**
 * What is told of each point that was answered together with others: the title of the bundle and whose points they are. Private persons stay without
 * name, confidential words stay out of the title, and a point of which nothing may be read is not tied to the others.
 */
export function togetherOf(points: readonly BundledPoint[]): ReadonlyMap<string, AnsweredAlong> {
  const along = new Map<string, AnsweredAlong>();
  for (const group of groupBy(points, ({ bundleId, answer }) => JSON.stringify([bundleId, answer])).values()) {
    const [first] = group;
    if (!first || group.length < 2) continue;
    const title = withholdWords(first.title, group.flatMap(secretsIn));
    const readable = group.filter(({ text, secrets }) => !isHidden(text, secrets));
    for (const point of group) {
      const others = readable.filter(({ pointId }) => pointId !== point.pointId);
      const isTied = others.length > 0 && readable.includes(point);
      along.set(point.pointId, {
        together: isTied ? { title, others: others.map(({ number, ...other }) => ({ number, party: partyOf(other) })) } : null,
        secrets: group.filter(({ pointId }) => pointId !== point.pointId).flatMap(secretsIn),
      });
    }
  }
  return along;
}

type Named = Pick<BundledPoint, 'party' | 'partyKind' | 'isPerson'>;

const isUnnamed = ({ partyKind, isPerson }: Named): boolean => mustStayUnnamed({ kind: partyKind, isPerson });

const partyOf = (point: Named): string => (isUnnamed(point) ? unnamedParty(point.partyKind) : point.party);

const secretsIn = (point: BundledPoint): readonly string[] => (isUnnamed(point) ? [...point.secrets, point.party] : point.secrets);

/** Whether nothing of it may be read. */
function isHidden(text: string, secrets: readonly string[]): boolean {
  if (!secrets.length) return false;
  const left = withoutSecrets(text, secrets);
  return left === undefined || isNothingLeft(left);
}
