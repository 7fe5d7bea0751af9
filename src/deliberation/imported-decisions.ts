import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type Follow, type NewPoint, type PointFollower, PointFollowers, type PointHistory } from '../reactions/followers.js';
import type { TakeDecision } from './decisions.input.js';
import { Decisions } from './decisions.js';

/** Brings over what was answered before a point came in, from a table that had been treated already, and what was answered since when it comes again. */
@Injectable()
export class ImportedDecisions implements PointFollower, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly decisions: Decisions,
    private readonly followers: PointFollowers,
  ) {}

  onModuleInit(): void {
    this.followers.enlist(this);
  }

  async prepare(_: string, points: readonly NewPoint[]): Promise<Follow> {
    const treated = points.flatMap(({ id, history }) => {
      const decision = history && decisionOf(history);
      return decision ? [{ id, decision }] : [];
    });
    return async (by) => {
      for (const { id, decision } of treated) if (!(await this.stands(id, decision))) await this.decisions.take(by, id, decision);
    };
  }

  /** Whether the very same decision is in force already. */
  private async stands(pointId: string, { outcome, motivation, changes = [] }: TakeDecision): Promise<boolean> {
    const found = await this.database.readOne<{ outcome: string; motivation: string; changes: string }>(
      'SELECT outcome, motivation, changes FROM decision WHERE "pointId" = $1 AND "supersededAt" IS NULL',
      [pointId],
    );
    return found?.outcome === outcome && found.motivation === motivation && found.changes === JSON.stringify(changes);
  }
}

/** The decision that a treated row stands for; undefined when its answer and outcome are empty. */
export function decisionOf({ answer = '', outcome, realised = '' }: PointHistory): TakeDecision | undefined {
  if (!answer && !outcome) return undefined;
  const motivation = (answer || realised || 'Overgenomen uit een tabel die al was behandeld.').slice(0, 20_000);
  const decision = { outcome: outcome ?? ('answered' as const), motivation, changes: realised ? [realised.slice(0, 300)] : [] };
  return outcome === 'partly_incorporated' ? { ...decision, notIncorporated: motivation } : decision;
}
