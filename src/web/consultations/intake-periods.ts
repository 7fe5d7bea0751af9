/** Reactions of one week or one month. */
export interface IntakePeriod {
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
  readonly unit: 'week' | 'month';
  readonly count: number;
}

/** More weeks than this are told by month. */
const MOST_WEEKS = 16;
const DAY = 86_400_000;

/**
 * Folds days into weeks (from Monday), or into months where that would be a long list; periods between with nothing in them are told too.
 * @param days YYYY-MM-DD with how many, in order
 */
export function intakePeriods(days: readonly { readonly day: string; readonly count: number }[]): IntakePeriod[] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (!first || !last) return [];
  const weeks = (Date.parse(mondayOf(last)) - Date.parse(mondayOf(first))) / (7 * DAY) + 1;
  const unit = weeks > MOST_WEEKS ? 'month' : 'week';
  const startOf = unit === 'week' ? mondayOf : monthOf;
  const counts = new Map<string, number>();
  for (let from = startOf(first); from <= last; from = nextOf(from, unit)) counts.set(from, 0);
  for (const { day, count } of days) counts.set(startOf(day), (counts.get(startOf(day)) ?? 0) + count);
  return [...counts].map(([from, count]) => ({ from, unit, count }));
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return isoDay(Date.parse(`${day}T00:00:00Z`) - weekday * DAY);
}

function nextOf(from: string, unit: IntakePeriod['unit']): string {
  if (unit === 'week') return isoDay(Date.parse(`${from}T00:00:00Z`) + 7 * DAY);
  const [year = 0, month = 0] = from.split('-').map(Number);
  return isoDay(Date.UTC(year, month, 1));
}

const isoDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
