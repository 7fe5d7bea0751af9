import { Problem } from '../platform/problems/problem.js';
import type { InvitationAnswer } from './invitation.entity.js';

export const invitationStates = ['sent', 'accepted', 'declined', 'no_answer', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

interface Facts {
  readonly answer: InvitationAnswer | null;
  readonly revokedAt: string | null;
  readonly expiresAt: string;
}

/** Where an invitation stands: without an answer it is `no_answer` once its link has expired. */
export function stateOf({ answer, revokedAt, expiresAt }: Facts, now: string): InvitationState {
  if (revokedAt) return 'revoked';
  return answer ?? (expiresAt <= now ? 'no_answer' : 'sent');
}

interface Door {
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

/**
 * A link opens once, before its end, and not after it was revoked.
 * @throws Problem (410) `invitation-revoked`, `invitation-used`, `invitation-expired`.
 */
export function mustOpen({ expiresAt, usedAt, revokedAt }: Door, now: string): void {
  if (revokedAt) throw new Problem(410, 'invitation-revoked', 'This invitation was revoked.');
  if (usedAt) throw new Problem(410, 'invitation-used', `This link was used at ${usedAt}; a link opens once.`, { usedAt });
  if (expiresAt <= now) throw new Problem(410, 'invitation-expired', `This link was good until ${expiresAt}.`, { expiresAt });
}

const DAY = 86_400_000;

/** The moment so many days after `now`, UTC ISO 8601. */
export const daysLater = (now: Date, days: number): string => new Date(now.getTime() + days * DAY).toISOString();
