import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { RegisteredRow } from './rewording.rules.js';

/** Finds numbered rows of tables that are in the register. */
@Injectable()
export class KnownRows {
  constructor(private readonly database: Database) {}

  /** Those of a consultation with one of these numbers, of any party. */
  async numbered(consultationId: string, locators: readonly string[]): Promise<RegisteredRow[]> {
    const all = [...new Set(locators)];
    const found: RegisteredRow[] = [];
    for (let from = 0; from < all.length; from += 500) {
      const some = all.slice(from, from + 500);
      const places = some.map((_, index) => `$${index + 2}`).join(', ');
      const sql = `SELECT id, text, locator, section, "partyId", outcome, version FROM point WHERE "consultationId" = $1 AND locator IN (${places}) ORDER BY number`;
      found.push(...(await this.database.read<RegisteredRow>(sql, [consultationId, ...some])));
    }
    return found;
  }
}
