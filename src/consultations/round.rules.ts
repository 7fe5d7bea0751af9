import { conflict, invalidField } from '../platform/problems/problem.js';
import { dayInAmsterdam } from '../platform/surroundings.js';

export interface Period {
  readonly id: string;
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** @throws Problem `invalid-input` (`closes-before-opening`). */
export function mustCloseAfterOpening(opens: string, closes: string, pointer: string): void {
  if (Date.parse(closes) < Date.parse(opens)) throw invalidField(pointer, 'closes-before-opening', 'It closes before it opens.');
}

/** The days on which a consultation opens and closes: those of its first round to open and its last to close. */
export const periodOf = (
  rounds: readonly Pick<Period, 'opensAt' | 'closesAt'>[],
): { readonly opensOn: string; readonly closesOn: string } => ({
  opensOn: dayInAmsterdam(new Date(Math.min(...rounds.map(({ opensAt }) => Date.parse(opensAt))))),
  closesOn: dayInAmsterdam(new Date(Math.max(...rounds.map(({ closesAt }) => Date.parse(closesAt))))),
});

/**
 * A reaction counts by the day on which it was received: what came in on time may be entered later.
 * @param receivedOn YYYY-MM-DD
 * @throws Problem `round-closed`, `round-not-open`, `received-in-future`
 */
export function mustTakeReactions(round: Period, receivedOn: string, now: Date): void {
  const day = dayInAmsterdam(now);
  if (receivedOn > day) throw invalidField('#/receivedOn', 'received-in-future', 'It can not have been received after today.');
  const extra = { round: round.title, opensAt: round.opensAt, closesAt: round.closesAt };
  const isToday = receivedOn === day;
  if (receivedOn > dayInAmsterdam(new Date(round.closesAt)) || (isToday && now > new Date(round.closesAt)))
    throw conflict('round-closed', `The round "${round.title}" closed at ${round.closesAt}.`, extra);
  if (receivedOn < dayInAmsterdam(new Date(round.opensAt)))
    throw conflict('round-not-open', `The round "${round.title}" opens at ${round.opensAt}.`, extra);
}

/** The moment at which a calendar day begins in the Netherlands, as UTC ISO 8601. */
export function startOfDay(day: string): string {
  // The offset is one or two hours; the day's own noon says which, and no switch happens between 00:00 and 02:00.
  for (const hours of [2, 1]) {
    const start = new Date(Date.parse(`${day}T00:00:00Z`) - hours * 3_600_000);
    const midnight = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' }).format(start);
    if (Number(midnight) === 0) return start.toISOString();
  }
  return `${day}T00:00:00.000Z`;
}

/** The last moment of a calendar day in the Netherlands, a millisecond before the next begins. */
export function endOfDay(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return new Date(Date.parse(startOfDay(next)) - 1).toISOString();
}
