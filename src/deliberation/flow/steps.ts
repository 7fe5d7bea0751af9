import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowed } from '../../access/permissions.js';
import { type StoredStep, usedSteps } from '../../consultations/steps.rules.js';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/problems/problem.js';
import type { Outcome, PointStep } from '../../vocabulary.js';
import { type Draft, innerSteps, stepOf } from './step.rules.js';
import { draftedPoints, type Flow, progressSql } from './step.sql.js';

export interface StepFigures {
  readonly step: PointStep;
  readonly count: number;
}

interface ProgressRow {
  readonly assigneeId: string | null;
  readonly outcome: Outcome | null;
  readonly count: number;
  readonly themed: number;
}

interface DraftedPoint {
  readonly id: string;
  readonly themeCount: number;
  readonly assigneeId: string | null;
  readonly agreed: number;
}

/** How far points are. Nothing of it is stored: it follows from themes, assignment, drafts and decisions. */
@Injectable()
export class Steps {
  constructor(private readonly database: Database) {}

  /** The steps in use, as far as this actor may know of them. @throws Problem `consultation-not-found`. */
  async flow(actor: Actor, consultationId: string): Promise<Flow> {
    const row = await this.database.readOne<{ steps: string | null; municipalities: string }>(
      'SELECT steps, municipalities FROM consultation WHERE id = $1',
      [consultationId],
    );
    if (!row) throw notFound('consultation', consultationId);
    const used = usedSteps(row.steps === null ? null : (JSON.parse(row.steps) as StoredStep[]));
    const seesAll = isAllowed(actor, 'deliberation.see', consultationId);
    const memberCount = (JSON.parse(row.municipalities) as string[]).length || -1;
    return {
      consultationId,
      used: seesAll ? used : used.filter((step) => !innerSteps.includes(step)),
      members: row.municipalities,
      memberCount,
    };
  }

  /** Of points on a page: which were drafted, and which of these are agreed on. */
  async draftsOf(flow: Flow, ids: readonly string[]): Promise<ReadonlyMap<string, Draft>> {
    if (!ids.length || !flow.used.some((step) => step === 'proposed' || step === 'agreed')) return new Map();
    const values: unknown[] = [];
    const place = (value: unknown): string => `$${values.push(value)}`;
    const rows = await this.database.read<{ id: string; agreed: number }>(
      `SELECT p.id, CASE WHEN p.id IN (${draftedPoints(flow, 'agreed', place)}) THEN 1 ELSE 0 END AS agreed FROM point p
       WHERE p.id IN (${ids.map(place).join(', ')}) AND p.id IN (${draftedPoints(flow, 'all', place)})`,
      values,
    );
    return new Map(rows.map(({ id, agreed }) => [id, agreed ? 'agreed' : 'proposed']));
  }

  /** Points in each step in use, in order. */
  async counts(actor: Actor, consultationId: string): Promise<StepFigures[]> {
    mustBeAllowed(actor, 'statistics.see', consultationId);
    const flow = await this.flow(actor, consultationId);
    const counts = new Map<PointStep, number>(flow.used.map((step) => [step, 0]));
    const add = (step: PointStep, count: number): unknown => counts.set(step, (counts.get(step) ?? 0) + count);
    for (const { assigneeId, outcome, count, themed } of await this.database.read<ProgressRow>(progressSql, [consultationId])) {
      const shared = { isAssigned: assigneeId !== null, isDecided: outcome !== null, draft: 'none' } as const;
      add(stepOf({ ...shared, isThemed: true }, flow.used), themed);
      add(stepOf({ ...shared, isThemed: false }, flow.used), count - themed);
    }
    for (const { themeCount, assigneeId, agreed } of await this.drafted(flow)) {
      const shared = { isThemed: themeCount > 0, isAssigned: assigneeId !== null, isDecided: false };
      add(stepOf({ ...shared, draft: 'none' }, flow.used), -1);
      add(stepOf({ ...shared, draft: agreed ? 'agreed' : 'proposed' }, flow.used), 1);
    }
    return flow.used.map((step) => ({ step, count: counts.get(step) ?? 0 }));
  }

  /** Undecided points with a draft. */
  private async drafted(flow: Flow): Promise<DraftedPoint[]> {
    if (!flow.used.some((step) => step === 'proposed' || step === 'agreed')) return [];
    const values: unknown[] = [];
    const place = (value: unknown): string => `$${values.push(value)}`;
    return this.database.read<DraftedPoint>(
      `SELECT p.id, p."themeCount", p."assigneeId", CASE WHEN p.id IN (${draftedPoints(flow, 'agreed', place)}) THEN 1 ELSE 0 END AS agreed
       FROM point p WHERE p.outcome IS NULL AND p.id IN (${draftedPoints(flow, 'all', place)})`,
      values,
    );
  }
}
