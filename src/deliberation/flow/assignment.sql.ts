import type { Place } from './step.sql.js';

/** What can be asked of who works on points, besides the account of somebody. */
export const assigneeWords = ['me', 'none', 'left'] as const;

/** What can be asked of the day that a decision is wanted. */
export const dueWords = ['overdue', 'week', 'dated', 'none'] as const;
export type DueWord = (typeof dueWords)[number];

interface Asked {
  readonly consultationId: string;
  /** Account of who asks. */
  readonly actorId: string;
  /** YYYY-MM-DD, in Dutch time. */
  readonly today: string;
}

/** Points `p` of one person, of nobody, or of people who left the working group. */
export function assignedTo(assignee: string, { consultationId, actorId }: Asked, place: Place): string {
  if (assignee === 'none') return 'p."assigneeId" IS NULL';
  if (assignee === 'left')
    return `p."assigneeId" IS NOT NULL AND p."assigneeId" NOT IN (SELECT m."accountId" FROM membership m JOIN account a ON a.id = m."accountId"
      WHERE m."consultationId" = ${place(consultationId)} AND m.role IN ('coordinator', 'member') AND a."disabledAt" IS NULL)`;
  return `p."assigneeId" = ${place(assignee === 'me' ? actorId : assignee)}`;
}

/** Points `p` by the day that a decision is wanted; what is decided is never late. */
export function dueWhen(due: DueWord, { today }: Asked, place: Place): string {
  switch (due) {
    case 'overdue':
      return `p."dueOn" < ${place(today)} AND p.outcome IS NULL`;
    case 'week':
      return `p."dueOn" >= ${place(today)} AND p."dueOn" <= ${place(daysAfter(today, 7))} AND p.outcome IS NULL`;
    case 'dated':
      return 'p."dueOn" IS NOT NULL';
    case 'none':
      return 'p."dueOn" IS NULL';
  }
}

/** YYYY-MM-DD, so many days later. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Late points by person, along one index. */
export const overdueSql = `SELECT "assigneeId", count(*) AS count FROM point
  WHERE "consultationId" = $1 AND "dueOn" < $2 AND outcome IS NULL GROUP BY "assigneeId"`;
