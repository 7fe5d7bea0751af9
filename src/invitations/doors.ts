import { Injectable } from '@nestjs/common';
import { Guests } from '../access/guests.js';
import { hashSecret } from '../access/secrets.js';
import { Sessions } from '../access/sessions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { InvitationAnswer, LinkKind } from './invitation.entity.js';
import { mustOpen } from './invitation.rules.js';

/** What a link says before it is used. */
export interface Door {
  readonly party: string;
  readonly consultation: string;
  readonly consultationId: string;
  readonly round: string;
  readonly closesAt: string;
  readonly kind: LinkKind;
  /** For whom it is; empty when nobody said so. */
  readonly name: string;
  readonly expiresAt: string;
  readonly answer: InvitationAnswer | null;
}

interface DoorRecord extends Door {
  readonly id: string;
  readonly invitationId: string;
  readonly partyId: string;
  readonly accountId: string | null;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

/** Links of invitations as somebody without an account meets them. Looking changes nothing, so that mail programs may follow a link. */
@Injectable()
export class Doors {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly guests: Guests,
    private readonly sessions: Sessions,
  ) {}

  /** @throws Problem `invitation-not-found`, `invitation-used`, `invitation-expired`, `invitation-revoked`. */
  async look(secret: string): Promise<Door> {
    const { party, consultation, consultationId, round, closesAt, kind, name, expiresAt, answer } = await this.open(secret);
    return { party, consultation, consultationId, round, closesAt, kind, name, expiresAt, answer };
  }

  /**
   * Uses the link up and signs the person in to the party's own corner.
   * @returns the session's secret for the cookie
   * @throws Problem as `look`
   */
  async enter(secret: string, name: string): Promise<{ readonly session: string; readonly consultationId: string }> {
    await this.open(secret);
    const noPassword = await this.guests.noPassword();
    return this.database.write(async () => {
      const { id, invitationId, consultationId, partyId, kind, accountId: known } = await this.locked(secret);
      const accountId = await this.guests.admit({ accountId: known, name, consultationId, partyId }, noPassword);
      const usedAt = this.surroundings.timestamp();
      await this.database.execute('UPDATE invitation_link SET "usedAt" = $1, "accountId" = $2, name = $3 WHERE id = $4', [
        usedAt,
        accountId,
        name,
        id,
      ]);
      if (kind === 'submitter') await this.setAnswer(invitationId, 'accepted', usedAt);
      const subject = { kind: 'invitation', id: invitationId };
      await this.audit.record(
        { id: accountId, name },
        { consultationId, action: 'invitation.used', subject, after: { link: id, kind, usedAt } },
      );
      return { session: await this.sessions.open(accountId), consultationId };
    });
  }

  /** Says that the party will not react. The link stays good, so that it can change its mind. @throws Problem as `look`. */
  async decline(secret: string): Promise<void> {
    await this.database.write(async () => {
      const { id, invitationId, consultationId, party, kind, answer } = await this.locked(secret);
      if (kind !== 'submitter') throw notFound('invitation');
      await this.setAnswer(invitationId, 'declined', this.surroundings.timestamp());
      const subject = { kind: 'invitation', id: invitationId };
      const change = { before: { answer }, after: { answer: 'declined' } };
      await this.audit.record({ id, name: party }, { consultationId, action: 'invitation.declined', subject, ...change });
    });
  }

  private setAnswer(invitationId: string, answer: InvitationAnswer, at: string): Promise<void> {
    return this.database.execute('UPDATE invitation SET answer = $1, "answeredAt" = $2, version = version + 1 WHERE id = $3', [
      answer,
      at,
      invitationId,
    ]);
  }

  /** Of two who use one link at the same moment, the second finds it used. */
  private async locked(secret: string): Promise<DoorRecord> {
    const { invitationId } = await this.open(secret);
    await this.database.lock('invitation', invitationId);
    return this.open(secret);
  }

  private async open(secret: string): Promise<DoorRecord> {
    const door = await this.database.readOne<DoorRecord>(
      `SELECT l.id, l."invitationId", l.kind, l.name, l."expiresAt", l."usedAt", l."revokedAt", l."accountId", i."consultationId", i."partyId", i.answer,
         p.name AS party, c.title AS consultation, r.title AS round, r."closesAt"
       FROM invitation_link l JOIN invitation i ON i.id = l."invitationId" JOIN party p ON p.id = i."partyId"
         JOIN consultation c ON c.id = i."consultationId" JOIN round r ON r.id = i."roundId" WHERE l."secretHash" = $1`,
      [hashSecret(secret)],
    );
    if (!door) throw notFound('invitation');
    mustOpen(door, this.surroundings.timestamp());
    return door;
  }
}
