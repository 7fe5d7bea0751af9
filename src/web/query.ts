import type { FastifyRequest } from 'fastify';

export type Query = Readonly<Record<string, string>>;

/** The query of the address: one text for each name (the last one that came), nothing else. */
export function queryOf(request: FastifyRequest): Query {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries((request.query ?? {}) as Record<string, unknown>)) {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (typeof last === 'string') query[name] = last.trim();
  }
  return query;
}

/** A page number from 1; whatever is no number counts as the first page. */
export function pageIn(query: Query): number {
  const digits = /^\d{1,9}$/.exec(query['page'] ?? '')?.[0];
  return Math.max(1, Number(digits ?? 1));
}

/** The text when it is one of the list, else undefined. */
export const oneOf = <Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined =>
  words.find((word) => word === text);

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The text when it is the id of a record, else undefined. */
export const idIn = (text: string | undefined): string | undefined => (text && uuid.test(text) ? text : undefined);
