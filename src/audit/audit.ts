import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Surroundings } from '../platform/surroundings.js';
import { type ChainedEntry, canonical, GENESIS, hashOf } from './chain.rules.js';

/** Who did it, as the history keeps it: the name stays as it was at the time. */
export interface Doer {
  readonly id: string;
  readonly name: string;
}

export interface Deed {
  /** The consultation it belongs to; absent: the installation. */
  readonly consultationId?: string | undefined;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

export const INSTALLATION = 'installation';

/** Writes history in the transaction that changes the state. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /** Appends one deed to its chain. */
  record(by: Doer, deed: Deed): Promise<void> {
    return this.recordAll(by, [deed]);
  }

  /** Appends deeds of one chain, in order. */
  async recordAll(by: Doer, deeds: readonly Deed[]): Promise<void> {
    const chain = deeds[0]?.consultationId ?? INSTALLATION;
    if (!deeds.length) return;
    await this.database.write(async () => {
      let { seq, hash } = await this.end(chain);
      const at = this.surroundings.timestamp();
      const entries = deeds.map(({ action, subject, before, after }) => {
        seq += 1;
        const entry: ChainedEntry = {
          chain,
          seq,
          at,
          actorId: by.id,
          actorName: by.name,
          action,
          subjectKind: subject.kind,
          subjectId: subject.id,
          before: canonical(before),
          after: canonical(after),
          previousHash: hash,
        };
        hash = hashOf(entry);
        return { id: this.surroundings.newId(), ...entry, hash };
      });
      await this.database.insertMany('audit_entry', entries);
      await this.database.execute('UPDATE audit_chain SET seq = $1, hash = $2 WHERE id = $3', [seq, hash, chain]);
    });
  }

  /** Entries in the history of a consultation so far; it grows with every change of state. */
  async lengthOf(consultationId: string): Promise<number> {
    const end = await this.database.readOne<{ seq: number }>('SELECT seq FROM audit_chain WHERE id = $1', [consultationId]);
    return end?.seq ?? 0;
  }

  /** Locks the end of the chain until the transaction is over: an update that changes nothing locks, and begins the chain where there is none. */
  private async end(chain: string): Promise<{ seq: number; hash: string }> {
    const end = await this.database.readOne<{ seq: number; hash: string }>(
      'INSERT INTO audit_chain (id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT (id) DO UPDATE SET seq = audit_chain.seq RETURNING seq, hash',
      [chain, GENESIS],
    );
    return end ?? { seq: 0, hash: GENESIS };
  }
}
