import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, notFound } from '../platform/problems/problem.js';
import { KnownParties } from './known-parties.js';
import { partyNamed } from './party-matching.rules.js';

interface Owned {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly version: number;
}

/** Says that a reaction is of another party than was thought when it came in. */
@Injectable()
export class ReactionParty {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly known: KnownParties,
  ) {}

  /**
   * The reaction and its points become the other party's; rows of a table that name a party of their own keep theirs.
   * @param party id or name of a party that takes part
   * @throws Problem `reaction-not-found`, `invalid-input` (`party-unknown`), `reaction-decided` once a point of it was decided on, `reaction-submitted`
   *   for what a party sent itself, `stale-edit`.
   */
  async change(actor: Actor, reactionId: string, party: string, version?: number): Promise<void> {
    const { consultationId } = await this.mine(actor, reactionId);
    const to = partyNamed(party, await this.known.of(consultationId));
    await this.database.write(async () => {
      await this.database.lock('reaction', reactionId);
      const reaction = await this.mine(actor, reactionId);
      mustBeCurrent(reaction, version);
      if (reaction.partyId === to.id) return;
      await this.mustBeFree(reaction);
      const points = `SELECT id FROM point WHERE "reactionId" = $2 AND "partyId" = $3`;
      const values = [to.id, reactionId, reaction.partyId];
      await this.database.execute(`UPDATE tagging SET "partyId" = $1 WHERE "pointId" IN (${points})`, values);
      await this.database.execute(
        'UPDATE point SET "partyId" = $1, version = version + 1 WHERE "reactionId" = $2 AND "partyId" = $3',
        values,
      );
      await this.database.execute('UPDATE reaction SET "partyId" = $1, version = version + 1 WHERE id = $2', [to.id, reactionId]);
      await this.audit.record(actor, {
        consultationId,
        action: 'reaction.party-changed',
        subject: { kind: 'reaction', id: reactionId },
        before: { partyId: reaction.partyId },
        after: { partyId: to.id },
      });
    });
  }

  private async mine(actor: Actor, id: string): Promise<Owned> {
    const reaction = await this.database.readOne<Owned>('SELECT id, "consultationId", "partyId", version FROM reaction WHERE id = $1', [
      id,
    ]);
    if (!reaction) throw notFound('reaction', id);
    mustBeAllowedOn(actor, 'reaction.receive', 'reaction.see', reaction, 'reaction');
    return reaction;
  }

  /** What was answered was answered to somebody, and what a party sent itself stands on its receipt. */
  private async mustBeFree({ id, partyId }: Owned): Promise<void> {
    const decided = await this.database.readOne('SELECT id FROM point WHERE "reactionId" = $1 AND outcome IS NOT NULL LIMIT 1', [id]);
    if (decided) throw conflict('reaction-decided', 'A point of this reaction was decided on; it stays with its party.');
    const sent = await this.database.readOne('SELECT id FROM draft WHERE "partyId" = $1 AND receipt LIKE $2 LIMIT 1', [partyId, `%${id}%`]);
    if (sent) throw conflict('reaction-submitted', 'The party sent this reaction itself; it stays with it.');
  }
}
