import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField, notFound, Problem } from '../platform/problems/problem.js';
import { Workers } from '../platform/workers/workers.js';
import { chaptersOf, type ReadSource } from './chapters.rules.js';
import { IntakePlanner } from './intake-plan.js';
import { IntakeStore } from './intake-store.js';
import type { StoredReaction } from './reaction-store.js';
import { KnownParties } from './known-parties.js';
import { type KnownParty, partyNamed } from './party-matching.rules.js';
import type { AboutReaction } from './reactions.input.js';

/** A file that came inside another and that no reaction was made of. */
export interface EnclosedSource {
  readonly id: string;
  readonly consultationId: string;
  readonly fileName: string;
  readonly size: number;
  /** Whose it is if nobody says otherwise: the one party of what it came in. */
  readonly party: { readonly id: string; readonly name: string } | null;
  /** The reaction of what it came in; null when there is none. */
  readonly reactionId: string | null;
}

interface Row {
  readonly id: string;
  readonly consultationId: string;
  readonly roundId: string;
  readonly parentId: string | null;
  readonly fileName: string;
  readonly format: string;
  readonly size: number;
  readonly text: string;
  readonly warnings: string;
  readonly proposal: string | null;
  readonly intake: string;
  readonly reactions: number;
}

/** Gives a scan that came inside a mail its words: typed beside it, they make a reaction of that file. */
@Injectable()
export class EnclosedTyping {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly workers: Workers,
    private readonly parties: KnownParties,
    private readonly planner: IntakePlanner,
    private readonly store: IntakeStore,
  ) {}

  /** @throws Problem `source-not-found` for a file that did not come inside another, or that waits for something else; `text-present`. */
  async of(actor: Actor, sourceId: string): Promise<EnclosedSource> {
    const { id, consultationId, fileName, size, parentId } = await this.mine(actor, sourceId);
    const around = await this.around(parentId ?? '');
    const [only, ...others] = [...new Map(around.map(({ partyId, party }) => [partyId, { id: partyId, name: party }])).values()];
    return { id, consultationId, fileName, size, party: only && !others.length ? only : null, reactionId: around[0]?.reactionId ?? null };
  }

  /**
   * @param partyId whose it is; absent: the one party of the mail
   * @throws Problem as `of`; `invalid-input` (`party-needed`, `party-unknown`), `file-empty`
   */
  async type(actor: Actor, sourceId: string, text: string, partyId?: string): Promise<StoredReaction> {
    const { consultationId, party: likely } = await this.of(actor, sourceId);
    const known = await this.parties.of(consultationId);
    const party = this.partyOf(partyId ?? likely?.id, known);
    const read = await this.workers.run<ReadSource>('read-source', { bytes: Buffer.from(text, 'utf8'), fileName: 'getypt.txt' });
    if (!read.text.trim()) throw new Problem(400, 'file-empty', 'There are no words in it.');
    const { chapters } = chaptersOf({ text: read.text, proposal: { ...read.proposal, parts: [] } });
    const plan = await this.planner.plan(
      consultationId,
      chapters.map((chapter) => ({ chapter, kind: party.kind, partyId: party.id })),
      known,
    );
    return this.database.write(async () => {
      await this.database.lock('source', sourceId);
      const source = await this.mine(actor, sourceId);
      const about = JSON.parse(source.intake) as AboutReaction & { receivedOn: string };
      const typed = { code: 'text-typed', detail: 'The words were typed; they are not in the file itself.' };
      const [reaction] = await this.store.keepChapters(
        actor,
        {
          consultationId,
          roundId: source.roundId,
          about,
          read: { ...read, proposal: { ...read.proposal, questions: [] } },
          title: source.fileName,
        },
        sourceId,
        plan,
        [party],
        [],
      );
      if (!reaction) throw notFound('source', sourceId);
      await this.database.execute('UPDATE source SET text = $1, warnings = $2 WHERE id = $3', [
        read.text,
        JSON.stringify([typed, ...read.warnings]),
        sourceId,
      ]);
      const after = { length: read.text.length, points: reaction.points, sourceId };
      await this.audit.record(actor, { consultationId, action: 'reaction.typed', subject: { kind: 'reaction', id: reaction.id }, after });
      return reaction;
    });
  }

  private partyOf(partyId: string | undefined, known: readonly KnownParty[]): KnownParty {
    if (!partyId) throw invalidField('#/party', 'party-needed', 'Say whose reaction this is; the mail does not.');
    return partyNamed(partyId, known);
  }

  /** Reactions of the file that it came in. */
  private around(parentId: string): Promise<{ reactionId: string; partyId: string; party: string }[]> {
    return this.database.read(
      `SELECT r.id AS "reactionId", r."partyId", p.name AS party FROM reaction r JOIN party p ON p.id = r."partyId" JOIN source s ON s.id = r."sourceId"
       WHERE s.id = $1 OR s."parentId" = $1 ORDER BY CASE WHEN s.id = $1 THEN 0 ELSE 1 END, r.number LIMIT 50`,
      [parentId],
    );
  }

  private async mine(actor: Actor, id: string): Promise<Row> {
    const row = await this.database.readOne<Row>(
      `SELECT s.id, s."consultationId", s."roundId", s."parentId", s."fileName", s.format, s.size, s.text, s.warnings, s.proposal, s.intake,
         (SELECT count(*) FROM reaction r WHERE r."sourceId" = s.id) AS reactions FROM source s WHERE s.id = $1`,
      [id],
    );
    if (!row) throw notFound('source', id);
    mustBeAllowedOn(actor, 'reaction.receive', 'reaction.receive', row, 'source');
    if (row.parentId === null || row.proposal !== null) throw notFound('source', id);
    if (row.reactions > 0 || row.text.trim()) throw conflict('text-present', 'This file has words already; they stay as they came.');
    return row;
  }
}
