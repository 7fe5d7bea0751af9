import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { conflict, invalidField } from '../../platform/problems/problem.js';
import type { ListPoints } from '../register.input.js';
import { Register } from '../register.js';
import { Assignees } from './assignees.js';
import type { AssignMany } from './assignments.input.js';
import { assignmentDeed } from './assignments.js';

interface Assigned {
  readonly id: string;
  readonly consultationId: string;
  readonly assigneeId: string | null;
  readonly dueOn: string | null;
}

/** Points that one act assigns at most. */
const MOST_ASSIGNED = 10_000;
/** Points that one statement names. */
const BATCH = 500;

/** Divides many points at once: those that are named, or all that a list shows. */
@Injectable()
export class BulkAssignments {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly register: Register,
    private readonly assignees: Assignees,
  ) {}

  /**
   * Assigns the points, gives them a day, or both; all or none. What is not said stays as it is.
   * @param filter which points, when none are named
   * @returns how many changed
   * @throws Problem `not-allowed`, `too-many-to-assign`, `invalid-input` (`nothing-to-assign`, `assignee-unknown`, `not-a-day`, `point-unknown`).
   */
  async assign(actor: Actor, consultationId: string, filter: ListPoints, input: AssignMany): Promise<number> {
    mustBeAllowed(actor, 'assignment.change', consultationId);
    const { assignee, dueOn, points } = input;
    if (assignee === undefined && dueOn === undefined)
      throw invalidField('#/assignee', 'nothing-to-assign', 'Say who works on it, or before which day.');
    const change = {
      ...(assignee === undefined
        ? {}
        : { assigneeId: assignee === 'none' ? null : await this.assignees.idOf(actor, consultationId, assignee) }),
      ...(dueOn === undefined ? {} : { dueOn: dayOf(dueOn) }),
    };
    return this.database.write(async () => {
      const ids = points ?? (await this.register.matching(actor, consultationId, filter, MOST_ASSIGNED + 1));
      if (ids.length > MOST_ASSIGNED)
        throw conflict('too-many-to-assign', `At most ${MOST_ASSIGNED} points are assigned at once.`, { limit: MOST_ASSIGNED });
      let changed = 0;
      for (let from = 0; from < ids.length; from += BATCH)
        changed += await this.change(actor, consultationId, ids.slice(from, from + BATCH), change, from);
      return changed;
    });
  }

  /** A batch; those that are so already are left alone. */
  private async change(
    actor: Actor,
    consultationId: string,
    ids: readonly string[],
    change: Partial<Pick<Assigned, 'assigneeId' | 'dueOn'>>,
    from: number,
  ): Promise<number> {
    const places = ids.map((_, index) => `$${index + 2}`).join(', ');
    const lock = this.database.isPostgres ? ' FOR UPDATE' : '';
    const before = await this.database.read<Assigned>(
      `SELECT id, "consultationId", "assigneeId", "dueOn" FROM point WHERE "consultationId" = $1 AND id IN (${places}) ORDER BY number${lock}`,
      [consultationId, ...ids],
    );
    const known = new Set(before.map(({ id }) => id));
    const unknown = ids.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw invalidField(`#/points/${from + unknown}`, 'point-unknown', `The consultation has no point ${ids[unknown]}.`);
    const changed = before.map((point) => ({ point, after: { ...point, ...change } })).filter(({ point, after }) => differs(point, after));
    if (!changed.length) return 0;
    const values = Object.values(change);
    const set = Object.keys(change).map((column, index) => `"${column}" = $${index + 1}`);
    const some = changed.map((_, index) => `$${values.length + index + 1}`).join(', ');
    await this.database.execute(`UPDATE point SET ${set.join(', ')}, "assignmentVersion" = "assignmentVersion" + 1 WHERE id IN (${some})`, [
      ...values,
      ...changed.map(({ point }) => point.id),
    ]);
    const people = await this.assignees.named(
      consultationId,
      changed.flatMap(({ point, after }) => [point.assigneeId, after.assigneeId]),
    );
    await this.audit.recordAll(
      actor,
      changed.map(({ point, after }) => assignmentDeed(point, after, people)),
    );
    return changed.length;
  }
}

const differs = (a: Assigned, b: Assigned): boolean => a.assigneeId !== b.assigneeId || a.dueOn !== b.dueOn;

/** @throws Problem `invalid-input` (`not-a-day`). */
function dayOf(dueOn: string): string | null {
  if (dueOn === 'none') return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(dueOn) ? new Date(`${dueOn}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== dueOn)
    throw invalidField('#/dueOn', 'not-a-day', 'dueOn must be an existing day, as YYYY-MM-DD, or none');
  return dueOn;
}
