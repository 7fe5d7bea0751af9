import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { invalidField } from '../../platform/problems/problem.js';

export interface AssigneeView {
  readonly id: string;
  readonly name: string;
  /** False for who left the working group since; the points stay on that name until somebody else takes them. */
  readonly isMember: boolean;
}

const columns = `a.id, a.name, CASE WHEN m.id IS NULL OR a."disabledAt" IS NOT NULL THEN 0 ELSE 1 END AS "isMember"`;
const joined = `account a LEFT JOIN membership m ON m."accountId" = a.id AND m."consultationId" = $1 AND m.role IN ('coordinator', 'member')`;

type Row = Omit<AssigneeView, 'isMember'> & { readonly isMember: number };

/** Who can work on points, and who does. */
@Injectable()
export class Assignees {
  constructor(private readonly database: Database) {}

  /** The working group, by name: points can be assigned to these. */
  async list(actor: Actor, consultationId: string): Promise<AssigneeView[]> {
    mustBeAllowed(actor, 'assignment.see', consultationId);
    const rows = await this.database.read<Row>(
      `SELECT ${columns} FROM ${joined} WHERE m.id IS NOT NULL AND a."disabledAt" IS NULL ORDER BY a.name, a.id`,
      [consultationId],
    );
    return rows.map(viewOf);
  }

  /**
   * The account that is meant: an id, or `me`.
   * @throws Problem `invalid-input` (`assignee-unknown`) for who is not in the working group.
   */
  async idOf(actor: Actor, consultationId: string, assignee: string): Promise<string> {
    const id = assignee === 'me' ? actor.id : assignee;
    const person = (await this.named(consultationId, [id])).get(id);
    if (!person?.isMember) throw invalidField('#/assignee', 'assignee-unknown', 'This is nobody of the working group.');
    return id;
  }

  /** The people with these account ids, whether they still take part or not. */
  async named(consultationId: string, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, AssigneeView>> {
    const some = [...new Set(ids.filter((id) => id !== null))];
    if (!some.length) return new Map();
    const places = some.map((_, index) => `$${index + 2}`).join(', ');
    const rows = await this.database.read<Row>(`SELECT ${columns} FROM ${joined} WHERE a.id IN (${places})`, [consultationId, ...some]);
    return new Map(rows.map((row) => [row.id, viewOf(row)]));
  }
}

const viewOf = ({ id, name, isMember }: Row): AssigneeView => ({ id, name, isMember: isMember === 1 });
