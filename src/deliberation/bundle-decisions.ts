import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Bundles, type BundleView } from '../bundles/bundles.js';
import { mustBeIn } from '../bundles/bundles.rules.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict } from '../platform/problems/problem.js';
import { Withheld } from '../reactions/withheld.js';
import type { ExtendDecision, TakeBundleDecision } from './bundle-decisions.input.js';
import type { AnswerPoint } from './decisions.input.js';
import { type DecisionRow, type DecisionView, decisionColumns, toDecision } from './decisions.js';
import { Answering } from './text-blocks/answering.js';

/** How a point of a bundle lies to the bundle's decision. */
export type Following = 'follows' | 'differs' | 'undecided';

export interface BundleDecisionView {
  /** What was last decided on the bundle; null while nothing was. */
  readonly decision: DecisionView | null;
  readonly points: readonly { readonly id: string; readonly following: Following }[];
}

/** Decides on the points of a bundle at once. Each point gets a decision of its own, so that each party hears back, and so that a point can leave. */
@Injectable()
export class BundleDecisions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly bundles: Bundles,
    private readonly answering: Answering,
    private readonly withheld: Withheld,
  ) {}

  /** The decision on a bundle and which of its points have it: one that joined later does not. @throws Problem `bundle-not-found`. */
  async of(actor: Actor, bundleId: string): Promise<BundleDecisionView> {
    const bundle = await this.bundles.get(actor, bundleId);
    const decision = await this.last(bundleId);
    const withheld = await this.withheld.from(
      actor,
      bundle.consultationId,
      bundle.points.map(({ id }) => id),
    );
    const shown = decision && {
      ...decision,
      motivation: withheld.aboutAll(decision.motivation),
      answer: withheld.aboutAll(decision.answer),
      notIncorporated: withheld.aboutAll(decision.notIncorporated),
      decidedByName: isAllowed(actor, 'people.see', bundle.consultationId) ? decision.decidedByName : '',
    };
    return { decision: shown ?? null, points: await this.following(bundle, decision) };
  }

  /**
   * Decides on every point of the bundle; what was decided on them before is superseded.
   * @throws Problem `bundle-not-found`, `bundle-empty`, `stale-edit`, `invalid-input` (`field-left`, `text-block-unknown` too).
   */
  async take(actor: Actor, bundleId: string, { version, ...decision }: TakeBundleDecision): Promise<BundleDecisionView> {
    await this.database.write(async () => {
      const bundle = await this.mine(actor, bundleId, version);
      if (!bundle.points.length) throw conflict('bundle-empty', 'There are no points in this bundle.');
      await this.decide(
        actor,
        bundle,
        decision,
        bundle.points.map(({ id }) => id),
      );
    });
    return this.of(actor, bundleId);
  }

  /**
   * Gives the bundle's decision to points that do not have it, with the changes to which all that have it are linked.
   * @throws Problem `bundle-not-found`, `bundle-undecided`, `point-not-bundled`, `stale-edit`.
   */
  async extend(actor: Actor, bundleId: string, { points, version }: ExtendDecision): Promise<BundleDecisionView> {
    await this.database.write(async () => {
      const bundle = await this.mine(actor, bundleId, version);
      const decision = await this.last(bundleId);
      if (!decision) throw conflict('bundle-undecided', 'Nothing was decided on this bundle yet.');
      const { outcome, motivation, answer, notIncorporated, changes } = decision;
      const following = new Map((await this.following(bundle, decision)).map((point) => [point.id, point.following]));
      const lacking = [...new Set(points)].filter((id) => following.get(mustBeIn(bundle.points, id).id) !== 'follows');
      const linked = await this.linkedToAll([...following].flatMap(([id, how]) => (how === 'follows' ? [id] : [])));
      const textBlocks = await this.answering.usedIn(decision.id);
      const same = { outcome, motivation, answer, notIncorporated, changes: [...changes, ...linked], textBlocks };
      await this.decide(actor, bundle, same, lacking);
    });
    return this.of(actor, bundleId);
  }

  private async decide(actor: Actor, bundle: BundleView, decision: AnswerPoint, points: readonly string[]): Promise<void> {
    for (const id of points) await this.answering.take(actor, id, decision, bundle.id);
    const { id, consultationId } = bundle;
    await this.audit.record(actor, {
      consultationId,
      action: 'bundle.decided',
      subject: { kind: 'bundle', id },
      after: { ...decision, points },
    });
  }

  private async mine(actor: Actor, bundleId: string, version: number | undefined): Promise<BundleView> {
    const bundle = await this.bundles.get(actor, bundleId);
    mustBeAllowedOn(actor, 'decision.take', 'bundle.see', bundle, 'bundle');
    mustBeCurrent(bundle, version, { title: bundle.title, points: bundle.points.map(({ number, outcome }) => ({ number, outcome })) });
    return bundle;
  }

  private async last(bundleId: string): Promise<DecisionView | undefined> {
    const row = await this.database.readOne<DecisionRow>(
      `SELECT ${decisionColumns} FROM decision WHERE "bundleId" = $1 ORDER BY "decidedAt" DESC, id DESC LIMIT 1`,
      [bundleId],
    );
    return row && toDecision(row);
  }

  /** The changes to which every one of some points is linked: those of the decision itself, not of one point. */
  private async linkedToAll(pointIds: readonly string[]): Promise<string[]> {
    if (!pointIds.length) return [];
    const places = pointIds.map((_, index) => `$${index + 1}`).join(', ');
    const rows = await this.database.read<{ changeId: string }>(
      `SELECT "changeId" FROM change_link WHERE "pointId" IN (${places}) AND "endedAt" IS NULL
       GROUP BY "changeId" HAVING count(DISTINCT "pointId") = ${pointIds.length} ORDER BY "changeId"`,
      pointIds,
    );
    return rows.map(({ changeId }) => changeId);
  }

  private async following(bundle: BundleView, last: DecisionView | undefined): Promise<BundleDecisionView['points']> {
    const rows = await this.database.read<{
      pointId: string;
      bundleId: string | null;
      outcome: string;
      motivation: string;
      answer: string;
      changes: string;
      notIncorporated: string;
    }>(
      `SELECT d."pointId", d."bundleId", d.outcome, d.motivation, d.answer, d.changes, d."notIncorporated" FROM bundle_point m
       JOIN decision d ON d."pointId" = m."pointId" AND d."supersededAt" IS NULL WHERE m."bundleId" = $1 AND m."leftAt" IS NULL`,
      [bundle.id],
    );
    const inForce = new Map(rows.map((row) => [row.pointId, row]));
    return bundle.points.map(({ id }) => {
      const own = inForce.get(id);
      if (!own) return { id, following: 'undecided' };
      const same =
        last !== undefined &&
        own.outcome === last.outcome &&
        own.motivation === last.motivation &&
        own.answer === last.answer &&
        own.notIncorporated === last.notIncorporated &&
        own.changes === JSON.stringify(last.changes);
      return { id, following: same ? 'follows' : 'differs' };
    });
  }
}
