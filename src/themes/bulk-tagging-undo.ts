import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { type BulkTagging, Taggings } from './tagging.js';

export interface BulkTaggingUndone {
  readonly consultationId: string;
  /** Points that got back the themes of before. */
  readonly undone: number;
  /** Points that somebody tagged anew since, or that are there no more: they stay as they are. */
  readonly kept: number;
}

/** Takes back an act by which many points got themes at once. The history knows what each had before. */
@Injectable()
export class BulkTaggingUndo {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly taggings: Taggings,
  ) {}

  /** @throws Problem `bulk-tagging-not-found`. */
  async undo(actor: Actor, actId: string): Promise<BulkTaggingUndone> {
    const act = await this.database.readOne<{ consultationId: string; actorId: string; after: string }>(
      `SELECT chain AS "consultationId", "actorId", after FROM audit_entry WHERE "subjectId" = $1 AND action = 'bulk-tagging.done'`,
      [actId],
    );
    if (!act) throw notFound('bulk-tagging', actId);
    const { consultationId, actorId } = act;
    mustBeAllowedOn(actor, 'theme.tag', 'theme.tag', { id: actId, consultationId }, 'bulk-tagging');
    const { points } = JSON.parse(act.after) as BulkTagging;
    return this.database.write(async () => {
      let undone = 0;
      for (const { id, before, after } of points) {
        await this.database.lock('point', id);
        const isThere = await this.database.readOne('SELECT id FROM point WHERE id = $1', [id]);
        const now = isThere ? await this.taggings.keysOf(id) : [];
        if (!isThere || now.join() !== after.join()) continue;
        await this.taggings.takeBack(actor, id, before, { by: actorId });
        undone += 1;
      }
      const kept = points.length - undone;
      const subject = { kind: 'bulk-tagging', id: actId };
      if (undone) await this.audit.record(actor, { consultationId, action: 'bulk-tagging.undone', subject, after: { undone, kept } });
      return { consultationId, undone, kept };
    });
  }
}
