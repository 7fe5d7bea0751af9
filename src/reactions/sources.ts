import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { piecesOf } from '../platform/uploads/pieces.js';
import type { FileToSend } from '../platform/uploads/send-file.js';
import { mediaTypeOf } from './recordings.js';
import { Withheld } from './withheld.js';

export type SourceFile = FileToSend;

interface SourceRecord {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly format: string;
  readonly size: number;
}

/** Gives back the bytes that came in, piece by piece. */
@Injectable()
export class Sources {
  constructor(
    private readonly database: Database,
    private readonly withheld: Withheld,
  ) {}

  /**
   * The file that a reaction came in. A file with chapters of several parties is nobody's own, so a party's account does not get it; who may
   * not see confidential passages gets no file that holds some.
   * @throws Problem `reaction-not-found`, `source-not-found`, `file-confidential`.
   */
  async ofReaction(actor: Actor, reactionId: string): Promise<SourceFile> {
    const record = await this.database.readOne<SourceRecord & { consultationId: string; partyId: string; parties: number }>(
      `SELECT s.id, s."fileName", s."mediaType", s.format, s.size, r."consultationId", r."partyId",
         (SELECT count(DISTINCT x."partyId") FROM reaction x WHERE x."sourceId" = s.id) AS parties
       FROM reaction r JOIN source s ON s.id = r."sourceId" WHERE r.id = $1`,
      [reactionId],
    );
    if (!record) throw notFound('reaction', reactionId);
    mustBeAllowedOn(actor, 'reaction.see', 'reaction.see', { ...record, id: reactionId }, 'reaction');
    if (record.parties > 1 && ownParty(actor, record.consultationId) !== null) throw notFound('source', record.id);
    await this.withheld.mustBeWhole(actor, record.consultationId, record.id);
    return this.open(record);
  }

  /**
   * Any file that came in, also one that no reaction was made of: an attachment that could not be read, or a file that waits.
   * @throws Problem `source-not-found`.
   */
  async kept(actor: Actor, sourceId: string): Promise<SourceFile> {
    const record = await this.database.readOne<SourceRecord & { consultationId: string }>(
      'SELECT id, "consultationId", "fileName", "mediaType", format, size FROM source WHERE id = $1',
      [sourceId],
    );
    if (!record) throw notFound('source', sourceId);
    mustBeAllowedOn(actor, 'reaction.receive', 'reaction.receive', record, 'source');
    return this.open(record);
  }

  /** Whether the actor, who may see the reaction, gets its file too: a file of several parties is nobody's own. */
  async isOpenTo(actor: Actor, { id, consultationId }: { readonly id: string; readonly consultationId: string }): Promise<boolean> {
    if (ownParty(actor, consultationId) === null) return this.withheld.isWhole(actor, consultationId, await this.sourceOf(id));
    const others = await this.database.readOne(
      `SELECT x.id FROM reaction r JOIN reaction x ON x."sourceId" = r."sourceId" AND x."partyId" <> r."partyId" WHERE r.id = $1 LIMIT 1`,
      [id],
    );
    return others === undefined;
  }

  private async sourceOf(reactionId: string): Promise<string> {
    return (await this.database.readOne<{ id: string }>('SELECT "sourceId" AS id FROM reaction WHERE id = $1', [reactionId]))?.id ?? '';
  }

  /** Pieces are read one at a time, as fast as the receiver takes them. */
  private open({ id, fileName, mediaType: sent, format, size }: SourceRecord): SourceFile {
    const mediaType = mediaTypeOf(format, sent);
    const part = (from: number, until: number): Readable => Readable.from(piecesOf(this.database, 'source', id, from, until));
    return { fileName, mediaType, size, stream: part(0, size), part };
  }
}
