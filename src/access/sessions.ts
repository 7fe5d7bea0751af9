import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Role } from '../vocabulary.js';
import type { SignIn } from './accounts.input.js';
import type { Actor } from './permissions.js';
import { hashSecret, isPassword } from './secrets.js';
import { Throttle } from './throttle.js';

/** How long a browser stays signed in, milliseconds. */
export const SESSION_LENGTH = 12 * 60 * 60 * 1000;

interface AccountRow {
  readonly id: string;
  readonly passwordHash: string;
}

/** Who is at the other end: by password, by the browser's cookie, by API token. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Signs in and gives the secret for the cookie.
   * @throws Problem `sign-in-failed` (401), `too-many-attempts` (429).
   */
  async signIn({ email, password }: SignIn, address: string): Promise<string> {
    const keys = [`email:${email.toLowerCase()}`, `address:${address}`];
    await this.throttle.mustBeOpen(keys);
    const sql = 'SELECT id, "passwordHash" FROM account WHERE email = $1 AND "disabledAt" IS NULL';
    const account = await this.database.readOne<AccountRow>(sql, [email.toLowerCase()]);
    if (!(await isPassword(password, account?.passwordHash)) || !account) {
      await this.throttle.failed(keys);
      throw new Problem(401, 'sign-in-failed', 'The e-mail address or the password is not right.');
    }
    await this.throttle.succeeded([keys[0] ?? '']);
    return this.open(account.id);
  }

  /** Opens a session for an account that has shown who it is. */
  async open(accountId: string): Promise<string> {
    const secret = this.surroundings.newSecret();
    const now = this.surroundings.now();
    const row = {
      id: this.surroundings.newId(),
      accountId,
      secretHash: hashSecret(secret),
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + SESSION_LENGTH).toISOString(),
    };
    await this.database.write(async () => {
      await this.database.execute('DELETE FROM session WHERE "expiresAt" < $1', [now.toISOString()]);
      await this.database.insertMany('session', [row]);
    });
    return secret;
  }

  async close(sessionId: string): Promise<void> {
    await this.database.execute('DELETE FROM session WHERE id = $1', [sessionId]);
  }

  /** Who the cookie belongs to, or undefined when it expired or never was. */
  async byCookie(secret: string): Promise<{ actor: Actor; sessionId: string } | undefined> {
    const rows = await this.database.read<ActorRow>(
      `SELECT ${actorColumns}, s.id AS "sessionId" FROM session s JOIN account a ON a.id = s."accountId" ${withMemberships}
       WHERE s."secretHash" = $1 AND s."expiresAt" > $2 AND a."disabledAt" IS NULL`,
      [hashSecret(secret), this.surroundings.timestamp()],
    );
    const [row] = rows;
    return row && { actor: toActor(row, rows), sessionId: row.sessionId ?? '' };
  }

  /** Who the API token acts for. @throws Problem `token-invalid` (401). */
  async byToken(secret: string): Promise<Actor> {
    const rows = await this.database.read<ActorRow>(
      `SELECT ${actorColumns} FROM api_token t JOIN account a ON a.id = t."accountId" ${withMemberships}
       WHERE t."secretHash" = $1 AND t."revokedAt" IS NULL AND a."disabledAt" IS NULL`,
      [hashSecret(secret)],
    );
    const [row] = rows;
    if (!row) throw new Problem(401, 'token-invalid', 'This API token is not known, or was revoked.');
    return toActor(row, rows);
  }
}

/** An account with one of its memberships; the row repeats for each. */
interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly administratorSince: string | null;
  readonly sessionId?: string;
  readonly consultationId: string | null;
  readonly role: Role | null;
  readonly partyId: string | null;
}

const actorColumns = 'a.id, a.name, a."administratorSince", m."consultationId", m.role, m."partyId"';
const withMemberships = 'LEFT JOIN membership m ON m."accountId" = a.id';

function toActor({ id, name, administratorSince }: ActorRow, rows: readonly ActorRow[]): Actor {
  const memberships = new Map<string, { readonly role: Role; readonly partyId: string | null }>();
  for (const { consultationId, role, partyId } of rows) if (consultationId && role) memberships.set(consultationId, { role, partyId });
  return { id, name, isAdministrator: administratorSince !== null, memberships };
}
