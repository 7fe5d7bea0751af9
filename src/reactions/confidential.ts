import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { ConfidentialReason } from '../vocabulary.js';
import { wordsOf } from './boundaries.rules.js';
import type { MarkConfidential } from './confidential.input.js';
import { placesOf, type Stretch } from './confidential.rules.js';
import { MarkFollowers } from './mark-followers.js';
import { type PointRecord, PointStore } from './point-store.js';

/** A passage as a reader of the point sees it. */
export interface ConfidentialView {
  readonly id: string;
  /** UTF-16 code units in the reaction's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly reason: ConfidentialReason;
  readonly markedByName: string;
  readonly markedAt: string;
}

export interface KeptPassage extends Stretch {
  readonly id: string;
  readonly reactionId: string;
}

/** Longer than any number of places that a person means. */
const MOST_PLACES = 200;

/** What of a reaction is confidential: trade secrets and personal data. Who works on the consultation and the party itself still see it. */
@Injectable()
export class ConfidentialPassages {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly points: PointStore,
    private readonly followers: MarkFollowers,
  ) {}

  /** Those in a point, in order. @throws Problem `point-not-found`. */
  async of(actor: Actor, pointId: string): Promise<ConfidentialView[]> {
    const point = await this.points.get(pointId);
    mustBeAllowedOn(actor, 'confidential.see', 'point.see', point, 'point');
    return this.within(point);
  }

  /**
   * Marks the words wherever they stand in the point, or the whole point.
   * @throws Problem `point-not-found`, `invalid-input` (`words-not-found`), `passage-confidential` when all of it is marked already.
   */
  async mark(actor: Actor, pointId: string, { words, reason }: MarkConfidential): Promise<ConfidentialView[]> {
    return this.database.write(async () => {
      await this.database.lock('point', pointId);
      const point = await this.points.get(pointId);
      mustBeAllowedOn(actor, 'confidential.mark', 'point.see', point, 'point');
      const places = words === undefined ? [{ start: point.start, end: point.end }] : placesIn(point, words);
      const known = await this.within(point);
      const added = places
        .filter(({ start, end }) => !known.some((one) => one.start <= start && end <= one.end))
        .map((place) => this.row(actor, point, place, reason));
      if (!added.length) throw conflict('passage-confidential', 'This passage is marked as confidential already.');
      await this.database.insertMany('confidential_passage', added);
      const { consultationId } = point;
      // The history of a consultation is seen by the working group only; it keeps where, not what.
      const after = added.map(({ start, end }) => ({ reactionId: point.reactionId, start, end, reason }));
      await this.audit.record(actor, { consultationId, action: 'point.confidential', subject: { kind: 'point', id: pointId }, after });
      // After the entry above: from there on nobody publishes what was read before this mark.
      await this.followers.marked(actor, {
        consultationId,
        pointId,
        words: added.map((place) => wordsOf(point.reactionText, place)),
      });
      return this.within(point);
    });
  }

  /** The passage may be seen by others again from the next publication on. @throws Problem `confidential-passage-not-found`. */
  async unmark(actor: Actor, id: string): Promise<void> {
    await this.database.write(async () => {
      const passage = await this.database.readOne<KeptPassage & { consultationId: string; partyId: string; reason: string }>(
        `SELECT c.id, c."consultationId", c."reactionId", r."partyId", c.start, c."end", c.reason
         FROM confidential_passage c JOIN reaction r ON r.id = c."reactionId" WHERE c.id = $1`,
        [id],
      );
      if (!passage) throw notFound('confidential-passage', id);
      mustBeAllowedOn(actor, 'confidential.mark', 'confidential.see', passage, 'confidential-passage');
      const { consultationId, reactionId, start, end, reason } = passage;
      await this.database.execute('DELETE FROM confidential_passage WHERE id = $1', [id]);
      const touched = await this.database.read<{ id: string }>(
        'SELECT id FROM point WHERE "reactionId" = $1 AND start < $2 AND "end" > $3 ORDER BY number',
        [reactionId, end, start],
      );
      await this.audit.recordAll(
        actor,
        (touched.length ? touched : [{ id: reactionId }]).map((one) => ({
          consultationId,
          action: 'point.no-longer-confidential',
          subject: { kind: touched.length ? 'point' : 'reaction', id: one.id },
          before: { reactionId, start, end, reason },
        })),
      );
    });
  }

  /** Those of these reactions, by reaction; for what leaves to others. */
  async ofReactions(reactionIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptPassage[]>> {
    const found = new Map<string, KeptPassage[]>();
    const ids = [...new Set(reactionIds)];
    for (let from = 0; from < ids.length; from += 500) {
      const some = ids.slice(from, from + 500);
      const places = some.map((_, index) => `$${index + 1}`).join(', ');
      const rows = await this.database.read<KeptPassage>(
        `SELECT id, "reactionId", start, "end" FROM confidential_passage WHERE "reactionId" IN (${places}) ORDER BY "reactionId", start`,
        some,
      );
      for (const row of rows) found.set(row.reactionId, [...(found.get(row.reactionId) ?? []), row]);
    }
    return found;
  }

  private async within({ reactionId, start, end, reactionText }: PointRecord): Promise<ConfidentialView[]> {
    const rows = await this.database.read<Omit<ConfidentialView, 'words'>>(
      `SELECT id, start, "end", reason, "markedByName", "markedAt" FROM confidential_passage
       WHERE "reactionId" = $1 AND start < $2 AND "end" > $3 ORDER BY start, id`,
      [reactionId, end, start],
    );
    return rows.map((row) => ({ ...row, words: reactionText.slice(row.start, row.end) }));
  }

  private row({ id, name }: Actor, { consultationId, reactionId }: PointRecord, { start, end }: Stretch, reason: ConfidentialReason) {
    const markedAt = this.surroundings.timestamp();
    return { id: this.surroundings.newId(), consultationId, reactionId, start, end, reason, markedBy: id, markedByName: name, markedAt };
  }
}

/** Where the words stand within the point, in the reaction's text. @throws Problem `invalid-input` (`words-not-found`). */
function placesIn({ reactionText, start, end }: PointRecord, words: string): Stretch[] {
  const places = placesOf(reactionText.slice(start, end), words).slice(0, MOST_PLACES);
  if (!places.length) throw invalidField('#/words', 'words-not-found', 'The point does not hold these words.');
  return places.map((place) => ({ start: start + place.start, end: start + place.end }));
}
