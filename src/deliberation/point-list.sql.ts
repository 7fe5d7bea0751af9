import { type DecidedColumns, decidedColumns } from '../consultations/published.sql.js';
import { MOST_COUNTED, type Window } from '../platform/input/paging.js';
import { invalidField } from '../platform/problems/problem.js';
import { searchCondition } from '../reactions/point-search.js';
import { assignedTo, dueWhen } from './flow/assignment.sql.js';
import { type Flow, inStep } from './flow/step.sql.js';
import type { ListPoints } from './register.input.js';

export interface Query {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export interface ListScope {
  readonly consultationId: string;
  /** Limits to one party, whatever the filter says. */
  readonly ownParty: string | null;
  /** Id of the theme that the filter names. */
  readonly themeId?: string | undefined;
  readonly isPostgres: boolean;
  /** Account of who asks, and today in the Netherlands, for filters by person and day. */
  readonly actorId: string;
  readonly today: string;
  /** Points that only words that stay hidden from the actor would find. */
  readonly hidden?: readonly string[] | undefined;
  /** The steps in use, when the filter names one. */
  readonly flow?: Flow | undefined;
}

const columns = ({
  outcome,
  changePending,
  version,
}: DecidedColumns): string => `p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator,
  p."questionNumber" AS question, ${outcome} AS outcome, ${changePending} AS "changePending", p."assigneeId", p."dueOn", ${version} AS version`;

/** How each sort key is spelled; every order ends in the number, so that pages never overlap. */
const sortable: Readonly<Record<string, string>> = {
  number: 'p.number',
  party: 'y.name',
  section: 'p.section',
  due: 'p."dueOn"',
};

/** Rows of a page of the register. Filters run along indexes that end in the number, so a page costs the same however many points there are. */
export function pageOfPoints(filter: ListPoints, scope: ListScope, { pageSize, offset }: Window): Query {
  const { from, where, values, numberColumn, decided } = conditions(filter, scope);
  const order = orderOf(filter.sort, numberColumn, decided.outcome);
  const sql = `SELECT ${columns(decided)} FROM ${from} JOIN party y ON y.id = p."partyId" WHERE ${where} ORDER BY ${order} LIMIT $${values.push(pageSize)} OFFSET $${values.push(offset)}`;
  return { sql, values };
}

/** How many there are, counted no further than one more than is shown. */
export function countOfPoints(filter: ListPoints, scope: ListScope): Query {
  const { from, where, values } = conditions(filter, scope);
  return { sql: `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${MOST_COUNTED + 1}) c`, values };
}

/** Ids of the points that a filter finds, by number. */
export function idsOfPoints(filter: ListPoints, scope: ListScope, most: number): Query {
  const { from, where, values, numberColumn } = conditions(filter, scope);
  return { sql: `SELECT p.id FROM ${from} WHERE ${where} ORDER BY ${numberColumn} LIMIT $${values.push(most)}`, values };
}

const placesOf = (ids: readonly string[]): string => ids.map((_, index) => `$${index + 1}`).join(', ');

/** Themes of some points, in the order in which a person put them. */
export function themesOfPoints(ids: readonly string[]): Query {
  const sql = `SELECT g."pointId", t.key, t.label FROM tagging g JOIN theme t ON t.id = g."themeId" WHERE g."pointId" IN (${placesOf(ids)})
    ORDER BY g."pointId", g.position`;
  return { sql, values: ids };
}

/** Suggestions for some points, likeliest first: the open ones, or every one ever made with its evidence. */
export function suggestionsOfPoints(ids: readonly string[], which: 'open' | 'all'): Query {
  const sql = `SELECT s."pointId", t.key, t.label, s.confidence, s.state${which === 'all' ? ', s.evidence' : ''}
    FROM suggestion s JOIN theme t ON t.id = s."themeId" WHERE s."pointId" IN (${placesOf(ids)})${which === 'open' ? ` AND s.state = 'open'` : ''}
    ORDER BY s."pointId", s.confidence DESC`;
  return { sql, values: ids };
}

function conditions(filter: ListPoints, scope: ListScope) {
  const { consultationId, ownParty, themeId, isPostgres, flow, hidden } = scope;
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  // With the plus SQLite goes by what a search found, at most some thousands, instead of through all points in order until a page is full.
  const consultation = filter.q && !isPostgres ? '+p."consultationId"' : 'p."consultationId"';
  const where = themeId ? [`g."themeId" = ${place(themeId)}`] : [`${consultation} = ${place(consultationId)}`];
  const decided = decidedColumns(ownParty);
  const from = `${themeId ? 'tagging g JOIN point p ON p.id = g."pointId"' : 'point p'}${decided.join}`;
  if (ownParty) where.push(`p."partyId" = ${place(ownParty)}`);
  if (filter.party) where.push(`p."partyId" = ${place(filter.party)}`);
  if (filter.bundle)
    where.push(`p.id IN (SELECT "pointId" FROM bundle_point WHERE "bundleId" = ${place(filter.bundle)} AND "leftAt" IS NULL)`);
  if (filter.textBlock)
    where.push(`p.id IN (SELECT u."pointId" FROM text_block_use u JOIN decision d ON d.id = u."decisionId"
      WHERE u."blockId" = ${place(filter.textBlock)} AND d."supersededAt" IS NULL)`);
  if (filter.kind)
    where.push(`p."partyId" IN (SELECT id FROM party WHERE "consultationId" = ${place(consultationId)} AND kind = ${place(filter.kind)})`);
  if (filter.outcome) where.push(`${decided.outcome} = ${place(filter.outcome)}`);
  if (filter.question) where.push(`p."questionNumber" = ${place(filter.question)}`);
  if (filter.section) where.push(`p.section = ${place(filter.section)}`);
  if (filter.step && flow) where.push(inStep(filter.step, flow, place, decided.outcome));
  if (filter.assignee) where.push(assignedTo(filter.assignee, scope, place));
  if (filter.due) where.push(dueWhen(filter.due, scope, place));
  if (filter.open === 'theme') where.push('p."themeCount" = 0');
  if (filter.open === 'decision') where.push(`${decided.outcome} IS NULL`);
  if (filter.open === 'change') where.push(`${decided.changePending} = 1`);
  if (filter.open === 'carried_forward') where.push(`${decided.outcome} = 'carried_forward' AND ${decided.linkCount} = 0`);
  if (filter.open === 'misunderstood')
    where.push(`p.id IN (SELECT m."pointId" FROM misunderstanding m WHERE EXISTS
      (SELECT 1 FROM point s WHERE s."reactionId" = m."reactionId" AND s.outcome IS NULL))`);
  if (filter.q) {
    const search = searchCondition(filter.q, consultationId, isPostgres, `$${values.length + 1}`);
    if (search) values.push(search.value);
    where.push(search ? `p.id IN (${search.sql} LIMIT ${MOST_COUNTED + 1})` : '1 = 0');
    if (hidden?.length) where.push(`p.id NOT IN (${hidden.map(place).join(', ')})`);
  }
  return { from, where: where.filter(Boolean).join(' AND '), values, decided, numberColumn: themeId ? 'g."pointNumber"' : 'p.number' };
}

/** @throws Problem `invalid-input` (`sort-unknown`). */
function orderOf(sort: string | undefined, numberColumn: string, outcome: string): string {
  const parts = (sort ?? '')
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const key = part.trim().replace(/^-/, '');
      const column = key === 'number' ? numberColumn : key === 'outcome' ? outcome : sortable[key];
      if (!column) throw invalidField('#/sort', 'sort-unknown', `It can be sorted by ${[...Object.keys(sortable), 'outcome'].join(', ')}.`);
      // What has no day comes last either way.
      return `${column} ${part.trim().startsWith('-') ? 'DESC' : 'ASC'}${key === 'due' ? ' NULLS LAST' : ''}`;
    });
  const byNumber = parts.some((part) => part.startsWith(numberColumn));
  return [...parts, ...(byNumber ? [] : [`${numberColumn} ASC`])].join(', ');
}
