import type { JSX } from 'preact';
import { AttentionBadge } from '../components/badges.js';
import { daysUntil } from '../consultations/period.js';
import { wording } from '../wording/wording.js';

interface DueWordsProps {
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  /** YYYY-MM-DD; null for what is decided, which is never late. */
  readonly today: string | null;
}

/** When a decision is wanted, said in words: how late it is, or the day. */
export function DueWords({ dueOn, today }: DueWordsProps): JSX.Element {
  const words = wording.flow.due;
  const days = today === null ? Number.NaN : daysUntil(today, dueOn);
  if (days < 0) return <AttentionBadge icon="clock">{words.overdue(dueOn, -days)}</AttentionBadge>;
  return <span>{days === 0 ? words.today : days === 1 ? words.tomorrow : words.on(dueOn)}</span>;
}
