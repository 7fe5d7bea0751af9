import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { conflict, type Fault, invalid, notFound } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { type DecisionRow, Decisions, decisionColumns, toDecision } from '../decisions.js';
import { Answering } from '../text-blocks/answering.js';
import type { DecideMany } from './bulk-decisions.input.js';
import { BulkDecisionPreview, type PreviewedDecision } from './bulk-preview.js';

interface BulkRecord {
  readonly id: string;
  readonly consultationId: string;
  readonly undoneAt: string | null;
}

/** Decides on many points at once, each with its own filled words, and undoes that: with decisions that supersede, so that all of it stays known. */
@Injectable()
export class BulkDecisions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly decisions: Decisions,
    private readonly answering: Answering,
    private readonly looking: BulkDecisionPreview,
  ) {}

  /**
   * Decides on all of the points or on none.
   * @returns id of the act, by which it can be undone
   * @throws Problem as `BulkDecisionPreview.of`, and `stale-edit` with the points that were changed, `invalid-input` (`field-left` at a point that
   *   lacks a value).
   */
  async take(actor: Actor, consultationId: string, input: DecideMany): Promise<string> {
    const { outcome, changes = [], textBlocks = [] } = input;
    return this.database.write(async () => {
      // In one order, so that two who decide on the same points at once wait for each other instead of blocking each other.
      for (const id of input.points.map((point) => point.id).sort()) await this.database.lock('point', id);
      const previewed = await this.looking.of(actor, consultationId, input);
      mustBeAsSeen(previewed, input);
      mustHaveValues(previewed, input);
      const id = this.surroundings.newId();
      const act = { id, consultationId, decidedBy: actor.id, decidedByName: actor.name, decidedAt: this.surroundings.timestamp() };
      await this.database.insertMany('bulk_decision', [act]);
      for (const point of previewed) {
        const before = await this.inForce(point.id);
        const { motivation, answer, notIncorporated } = point;
        const decision = { outcome, motivation, answer, notIncorporated, changes, textBlocks };
        const taken = await this.answering.take(actor, point.id, decision);
        const row = { id: this.surroundings.newId(), bulkId: id, pointId: point.id, decisionId: taken.id, beforeId: before ?? null };
        await this.database.insertMany('bulk_decision_point', [row]);
      }
      await this.deed(actor, act, 'bulk-decision.taken', { outcome, points: previewed.map(({ number }) => number) });
      return id;
    });
  }

  /**
   * Gives each point back what was decided before, or leaves it undecided; points that were decided anew since keep that.
   * @returns how many points it was undone on
   * @throws Problem `bulk-decision-not-found`, `bulk-decision-undone`.
   */
  async undo(actor: Actor, id: string): Promise<number> {
    return this.database.write(async () => {
      await this.database.lock('bulk_decision', id);
      const act = await this.record(actor, id);
      if (act.undoneAt) throw conflict('bulk-decision-undone', 'These decisions were undone already.');
      const rows = await this.database.read<{ pointId: string; number: number; decisionId: string; beforeId: string | null }>(
        `SELECT b."pointId", p.number, b."decisionId", b."beforeId" FROM bulk_decision_point b JOIN point p ON p.id = b."pointId"
         WHERE b."bulkId" = $1 ORDER BY b."pointId"`,
        [id],
      );
      const undone: number[] = [];
      for (const { pointId, number, decisionId, beforeId } of rows) {
        await this.database.lock('point', pointId);
        if ((await this.inForce(pointId)) !== decisionId) continue;
        await this.giveBack(actor, pointId, beforeId);
        undone.push(number);
      }
      await this.database.execute('UPDATE bulk_decision SET "undoneAt" = $1, "undoneByName" = $2 WHERE id = $3', [
        this.surroundings.timestamp(),
        actor.name,
        id,
      ]);
      await this.deed(actor, act, 'bulk-decision.undone', { points: undone.sort((a, b) => a - b) });
      return undone.length;
    });
  }

  private async giveBack(actor: Actor, pointId: string, beforeId: string | null): Promise<void> {
    const before =
      beforeId && (await this.database.readOne<DecisionRow>(`SELECT ${decisionColumns} FROM decision WHERE id = $1`, [beforeId]));
    if (!before) return this.decisions.withdraw(actor, pointId);
    const { outcome, motivation, answer, notIncorporated, changes, bundleId } = toDecision(before);
    const textBlocks = await this.answering.usedIn(before.id);
    const again = { outcome, motivation, answer, notIncorporated, changes: [...changes] };
    await this.answering.keepUses(await this.decisions.take(actor, pointId, again, bundleId), textBlocks);
  }

  private async inForce(pointId: string): Promise<string | undefined> {
    const row = await this.database.readOne<{ id: string }>('SELECT id FROM decision WHERE "pointId" = $1 AND "supersededAt" IS NULL', [
      pointId,
    ]);
    return row?.id;
  }

  private async record(actor: Actor, id: string): Promise<BulkRecord> {
    const act = await this.database.readOne<BulkRecord>('SELECT id, "consultationId", "undoneAt" FROM bulk_decision WHERE id = $1', [id]);
    if (!act) throw notFound('bulk-decision', id);
    mustBeAllowedOn(actor, 'decision.take', 'decision.take', act, 'bulk-decision');
    return act;
  }

  private deed(
    actor: Actor,
    { id, consultationId }: Pick<BulkRecord, 'id' | 'consultationId'>,
    action: string,
    after: unknown,
  ): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'bulk-decision', id }, after });
  }
}

/** @throws Problem `stale-edit`: names every point that somebody changed since, with what was decided on it. */
function mustBeAsSeen(previewed: readonly PreviewedDecision[], { points }: DecideMany): void {
  const seen = new Map(points.map(({ id, version }) => [id, version]));
  const changed = previewed.filter(({ id, version }) => (seen.get(id) ?? version) !== version);
  if (!changed.length) return;
  const current = changed.map(({ id, number, version, outcome, current: decision }) => ({ id, number, version, outcome, decision }));
  const named = changed.map(({ number }) => number).join(', ');
  throw conflict('stale-edit', `These points were changed meanwhile: ${named}.`, { current });
}

/** @throws Problem `invalid-input` (`field-left`) for every point that has no value for a field. */
function mustHaveValues(previewed: readonly PreviewedDecision[], { points }: DecideMany): void {
  const faults = previewed
    .filter(({ missing }) => missing.length)
    .map(({ id, number, missing: [field = ''] }): Fault => {
      const place = points.findIndex((point) => point.id === id);
      return { pointer: `#/points/${place}`, code: 'field-left', detail: `Point ${number} has nothing for ${field}.`, limit: field };
    });
  if (faults.length) throw invalid(faults);
}
