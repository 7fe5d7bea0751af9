import { MOST_COUNTED, type Window } from '../platform/input/paging.js';
import { searchStems } from '../reactions/point-stems.js';
import type { ListPublicPoints } from './publication.input.js';

export interface Query {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Words of a question that are looked for at most. */
const MOST_WORDS = 12;

/** Publications in force. */
export const inForce = 'u."endedAt" IS NULL';

/**
 * What may still be shown of what was published: it is not for its party alone, nothing of it was marked as confidential since, and nobody said
 * since that its party is a private person. Such a point comes back, without those words, with the next publication.
 */
export const stillPublic = `p."isPublic" = 1 AND NOT EXISTS (SELECT 1 FROM confidential_passage c WHERE c."reactionId" = p."reactionId" AND c.start < p."end" AND c."end" > p.start
    AND p.marks NOT LIKE '%' || c.id || '%')
  AND (p."isAnonymous" = 1 OR NOT EXISTS (SELECT 1 FROM party y WHERE y.id = p."partyId"
    AND (y."isPerson" = 1 OR (y."isPerson" IS NULL AND y.kind = 'client_representative'))))`;

export const publicColumns = `p.id, p.number, p.party, p."partyKind", p."isAnonymous", p.standing, p.channel, p."receivedOn", p."questionNumber", p.section,
  p.text, p.outcome, p.motivation, p.answer, p.changes, p.changed, p."publicationId", p."togetherWith", u."publishedAt"`;

/** The public points that got one answer together, by publication and by the lowest number among them. */
export function pointsTogether(publicationIds: readonly string[], firsts: readonly number[]): Query {
  const values: unknown[] = [];
  const places = (of: readonly unknown[]): string => of.map((value) => `$${values.push(value)}`).join(', ');
  const sql = `SELECT p."publicationId", p."togetherWith", p.number FROM published_point p
    WHERE p."publicationId" IN (${places(publicationIds)}) AND p."togetherWith" IN (${places(firsts)}) AND ${stillPublic} ORDER BY p.number`;
  return { sql, values };
}

/** A page of the points that are public, by number. */
export function pageOfPublicPoints(consultationId: string, filter: ListPublicPoints, { pageSize, offset }: Window): Query {
  const { from, where, order, values } = conditions(consultationId, filter);
  const sql = `SELECT ${publicColumns} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT $${values.push(pageSize)} OFFSET $${values.push(offset)}`;
  return { sql, values };
}

/** How many there are, counted no further than one more than is shown. */
export function countOfPublicPoints(consultationId: string, filter: ListPublicPoints): Query {
  const { from, where, values } = conditions(consultationId, filter);
  return { sql: `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${MOST_COUNTED + 1}) c`, values };
}

function conditions(consultationId: string, { theme, kind, outcome, changed, q }: ListPublicPoints) {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const where = [`u."consultationId" = ${place(consultationId)}`, inForce, stillPublic];
  const themed = 'publication u JOIN published_theme t ON t."publicationId" = u.id JOIN published_point p ON p.id = t."publishedPointId"';
  const from = theme ? themed : 'publication u JOIN published_point p ON p."publicationId" = u.id';
  if (theme) where.push(`t.key = ${place(theme)}`);
  if (kind) where.push(`p."partyKind" = ${place(kind)}`);
  if (outcome === 'open') where.push('p.outcome IS NULL');
  else if (outcome) where.push(`p.outcome = ${place(outcome)}`);
  if (changed === 'yes') where.push('p.changed = 1');
  if (changed === 'no') where.push('p.changed = 0');
  for (const stem of searchStems(q ?? '').slice(0, MOST_WORDS)) where.push(`p.stems LIKE ${place(`% ${escaped(stem)} %`)} ESCAPE '!'`);
  return { from, where: where.join(' AND '), order: theme ? 't.number' : 'p.number', values };
}

const escaped = (stem: string): string => stem.replace(/[!%_]/g, (sign) => `!${sign}`);
