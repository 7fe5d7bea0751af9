import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Outcome, PartyKind } from '../vocabulary.js';
import type { Bundled } from './bundles.rules.js';

export interface BundleRecord {
  readonly id: string;
  readonly consultationId: string;
  readonly title: string;
  readonly createdAt: string;
  readonly version: number;
}

/** A point as it is shown to who bundles. */
export interface PointToBundle {
  readonly id: string;
  readonly number: number;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly text: string;
  readonly outcome: Outcome | null;
}

/** Rows of bundles and of the points in them. */
@Injectable()
export class BundleStore {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * A bundle that is not dissolved; within a write, locked until it ends.
   * @throws Problem `bundle-not-found`.
   */
  async get(id: string, lock = false): Promise<BundleRecord> {
    const bundle = await this.database.readOne<BundleRecord>(
      `SELECT id, "consultationId", title, "createdAt", version FROM bundle WHERE id = $1 AND "dissolvedAt" IS NULL${this.locked(lock, 'bundle')}`,
      [id],
    );
    if (!bundle) throw notFound('bundle', id);
    return bundle;
  }

  /** The points that are in a bundle now, in the order of their numbers. */
  points(bundleId: string): Promise<Bundled[]> {
    return this.database.read(
      `SELECT p.id, p.number, p."partyId", p.text FROM bundle_point b JOIN point p ON p.id = b."pointId"
       WHERE b."bundleId" = $1 AND b."leftAt" IS NULL ORDER BY p.number`,
      [bundleId],
    );
  }

  /**
   * Points of the consultation that are in no bundle yet; within a write, locked until it ends.
   * @throws Problem `invalid-input` (`point-unknown`), `point-bundled` naming the bundle that one is in.
   */
  async free(consultationId: string, ids: readonly string[], lock = false): Promise<Bundled[]> {
    const found: Bundled[] = [];
    // In one order, so that two people who bundle the same points do not wait for one another.
    for (const id of [...new Set(ids)].sort()) {
      const point = await this.database.readOne<Bundled>(
        `SELECT id, number, "partyId", text FROM point WHERE id = $1 AND "consultationId" = $2${this.locked(lock, 'point')}`,
        [id, consultationId],
      );
      if (!point) throw invalidField(`#/points/${ids.indexOf(id)}`, 'point-unknown', `The consultation has no point ${id}.`);
      const bundle = await this.bundleOf(id);
      if (bundle)
        throw conflict('point-bundled', `Point ${point.number} is in the bundle "${bundle.title}" already.`, {
          number: point.number,
          bundleTitle: bundle.title,
          bundle: bundle.id,
        });
      found.push(point);
    }
    return found.sort((a, b) => a.number - b.number);
  }

  /** Points with whose they are, by id. */
  async toBundle(ids: readonly string[]): Promise<Map<string, PointToBundle>> {
    if (!ids.length) return new Map();
    const rows = await this.database.read<PointToBundle>(
      `SELECT p.id, p.number, p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.outcome
       FROM point p JOIN party y ON y.id = p."partyId" WHERE p.id IN (${ids.map((_, index) => `$${index + 1}`).join(', ')})`,
      ids,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The bundle that a point is in, if any. */
  bundleOf(pointId: string): Promise<{ id: string; title: string } | undefined> {
    return this.database.readOne(
      `SELECT b.id, b.title FROM bundle_point m JOIN bundle b ON b.id = m."bundleId" WHERE m."pointId" = $1 AND m."leftAt" IS NULL`,
      [pointId],
    );
  }

  async add(consultationId: string, title: string): Promise<string> {
    const id = this.surroundings.newId();
    await this.database.insertMany('bundle', [{ id, consultationId, title, createdAt: this.surroundings.timestamp() }]);
    return id;
  }

  join(bundleId: string, points: readonly Bundled[]): Promise<void> {
    const joinedAt = this.surroundings.timestamp();
    return this.database.insertMany(
      'bundle_point',
      points.map(({ id }) => ({ id: this.surroundings.newId(), bundleId, pointId: id, joinedAt })),
    );
  }

  async leave(bundleId: string, pointId: string): Promise<void> {
    await this.database.execute('UPDATE bundle_point SET "leftAt" = $1 WHERE "bundleId" = $2 AND "pointId" = $3 AND "leftAt" IS NULL', [
      this.surroundings.timestamp(),
      bundleId,
      pointId,
    ]);
  }

  async rename(id: string, title: string): Promise<void> {
    await this.database.execute('UPDATE bundle SET title = $1 WHERE id = $2', [title, id]);
  }

  async dissolve(id: string): Promise<void> {
    const now = this.surroundings.timestamp();
    await this.database.execute('UPDATE bundle_point SET "leftAt" = $1 WHERE "bundleId" = $2 AND "leftAt" IS NULL', [now, id]);
    await this.database.execute('UPDATE bundle SET "dissolvedAt" = $1 WHERE id = $2', [now, id]);
  }

  /** Says that the bundle changed, so that a stale edit is caught. */
  async touch(id: string): Promise<void> {
    await this.database.execute('UPDATE bundle SET version = version + 1 WHERE id = $1', [id]);
  }

  private locked(lock: boolean, table: string): string {
    return lock && this.database.isPostgres ? ` FOR UPDATE OF ${table}` : '';
  }
}
