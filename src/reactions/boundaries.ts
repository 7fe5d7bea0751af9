import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, notFound } from '../platform/problems/problem.js';
import type { NoPointReason } from '../vocabulary.js';
import { cutOut, mustBeOfOneReaction, mustBeSpan, mustSplit, type Piece, wordsOf } from './boundaries.rules.js';
import { type PointRecord, PointStore } from './point-store.js';
import type { ChangePoint, MakePoint, MergePoints, SplitPoint, UnmarkPoint } from './reactions.input.js';

/** Where points begin and end: a person splits, merges, re-bounds, marks and unmarks, and no character is ever lost. */
@Injectable()
export class Boundaries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly points: PointStore,
  ) {}

  /**
   * Makes two points of one. The first keeps number, themes and decision; the second is new, with the same heading, question, section and assignment.
   * @returns the ids of both
   * @throws Problem `point-not-found`, `stale-edit`, `invalid-input`.
   */
  async split(actor: Actor, id: string, { at, version }: SplitPoint): Promise<[string, string]> {
    const seen = await this.mine(actor, id);
    mustSplit(seen.reactionText, seen, at);
    const second = this.points.draft({ ...seen, start: at, text: wordsOf(seen.reactionText, { start: at, end: seen.end }) });
    const follow = await this.points.follow(seen, [second]);
    return this.database.write(async () => {
      const point = await this.current(id, version ?? seen.version);
      const first = { start: point.start, end: at, text: wordsOf(point.reactionText, { start: point.start, end: at }) };
      await this.points.rebound(point, first);
      await this.points.add(point, [second]);
      await this.points.assignAs(second.id, id);
      await follow(actor);
      await this.record(actor, 'point.split', point, spanOf(point), [spanOf({ ...point, ...first }), { ...spanOf(second), id: second.id }]);
      return [id, second.id];
    });
  }

  /**
   * Lets one point go up in another of the same reaction, with all that lies between them.
   * @throws Problem `point-decided` when the one that goes was decided, `point-bundled` when it is in a bundle, `points-apart`, `points-between`, `stale-edit`.
   */
  async merge(actor: Actor, { point: id, with: otherId, version }: MergePoints): Promise<string> {
    const seen = await this.mine(actor, id);
    await this.mine(actor, otherId);
    return this.database.write(async () => {
      const point = await this.current(id, version ?? seen.version);
      await this.database.lock('point', otherId);
      const other = await this.points.get(otherId);
      if (id === otherId) throw conflict('points-same', 'A point can not be merged with itself.');
      mustBeOfOneReaction(point, other);
      await this.points.mustBeWithoutDecisions(other);
      await this.points.mustBeUnbundled(other);
      const span = { start: Math.min(point.start, other.start), end: Math.max(point.end, other.end) };
      await this.mustBeFree(point.reactionId, span, [id, otherId]);
      await this.points.remove(other, id);
      await this.clear(point.reactionId, span);
      const between = [point, other].sort((a, b) => a.start - b.start);
      await this.points.rebound(point, { ...span, text: between.map(({ text }) => text).join('\n') });
      await this.record(
        actor,
        'point.merged',
        point,
        [spanOf(point), { ...spanOf(other), id: otherId, number: other.number, text: other.text }],
        span,
      );
      return id;
    });
  }

  /**
   * Changes a point's bounds, heading, section or question. What it lets go becomes no point; what it takes must not be another point's.
   * @throws Problem `point-not-found`, `stale-edit`, `point-overlaps`, `invalid-input`.
   */
  async change(actor: Actor, id: string, { start, end, heading, section, question, version }: ChangePoint): Promise<void> {
    const seen = await this.mine(actor, id);
    await this.database.write(async () => {
      const point = await this.current(id, version ?? seen.version);
      const span = { start: start ?? point.start, end: end ?? point.end };
      const moves = span.start !== point.start || span.end !== point.end;
      if (moves) await this.moveTo(point, span);
      const text = moves ? wordsOf(point.reactionText, span) : point.text;
      const facts = {
        heading: heading ?? point.heading,
        section: section ?? point.section,
        questionNumber: question === undefined ? point.questionNumber : question || null,
      };
      await this.points.rebound(point, { ...span, text, ...facts });
      const { heading: oldHeading, section: oldSection, questionNumber } = point;
      await this.record(
        actor,
        'point.changed',
        point,
        { ...spanOf(point), heading: oldHeading, section: oldSection, questionNumber },
        { ...span, ...facts },
      );
    });
  }

  /**
   * Says that a passage is no point after all, and why.
   * @throws Problem `point-decided`, `point-bundled`, `point-not-found`, `stale-edit`.
   */
  async unmark(actor: Actor, id: string, { reason = 'other', version }: UnmarkPoint): Promise<void> {
    const seen = await this.mine(actor, id);
    await this.database.write(async () => {
      const point = await this.current(id, version ?? seen.version);
      await this.points.mustBeWithoutDecisions(point);
      await this.points.mustBeUnbundled(point);
      await this.points.remove(point);
      await this.points.addNoPoints(point.reactionId, [{ start: point.start, end: point.end, reason }]);
      await this.record(actor, 'point.unmarked', point, { ...spanOf(point), text: point.text }, { reason });
    });
  }

  /**
   * Makes a point of a passage that was no point.
   * @returns its id
   * @throws Problem `reaction-not-found`, `point-overlaps`, `invalid-input`.
   */
  async mark(actor: Actor, reactionId: string, span: MakePoint): Promise<string> {
    const reaction = await this.points.reaction(reactionId);
    mustBeAllowedOn(actor, 'reaction.split', 'reaction.see', reaction, 'reaction');
    mustBeSpan(reaction.text, span);
    const { start, end } = span;
    const draft = this.points.draft({
      start,
      end,
      text: wordsOf(reaction.text, span),
      heading: '',
      section: '',
      locator: '',
      speaker: '',
      time: null,
      questionNumber: reaction.questionNumber,
    });
    const follow = await this.points.follow(reaction, [draft]);
    return this.database.write(async () => {
      await this.mustBeFree(reactionId, span, []);
      await this.clear(reactionId, span);
      await this.points.add({ ...reaction, reactionId }, [draft]);
      await follow(actor);
      await this.audit.record(actor, {
        consultationId: reaction.consultationId,
        action: 'point.marked',
        subject: { kind: 'point', id: draft.id },
        after: spanOf(draft),
      });
      return draft.id;
    });
  }

  private async moveTo(point: PointRecord, span: { start: number; end: number }): Promise<void> {
    mustBeSpan(point.reactionText, span);
    await this.mustBeFree(point.reactionId, span, [point.id]);
    await this.clear(point.reactionId, span);
    const left: { start: number; end: number; reason: NoPointReason }[] = [];
    if (span.start > point.start) left.push({ start: point.start, end: Math.min(span.start, point.end), reason: 'other' });
    if (span.end < point.end) left.push({ start: Math.max(span.end, point.start), end: point.end, reason: 'other' });
    await this.points.addNoPoints(point.reactionId, left);
  }

  /** @throws Problem `points-between` when another point lies in it. */
  private async mustBeFree(reactionId: string, { start, end }: { start: number; end: number }, besides: readonly string[]): Promise<void> {
    const others = await this.database.read<{ id: string; number: number }>(
      'SELECT id, number FROM point WHERE "reactionId" = $1 AND start < $2 AND "end" > $3',
      [reactionId, end, start],
    );
    const other = others.find(({ id }) => !besides.includes(id));
    if (other) throw conflict('points-between', `Point ${other.number} lies in that passage.`, { number: other.number });
  }

  /** Takes a stretch away from no-points. */
  private async clear(reactionId: string, span: { start: number; end: number }): Promise<void> {
    const noPoints = await this.database.read<Piece<NoPointReason> & { id: string }>(
      'SELECT id, start, "end", reason FROM no_point WHERE "reactionId" = $1 AND start < $2 AND "end" > $3',
      [reactionId, span.end, span.start],
    );
    if (!noPoints.length) return;
    for (const { id } of noPoints) await this.database.execute('DELETE FROM no_point WHERE id = $1', [id]);
    await this.points.addNoPoints(reactionId, cutOut(noPoints, span));
  }

  private async mine(actor: Actor, id: string): Promise<PointRecord> {
    const point = await this.points.get(id);
    mustBeAllowedOn(actor, 'reaction.split', 'point.see', point, 'point');
    return point;
  }

  private async current(id: string, version: number): Promise<PointRecord> {
    await this.database.lock('point', id);
    const point = await this.points.get(id);
    if (!point) throw notFound('point', id);
    mustBeCurrent(point, version, spanOf(point));
    return point;
  }

  private record(
    actor: Actor,
    action: string,
    { id, consultationId }: { id: string; consultationId: string },
    before: unknown,
    after: unknown,
  ): Promise<void> {
    return this.audit.record(actor, { consultationId, action, subject: { kind: 'point', id }, before, after });
  }
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } => ({ start, end });
