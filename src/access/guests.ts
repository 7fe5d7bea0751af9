import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import { hashPassword } from './secrets.js';

/** `.invalid` is reserved (RFC 2606): no mail ever goes there, and nobody can own it. */
const GUESTS = '@uitnodiging.invalid';

/** Whether an account came in by an invitation and has no e-mail address or password of its own. */
export const isGuest = (email: string): boolean => email.endsWith(GUESTS);

interface Guest {
  /** The account of an earlier visit; null at the first. */
  readonly accountId: string | null;
  readonly name: string;
  readonly consultationId: string;
  readonly partyId: string;
}

/** People who come in by an invitation: an account without a password, with one role, for one party. */
@Injectable()
export class Guests {
  private closed: Promise<string> | undefined;

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** A hash of a password that nobody knows; slow to make, so before the transaction. */
  noPassword(): Promise<string> {
    this.closed ??= hashPassword(this.surroundings.newSecret());
    return this.closed;
  }

  /** Makes the account, or names it anew, and gives it its role; within the caller's transaction. */
  async admit({ accountId, name, consultationId, partyId }: Guest, passwordHash: string): Promise<string> {
    const id = accountId ?? this.surroundings.newId();
    const account = { name, email: `${id}${GUESTS}` };
    if (accountId) await this.database.execute('UPDATE account SET name = $1, version = version + 1 WHERE id = $2', [name, id]);
    else {
      const createdAt = this.surroundings.timestamp();
      const closed = { passwordHash, administratorSince: null, disabledAt: null, createdAt, version: 1 };
      await this.database.insertMany('account', [{ id, ...account, ...closed }]);
      await this.audit.record({ id, name }, { action: 'account.made', subject: { kind: 'account', id }, after: account });
    }
    const known = await this.database.readOne('SELECT id FROM membership WHERE "accountId" = $1 AND "consultationId" = $2', [
      id,
      consultationId,
    ]);
    if (known) return id;
    const membership = { id: this.surroundings.newId(), accountId: id, consultationId, role: 'party', partyId };
    await this.database.insertMany('membership', [membership]);
    const subject = { kind: 'membership', id: membership.id };
    await this.audit.record({ id, name }, { consultationId, action: 'role.given', subject, after: membership });
    return id;
  }

  /** Takes the role away and ends every session; within the caller's transaction. */
  async dismiss(accountId: string, consultationId: string): Promise<void> {
    await this.database.execute('DELETE FROM membership WHERE "accountId" = $1 AND "consultationId" = $2', [accountId, consultationId]);
    await this.database.execute('DELETE FROM session WHERE "accountId" = $1', [accountId]);
  }
}
