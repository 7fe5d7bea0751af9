import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Actor } from './permissions.js';
import { hashSecret } from './secrets.js';

export interface TokenView {
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** API tokens of one's own account. */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  list(actor: Actor): Promise<TokenView[]> {
    return this.database.read('SELECT id, label, "createdAt", "revokedAt" FROM api_token WHERE "accountId" = $1 ORDER BY id DESC', [
      actor.id,
    ]);
  }

  /** Makes a token; its secret is in the answer and never again. */
  async make(actor: Actor, label: string, accountId = actor.id): Promise<TokenView & { readonly secret: string }> {
    const secret = `wk_${this.surroundings.newSecret()}`;
    const token = { id: this.surroundings.newId(), label, createdAt: this.surroundings.timestamp(), revokedAt: null };
    await this.database.write(async () => {
      await this.database.insertMany('api_token', [{ ...token, accountId, secretHash: hashSecret(secret) }]);
      await this.audit.record(actor, { action: 'token.made', subject: { kind: 'token', id: token.id }, after: { label, accountId } });
    });
    return { ...token, secret };
  }

  /** @throws Problem `token-not-found`. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.database.write(async () => {
      const own = await this.database.readOne('SELECT id FROM api_token WHERE id = $1 AND "accountId" = $2', [id, actor.id]);
      if (!own) throw notFound('token', id);
      await this.database.execute('UPDATE api_token SET "revokedAt" = $1 WHERE id = $2 AND "revokedAt" IS NULL', [
        this.surroundings.timestamp(),
        id,
      ]);
      await this.audit.record(actor, { action: 'token.revoked', subject: { kind: 'token', id } });
    });
  }
}
