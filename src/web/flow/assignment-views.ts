import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Assignees } from '../../deliberation/flow/assignees.js';
import { Assignments } from '../../deliberation/flow/assignments.js';
import { Register } from '../../deliberation/register.js';
import { Surroundings } from '../../platform/surroundings.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import type { AssignmentShown } from './assignment-form.js';

/** Gathers what the form of an assignment shows. */
@Injectable()
export class AssignmentViews {
  constructor(
    private readonly register: Register,
    private readonly assignments: Assignments,
    private readonly assignees: Assignees,
    private readonly surroundings: Surroundings,
  ) {}

  /** Null for who is not in the working group. */
  async of(actor: Actor, consultationId: string, pointId: string, form: FormState = emptyForm): Promise<AssignmentShown | null> {
    if (!isAllowed(actor, 'assignment.change', consultationId)) return null;
    const { assignee, dueOn, version } = await this.assignments.get(actor, pointId);
    const { outcome } = await this.register.get(actor, pointId);
    const people = await this.assignees.list(actor, consultationId);
    return { pointId, assignee, dueOn, version, isOpen: outcome === null, today: this.surroundings.today(), people, form };
  }
}
