import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Parties } from '../parties/parties.js';
import { matchName } from '../parties/party-name.js';
import { Database } from '../platform/database/database.js';
import type { PartyKind } from '../vocabulary.js';
import type { KnownParty } from './party-matching.rules.js';

/** The parties of a consultation, as a file's chapters and rows are matched to them. */
@Injectable()
export class KnownParties {
  constructor(
    private readonly database: Database,
    private readonly parties: Parties,
  ) {}

  /** All of a consultation, by name. */
  of(consultationId: string): Promise<KnownParty[]> {
    return this.database.read('SELECT id, name, "matchName", kind, email FROM party WHERE "consultationId" = $1 ORDER BY name, id', [
      consultationId,
    ]);
  }

  /**
   * The party of that name and kind; made within the open write when there is none yet. Two chapters or two files may name
   * one new party, and somebody may have added it since the file was read.
   */
  async orNew(
    actor: Actor,
    consultationId: string,
    { name, kind }: { readonly name: string; readonly kind: PartyKind },
  ): Promise<KnownParty> {
    const same = await this.database.readOne<KnownParty>(
      'SELECT id, name, "matchName", kind FROM party WHERE "consultationId" = $1 AND "matchName" = $2 ORDER BY id LIMIT 1',
      [consultationId, matchName(name, kind)],
    );
    if (same) return same;
    const added = await this.parties.add(actor, consultationId, { name, kind });
    return { id: added.id, name: added.name, kind: added.kind, matchName: matchName(added.name, added.kind) };
  }
}
