import type { Database } from '../platform/database/database.js';
import { wordsOf } from './boundaries.rules.js';
import type { Stretch } from './confidential.rules.js';

/** A confidential passage at a point that it touches. */
export interface MarkRow extends Stretch {
  readonly pointId: string;
  readonly reactionId: string;
  readonly pointStart: number;
  readonly pointEnd: number;
}

/** Columns of a `MarkRow`, and the tables that they come from: passages `c` and the points `p` that they touch. */
export const markColumns = `p.id AS "pointId", p."reactionId", p.start AS "pointStart", p."end" AS "pointEnd", c.start, c."end"`;
export const markTables = `confidential_passage c JOIN point p ON p."reactionId" = c."reactionId" AND p.start < c."end" AND p."end" > c.start`;

/** The words of each mark as far as they are the point's, by point. */
export async function markedWords(database: Database, marks: readonly MarkRow[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = await textsOf(
    database,
    marks.map(({ reactionId }) => reactionId),
  );
  const words = new Map<string, string[]>();
  for (const { pointId, reactionId, pointStart, pointEnd, start, end } of marks) {
    const stretch = { start: Math.max(start, pointStart), end: Math.min(end, pointEnd) };
    words.set(pointId, [...(words.get(pointId) ?? []), wordsOf(texts.get(reactionId) ?? '', stretch)]);
  }
  return words;
}

/** The texts of reactions, by id. */
export async function textsOf(database: Database, reactionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const some of batchesOf([...new Set(reactionIds)])) {
    const rows = await database.read<{ id: string; text: string }>(`SELECT id, text FROM reaction WHERE id IN (${placesFor(some)})`, some);
    for (const { id, text } of rows) texts.set(id, text);
  }
  return texts;
}

/** Ids that are looked up at a time. */
const BATCH = 500;

export function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let at = 0; at < items.length; at += BATCH) batches.push(items.slice(at, at + BATCH));
  return batches;
}

export const placesFor = (ids: readonly unknown[]): string => ids.map((_, index) => `$${index + 1}`).join(', ');
