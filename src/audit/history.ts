import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { MOST_COUNTED, type Page, type Window } from '../platform/input/paging.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { type ChainFault, faultIn, GENESIS } from './chain.rules.js';

export interface HistoryFilter {
  readonly chain: string;
  readonly subjectId?: string | undefined;
  readonly action?: string | undefined;
  /** Account of who did it. */
  readonly actorId?: string | undefined;
  /** Kind of thing it was done to: `point`, `decision`, … */
  readonly kind?: string | undefined;
  /** UTC timestamps, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface Place {
  readonly seq: number;
  readonly hash: string;
}

/** The last entry of a chain: written down elsewhere, it shows later whether the chain was rewritten. */
export interface ChainEnd extends Place {
  readonly chain: string;
}

export interface ChainsVerified {
  readonly entries: number;
  readonly faults: readonly ChainFault[];
  readonly ends: readonly ChainEnd[];
}

/** Entries read at a time while a chain is verified. */
const BATCH = 2000;

/** Reads the history, and checks that nobody tampered with it. */
@Injectable()
export class History {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(filter: HistoryFilter, { page, pageSize, offset }: Window): Promise<Page<AuditEntry>> {
    const { condition, values } = conditionOf(filter);
    const rows = await this.database.read<AuditEntry>(
      `SELECT * FROM audit_entry WHERE ${condition} ORDER BY seq DESC LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
      [...values, pageSize, offset],
    );
    const counted = await this.database.readOne<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM audit_entry WHERE ${condition} LIMIT ${MOST_COUNTED + 1}) c`,
      values,
    );
    const n = counted?.n ?? 0;
    return { rows, total: Math.min(n, MOST_COUNTED), capped: n > MOST_COUNTED, page, pageSize, offset };
  }

  /** All that a filter finds, newest first, a batch in memory at a time. */
  async *each(filter: HistoryFilter): AsyncGenerator<AuditEntry> {
    const { condition, values } = conditionOf(filter);
    // The largest number that a column of whole numbers holds, on every database.
    let before = 2_147_483_647;
    for (;;) {
      const batch = await this.database.read<AuditEntry>(
        `SELECT * FROM audit_entry WHERE ${condition} AND seq < $${values.length + 1} ORDER BY seq DESC LIMIT ${BATCH}`,
        [...values, before],
      );
      yield* batch;
      const last = batch.at(-1);
      if (batch.length < BATCH || !last) return;
      before = last.seq;
    }
  }

  /** Who ever did something here, by the name that they had last; in order of name. */
  async actors(chain: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const found = await this.database.read<{ id: string; name: string }>(actorsSql, [chain]);
    return found.sort((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
  }

  /** Kinds of thing that something was ever done to here. */
  async kinds(chain: string): Promise<string[]> {
    const found = await this.database.read<{ value: string }>(kindsSql, [chain]);
    return found.map(({ value }) => value).sort();
  }

  /** What was ever done to one record, oldest first. */
  of(chain: string, subjectId: string): Promise<AuditEntry[]> {
    return this.database.read('SELECT * FROM audit_entry WHERE "subjectId" = $1 AND chain = $2 ORDER BY seq', [subjectId, chain]);
  }

  /** Verifies every chain from its first entry to its end; a batch in memory at a time. May run while the service writes. */
  async verify(): Promise<ChainsVerified> {
    const faults: ChainFault[] = [];
    const ends: ChainEnd[] = [];
    let entries = 0;
    const chains = await this.database.read<{ chain: string }>(
      'SELECT chain FROM audit_entry UNION SELECT id AS chain FROM audit_chain ORDER BY 1',
    );
    for (const { chain } of chains) {
      const walked = await this.walk(chain);
      faults.push(...walked.faults);
      entries += walked.entries;
      ends.push({ chain, ...walked.last });
    }
    return { entries, faults, ends };
  }

  /**
   * Goes through a chain. Its recorded end is read before and after, as entries may come in meanwhile: those up to the end of before must be there,
   * and none may stand beyond the end of after.
   */
  private async walk(chain: string): Promise<{ entries: number; faults: ChainFault[]; last: Place }> {
    const faults: ChainFault[] = [];
    const before = await this.recordedEnd(chain);
    let entries = 0;
    let last: Place & { readonly id: string } = { seq: 0, hash: GENESIS, id: '' };
    let ended = before.seq === 0 && before.hash === GENESIS;
    for (;;) {
      const batch = await this.database.read<AuditEntry>(nextEntriesSql, [chain, last.seq, last.id, BATCH]);
      for (const entry of batch) {
        const fault = faultIn(entry, last);
        if (fault) faults.push(fault);
        last = { seq: entry.seq, hash: entry.hash, id: entry.id };
        ended ||= entry.seq === before.seq && entry.hash === before.hash;
      }
      entries += batch.length;
      if (batch.length < BATCH) break;
    }
    const after = await this.recordedEnd(chain);
    if (!ended || last.seq > after.seq || (last.seq === after.seq && last.hash !== after.hash)) {
      const detail = `the chain ends at ${last.seq}, it should end at ${before.seq}`;
      faults.push({ kind: 'chain-end-differs', chain, seq: last.seq, detail });
    }
    return { entries, faults, last: { seq: last.seq, hash: last.hash } };
  }

  private async recordedEnd(chain: string): Promise<Place> {
    const end = await this.database.readOne<Place>('SELECT seq, hash FROM audit_chain WHERE id = $1', [chain]);
    return end ?? { seq: 0, hash: GENESIS };
  }
}

/** The entries after one, however many come before: a place in the index, not a count. */
export const nextEntriesSql = `SELECT * FROM audit_entry WHERE chain = $1 AND seq >= $2 AND (seq > $2 OR id > $3) ORDER BY seq, id LIMIT $4`;

/** The different values of a column in a chain, each found by one step into its index: the cost goes with their number, not with the entries. */
const differentSql = (column: string): string => `WITH RECURSIVE different AS (
    SELECT min(${column}) AS value FROM audit_entry WHERE chain = $1
    UNION ALL
    SELECT (SELECT min(${column}) FROM audit_entry WHERE chain = $1 AND ${column} > different.value) FROM different
    WHERE different.value IS NOT NULL
  )`;

export const kindsSql = `${differentSql('"subjectKind"')} SELECT value FROM different WHERE value IS NOT NULL`;

export const actorsSql = `${differentSql('"actorId"')}
  SELECT value AS id, (SELECT "actorName" FROM audit_entry WHERE chain = $1 AND "actorId" = value ORDER BY seq DESC LIMIT 1) AS name
  FROM different WHERE value IS NOT NULL`;

function conditionOf({ chain, subjectId, action, actorId, kind, from, to }: HistoryFilter): {
  readonly condition: string;
  readonly values: unknown[];
} {
  const where = ['chain = $1'];
  const values: unknown[] = [chain];
  const add = (column: string, value: string | undefined, compared = '='): void => {
    if (value) where.push(`${column} ${compared} $${values.push(value)}`);
  };
  add('"subjectId"', subjectId);
  add('action', action);
  add('"actorId"', actorId);
  add('"subjectKind"', kind);
  add('at', from, '>=');
  add('at', to, '<=');
  return { condition: where.join(' AND '), values };
}
