import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { Withheld } from '../reactions/withheld.js';
import type { Outcome } from '../vocabulary.js';
import { ChangeLinks } from './change-links.js';
import { isPending, mayLink, mustSayWhatNot } from './decision.rules.js';
import type { TakeDecision } from './decisions.input.js';
import { type PublishedAnswer, PublishedAnswers } from './published-answers.js';

export interface DecisionView {
  readonly id: string;
  readonly pointId: string;
  /** The bundle with which it was decided; null when it was decided on its own. */
  readonly bundleId: string | null;
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly answer: string;
  readonly notIncorporated: string;
  readonly changes: readonly string[];
  readonly decidedByName: string;
  readonly decidedAt: string;
  readonly supersededAt: string | null;
}

/** A decision as the database gives it, and as it is shown. */
export type DecisionRow = Omit<DecisionView, 'changes'> & { readonly changes: string };
export const decisionColumns = `id, "pointId", "bundleId", outcome, motivation, answer, "notIncorporated", changes, "decidedByName", "decidedAt", "supersededAt"`;
export const toDecision = (row: DecisionRow): DecisionView => ({ ...row, changes: JSON.parse(row.changes) });

interface PointState {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly number: number;
  readonly outcome: Outcome | null;
  readonly version: number;
}

/** What the working group decides on points. A decision is never overwritten: the next one supersedes it. */
@Injectable()
export class Decisions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly links: ChangeLinks,
    private readonly published: PublishedAnswers,
    private readonly withheld: Withheld,
  ) {}

  /**
   * Every decision on a point, the one in force first. Who decided is told to the working group only; a party's account gets the one that was
   * published, dated as the publication.
   */
  async history(actor: Actor, pointId: string): Promise<DecisionView[]> {
    const { consultationId } = await this.point(actor, pointId, 'decision.see');
    if (ownParty(actor, consultationId) !== null) return asDecided((await this.published.of([pointId])).get(pointId));
    const named = isAllowed(actor, 'people.see', consultationId);
    const rows = await this.database.read<DecisionRow>(
      `SELECT ${decisionColumns} FROM decision WHERE "pointId" = $1 ORDER BY "decidedAt" DESC, id DESC`,
      [pointId],
    );
    const withheld = await this.withheld.from(actor, consultationId, [pointId]);
    return rows.map((row) => ({
      ...toDecision({ ...row, decidedByName: named ? row.decidedByName : '' }),
      motivation: withheld.about(pointId, row.motivation),
      answer: withheld.about(pointId, row.answer),
      notIncorporated: withheld.about(pointId, row.notIncorporated),
    }));
  }

  /**
   * Decides on a point; an earlier decision is superseded and stays in the history. An outcome that changes no text ends the point's links to changes.
   * @param bundleId the bundle with which it is decided
   * @throws Problem `point-not-found`, `stale-edit`, `invalid-input` (no motivation, partly without what not).
   */
  async take(
    actor: Actor,
    pointId: string,
    { outcome, motivation, answer = '', notIncorporated = '', changes: named = [], version }: TakeDecision,
    bundleId: string | null = null,
  ): Promise<DecisionView> {
    const changes = named.filter((change) => !isId(change));
    return this.database.write(async () => {
      await this.database.lock('point', pointId);
      const point = await this.point(actor, pointId, 'decision.take');
      mustSayWhatNot(outcome, notIncorporated);
      const [before] = await this.inForce(pointId);
      mustBeCurrent(point, version, { outcome: point.outcome, motivation: before?.motivation ?? '', answer: before?.answer ?? '' });
      const decision = {
        id: this.surroundings.newId(),
        pointId,
        bundleId,
        outcome,
        motivation,
        answer,
        notIncorporated,
        decidedByName: actor.name,
        decidedAt: this.surroundings.timestamp(),
        supersededAt: null,
      };
      if (before)
        await this.database.execute('UPDATE decision SET "supersededAt" = $1, "supersededById" = $2 WHERE id = $3', [
          decision.decidedAt,
          decision.id,
          before.id,
        ]);
      const { consultationId } = point;
      await this.database.insertMany('decision', [{ ...decision, consultationId, changes: JSON.stringify(changes), decidedBy: actor.id }]);
      await this.database.execute(
        'UPDATE point SET outcome = $1, "changePending" = CASE WHEN "linkCount" > 0 THEN 0 ELSE $2 END, version = version + 1 WHERE id = $3',
        [outcome, isPending(outcome, changes) ? 1 : 0, pointId],
      );
      const after = { ...decision, changes };
      await this.audit.record(actor, {
        consultationId,
        action: before ? 'decision.superseded' : 'decision.taken',
        subject: { kind: 'point', id: pointId },
        before,
        after,
      });
      if (!mayLink(outcome)) await this.links.withdrawAll(actor, pointId);
      await this.link(actor, pointId, named);
      return after;
    });
  }

  /**
   * Takes back the decision in force and leaves the point undecided; the decision stays in the history.
   * @throws Problem `point-not-found`.
   */
  async withdraw(actor: Actor, pointId: string): Promise<void> {
    await this.database.write(async () => {
      await this.database.lock('point', pointId);
      const { consultationId } = await this.point(actor, pointId, 'decision.take');
      const [before] = await this.inForce(pointId);
      if (!before) return;
      await this.links.withdrawAll(actor, pointId);
      await this.database.execute('UPDATE decision SET "supersededAt" = $1 WHERE id = $2', [this.surroundings.timestamp(), before.id]);
      await this.database.execute('UPDATE point SET outcome = NULL, "changePending" = 0, version = version + 1 WHERE id = $1', [pointId]);
      await this.audit.record(actor, { consultationId, action: 'decision.withdrawn', subject: { kind: 'point', id: pointId }, before });
    });
  }

  /** A change that is named by its id is linked; what is linked already stays so. @throws Problem `invalid-input` (`change-unknown`). */
  private async link(actor: Actor, pointId: string, named: readonly string[]): Promise<void> {
    for (const [index, changeId] of named.entries()) {
      if (!isId(changeId)) continue;
      const known = await this.database.readOne('SELECT id FROM document_change WHERE id = $1', [changeId]);
      if (!known) throw invalidField(`#/changes/${index}`, 'change-unknown', `There is no change ${changeId}.`);
      const linked = await this.database.readOne(
        'SELECT id FROM change_link WHERE "changeId" = $1 AND "pointId" = $2 AND "endedAt" IS NULL',
        [changeId, pointId],
      );
      if (!linked) await this.links.confirm(actor, [{ changeId, pointId }]);
    }
  }

  private inForce(pointId: string): Promise<{ id: string; outcome: Outcome; motivation: string; answer: string }[]> {
    return this.database.read('SELECT id, outcome, motivation, answer FROM decision WHERE "pointId" = $1 AND "supersededAt" IS NULL', [
      pointId,
    ]);
  }

  private async point(actor: Actor, id: string, permission: 'decision.see' | 'decision.take'): Promise<PointState> {
    const point = await this.database.readOne<PointState>(
      'SELECT id, "consultationId", "partyId", number, outcome, version FROM point WHERE id = $1',
      [id],
    );
    if (!point) throw notFound('point', id);
    mustBeAllowedOn(actor, permission, 'point.see', point, 'point');
    return point;
  }
}

/** What was published of a decision, as a decision. */
function asDecided(published: PublishedAnswer | undefined): DecisionView[] {
  if (!published?.outcome) return [];
  const { id, pointId, outcome, motivation, answer, changes, publishedAt } = published;
  return [
    {
      id,
      pointId,
      bundleId: null,
      outcome,
      motivation,
      answer,
      notIncorporated: '',
      changes: changes.map(({ document, toLabel, section }) => [`${document} ${toLabel}`, section].filter(Boolean).join(', ')),
      decidedByName: '',
      decidedAt: publishedAt,
      supersededAt: null,
    },
  ];
}

/** Changes are named by id (then they are linked) or as people write a place: `Inkoopstrategie 0.3, paragraaf 4.3`. */
const isId = (change: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(change);
