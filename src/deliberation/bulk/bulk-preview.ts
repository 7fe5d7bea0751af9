import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { invalidField } from '../../platform/problems/problem.js';
import type { Outcome } from '../../vocabulary.js';
import { mustSayWhatNot } from '../decision.rules.js';
import { Answering } from '../text-blocks/answering.js';
import { fill, mustKnowFields } from '../text-blocks/text-block.rules.js';
import type { DecideMany } from './bulk-decisions.input.js';

/** What was decided on a point before, by whom and when. */
export interface CurrentDecision {
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly answer: string;
  readonly notIncorporated: string;
  readonly decidedByName: string;
  readonly decidedAt: string;
}

export interface PreviewedDecision {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  /** The outcome of the decision that would be superseded. */
  readonly outcome: Outcome | null;
  readonly version: number;
  readonly motivation: string;
  readonly answer: string;
  readonly notIncorporated: string;
  /** Fields that this point has no value for; with these it can not be decided along. */
  readonly missing: readonly string[];
  /** The decision that would be superseded. */
  readonly current: CurrentDecision | null;
}

type PointRow = Pick<PreviewedDecision, 'id' | 'number' | 'party' | 'text' | 'outcome' | 'version'>;

/** Characters of a point that a preview shows. */
const SHOWN = 300;

const placesOf = (ids: readonly unknown[], from = 1): string => ids.map((_, index) => `$${index + from}`).join(', ');

/** What deciding on many points at once would come to; nothing counts yet. */
@Injectable()
export class BulkDecisionPreview {
  constructor(
    private readonly database: Database,
    private readonly answering: Answering,
  ) {}

  /**
   * What each point would be answered, in the order of their numbers.
   * @throws Problem `invalid-input` (`points-needed`, `point-unknown`, `field-unknown`, partly without what not).
   */
  async of(actor: Actor, consultationId: string, input: DecideMany): Promise<PreviewedDecision[]> {
    mustBeAllowed(actor, 'decision.take', consultationId);
    const { outcome, motivation, answer = '', notIncorporated = '' } = input;
    mustSayWhatNot(outcome, notIncorporated);
    mustKnowFields({ motivation, answer, notIncorporated });
    const points = await this.points(consultationId, input);
    const ids = points.map(({ id }) => id);
    const values = await this.answering.fieldsOf(ids);
    const current = await this.inForce(ids);
    return points.map((point) => {
      const own = values.get(point.id) ?? { partij: '', paragraaf: '', document: '', nummer: '' };
      const [why, said, not] = [fill(motivation, own), fill(answer, own), fill(notIncorporated, own)];
      const missing = [...new Set([...why.missing, ...said.missing, ...not.missing])].map((name) => `{${name}}`);
      const filled = { motivation: why.text, answer: said.text, notIncorporated: not.text };
      return { ...point, ...filled, missing, current: current.get(point.id) ?? null };
    });
  }

  /** Numbers of points, in order. @throws Problem `invalid-input` (`points-needed`, `point-unknown`). */
  async numbersOf(actor: Actor, consultationId: string, ids: readonly string[]): Promise<number[]> {
    mustBeAllowed(actor, 'decision.take', consultationId);
    return (await this.points(consultationId, { points: ids.map((id) => ({ id })) })).map(({ number }) => number);
  }

  /** Points by their numbers, in order; numbers that no point has are left out. */
  async numbered(actor: Actor, consultationId: string, numbers: readonly number[]): Promise<PointRow[]> {
    mustBeAllowed(actor, 'decision.take', consultationId);
    if (!numbers.length) return [];
    return this.read(`p.number IN (${placesOf(numbers, 2)})`, consultationId, numbers);
  }

  private async points(consultationId: string, { points }: Pick<DecideMany, 'points'>): Promise<PointRow[]> {
    const ids = [...new Set(points.map(({ id }) => id))];
    if (!ids.length) throw invalidField('#/points', 'points-needed', 'Choose points.');
    const rows = await this.read(`p.id IN (${placesOf(ids, 2)})`, consultationId, ids);
    const known = new Set(rows.map((row) => row.id));
    const unknown = ids.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw invalidField(`#/points/${unknown}`, 'point-unknown', `The consultation has no point ${ids[unknown]}.`);
    return rows;
  }

  private read(which: string, consultationId: string, values: readonly unknown[]): Promise<PointRow[]> {
    return this.database.read(
      `SELECT p.id, p.number, y.name AS party, substr(p.text, 1, ${SHOWN}) AS text, p.outcome, p.version
       FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND ${which} ORDER BY p.number`,
      [consultationId, ...values],
    );
  }

  private async inForce(ids: readonly string[]): Promise<ReadonlyMap<string, CurrentDecision>> {
    const rows = await this.database.read<CurrentDecision & { pointId: string }>(
      `SELECT "pointId", outcome, motivation, answer, "notIncorporated", "decidedByName", "decidedAt" FROM decision
       WHERE "pointId" IN (${placesOf(ids)}) AND "supersededAt" IS NULL`,
      ids,
    );
    return new Map(rows.map(({ pointId, ...decision }) => [pointId, decision]));
  }
}
