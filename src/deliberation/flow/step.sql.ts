import type { PointStep } from '../../vocabulary.js';
import { stepsAfter } from './step.rules.js';

/** The steps of a consultation as one actor sees them. */
export interface Flow {
  readonly consultationId: string;
  /** In order. */
  readonly used: readonly PointStep[];
  /** TOOI codes of the municipalities that take part, as JSON, and how many they are; -1 for none, so that nobody's agreement is none. */
  readonly members: string;
  readonly memberCount: number;
}

/** Adds a value to a query and gives its place: `$3`. */
export type Place = (value: unknown) => string;

/** Points for which a decision was drafted and not adopted, on their own or with their bundle; a few hundred at most, however many points there are. */
export function draftedPoints({ consultationId, members, memberCount }: Flow, which: 'all' | 'agreed', place: Place): string {
  const consultation = place(consultationId);
  const agreed =
    which === 'agreed'
      ? ` AND (SELECT count(*) FROM agenda_position a WHERE a."itemId" = i.id AND a.stance <> 'against'
          AND ${place(members)} LIKE '%"' || a."municipalityCode" || '"%') = ${place(memberCount)}`
      : '';
  const drafted = `i."consultationId" = ${consultation} AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL${agreed}`;
  return `SELECT i."pointId" FROM agenda_item i WHERE ${drafted} AND i."pointId" IS NOT NULL
    UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE ${drafted}`;
}

/**
 * What holds of the points `p` that are in a step: they reached it, and none of those after it.
 * @param outcome the column with their outcome, as far as the actor sees it
 */
export function inStep(step: PointStep, flow: Flow, place: Place, outcome = 'p.outcome'): string {
  if (!flow.used.includes(step)) return '1 = 0';
  const after = stepsAfter(step, flow.used);
  // Who has a draft that is agreed on has a draft: one look is enough.
  const passed = after.includes('proposed') ? after.filter((later) => later !== 'agreed') : after;
  return [reachedSql(step, flow, place, true, outcome), ...passed.map((later) => reachedSql(later, flow, place, false, outcome))]
    .filter(Boolean)
    .join(' AND ');
}

function reachedSql(step: PointStep, flow: Flow, place: Place, is: boolean, outcome: string): string {
  switch (step) {
    case 'new':
      return '';
    case 'themed':
      // With the plus SQLite goes through the points in order, instead of sorting all that have a theme.
      return is ? '+p."themeCount" > 0' : 'p."themeCount" = 0';
    case 'assigned':
      return is ? 'p."assigneeId" IS NOT NULL' : 'p."assigneeId" IS NULL';
    case 'proposed':
      return `p.id ${is ? 'IN' : 'NOT IN'} (${draftedPoints(flow, 'all', place)})`;
    case 'agreed':
      return `p.id ${is ? 'IN' : 'NOT IN'} (${draftedPoints(flow, 'agreed', place)})`;
    case 'decided':
      return `${outcome} IS ${is ? 'NOT ' : ''}NULL`;
  }
}

/** Points by who works on them and what was decided: read from one index, and no rows. */
export const progressSql = `SELECT "assigneeId", outcome, count(*) AS count, sum(CASE WHEN "themeCount" > 0 THEN 1 ELSE 0 END) AS themed
  FROM point WHERE "consultationId" = $1 GROUP BY "assigneeId", outcome`;
