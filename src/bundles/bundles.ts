import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit, type Deed } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { type Page, type Paging, windowOf } from '../platform/input/paging.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { Withheld } from '../reactions/withheld.js';
import type { Outcome, PartyKind } from '../vocabulary.js';
import { type BundleRecord, BundleStore } from './bundle-store.js';
import type { AddToBundle, MakeBundle, RenameBundle } from './bundles.input.js';
import { type Bundled, mustBeIn, mustBeSeveral } from './bundles.rules.js';
import { Opposition } from './opposition.js';

/** A bundle as a list shows it. */
export interface BundleRow {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly parties: number;
  /** How many of its points have a decision. */
  readonly decided: number;
  readonly createdAt: string;
  readonly version: number;
}

export interface PointInBundle {
  readonly id: string;
  readonly number: number;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  /** The party's own words. */
  readonly text: string;
  readonly heading: string;
  readonly section: string;
  readonly outcome: Outcome | null;
  readonly joinedAt: string;
  readonly version: number;
}

export interface BundleView extends BundleRecord {
  readonly points: readonly PointInBundle[];
}

/** Bundles: points of several parties that say the same and are answered together. Each keeps its words, and may leave. */
@Injectable()
export class Bundles {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly store: BundleStore,
    private readonly opposition: Opposition,
    private readonly withheld: Withheld,
  ) {}

  /** A page of the bundles of a consultation, the latest first. */
  async list(actor: Actor, consultationId: string, paging: Paging = {}): Promise<Page<BundleRow>> {
    mustBeAllowed(actor, 'bundle.see', consultationId);
    const window = windowOf(paging);
    const rows = await this.database.read<BundleRow>(
      `SELECT b.id, b.title, b."createdAt", b.version, count(p.id) AS points, count(DISTINCT p."partyId") AS parties, count(p.outcome) AS decided
       FROM bundle b LEFT JOIN bundle_point m ON m."bundleId" = b.id AND m."leftAt" IS NULL LEFT JOIN point p ON p.id = m."pointId"
       WHERE b."consultationId" = $1 AND b."dissolvedAt" IS NULL
       GROUP BY b.id, b.title, b."createdAt", b.version ORDER BY b."createdAt" DESC, b.id DESC LIMIT $2 OFFSET $3`,
      [consultationId, window.pageSize, window.offset],
    );
    const total = await this.database.readOne<{ n: number }>(
      'SELECT count(*) AS n FROM bundle WHERE "consultationId" = $1 AND "dissolvedAt" IS NULL',
      [consultationId],
    );
    return { rows, total: total?.n ?? 0, capped: false, ...window };
  }

  /** @throws Problem `bundle-not-found`. */
  async get(actor: Actor, id: string): Promise<BundleView> {
    const bundle = await this.store.get(id);
    mustBeAllowedOn(actor, 'bundle.see', 'bundle.see', bundle, 'bundle');
    const points = await this.database.read<PointInBundle>(
      `SELECT p.id, p.number, p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.outcome, m."joinedAt", p.version
       FROM bundle_point m JOIN point p ON p.id = m."pointId" JOIN party y ON y.id = p."partyId"
       WHERE m."bundleId" = $1 AND m."leftAt" IS NULL ORDER BY p.number`,
      [id],
    );
    const withheld = await this.withheld.from(
      actor,
      bundle.consultationId,
      points.map((point) => point.id),
    );
    const shown = points.map((point) => ({
      ...point,
      text: withheld.words(point.id, point.text),
      heading: withheld.about(point.id, point.heading),
      section: withheld.about(point.id, point.section),
    }));
    return { ...bundle, title: withheld.aboutAll(bundle.title), points: shown };
  }

  /**
   * Makes a bundle of points.
   * @returns its id
   * @throws Problem `invalid-input` (`too-few`, `point-unknown`), `point-bundled`, `points-opposed`.
   */
  async make(actor: Actor, consultationId: string, { title, points: ids, together }: MakeBundle): Promise<string> {
    mustBeAllowed(actor, 'bundle.change', consultationId);
    mustBeSeveral(ids);
    await this.opposition.mustBeNone(await this.store.free(consultationId, ids), [], together);
    return this.database.write(async () => {
      const points = await this.store.free(consultationId, ids, true);
      const id = await this.store.add(consultationId, title);
      await this.store.join(id, points);
      const made = { consultationId, action: 'bundle.made', subject: { kind: 'bundle', id }, after: { title, points: numbersOf(points) } };
      await this.audit.recordAll(actor, [made, ...joined({ id, consultationId, title }, points)]);
      return id;
    });
  }

  /** @throws Problem `bundle-not-found`, `stale-edit`. */
  async rename(actor: Actor, id: string, { title, version }: RenameBundle): Promise<void> {
    await this.database.write(async () => {
      const bundle = await this.mine(actor, id, version);
      await this.store.rename(id, title);
      await this.store.touch(id);
      await this.record(actor, bundle, 'bundle.renamed', { title: bundle.title }, { title });
    });
  }

  /**
   * Adds points. A decision that was taken on the bundle is not theirs until a person says so.
   * @throws Problem `bundle-not-found`, `stale-edit`, `invalid-input` (`point-unknown`), `point-bundled`, `points-opposed`.
   */
  async add(actor: Actor, id: string, { points: ids, together, version }: AddToBundle): Promise<void> {
    const seen = await this.store.get(id);
    mustBeAllowedOn(actor, 'bundle.change', 'bundle.see', seen, 'bundle');
    await this.opposition.mustBeNone(await this.store.free(seen.consultationId, ids), await this.store.points(id), together);
    await this.database.write(async () => {
      const bundle = await this.mine(actor, id, version);
      const points = await this.store.free(bundle.consultationId, ids, true);
      await this.store.join(id, points);
      await this.store.touch(id);
      await this.audit.recordAll(actor, joined(bundle, points));
    });
  }

  /**
   * Lets a point leave. What was decided while it was in the bundle stays its decision, and stays in its history.
   * @throws Problem `bundle-not-found`, `point-not-bundled`, `stale-edit`.
   */
  async leave(actor: Actor, id: string, pointId: string, version?: number): Promise<void> {
    await this.database.write(async () => {
      const bundle = await this.mine(actor, id, version);
      const point = mustBeIn(await this.store.points(id), pointId);
      await this.store.leave(id, point.id);
      await this.store.touch(id);
      await this.audit.recordAll(actor, [left(bundle, point)]);
    });
  }

  /** Ends a bundle; its points keep their words and what was decided. @throws Problem `bundle-not-found`, `stale-edit`. */
  async dissolve(actor: Actor, id: string, version?: number): Promise<void> {
    await this.database.write(async () => {
      const bundle = await this.mine(actor, id, version);
      const points = await this.store.points(id);
      await this.store.dissolve(id);
      await this.store.touch(id);
      await this.audit.recordAll(
        actor,
        points.map((point) => left(bundle, point)),
      );
      await this.record(actor, bundle, 'bundle.dissolved', { title: bundle.title, points: numbersOf(points) }, undefined);
    });
  }

  private async mine(actor: Actor, id: string, version: number | undefined): Promise<BundleRecord> {
    const bundle = await this.store.get(id, true);
    mustBeAllowedOn(actor, 'bundle.change', 'bundle.see', bundle, 'bundle');
    mustBeCurrent(bundle, version, { title: bundle.title, points: numbersOf(await this.store.points(id)) });
    return bundle;
  }

  private record(actor: Actor, { id, consultationId }: BundleRecord, action: string, before: unknown, after: unknown): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'bundle', id }, before, after });
  }
}

type Named = Pick<BundleRecord, 'id' | 'consultationId' | 'title'>;

const numbersOf = (points: readonly Bundled[]): number[] => points.map(({ number }) => number);

const joined = ({ id, consultationId, title }: Named, points: readonly Bundled[]): Deed[] =>
  points.map((point) => ({
    consultationId,
    action: 'point.bundled',
    subject: { kind: 'point', id: point.id },
    after: { bundle: id, title },
  }));

const left = ({ id, consultationId, title }: Named, point: Bundled): Deed => ({
  consultationId,
  action: 'point.unbundled',
  subject: { kind: 'point', id: point.id },
  before: { bundle: id, title },
});
