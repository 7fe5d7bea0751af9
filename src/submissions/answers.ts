import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { type PublishedAnswer, PublishedAnswers, type PublishedChange } from '../deliberation/published-answers.js';
import { Database } from '../platform/database/database.js';
import type { Page, Window } from '../platform/input/paging.js';
import { conflict, notAllowed, notFound, Problem } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { textUpload } from '../platform/uploads/upload.js';
import { FormIntake } from '../reactions/form-intake.js';
import type { Outcome } from '../vocabulary.js';
import { Corners } from './corners.js';
import { composeForm } from './form.rules.js';
import { formWords } from './wording/wording.js';

export const openStates = ['not-published', 'undecided', 'change-pending', 'carried-forward', 'done'] as const;
/** What is still open about a point, as far as it was published. */
export type OpenState = (typeof openStates)[number];

/** A point of one's own with what was published of its answer. */
export interface AnswerView {
  readonly pointId: string;
  readonly reactionId: string;
  readonly number: number;
  readonly text: string;
  readonly section: string;
  readonly question: number | null;
  readonly open: OpenState;
  readonly outcome: Outcome | null;
  readonly motivation: string;
  readonly answer: string;
  readonly changes: readonly PublishedChange[];
  readonly publishedAt: string | null;
  /** When the party said that it was misunderstood; null while it did not. */
  readonly misunderstoodAt: string | null;
}

interface PointRow {
  readonly pointId: string;
  readonly reactionId: string;
  readonly number: number;
  readonly text: string;
  readonly section: string;
  readonly question: number | null;
  readonly misunderstoodAt: string | null;
}

/** What became of a party's own points, as far as the coordinator published it; and the party's say when it was misunderstood. */
@Injectable()
export class CornerAnswers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly corners: Corners,
    private readonly intake: FormIntake,
    private readonly published: PublishedAnswers,
  ) {}

  /** In order of number. @throws Problem `consultation-not-found`, `not-allowed` for who acts for no party. */
  async list(actor: Actor, consultationId: string, { page, pageSize, offset }: Window): Promise<Page<AnswerView>> {
    mustBeAllowed(actor, 'reaction.submit', consultationId);
    const partyId = ownParty(actor, consultationId);
    if (!partyId) throw notAllowed('reaction.submit');
    const where = 'p."consultationId" = $1 AND p."partyId" = $2';
    const points = await this.database.read<PointRow>(
      `SELECT p.id AS "pointId", p."reactionId", p.number, p.text, p.section, p."questionNumber" AS question, m."saidAt" AS "misunderstoodAt"
       FROM point p LEFT JOIN misunderstanding m ON m."pointId" = p.id WHERE ${where} ORDER BY p.number LIMIT $3 OFFSET $4`,
      [consultationId, partyId, pageSize, offset],
    );
    const counted = await this.database.readOne<{ n: number }>(`SELECT count(*) AS n FROM point p WHERE ${where}`, [
      consultationId,
      partyId,
    ]);
    const published = await this.published.of(points.map(({ pointId }) => pointId));
    const rows = points.map((point) => viewOf(point, published.get(point.pointId)));
    return { rows, total: counted?.n ?? 0, capped: false, page, pageSize, offset };
  }

  /** In which consultation a point of one's own stands, and on which page of the list. @throws Problem `point-not-found`, `not-allowed`. */
  async placeOf(actor: Actor, pointId: string, pageSize: number): Promise<{ readonly consultationId: string; readonly page: number }> {
    const { consultationId, partyId, number } = await this.own(actor, pointId);
    const before = await this.database.readOne<{ n: number }>(
      'SELECT count(*) AS n FROM point WHERE "consultationId" = $1 AND "partyId" = $2 AND number < $3',
      [consultationId, partyId, number],
    );
    return { consultationId, page: Math.floor((before?.n ?? 0) / pageSize) + 1 };
  }

  /**
   * Tells the working group, once a point, that an answer rests on a misunderstanding; the words come in as a reaction, also after the round closed.
   * @throws Problem `point-not-found` (also for another party's), `nothing-published`, `misunderstanding-said`, `submitter-needed`
   */
  async misunderstood(actor: Actor, pointId: string, text: string): Promise<void> {
    const point = await this.own(actor, pointId);
    const { consultationId, partyId, roundId, number, section, question } = point;
    if (!(await this.corners.maySubmit(actor))) throw new Problem(403, 'submitter-needed', 'A colleague speaks for the party.');
    if (point.misunderstoodAt) throw alreadySaid();
    const published = (await this.published.of([pointId])).get(pointId);
    if (!published?.outcome) throw conflict('nothing-published', 'Nothing was published about this point yet.');
    const place = formWords.misunderstood(number, point.text.replace(/\s+/g, ' ').slice(0, 100));
    const typed = text.replace(/\r\n?/g, '\n');
    const whole = { points: [{ text: typed.trim(), start: 0, end: typed.length, locator: '' }], noPoints: [] };
    const { read } = composeForm([{ about: 'general', place, questionNumber: question, section, read: { text: typed, proposal: whole } }]);
    const upload = await textUpload(read.text, formWords.fileName);
    try {
      const form = { read, upload, title: formWords.misunderstoodTitle(number) };
      const submission = { consultationId, roundId, partyId, receivedOn: this.surroundings.today(), form, files: [] };
      await this.intake.take(actor, submission, async ({ reactions: [reaction] }) => {
        await this.database.lock('point', pointId);
        if ((await this.own(actor, pointId)).misunderstoodAt) throw alreadySaid();
        const said = { id: this.surroundings.newId(), pointId, reactionId: reaction?.id ?? '', saidAt: this.surroundings.timestamp() };
        await this.database.insertMany('misunderstanding', [{ ...said, saidByName: actor.name }]);
        await this.audit.record(actor, {
          consultationId,
          action: 'point.misunderstood',
          subject: { kind: 'point', id: pointId },
          after: said,
        });
      });
    } finally {
      await upload.discard();
    }
  }

  private async own(actor: Actor, id: string) {
    const point = await this.database.readOne<PointRow & { consultationId: string; partyId: string; roundId: string }>(
      `SELECT p.id AS "pointId", p."consultationId", p."partyId", p."reactionId", p.number, p.text, p.section, p."questionNumber" AS question, r."roundId",
         m."saidAt" AS "misunderstoodAt"
       FROM point p JOIN reaction r ON r.id = p."reactionId" LEFT JOIN misunderstanding m ON m."pointId" = p.id WHERE p.id = $1`,
      [id],
    );
    if (!point) throw notFound('point', id);
    mustBeAllowedOn(actor, 'reaction.submit', 'point.see', { ...point, id }, 'point');
    if (ownParty(actor, point.consultationId) === null) throw notAllowed('reaction.submit');
    return point;
  }
}

function viewOf(point: PointRow, published: PublishedAnswer | undefined): AnswerView {
  const { outcome = null, motivation = '', answer = '', changes = [], publishedAt = null } = published ?? {};
  return { ...point, open: openOf(outcome, publishedAt, changes.length), outcome, motivation, answer, changes, publishedAt };
}

function openOf(outcome: Outcome | null, publishedAt: string | null, changes: number): OpenState {
  if (!publishedAt) return 'not-published';
  if (!outcome) return 'undecided';
  if (outcome === 'carried_forward') return 'carried-forward';
  return (outcome === 'incorporated' || outcome === 'partly_incorporated') && !changes ? 'change-pending' : 'done';
}

const alreadySaid = (): Problem => conflict('misunderstanding-said', 'This was said of the point before; it can be said once.');
