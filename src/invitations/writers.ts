import { Injectable } from '@nestjs/common';
import { Guests } from '../access/guests.js';
import { type Actor, mustBeAllowed, ownParty } from '../access/permissions.js';
import { hashSecret } from '../access/secrets.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict, notAllowed, notFound, Problem } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { LinkKind } from './invitation.entity.js';
import { daysLater } from './invitation.rules.js';

/** Somebody of the party, as the others see them. */
export interface WriterRow {
  readonly id: string;
  readonly name: string;
  readonly kind: LinkKind;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
  /** Whether it is the one who asks. */
  readonly isSelf: boolean;
}

interface LinkRow extends WriterRow {
  readonly accountId: string | null;
  readonly invitationId: string;
}

const VALID_DAYS = 30;
const MOST_WRITERS = 50;

/** The people of one party who write together: the formal submitter lets colleagues in. */
@Injectable()
export class Writers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly guests: Guests,
  ) {}

  /** Who came in, or can, for the actor's own party. */
  async list(actor: Actor, consultationId: string): Promise<WriterRow[]> {
    return (await this.links(actor, consultationId)).map(({ accountId: _, invitationId: __, ...row }) => row);
  }

  /**
   * Makes a link for a colleague.
   * @returns the secret of the link, which can not be shown again
   * @throws Problem `submitter-needed`, `not-invited` when the party came in without an invitation, `too-many-writers`
   */
  async add(actor: Actor, consultationId: string, name: string): Promise<{ readonly secret: string }> {
    const secret = this.surroundings.newSecret();
    await this.database.write(async () => {
      const links = await this.links(actor, consultationId);
      const own = links.find(({ isSelf }) => isSelf);
      if (own?.kind === 'writer') throw submitterNeeded();
      const invitation = own ?? links.find(({ kind }) => kind === 'submitter');
      if (!invitation) throw conflict('not-invited', 'Your party has no invitation to let colleagues in by; the coordinator can make one.');
      await this.database.lock('invitation', invitation.invitationId);
      if (links.length > MOST_WRITERS)
        throw conflict('too-many-writers', `At most ${MOST_WRITERS} people write together.`, { limit: MOST_WRITERS });
      const now = this.surroundings.now();
      const id = this.surroundings.newId();
      const link = { id, invitationId: invitation.invitationId, kind: 'writer', name, createdAt: now.toISOString() };
      await this.database.insertMany('invitation_link', [
        { ...link, secretHash: hashSecret(secret), expiresAt: daysLater(now, VALID_DAYS) },
      ]);
      await this.record(actor, consultationId, 'writer.invited', id, link);
    });
    return { secret };
  }

  /**
   * Makes a new link in place of one: one's own, to go on later or elsewhere, or a colleague's.
   * @throws Problem `invitation-not-found`, `submitter-needed`
   */
  async renew(actor: Actor, consultationId: string, linkId: string): Promise<{ readonly secret: string }> {
    const secret = this.surroundings.newSecret();
    await this.database.write(async () => {
      const { id, invitationId } = await this.mine(actor, consultationId, linkId, true);
      await this.database.lock('invitation', invitationId);
      const expiresAt = daysLater(this.surroundings.now(), VALID_DAYS);
      await this.database.execute(
        'UPDATE invitation_link SET "secretHash" = $1, "expiresAt" = $2, "usedAt" = NULL, "revokedAt" = NULL WHERE id = $3',
        [hashSecret(secret), expiresAt, id],
      );
      await this.record(actor, consultationId, 'writer.renewed', id, { expiresAt });
    });
    return { secret };
  }

  /** Closes a colleague's link and signs the colleague out. @throws Problem `invitation-not-found`, `submitter-needed`. */
  async revoke(actor: Actor, consultationId: string, linkId: string): Promise<void> {
    await this.database.write(async () => {
      const { id, kind, accountId } = await this.mine(actor, consultationId, linkId, false);
      if (kind !== 'writer') throw notFound('invitation', linkId);
      const revokedAt = this.surroundings.timestamp();
      await this.database.execute('UPDATE invitation_link SET "revokedAt" = $1 WHERE id = $2', [revokedAt, id]);
      if (accountId) await this.guests.dismiss(accountId, consultationId);
      await this.record(actor, consultationId, 'writer.revoked', id, { revokedAt });
    });
  }

  private async mine(actor: Actor, consultationId: string, linkId: string, orOwn: boolean): Promise<LinkRow> {
    const links = await this.links(actor, consultationId);
    const link = links.find(({ id }) => id === linkId);
    if (!link) throw notFound('invitation', linkId);
    const isWriter = links.find(({ isSelf }) => isSelf)?.kind === 'writer';
    if (isWriter && !(orOwn && link.isSelf)) throw submitterNeeded();
    // Whoever takes the submitter's link renews it as the submitter; others of the party do not.
    if (link.kind === 'submitter' && !link.isSelf) throw notFound('invitation', linkId);
    return link;
  }

  private async links(actor: Actor, consultationId: string): Promise<LinkRow[]> {
    mustBeAllowed(actor, 'reaction.submit', consultationId);
    const partyId = ownParty(actor, consultationId);
    if (!partyId) throw notAllowed('reaction.submit');
    const rows = await this.database.read<Omit<LinkRow, 'isSelf'>>(
      `SELECT l.id, l.name, l.kind, l."expiresAt", l."usedAt", l."revokedAt", l."accountId", l."invitationId"
       FROM invitation_link l JOIN invitation i ON i.id = l."invitationId"
       WHERE i."consultationId" = $1 AND i."partyId" = $2 AND i."revokedAt" IS NULL ORDER BY l."createdAt", l.id`,
      [consultationId, partyId],
    );
    return rows.map((row) => ({ ...row, isSelf: row.accountId === actor.id }));
  }

  private record(actor: Actor, consultationId: string, action: string, id: string, after: object): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'invitation-link', id }, after });
  }
}

const submitterNeeded = (): Problem => new Problem(403, 'submitter-needed', 'Only who sends the reaction can do this.');
