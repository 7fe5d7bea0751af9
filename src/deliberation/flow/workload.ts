import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { Surroundings } from '../../platform/surroundings.js';
import type { Outcome } from '../../vocabulary.js';
import { Assignees, type AssigneeView } from './assignees.js';
import { overdueSql } from './assignment.sql.js';
import { progressSql } from './step.sql.js';

export interface LoadView {
  /** Null for the points that nobody works on. */
  readonly assignee: AssigneeView | null;
  /** Points that wait for a decision. */
  readonly open: number;
  /** Of these, those of which the day is past. */
  readonly overdue: number;
  readonly decided: number;
}

/** How the points are divided over the working group. */
@Injectable()
export class Workload {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
    private readonly assignees: Assignees,
  ) {}

  /** Everybody of the working group by name, then who left and still has open points, then nobody. @throws Problem `consultation-not-found`, `not-allowed`. */
  async of(actor: Actor, consultationId: string): Promise<LoadView[]> {
    const members = await this.assignees.list(actor, consultationId);
    const open = new Map<string | null, number>();
    const decided = new Map<string | null, number>();
    const rows = await this.database.read<{ assigneeId: string | null; outcome: Outcome | null; count: number }>(progressSql, [
      consultationId,
    ]);
    for (const { assigneeId, outcome, count } of rows) {
      const counts = outcome === null ? open : decided;
      counts.set(assigneeId, (counts.get(assigneeId) ?? 0) + count);
    }
    const late = await this.overdue(actor, consultationId);
    const known = new Set(members.map(({ id }) => id));
    const named = await this.assignees.named(consultationId, [...open.keys()]);
    const left = [...named.values()].filter(({ id }) => !known.has(id)).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    return [...members, ...left, null].map((assignee) => {
      const id = assignee?.id ?? null;
      return { assignee, open: open.get(id) ?? 0, overdue: late.get(id) ?? 0, decided: decided.get(id) ?? 0 };
    });
  }

  /** Points that wait for a decision although the day is past, by the account of who works on them. */
  async overdue(actor: Actor, consultationId: string): Promise<ReadonlyMap<string | null, number>> {
    mustBeAllowed(actor, 'assignment.see', consultationId);
    const rows = await this.database.read<{ assigneeId: string | null; count: number }>(overdueSql, [
      consultationId,
      this.surroundings.today(),
    ]);
    return new Map(rows.map(({ assigneeId, count }) => [assigneeId, count]));
  }
}
