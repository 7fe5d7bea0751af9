import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { mustBeCurrent } from '../../platform/input/version.js';
import { notFound } from '../../platform/problems/problem.js';
import { Assignees, type AssigneeView } from './assignees.js';
import type { AssignPoint } from './assignments.input.js';

export interface AssignmentView {
  readonly pointId: string;
  /** Null for nobody. */
  readonly assignee: AssigneeView | null;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly version: number;
}

interface Assigned {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly assigneeId: string | null;
  readonly dueOn: string | null;
  readonly version: number;
}

/** Who works on a point, and before which day. */
@Injectable()
export class Assignments {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly assignees: Assignees,
  ) {}

  /** @throws Problem `point-not-found`, `not-allowed`. */
  async get(actor: Actor, pointId: string): Promise<AssignmentView> {
    const point = await this.point(pointId);
    mustBeAllowedOn(actor, 'assignment.see', 'point.see', point, 'point');
    return this.view(point);
  }

  /**
   * Gives a point to somebody, or to nobody, with the day it is wanted.
   * @throws Problem `point-not-found`, `not-allowed`, `stale-edit`, `invalid-input` (`assignee-unknown`).
   */
  async assign(actor: Actor, pointId: string, { assignee, dueOn, version }: AssignPoint): Promise<AssignmentView> {
    return this.database.write(async () => {
      await this.database.lock('point', pointId);
      const before = await this.point(pointId);
      mustBeAllowedOn(actor, 'assignment.change', 'point.see', before, 'point');
      mustBeCurrent(before, version, await this.view(before));
      // Who left may stay on it while only the day changes.
      const isKept = assignee === undefined || assignee === before.assigneeId;
      const assigneeId = isKept ? (assignee ?? null) : await this.assignees.idOf(actor, before.consultationId, assignee);
      const after = { ...before, assigneeId, dueOn: dueOn ?? null, version: before.version + 1 };
      if (after.assigneeId === before.assigneeId && after.dueOn === before.dueOn) return this.view(before);
      await this.database.execute(
        'UPDATE point SET "assigneeId" = $1, "dueOn" = $2, "assignmentVersion" = "assignmentVersion" + 1 WHERE id = $3',
        [after.assigneeId, after.dueOn, pointId],
      );
      const people = await this.assignees.named(before.consultationId, [before.assigneeId, after.assigneeId]);
      await this.audit.record(actor, assignmentDeed(before, after, people));
      return this.view(after);
    });
  }

  private async view({ id, consultationId, assigneeId, dueOn, version }: Assigned): Promise<AssignmentView> {
    const people = await this.assignees.named(consultationId, [assigneeId]);
    return { pointId: id, assignee: people.get(assigneeId ?? '') ?? null, dueOn, version };
  }

  private async point(id: string): Promise<Assigned> {
    const point = await this.database.readOne<Assigned>(
      'SELECT id, "consultationId", "partyId", "assigneeId", "dueOn", "assignmentVersion" AS version FROM point WHERE id = $1',
      [id],
    );
    if (!point) throw notFound('point', id);
    return point;
  }
}

type WhoAndWhen = Pick<Assigned, 'id' | 'consultationId' | 'assigneeId' | 'dueOn'>;

/** What the history keeps of it: the names as they were. */
export function assignmentDeed(before: WhoAndWhen, after: WhoAndWhen, people: ReadonlyMap<string, AssigneeView>) {
  const state = ({ assigneeId, dueOn }: WhoAndWhen) => ({
    assignee: assigneeId === null ? null : { id: assigneeId, name: people.get(assigneeId)?.name ?? '' },
    dueOn,
  });
  const { id, consultationId } = before;
  const action =
    before.assigneeId === after.assigneeId ? 'point.due-changed' : after.assigneeId === null ? 'point.unassigned' : 'point.assigned';
  return { consultationId, action, subject: { kind: 'point', id }, before: state(before), after: state(after) };
}
