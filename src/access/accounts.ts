import { Injectable } from '@nestjs/common';
import { Audit, type Doer } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Account } from './account.entity.js';
import type { MakeAccount } from './accounts.input.js';
import { type Actor, mustAdminister } from './permissions.js';
import { hashPassword, isPassword } from './secrets.js';

const LEAST_PASSWORD = 12;

/** What others may know of an account. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly disabledAt: string | null;
}

/** The people who can sign in. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  async count(): Promise<number> {
    return (await this.database.readOne<{ n: number }>('SELECT count(*) AS n FROM account'))?.n ?? 0;
  }

  /** All accounts, by name. @throws Problem `not-allowed`. */
  async list(actor: Actor): Promise<AccountView[]> {
    mustAdminister(actor, 'account.manage');
    return (await this.database.read<Account>('SELECT * FROM account ORDER BY name, id')).map(toView);
  }

  /** One's own account. @throws Problem `account-not-found` for who acts without one (the command line). */
  async own(actor: Actor): Promise<AccountView> {
    const account = await this.database.readOne<Account>('SELECT * FROM account WHERE id = $1', [actor.id]);
    if (!account) throw notFound('account', actor.id);
    return toView(account);
  }

  /**
   * Makes an account.
   * @throws Problem `invalid-input` (e-mail, weak password), `email-taken`, `not-allowed`.
   */
  async make(actor: Actor, input: MakeAccount): Promise<AccountView> {
    mustAdminister(actor, 'account.manage');
    return this.add(actor, input, input.administrator === 'yes');
  }

  /** The first account of an empty installation administers it. @throws Problem `first-account-made`. */
  async makeFirst(input: MakeAccount): Promise<AccountView> {
    return this.add({ id: 'installation', name: 'Eerste aanmelding' }, input, true, true);
  }

  /** An account that is disabled can't sign in, and its tokens and sessions no longer count. */
  async disable(actor: Actor, id: string): Promise<AccountView> {
    mustAdminister(actor, 'account.manage');
    return this.database.write(async (tx) => {
      const account = await tx.findOneBy(Account, { id });
      if (!account) throw notFound('account', id);
      account.disabledAt ??= this.surroundings.timestamp();
      await tx.save(account);
      await this.database.execute('DELETE FROM session WHERE "accountId" = $1', [id]);
      await this.audit.record(actor, {
        action: 'account.disabled',
        subject: { kind: 'account', id },
        after: { disabledAt: account.disabledAt },
      });
      return toView(account);
    });
  }

  /** @throws Problem `invalid-input` when the current password is wrong or the next is weak. */
  async changePassword(actor: Actor, current: string, next: string): Promise<void> {
    const account = await this.database.readOne<Account>('SELECT * FROM account WHERE id = $1', [actor.id]);
    if (!(await isPassword(current, account?.passwordHash)))
      throw invalidField('#/current', 'wrong-password', 'This is not your password.');
    mustBeStrong(next, '#/next');
    const passwordHash = await hashPassword(next);
    await this.database.write(async () => {
      await this.database.execute('UPDATE account SET "passwordHash" = $1, version = version + 1 WHERE id = $2', [passwordHash, actor.id]);
      await this.database.execute('DELETE FROM session WHERE "accountId" = $1', [actor.id]);
      await this.audit.record(actor, { action: 'account.password-changed', subject: { kind: 'account', id: actor.id } });
    });
  }

  private async add(by: Doer, { name, email, password }: MakeAccount, administrates: boolean, mustBeFirst = false): Promise<AccountView> {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalidField('#/email', 'not-an-email', 'email must be an e-mail address');
    mustBeStrong(password, '#/password');
    const passwordHash = await hashPassword(password);
    return this.database.write(async (tx) => {
      if (mustBeFirst && (await tx.count(Account))) throw conflict('first-account-made', 'The first account has been made already.');
      if (await tx.findOneBy(Account, { email: email.toLowerCase() }))
        throw conflict('email-taken', 'There is an account with this e-mail address.');
      const now = this.surroundings.timestamp();
      const administratorSince = administrates ? now : null;
      const id = this.surroundings.newId();
      const account = tx.create(Account, {
        id,
        email: email.toLowerCase(),
        name,
        passwordHash,
        administratorSince,
        disabledAt: null,
        createdAt: now,
      });
      await tx.insert(Account, account);
      await this.audit.record(by, { action: 'account.made', subject: { kind: 'account', id }, after: toView(account) });
      return toView(account);
    });
  }
}

const toView = ({ id, name, email, administratorSince, disabledAt }: Account): AccountView => ({
  id,
  name,
  email,
  administrator: administratorSince !== null,
  disabledAt,
});

function mustBeStrong(password: string, pointer: string): void {
  if (password.length < LEAST_PASSWORD)
    throw invalidField(pointer, 'weak-password', `A password has at least ${LEAST_PASSWORD} characters; a sentence works well.`);
}
