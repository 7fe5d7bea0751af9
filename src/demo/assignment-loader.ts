import type { INestApplicationContext } from '@nestjs/common';
import { operator } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { daysAfter } from '../deliberation/flow/assignment.sql.js';
import { BulkAssignments } from '../deliberation/flow/bulk-assignments.js';
import { dayInAmsterdam } from '../platform/surroundings.js';
import { demoAssignments } from './assignments.js';
import { demoPeople } from './consultation.js';

/** Divides open points over the working group, as the coordinator does it by theme. */
export async function loadAssignments(
  app: INestApplicationContext,
  consultationId: string,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  const coordinator = actors.get(demoPeople[0]?.email ?? '') ?? operator;
  const today = dayInAmsterdam(new Date());
  for (const { theme, to, dueIn } of demoAssignments) {
    const filter = { theme, open: 'decision', assignee: 'none' } as const;
    const dueOn = dueIn === null ? {} : { dueOn: daysAfter(today, dueIn) };
    await app.get(BulkAssignments).assign(coordinator, consultationId, filter, { assignee: actors.get(to)?.id ?? 'none', ...dueOn });
  }
}
