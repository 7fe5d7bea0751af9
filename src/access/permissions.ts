import { notAllowed, notFound } from '../platform/problems/problem.js';
import type { Role } from '../vocabulary.js';

/** Who asks: every service method takes one. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly isAdministrator: boolean;
  readonly memberships: ReadonlyMap<string, { readonly role: Role; readonly partyId: string | null }>;
}

const everyone = ['coordinator', 'member', 'party', 'reader'] as const satisfies readonly Role[];
const workingGroup = ['coordinator', 'member'] as const satisfies readonly Role[];
const readers = ['coordinator', 'member', 'reader'] as const satisfies readonly Role[];
const partyOnly = ['party'] as const satisfies readonly Role[];
const coordinator = ['coordinator'] as const satisfies readonly Role[];

/** The one table of permissions: which role in a consultation may do what. An administrator may do everything. */
export const permissions = {
  'consultation.see': everyone,
  'consultation.change': coordinator,
  'people.see': workingGroup,
  'people.change': coordinator,
  'party.see': readers,
  'party.change': workingGroup,
  'invitation.see': workingGroup,
  'invitation.change': coordinator,
  'reaction.see': everyone,
  'reaction.receive': workingGroup,
  /** A party by itself, from its own corner. */
  'reaction.submit': partyOnly,
  'reaction.split': workingGroup,
  'point.see': everyone,
  'confidential.see': workingGroup,
  'confidential.mark': workingGroup,
  'theme.see': everyone,
  'theme.change': coordinator,
  'theme.tag': workingGroup,
  'suggestion.see': workingGroup,
  'view.share': workingGroup,
  'bundle.see': readers,
  'bundle.change': workingGroup,
  'document.see': everyone,
  'document.change': workingGroup,
  'meeting.see': readers,
  'meeting.change': workingGroup,
  'deliberation.see': workingGroup,
  'assignment.see': workingGroup,
  'assignment.change': workingGroup,
  'decision.see': everyone,
  'decision.take': workingGroup,
  'text-block.see': workingGroup,
  'text-block.change': workingGroup,
  'presence.see': workingGroup,
  'note.see': workingGroup,
  'note.write': workingGroup,
  'statistics.see': readers,
  'report.see': everyone,
  'publication.see': workingGroup,
  'publication.change': coordinator,
  'history.see': workingGroup,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof permissions;

/** What only an administrator may do, over the whole installation. */
export type InstallationPermission = 'installation.manage' | 'consultation.open' | 'account.manage' | 'history.verify';

export function isAllowed(actor: Actor, permission: Permission, consultationId: string): boolean {
  if (actor.isAdministrator) return true;
  const membership = actor.memberships.get(consultationId);
  return membership !== undefined && (permissions[permission] as readonly Role[]).includes(membership.role);
}

/**
 * @throws Problem `consultation-not-found` when the actor may not even see it, `not-allowed` when it may see but not do this.
 */
export function mustBeAllowed(actor: Actor, permission: Permission, consultationId: string): void {
  if (isAllowed(actor, permission, consultationId)) return;
  if (isAllowed(actor, 'consultation.see', consultationId)) throw notAllowed(permission);
  throw notFound('consultation', consultationId);
}

/**
 * As `mustBeAllowed`, for a record within a consultation: who may not see it is told that it does not exist.
 * @throws Problem `<kind>-not-found` or `not-allowed`.
 */
export function mustBeAllowedOn(actor: Actor, permission: Permission, see: Permission, record: Located, kind: string): void {
  if (!isAllowed(actor, see, record.consultationId) || !mayKnow(actor, record)) throw notFound(kind, record.id);
  if (!isAllowed(actor, permission, record.consultationId)) throw notAllowed(permission);
}

/** A record of one consultation, and of one party when it is that party's. */
export interface Located {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId?: string | null;
}

/** A party's account knows its own party's records only. */
function mayKnow(actor: Actor, { consultationId, partyId }: Located): boolean {
  const own = ownParty(actor, consultationId);
  return own === null || partyId === undefined || partyId === own;
}

/** The party to which this actor's view is limited; null when it sees all parties. */
export function ownParty(actor: Actor, consultationId: string): string | null {
  if (actor.isAdministrator) return null;
  const membership = actor.memberships.get(consultationId);
  return membership?.role === 'party' ? (membership.partyId ?? 'none') : null;
}

/** @throws Problem `not-allowed`. */
export function mustAdminister(actor: Actor, permission: InstallationPermission): void {
  if (!actor.isAdministrator) throw notAllowed(permission);
}
