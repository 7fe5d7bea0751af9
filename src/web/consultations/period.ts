const dayInMilliseconds = 86_400_000;

/** Whole days from one date to another, both YYYY-MM-DD: 0 on the day itself, negative when it is past. */
export const daysUntil = (today: string, date: string): number => Math.round((Date.parse(date) - Date.parse(today)) / dayInMilliseconds);

/** Where `today` lies in a period that runs from its first to its last day, both included. */
export function stateOn(today: string, opensOn: string, closesOn: string): 'planned' | 'open' | 'closed' {
  if (today < opensOn.slice(0, 10)) return 'planned';
  return today > closesOn.slice(0, 10) ? 'closed' : 'open';
}
