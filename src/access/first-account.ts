import { Injectable } from '@nestjs/common';
import { conflict, invalidField } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { MakeFirstAccount } from './accounts.input.js';
import { Accounts, type AccountView } from './accounts.js';
import { hashSecret } from './secrets.js';
import { Throttle } from './throttle.js';

/** Lets whoever can read the console of an empty installation make the first account, once. */
@Injectable()
export class FirstAccount {
  private codeHash: string | undefined;

  constructor(
    private readonly accounts: Accounts,
    private readonly surroundings: Surroundings,
    private readonly throttle: Throttle,
  ) {}

  /** Whether no account was made yet. */
  async isNeeded(): Promise<boolean> {
    return (await this.accounts.count()) === 0;
  }

  /** A new one-time code; the code before it no longer counts. */
  newCode(): string {
    const code = this.surroundings.newSecret().replace(/[-_]/g, '').slice(0, 16);
    this.codeHash = hashSecret(code);
    return code;
  }

  /** @throws Problem `first-account-made`, `invalid-input` (`wrong-code`), `too-many-attempts`. */
  async make({ code, name, email, password }: MakeFirstAccount, address: string): Promise<AccountView> {
    if (!(await this.isNeeded())) throw conflict('first-account-made', 'The first account has been made already.');
    const keys = [`first:${address}`];
    await this.throttle.mustBeOpen(keys);
    if (!this.codeHash || hashSecret(code) !== this.codeHash) {
      await this.throttle.failed(keys);
      throw invalidField('#/code', 'wrong-code', 'This is not the code that the console shows.');
    }
    return this.accounts.makeFirst({ name, email, password });
  }
}
