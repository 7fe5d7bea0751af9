import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Role } from '../vocabulary.js';
import type { GiveRole } from './accounts.input.js';
import { type Actor, mustBeAllowed } from './permissions.js';

export interface MembershipView {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly partyId: string | null;
}

const members = `SELECT m.id, m."accountId", a.name, a.email, m.role, m."partyId"
  FROM membership m JOIN account a ON a.id = m."accountId" WHERE m."consultationId" = $1`;

/** Who is what in a consultation. */
@Injectable()
export class Memberships {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  list(actor: Actor, consultationId: string): Promise<MembershipView[]> {
    mustBeAllowed(actor, 'people.see', consultationId);
    return this.database.read(`${members} ORDER BY a.name, m.id`, [consultationId]);
  }

  /**
   * Gives an account a role, or another role than it had.
   * @throws Problem `invalid-input` for an unknown address or party, `last-coordinator`.
   */
  async give(actor: Actor, consultationId: string, { email, role, party }: GiveRole): Promise<MembershipView> {
    mustBeAllowed(actor, 'people.change', consultationId);
    return this.database.write(async () => {
      // Two coordinators who withdraw each other at once do so one after the other, and the second is refused.
      await this.database.lock('consultation', consultationId);
      const account = await this.database.readOne<{ id: string }>('SELECT id FROM account WHERE email = $1', [email.toLowerCase()]);
      if (!account) throw invalidField('#/email', 'account-unknown', 'There is no account with this e-mail address.');
      const partyId = await this.partyFor(consultationId, role, party);
      const before = (await this.database.read<MembershipView>(`${members} AND m."accountId" = $2`, [consultationId, account.id]))[0];
      if (before?.role === 'coordinator' && role !== 'coordinator') await this.mustKeepACoordinator(consultationId, before.id);
      const id = before?.id ?? this.surroundings.newId();
      if (before) await this.database.execute('UPDATE membership SET role = $1, "partyId" = $2 WHERE id = $3', [role, partyId, id]);
      else await this.database.insertMany('membership', [{ id, accountId: account.id, consultationId, role, partyId }]);
      const after = (await this.database.read<MembershipView>(`${members} AND m.id = $2`, [consultationId, id]))[0];
      await this.audit.record(actor, { consultationId, action: 'role.given', subject: { kind: 'membership', id }, before, after });
      if (!after) throw notFound('membership', id);
      return after;
    });
  }

  /** @throws Problem `membership-not-found`, `last-coordinator`. */
  async withdraw(actor: Actor, consultationId: string, id: string): Promise<void> {
    mustBeAllowed(actor, 'people.change', consultationId);
    await this.database.write(async () => {
      await this.database.lock('consultation', consultationId);
      const before = (await this.database.read<MembershipView>(`${members} AND m.id = $2`, [consultationId, id]))[0];
      if (!before) throw notFound('membership', id);
      if (before.role === 'coordinator') await this.mustKeepACoordinator(consultationId, id);
      await this.database.execute('DELETE FROM membership WHERE id = $1', [id]);
      await this.audit.record(actor, { consultationId, action: 'role.withdrawn', subject: { kind: 'membership', id }, before });
    });
  }

  private async partyFor(consultationId: string, role: Role, party: string | undefined): Promise<string | null> {
    if (role !== 'party') return null;
    const known =
      party && (await this.database.readOne('SELECT id FROM party WHERE id = $1 AND "consultationId" = $2', [party, consultationId]));
    if (!party || !known) throw invalidField('#/party', 'party-unknown', 'A party account acts for one party of this consultation.');
    return party;
  }

  private async mustKeepACoordinator(consultationId: string, besides: string): Promise<void> {
    const other = await this.database.readOne(
      `SELECT id FROM membership WHERE "consultationId" = $1 AND role = 'coordinator' AND id <> $2`,
      [consultationId, besides],
    );
    if (!other) throw conflict('last-coordinator', 'A consultation keeps at least one coordinator.');
  }
}
