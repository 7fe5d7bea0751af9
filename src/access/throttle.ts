import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { hashSecret } from './secrets.js';

/** Failures that cost nothing; after them each next one doubles the wait. */
const FREE = 5;
/** So many more cost nothing from one address, behind which a whole town hall may sit. */
const MORE_OF_ADDRESS = 45;
/** Longest wait, seconds. */
const LONGEST = 15 * 60;
/** After so long without a failure the count starts anew, milliseconds. */
const FORGET = 24 * 60 * 60 * 1000;

/** Seconds to wait after so many failures. */
export const waitAfter = (failures: number): number => (failures < FREE ? 0 : Math.min(LONGEST, 2 ** (failures - FREE + 1)));

const leniency = (key: string): number => (key.startsWith('address:') ? MORE_OF_ADDRESS : 0);

/** Makes guessing slow, by account and by address, over all processes. */
@Injectable()
export class Throttle {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Problem `too-many-attempts` (429) with the seconds to wait. */
  async mustBeOpen(keys: readonly string[]): Promise<void> {
    const now = this.surroundings.now().getTime();
    for (const key of keys) {
      const row = await this.row(key);
      const wait = row ? Math.ceil((Date.parse(row.lastAt) + waitAfter(row.failures - leniency(key)) * 1000 - now) / 1000) : 0;
      if (wait > 0) throw new Problem(429, 'too-many-attempts', `Too many attempts; try again in ${wait} seconds.`, { retryAfter: wait });
    }
  }

  async failed(keys: readonly string[]): Promise<void> {
    const at = this.surroundings.timestamp();
    const forgotten = new Date(this.surroundings.now().getTime() - FORGET).toISOString();
    await this.database.write(async () => {
      await this.database.execute('DELETE FROM sign_in_attempt WHERE "lastAt" < $1', [forgotten]);
      for (const key of keys) {
        await this.database.execute(
          'INSERT INTO sign_in_attempt (key, failures, "lastAt") VALUES ($1, 1, $2) ON CONFLICT (key) DO UPDATE SET failures = sign_in_attempt.failures + 1, "lastAt" = $2',
          [hashSecret(key), at],
        );
      }
    });
  }

  async succeeded(keys: readonly string[]): Promise<void> {
    await this.database.write(async () => {
      for (const key of keys) await this.database.execute('DELETE FROM sign_in_attempt WHERE key = $1', [hashSecret(key)]);
    });
  }

  private row(key: string): Promise<{ failures: number; lastAt: string } | undefined> {
    return this.database.readOne('SELECT failures, "lastAt" FROM sign_in_attempt WHERE key = $1', [hashSecret(key)]);
  }
}
