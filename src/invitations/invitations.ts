import { Injectable } from '@nestjs/common';
import { Guests } from '../access/guests.js';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { hashSecret } from '../access/secrets.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { moment } from '../platform/speech/format.js';
import { type Language, speaking } from '../platform/speech/language.js';
import { Surroundings } from '../platform/surroundings.js';
import type { PartyKind } from '../vocabulary.js';
import type { InvitationAnswer } from './invitation.entity.js';
import { daysLater, type InvitationState, stateOf } from './invitation.rules.js';
import type { InviteParties, RenewInvitation } from './invitations.input.js';
import { Mailer } from './mailer.js';
import { mails } from './wording/wording.js';

/** A party with how its invitation to a round stands. */
export interface InvitationRow {
  readonly id: string;
  readonly consultationId: string;
  readonly roundId: string;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly email: string | null;
  readonly state: InvitationState;
  /** What the mail to the party is written in. */
  readonly language: Language;
  readonly sentAt: string;
  readonly expiresAt: string;
  /** When the link of the formal submitter was used; null while it is not. */
  readonly usedAt: string | null;
  readonly answeredAt: string | null;
  readonly version: number;
}

/** `off`: this installation mails nothing, or it was not asked to. */
export type Mailed = 'mailed' | 'failed' | 'no-address' | 'off';

/** An invitation with its link, which can not be shown again. */
export interface SentInvitation extends InvitationRow {
  readonly link: string;
  readonly mailed: Mailed;
}

interface InvitationRecord extends Omit<InvitationRow, 'state'> {
  readonly answer: InvitationAnswer | null;
  readonly revokedAt: string | null;
  readonly linkId: string;
}

interface Asked {
  readonly id: string;
  readonly consultationId: string;
  readonly title: string;
  readonly closesAt: string;
  readonly consultation: string;
}

const VALID_DAYS = 30;
/** Mails handed over side by side. */
const AT_ONCE = 5;

const rows = `SELECT i.id, i."consultationId", i."roundId", i."partyId", p.name AS party, p.kind AS "partyKind", p.email, i.language, i."sentAt", i.answer,
    i."answeredAt", i."revokedAt", i.version, l.id AS "linkId", l."expiresAt", l."usedAt"
  FROM invitation i JOIN party p ON p.id = i."partyId" JOIN invitation_link l ON l."invitationId" = i.id AND l.kind = 'submitter'`;

