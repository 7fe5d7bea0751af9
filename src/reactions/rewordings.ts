import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { notFound } from '../platform/problems/problem.js';
import type { Outcome } from '../vocabulary.js';
import { PointFollowers, type PointHistory } from './followers.js';
import type { RewordingState } from './rewording.entity.js';
import { RewordingStore } from './rewording-store.js';

/** A row that came in anew in other words. */
export interface RewordingView {
  readonly id: string;
  readonly consultationId: string;
  /** The reaction that brought the later words. */
  readonly reactionId: string;
  readonly state: RewordingState;
  readonly point: { readonly id: string; readonly number: number; readonly outcome: Outcome | null };
  /** The point that the row became, while it is asked or when it is another one. */
  readonly newPoint: { readonly id: string; readonly number: number } | null;
  readonly earlierText: string;
  readonly laterText: string;
  /** It had been decided on in its earlier words. */
  readonly wasDecided: boolean;
  readonly createdAt: string;
  readonly settledAt: string | null;
  readonly version: number;
}

type Row = Omit<RewordingView, 'point' | 'newPoint' | 'wasDecided'> & {
  readonly pointId: string;
  readonly number: number;
  readonly outcome: Outcome | null;
  readonly newPointId: string | null;
  readonly newNumber: number | null;
  readonly wasDecided: number;
  readonly history: string | null;
};

/** More than a person looks at on one page. */
const MOST = 500;
const facts = `SELECT w.*, p.number, p.outcome, n.number AS "newNumber" FROM rewording w JOIN point p ON p.id = w."pointId"
  LEFT JOIN point n ON n.id = w."newPointId"`;

/** Rows of tables that came in anew in other words: which points they changed, and which are for a person to say. */
@Injectable()
export class Rewordings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly followers: PointFollowers,
    private readonly store: RewordingStore,
  ) {}

  /** Of a consultation, the latest first; those that are asked when `state` says so. */
  async list(actor: Actor, consultationId: string, state?: RewordingState): Promise<RewordingView[]> {
    mustBeAllowed(actor, 'reaction.receive', consultationId);
    const rows = await this.database.read<Row>(
      `${facts} WHERE w."consultationId" = $1${state ? ' AND w.state = $2' : ''} ORDER BY w."createdAt" DESC, p.number LIMIT ${MOST}`,
      state ? [consultationId, state] : [consultationId],
    );
    return rows.map(toView);
  }

  /** Those that one reaction brought, in the order of the points; none for who may not take reactions in. */
  async ofReaction(actor: Actor, consultationId: string, reactionId: string): Promise<RewordingView[]> {
    if (!isAllowed(actor, 'reaction.receive', consultationId)) return [];
    const rows = await this.database.read<Row>(`${facts} WHERE w."reactionId" = $1 ORDER BY p.number LIMIT ${MOST}`, [reactionId]);
    return rows.map(toView);
  }

  /** @throws Problem `rewording-not-found`. */
  async get(actor: Actor, id: string): Promise<RewordingView> {
    return toView(await this.row(actor, id));
  }

  /**
   * Says whether a row is an earlier point in other words. If so that point takes its words, themes and notes, and the point that it became goes; what was answered to the row
   * counts for the one that stays.
   * @throws Problem `rewording-not-found` (also when it is no question any more), `stale-edit`, `point-decided` or `point-bundled` when the new point was used
   * already
   */
  async answer(actor: Actor, id: string, isSame: boolean, version?: number): Promise<RewordingView> {
    const { consultationId, pointId, newPointId, history, laterText } = await this.row(actor, id);
    const target = isSame ? pointId : newPointId;
    const follow = await this.followers.prepare(
      consultationId,
      history && target ? [await this.store.answered(target, laterText, JSON.parse(history) as PointHistory)] : [],
    );
    return this.database.write(async () => {
      await this.database.lock('rewording', id);
      const row = await this.row(actor, id);
      mustBeCurrent(row, version);
      if (row.state !== 'asked' || !row.newPointId) throw notFound('rewording', id);
      if (isSame) await this.store.join(actor, pointId, row.newPointId);
      await this.store.settle(actor, id, isSame ? null : row.newPointId);
      const subject = { kind: 'point', id: isSame ? pointId : row.newPointId };
      const after = { isSame, point: row.number, newPoint: row.newNumber };
      await this.audit.record(actor, { consultationId, action: 'rewording.answered', subject, after });
      await follow(actor);
      return this.get(actor, id);
    });
  }

  private async row(actor: Actor, id: string): Promise<Row> {
    const row = await this.database.readOne<Row>(`${facts} WHERE w.id = $1`, [id]);
    if (!row) throw notFound('rewording', id);
    mustBeAllowedOn(actor, 'reaction.receive', 'reaction.receive', row, 'rewording');
    return row;
  }
}

const toView = ({ pointId, number, outcome, newPointId, newNumber, wasDecided, ...row }: Row): RewordingView => ({
  id: row.id,
  consultationId: row.consultationId,
  reactionId: row.reactionId,
  state: row.state,
  point: { id: pointId, number, outcome },
  newPoint: newPointId !== null && newNumber !== null ? { id: newPointId, number: newNumber } : null,
  earlierText: row.earlierText,
  laterText: row.laterText,
  wasDecided: wasDecided === 1,
  createdAt: row.createdAt,
  settledAt: row.settledAt,
  version: row.version,
});
