import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { batchesOf, type MarkRow, markColumns, markedWords, markTables, placesFor } from './marked-words.js';

/** Confidential words by point: of the points that it was answered with, never its own. */
export type SecretsAlongside = ReadonlyMap<string, readonly string[]>;

interface Answered {
  readonly pointId: string;
  /** What points have in common that were answered together: a bundle, or one decision on many points. */
  readonly act: string;
}

/** By what points were ever answered together: a bundle that they were in, the bundle of a decision, or one decision on many points. */
const acts = [
  'SELECT "pointId", "bundleId" AS act FROM bundle_point WHERE "pointId"',
  'SELECT "pointId", "bundleId" AS act FROM decision WHERE "bundleId" IS NOT NULL AND "pointId"',
  'SELECT "pointId", "bulkId" AS act FROM bulk_decision_point WHERE "pointId"',
];
const companions = [
  'SELECT "pointId" FROM bundle_point WHERE "bundleId"',
  'SELECT "pointId" FROM decision WHERE "bundleId"',
  'SELECT "pointId" FROM bulk_decision_point WHERE "bulkId"',
];

/** Knows which points got one answer together: it must tell none of them what another said in confidence. */
@Injectable()
export class Alongside {
  constructor(private readonly database: Database) {}

  /** @returns what gives the secrets alongside some points of this consultation; what is marked in it is read once */
  async within(consultationId: string): Promise<(pointIds: readonly string[]) => Promise<SecretsAlongside>> {
    const marks = await this.database.read<MarkRow>(
      `SELECT ${markColumns} FROM ${markTables} WHERE c."consultationId" = $1 ORDER BY p.id, c.start`,
      [consultationId],
    );
    if (!marks.length) return async () => new Map();
    const words = await markedWords(this.database, marks);
    const markedOf = groupBy(await this.actsOf([...words.keys()]), ({ act }) => act);
    return async (pointIds) => secretsBy(await this.actsOf(pointIds), markedOf, words);
  }

  /** Points that were ever answered together with this one. */
  async companionsOf(pointId: string): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const act of new Set((await this.actsOf([pointId])).map((one) => one.act)))
      for (const sql of companions)
        for (const row of await this.database.read<{ pointId: string }>(`${sql} = $1`, [act])) found.add(row.pointId);
    found.delete(pointId);
    return [...found];
  }

  private async actsOf(pointIds: readonly string[]): Promise<Answered[]> {
    const found = new Map<string, Answered>();
    for (const ids of batchesOf([...new Set(pointIds)]))
      for (const sql of acts)
        for (const row of await this.database.read<Answered>(`${sql} IN (${placesFor(ids)})`, ids))
          found.set(`${row.pointId} ${row.act}`, row);
    return [...found.values()];
  }
}

function secretsBy(
  asked: readonly Answered[],
  markedOf: ReadonlyMap<string, readonly Answered[]>,
  words: ReadonlyMap<string, readonly string[]>,
): SecretsAlongside {
  const secrets = new Map<string, readonly string[]>();
  for (const [pointId, its] of groupBy(asked, (one) => one.pointId)) {
    const others = new Set(its.flatMap(({ act }) => markedOf.get(act) ?? []).map((one) => one.pointId));
    others.delete(pointId);
    if (others.size)
      secrets.set(
        pointId,
        [...others].flatMap((other) => words.get(other) ?? []),
      );
  }
  return secrets;
}