/** Parties asked to react in a round. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly mailer: Mailer,
    private readonly guests: Guests,
  ) {}

  /** The invitations of a round, by kind and name of the party. @throws Problem `round-not-found`. */
  async list(actor: Actor, roundId: string): Promise<InvitationRow[]> {
    const round = await this.round(roundId);
    mustBeAllowedOn(actor, 'invitation.see', 'consultation.see', round, 'round');
    return this.ofRound(roundId);
  }

  /**
   * Invites one party, or all of a kind that were not invited to this round yet.
   * @param origin where browsers reach the service, without a trailing slash
   * @returns the new invitations with their links
   * @throws Problem `round-not-found`, `invalid-input` (`party-unknown`, nobody named), `already-invited`
   */
  async invite(
    actor: Actor,
    roundId: string,
    { party, kind, validDays, mail, language }: InviteParties,
    origin: string,
  ): Promise<SentInvitation[]> {
    const round = await this.round(roundId);
    mustBeAllowedOn(actor, 'invitation.change', 'consultation.see', round, 'round');
    if (!party && !kind) throw invalidField('#/party', 'empty', 'Name a party, or a kind of parties.');
    const secrets = new Map<string, string>();
    await this.database.write(async () => {
      await this.database.lock('round', roundId);
      const parties = await this.uninvited(round, party, kind);
      const now = this.surroundings.now();
      const sentAt = now.toISOString();
      const invitations = parties.map((partyId) => ({
        id: this.surroundings.newId(),
        consultationId: round.consultationId,
        roundId,
        partyId,
        language: language ?? 'nl',
        sentAt,
        createdAt: sentAt,
        version: 1,
      }));
      const links = invitations.map(({ id }) => {
        const secret = this.surroundings.newSecret();
        secrets.set(id, secret);
        const expiresAt = daysLater(now, validDays ?? VALID_DAYS);
        const door = { kind: 'submitter', name: '', secretHash: hashSecret(secret), createdAt: sentAt, expiresAt };
        return { id: this.surroundings.newId(), invitationId: id, ...door };
      });
      await this.database.insertMany('invitation', invitations);
      await this.database.insertMany('invitation_link', links);
      await this.audit.recordAll(
        actor,
        invitations.map((invitation) => ({
          consultationId: round.consultationId,
          action: 'party.invited',
          subject: { kind: 'invitation', id: invitation.id },
          after: invitation,
        })),
      );
    });
    return this.sent(round, secrets, mail === 'yes', origin);
  }

  /**
   * Makes a new link; the one before it no longer opens anything. The language stays what it was when none is given.
   * @throws Problem `invitation-not-found`, `stale-edit`
   */
  async renew(actor: Actor, id: string, { validDays, mail, language, version }: RenewInvitation, origin: string): Promise<SentInvitation> {
    const secret = this.surroundings.newSecret();
    const round = await this.database.write(async () => {
      const before = await this.locked(actor, id, version);
      const now = this.surroundings.now();
      const expiresAt = daysLater(now, validDays ?? VALID_DAYS);
      const spoken = language ?? before.language;
      await this.database.execute(
        'UPDATE invitation SET "sentAt" = $1, language = $2, "revokedAt" = NULL, version = version + 1 WHERE id = $3',
        [now.toISOString(), spoken, id],
      );
      await this.database.execute(
        'UPDATE invitation_link SET "secretHash" = $1, "expiresAt" = $2, "usedAt" = NULL, "revokedAt" = NULL WHERE id = $3',
        [hashSecret(secret), expiresAt, before.linkId],
      );
      await this.record(actor, before, 'invitation.renewed', { expiresAt, language: spoken });
      return this.round(before.roundId);
    });
    const [sent] = await this.sent(round, new Map([[id, secret]]), mail === 'yes', origin);
    if (!sent) throw notFound('invitation', id);
    return sent;
  }

  /**
   * Closes every door of the invitation, and signs out whoever came in by one. What they wrote stays.
   * @throws Problem `invitation-not-found`, `stale-edit`
   */
  async revoke(actor: Actor, id: string, version?: number): Promise<InvitationRow> {
    return this.database.write(async () => {
      const before = await this.locked(actor, id, version);
      const at = this.surroundings.timestamp();
      await this.database.execute('UPDATE invitation SET "revokedAt" = $1, version = version + 1 WHERE id = $2', [at, id]);
      await this.database.execute('UPDATE invitation_link SET "revokedAt" = $1 WHERE "invitationId" = $2', [at, id]);
      const inside = await this.database.read<{ accountId: string }>(
        'SELECT "accountId" FROM invitation_link WHERE "invitationId" = $1 AND "accountId" IS NOT NULL',
        [id],
      );
      for (const { accountId } of inside) await this.guests.dismiss(accountId, before.consultationId);
      await this.record(actor, before, 'invitation.revoked', { revokedAt: at });
      return this.get(id);
    });
  }

  private async get(id: string): Promise<InvitationRow> {
    const record = await this.database.readOne<InvitationRecord>(`${rows} WHERE i.id = $1`, [id]);
    if (!record) throw notFound('invitation', id);
    return this.view(record);
  }

  private async locked(actor: Actor, id: string, version: number | undefined): Promise<InvitationRecord> {
    await this.database.lock('invitation', id);
    const record = await this.database.readOne<InvitationRecord>(`${rows} WHERE i.id = $1`, [id]);
    if (!record) throw notFound('invitation', id);
    // A party's own invitation is the coordinator's record: to a party's account it does not exist.
    mustBeAllowedOn(actor, 'invitation.change', 'invitation.see', { ...record, partyId: null }, 'invitation');
    mustBeCurrent(record, version, this.view(record));
    return record;
  }

  /** @throws Problem `invalid-input` (`party-unknown`), `already-invited`. */
  private async uninvited({ id, consultationId }: Asked, party: string | undefined, kind: PartyKind | undefined): Promise<string[]> {
    const of = party ? 'p.id = $3' : 'p.kind = $3';
    const found = await this.database.read<{ id: string; invited: string | null }>(
      `SELECT p.id, i.id AS invited FROM party p LEFT JOIN invitation i ON i."partyId" = p.id AND i."roundId" = $1
       WHERE p."consultationId" = $2 AND ${of} ORDER BY p.name, p.id`,
      [id, consultationId, party ?? kind],
    );
    if (party && !found.length) throw invalidField('#/party', 'party-unknown', 'This consultation has no such party.');
    const open = found.filter(({ invited }) => invited === null).map((one) => one.id);
    if (!open.length) throw conflict('already-invited', 'Nobody is left to invite to this round; a link can be renewed.');
    return open;
  }

  private async sent(round: Asked, secrets: ReadonlyMap<string, string>, byMail: boolean, origin: string): Promise<SentInvitation[]> {
    const invitations = (await this.ofRound(round.id)).filter(({ id }) => secrets.has(id));
    const sent: SentInvitation[] = [];
    for (let from = 0; from < invitations.length; from += AT_ONCE) {
      const some = invitations.slice(from, from + AT_ONCE).map(async (invitation) => {
        const link = `${origin}/uitnodiging/${secrets.get(invitation.id)}`;
        return { ...invitation, link, mailed: byMail ? await this.mail(round, invitation, link) : ('off' as const) };
      });
      sent.push(...(await Promise.all(some)));
    }
    return sent;
  }

  private async ofRound(roundId: string): Promise<InvitationRow[]> {
    const found = await this.database.read<InvitationRecord>(`${rows} WHERE i."roundId" = $1 ORDER BY p.kind, p.name, p.id`, [roundId]);
    return found.map((record) => this.view(record));
  }

  private async mail(round: Asked, { party, email, language, expiresAt }: InvitationRow, link: string): Promise<Mailed> {
    if (!this.mailer.isOn) return 'off';
    if (!email) return 'no-address';
    const { consultation, title, closesAt } = round;
    const { organisation } = this.mailer;
    const { subject, text } = speaking(language, () => {
      const facts = { party, consultation, round: title, closes: moment(closesAt), expires: moment(expiresAt), link, organisation };
      return { subject: mails.invitation.subject(facts), text: mails.invitation.text(facts) };
    });
    return (await this.mailer.send({ to: email, subject, text })) ? 'mailed' : 'failed';
  }

  /** @throws Problem `round-not-found`. */
  private async round(id: string): Promise<Asked> {
    const round = await this.database.readOne<Asked>(
      `SELECT r.id, r."consultationId", r.title, r."closesAt", c.title AS consultation FROM round r JOIN consultation c ON c.id = r."consultationId"
       WHERE r.id = $1`,
      [id],
    );
    if (!round) throw notFound('round', id);
    return round;
  }

  private record(
    actor: Actor,
    { id, consultationId, sentAt, expiresAt, usedAt, revokedAt, language }: InvitationRecord,
    action: string,
    after: object,
  ) {
    const before = { sentAt, expiresAt, usedAt, revokedAt, language };
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'invitation', id }, before, after });
  }

  private view({ answer, revokedAt, linkId: _, ...record }: InvitationRecord): InvitationRow {
    const state = stateOf({ answer, revokedAt, expiresAt: record.expiresAt }, this.surroundings.timestamp());
    return { ...record, state };
  }
}
