import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { Surroundings } from '../platform/surroundings.js';
import type { NewPoint, PointHistory } from './followers.js';
import { type PointRecord, PointStore } from './point-store.js';
import type { RewordingState } from './rewording.entity.js';
import type { RegisteredRow } from './rewording.rules.js';

/** The later words of a point, and where they stand. */
export interface LaterWords {
  readonly reactionId: string;
  /** In the text of that reaction. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: string;
}

/** A row that is a point already, in other words: its point takes these. */
export interface RewordedRow {
  readonly row: RegisteredRow;
  readonly words: Omit<LaterWords, 'reactionId'>;
}

/** A row that came in as a point of its own, and may be an earlier one in other words. */
export interface DoubtfulRow {
  readonly row: RegisteredRow;
  readonly newPointId: string;
  readonly text: string;
  readonly history?: PointHistory | undefined;
}

interface Kept {
  readonly consultationId: string;
  readonly reactionId: string;
  readonly row: RegisteredRow;
  readonly laterText: string;
  readonly newPointId: string | null;
  readonly history: PointHistory | null;
  readonly state: RewordingState;
}

/** Gives a point the words that came in later for it; what it was stays in the history. */
@Injectable()
export class RewordingStore {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly points: PointStore,
  ) {}

  /**
   * Within the transaction that takes the reaction in.
   * @throws Problem `stale-edit` when a point was changed since the rows were compared
   */
  async store(
    actor: Actor,
    { consultationId, id: reactionId }: { readonly consultationId: string; readonly id: string },
    reworded: readonly RewordedRow[],
    doubtful: readonly DoubtfulRow[],
  ): Promise<void> {
    const kept: Kept[] = [];
    for (const { row, words } of reworded) {
      await this.move(actor, row.id, row.version, { ...words, reactionId });
      kept.push({ consultationId, reactionId, row, laterText: words.text, newPointId: null, history: null, state: 'updated' });
    }
    for (const { row, newPointId, text, history = null } of doubtful)
      kept.push({ consultationId, reactionId, row, laterText: text, newPointId, history, state: 'asked' });
    await this.keep(kept);
  }

  /** The point stays who it is, with its themes, decisions and bundle; from now on it stands where its later words do. */
  async move(actor: Actor, pointId: string, version: number | undefined, later: LaterWords): Promise<void> {
    await this.database.lock('point', pointId);
    const point = await this.points.get(pointId);
    mustBeCurrent(point, version);
    await this.confide(point, later);
    await this.database.execute(
      'UPDATE point SET "reactionId" = $1, start = $2, "end" = $3, text = $4, section = $5, version = version + 1 WHERE id = $6',
      [later.reactionId, later.start, later.end, later.text, later.section || point.section, pointId],
    );
    await this.points.reindex(point.consultationId, { id: pointId, text: later.text, heading: point.heading });
    await this.points.addNoPoints(point.reactionId, [{ start: point.start, end: point.end, reason: 'known_point' }]);
    await this.audit.record(actor, {
      consultationId: point.consultationId,
      action: 'point.reworded',
      subject: { kind: 'point', id: pointId },
      before: wordsOf(point),
      after: wordsOf(later),
    });
  }

  /**
   * The new point turns out to be the earlier one in other words: it goes, and the earlier one takes its words, themes and notes.
   * @throws Problem `point-decided` or `point-bundled` when the new point was used already
   */
  async join(actor: Actor, pointId: string, newPointId: string): Promise<void> {
    await this.database.lock('point', newPointId);
    const later = await this.points.get(newPointId);
    await this.points.mustBeWithoutDecisions(later);
    await this.points.mustBeUnbundled(later);
    await this.points.remove(later, pointId);
    const { reactionId, start, end, text, section } = later;
    await this.move(actor, pointId, undefined, { reactionId, start, end, text, section });
  }

  /** Keeps what a person said of a row; without the point that it became, it is the same row. */
  settle(actor: Actor, id: string, newPointId: string | null): Promise<void> {
    return this.database.execute(
      'UPDATE rewording SET state = $1, "newPointId" = $2, history = NULL, "settledAt" = $3, "settledByName" = $4, version = version + 1 WHERE id = $5',
      [newPointId === null ? 'same' : 'other', newPointId, this.surroundings.timestamp(), actor.name, id],
    );
  }

  /** A point that is known, with what was answered to it in a later state of its table. */
  async answered(id: string, text: string, history: PointHistory): Promise<NewPoint> {
    const { consultationId, heading, questionNumber, partyKind } = await this.points.get(id);
    return { id, consultationId, text, heading, questionNumber, partyKind, history, isKnown: true };
  }

  /** What was confidential in the earlier words may stand anywhere in the later ones: all of them are, until a person says otherwise. */
  private async confide({ consultationId, reactionId, start, end }: PointRecord, later: LaterWords): Promise<void> {
    const secret = await this.database.readOne<{ reason: string; markedBy: string; markedByName: string }>(
      `SELECT reason, "markedBy", "markedByName" FROM confidential_passage
       WHERE "reactionId" = $1 AND start < $2 AND "end" > $3 ORDER BY start, id LIMIT 1`,
      [reactionId, end, start],
    );
    if (!secret) return;
    const place = { reactionId: later.reactionId, start: later.start, end: later.end };
    await this.database.insertMany('confidential_passage', [
      { id: this.surroundings.newId(), consultationId, ...place, ...secret, markedAt: this.surroundings.timestamp() },
    ]);
  }

  private keep(rows: readonly Kept[]): Promise<void> {
    return this.database.insertMany(
      'rewording',
      rows.map(({ row, history, ...kept }) => ({
        id: this.surroundings.newId(),
        ...kept,
        pointId: row.id,
        earlierText: row.text,
        wasDecided: row.outcome === null ? 0 : 1,
        history: history && JSON.stringify(history),
        createdAt: this.surroundings.timestamp(),
        settledAt: null,
        settledByName: '',
        version: 1,
      })),
    );
  }
}

const wordsOf = ({ reactionId, start, end, text, section }: LaterWords) => ({ reactionId, start, end, text, section });
