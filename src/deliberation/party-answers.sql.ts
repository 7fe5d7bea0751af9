import { MOST_COUNTED, type Window } from '../platform/input/paging.js';
import { searchCondition } from '../reactions/point-search.js';
import type { Query } from './point-list.sql.js';
import type { ListAnswers } from './register.input.js';

export interface AnswerScope {
  readonly consultationId: string;
  readonly partyId: string;
  readonly isPostgres: boolean;
  /** The points to read from: for a party's account with what was published of their decisions. */
  readonly points: string;
  /** Points that only words that stay hidden from the actor would find. */
  readonly hidden?: readonly string[];
}

type Filter = Pick<ListAnswers, 'theme' | 'outcome' | 'q' | 'order'> & { readonly place?: number };

/** Points of one party with their place: 1 is the first point of its first reaction. */
const placed = (points: string): string => `SELECT p.id, p.number, p.text, p.section, p.outcome, p."changePending", r."receivedOn",
    row_number() OVER (ORDER BY r.number, p.start, p.number) AS place
  FROM ${points} p JOIN reaction r ON r.id = p."reactionId" WHERE p."partyId" = $1`;

const leading = `LEFT JOIN tagging g ON g."pointId" = x.id AND g.position = (SELECT min(h.position) FROM tagging h WHERE h."pointId" = x.id)
  LEFT JOIN theme t ON t.id = g."themeId"`;

/** A page of the answers to one party, by leading theme (points without one last) and then by place; or by place alone. */
export function answersOf(filter: Filter, scope: AnswerScope, { pageSize, offset }: Window): Query {
  const { where, values } = conditions(filter, scope);
  const order = filter.order === 'place' ? 'x.place' : 'coalesce(t.position, 1000000), x.place';
  const sql = `SELECT x.*, t.key AS "themeKey", t.label AS "themeLabel", d.motivation, d."notIncorporated", d.answer FROM (${placed(scope.points)}) x ${leading}
    LEFT JOIN decision d ON d."pointId" = x.id AND d."supersededAt" IS NULL${where} ORDER BY ${order} LIMIT $${values.push(pageSize)} OFFSET $${values.push(offset)}`;
  return { sql, values };
}

/** How many there are, counted no further than one more than is shown. */
export function countOfAnswers(filter: Filter, scope: AnswerScope): Query {
  const { where, values } = conditions(filter, scope);
  return {
    sql: `SELECT count(*) AS n FROM (SELECT 1 FROM (${placed(scope.points)}) x ${leading}${where} LIMIT ${MOST_COUNTED + 1}) c`,
    values,
  };
}

function conditions({ theme, outcome, q, place }: Filter, { consultationId, partyId, isPostgres, hidden }: AnswerScope) {
  const values: unknown[] = [partyId];
  const at = (value: unknown): string => `$${values.push(value)}`;
  const where: string[] = [];
  if (theme === '') where.push('t.key IS NULL');
  else if (theme !== undefined) where.push(`t.key = ${at(theme)}`);
  if (outcome === 'open') where.push('x.outcome IS NULL');
  else if (outcome) where.push(`x.outcome = ${at(outcome)}`);
  if (place !== undefined) where.push(`x.place = ${at(place)}`);
  const search = q ? searchCondition(q, consultationId, isPostgres, `$${values.length + 1}`) : undefined;
  if (search) {
    where.push(`x.id IN (${search.sql})`);
    values.push(search.value);
    if (hidden?.length) where.push(`x.id NOT IN (${hidden.map(at).join(', ')})`);
  }
  return { where: where.length ? ` WHERE ${where.join(' AND ')}` : '', values };
}
