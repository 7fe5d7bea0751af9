import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { conflict, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { NoPointReason, Outcome, PartyKind } from '../vocabulary.js';
import { type Follow, PointFollowers } from './followers.js';
import { PointSearch } from './point-search.js';

/** A point as it is stored, with what its bounds need of its reaction. */
export interface PointRecord {
  readonly id: string;
  readonly consultationId: string;
  readonly reactionId: string;
  readonly partyId: string;
  readonly partyKind: PartyKind;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly heading: string;
  readonly section: string;
  readonly locator: string;
  readonly speaker: string;
  readonly time: number | null;
  readonly questionNumber: number | null;
  readonly themeCount: number;
  readonly outcome: Outcome | null;
  readonly version: number;
  readonly reactionText: string;
  /** Format of the file that it came in. */
  readonly format: string;
}

type Draft = Pick<PointRecord, 'id' | 'start' | 'end' | 'text' | 'heading' | 'section' | 'locator' | 'questionNumber' | 'speaker' | 'time'>;
type Owner = Pick<PointRecord, 'consultationId' | 'partyId' | 'reactionId'>;
type Changes = Partial<Pick<PointRecord, 'start' | 'end' | 'text' | 'heading' | 'section' | 'questionNumber'>>;

/** Adds, changes and removes rows of points, with their search index. */
@Injectable()
export class PointStore {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
    private readonly search: PointSearch,
    private readonly followers: PointFollowers,
  ) {}

  /** @throws Problem `point-not-found`. */
  async get(id: string): Promise<PointRecord> {
    const point = await this.database.readOne<PointRecord>(
      `SELECT p.*, r.text AS "reactionText", y.kind AS "partyKind", s.format FROM point p
       JOIN reaction r ON r.id = p."reactionId" JOIN party y ON y.id = p."partyId" JOIN source s ON s.id = r."sourceId" WHERE p.id = $1`,
      [id],
    );
    if (!point) throw notFound('point', id);
    return point;
  }

  /** @throws Problem `reaction-not-found`. */
  async reaction(id: string) {
    const reaction = await this.database.readOne<{
      id: string;
      consultationId: string;
      partyId: string;
      text: string;
      questionNumber: number | null;
      partyKind: PartyKind;
    }>(
      `SELECT r.id, r."consultationId", r."partyId", r.text, r."questionNumber", y.kind AS "partyKind"
       FROM reaction r JOIN party y ON y.id = r."partyId" WHERE r.id = $1`,
      [id],
    );
    if (!reaction) throw notFound('reaction', id);
    return reaction;
  }

  /** A new point's facts, with an id of its own. */
  draft({ start, end, text, heading, section, locator, speaker, time, questionNumber }: Omit<Draft, 'id'>): Draft {
    return { id: this.surroundings.newId(), start, end, text, heading, section, locator, speaker, time, questionNumber };
  }

  /** Lets the rooms to the right prepare for new points; outside the transaction. */
  follow({ consultationId, partyKind }: { consultationId: string; partyKind: PartyKind }, drafts: readonly Draft[]): Promise<Follow> {
    return this.followers.prepare(
      consultationId,
      drafts.map(({ id, text, heading, questionNumber }) => ({ id, consultationId, text, heading, questionNumber, partyKind })),
    );
  }

  async add({ consultationId, partyId, reactionId }: Owner, drafts: readonly Draft[]): Promise<void> {
    await this.database.execute('UPDATE consultation SET "lastPointNumber" = "lastPointNumber" + $1 WHERE id = $2', [
      drafts.length,
      consultationId,
    ]);
    const last = await this.database.readOne<{ n: number }>('SELECT "lastPointNumber" AS n FROM consultation WHERE id = $1', [
      consultationId,
    ]);
    const first = (last?.n ?? drafts.length) - drafts.length + 1;
    const createdAt = this.surroundings.timestamp();
    const points = drafts.map((draft, index) => ({ ...draft, consultationId, partyId, reactionId, number: first + index, createdAt }));
    await this.database.insertMany('point', points);
    await this.search.add(consultationId, points);
  }

  async rebound(point: PointRecord, changes: Changes): Promise<void> {
    const next = { ...point, ...changes };
    await this.database.execute(
      'UPDATE point SET start = $1, "end" = $2, text = $3, heading = $4, section = $5, "questionNumber" = $6, version = version + 1 WHERE id = $7',
      [next.start, next.end, next.text, next.heading, next.section, next.questionNumber, point.id],
    );
    if (next.text === point.text && next.heading === point.heading) return;
    await this.reindex(point.consultationId, next);
  }

  async reindex(consultationId: string, point: { readonly id: string; readonly text: string; readonly heading: string }): Promise<void> {
    await this.search.remove([point.id]);
    await this.search.add(consultationId, [point]);
  }

  /** What was ever decided stays known, also when it was taken back, and with it the point. @throws Problem `point-decided`. */
  async mustBeWithoutDecisions({ id, number }: Pick<PointRecord, 'id' | 'number'>): Promise<void> {
    const decision = await this.database.readOne('SELECT id FROM decision WHERE "pointId" = $1 LIMIT 1', [id]);
    if (decision) throw conflict('point-decided', `Point ${number} has been decided; its words can not be taken from it.`, { number });
  }

  /** A point that goes up in a bundle's answer may not vanish from it unseen. @throws Problem `point-bundled` naming the bundle. */
  async mustBeUnbundled({ id, number }: Pick<PointRecord, 'id' | 'number'>): Promise<void> {
    const bundle = await this.database.readOne<{ id: string; title: string }>(
      'SELECT b.id, b.title FROM bundle_point m JOIN bundle b ON b.id = m."bundleId" WHERE m."pointId" = $1 AND m."leftAt" IS NULL',
      [id],
    );
    if (bundle)
      throw conflict('point-bundled', `Point ${number} is in the bundle "${bundle.title}"; take it out first.`, {
        number,
        bundle: bundle.id,
        bundleTitle: bundle.title,
      });
  }

  /** Lets the part of a point that was split be worked on by the same person, before the same day. */
  async assignAs(id: string, first: string): Promise<void> {
    await this.database.execute(
      `UPDATE point SET "assigneeId" = (SELECT f."assigneeId" FROM point f WHERE f.id = $1), "dueOn" = (SELECT f."dueOn" FROM point f WHERE f.id = $1)
       WHERE id = $2`,
      [first, id],
    );
  }

  /** Removes a point; its themes go over to `into` where that lacks them, and so do the notes on it and who works on it. */
  async remove({ id, reactionId }: Pick<PointRecord, 'id' | 'reactionId'>, into?: string): Promise<void> {
    if (into) {
      const target = await this.get(into);
      await this.database.execute(
        `UPDATE tagging SET "pointId" = $1, "pointNumber" = $2, position = position + 100
         WHERE "pointId" = $3 AND "themeId" NOT IN (SELECT "themeId" FROM tagging WHERE "pointId" = $4)`,
        [into, target.number, id, into],
      );
      await this.database.execute('UPDATE point SET "themeCount" = (SELECT count(*) FROM tagging WHERE "pointId" = $1) WHERE id = $2', [
        into,
        into,
      ]);
      await this.database.execute(
        `UPDATE point SET "assigneeId" = COALESCE("assigneeId", (SELECT o."assigneeId" FROM point o WHERE o.id = $1)),
           "dueOn" = COALESCE("dueOn", (SELECT o."dueOn" FROM point o WHERE o.id = $1)) WHERE id = $2`,
        [id, into],
      );
      await this.database.execute('UPDATE note SET "pointId" = $1 WHERE "pointId" = $2', [into, id]);
    }
    await this.search.remove([id]);
    await this.database.execute('DELETE FROM point WHERE id = $1 AND "reactionId" = $2', [id, reactionId]);
  }

  addNoPoints(
    reactionId: string,
    spans: readonly { readonly id?: string; readonly start: number; readonly end: number; readonly reason: NoPointReason }[],
  ): Promise<void> {
    return this.database.insertMany(
      'no_point',
      spans.map(({ id, start, end, reason }) => ({ id: id ?? this.surroundings.newId(), reactionId, start, end, reason })),
    );
  }
}
