import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { pointsSeenBy } from '../consultations/published.sql.js';
import { languageOf } from '../language/dutch.js';
import { Database } from '../platform/database/database.js';
import { MOST_COUNTED, type Page, windowOf } from '../platform/input/paging.js';
import { notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { touchedSql, Withheld } from '../reactions/withheld.js';
import { placesShown } from '../reactions/withheld.rules.js';
import { Assignees } from './flow/assignees.js';
import type { Flow } from './flow/step.sql.js';
import { Steps } from './flow/steps.js';
import { PointLabels } from './point-labels.js';
import { countOfPoints, idsOfPoints, type ListScope, pageOfPoints } from './point-list.sql.js';
import type { ListPoints } from './register.input.js';
import {
  type DetailRow,
  type FlowOfPage,
  type Labels,
  type PointNumber,
  type PointRow,
  type PointView,
  pointRow,
  type RegisterRow,
} from './register.views.js';

export type { PointNumber, PointRow, PointView, SuggestionOfPoint, ThemeOfPoint } from './register.views.js';

/** The register of all points of a consultation. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly steps: Steps,
    private readonly assignees: Assignees,
    private readonly surroundings: Surroundings,
    private readonly withheld: Withheld,
    private readonly labels: PointLabels,
  ) {}

  /**
   * A page of points by filter; a party's account sees its own only, with what was published of their decisions.
   * @throws Problem `consultation-not-found`, `not-allowed` (bundles, text blocks), `page-too-deep`, `invalid-input`.
   */
  async list(actor: Actor, consultationId: string, filter: ListPoints): Promise<Page<PointRow>> {
    mustBeAllowed(actor, 'point.see', consultationId);
    mustBeAbleToAsk(actor, consultationId, filter);
    const window = windowOf(filter);
    const flow = await this.steps.flow(actor, consultationId);
    const found = await this.scope(actor, flow, filter);
    const scope = found && { ...found, hidden: await this.withheld.foundByHidden(actor, consultationId, filter.q) };
    if (!scope) return { rows: [], total: 0, capped: false, ...window };
    const page = pageOfPoints(filter, scope, window);
    const count = countOfPoints(filter, scope);
    const rows = await this.shown(actor, consultationId, await this.database.read<RegisterRow>(page.sql, page.values));
    const n = (await this.database.readOne<{ n: number }>(count.sql, count.values))?.n ?? 0;
    const labels = await this.labels.of(
      rows.map(({ id }) => id),
      isAllowed(actor, 'suggestion.see', consultationId) ? 'open' : 'none',
    );
    const progress = await this.flowOf(actor, flow, rows);
    return {
      rows: rows.map((row) => pointRow(row, labels, progress)),
      total: Math.min(n, MOST_COUNTED),
      capped: n > MOST_COUNTED,
      ...window,
    };
  }

  /**
   * Ids of the points that a filter finds, by number, at most so many.
   * @throws Problem `consultation-not-found`, `not-allowed`.
   */
  async matching(actor: Actor, consultationId: string, filter: ListPoints, most: number): Promise<string[]> {
    mustBeAllowed(actor, 'point.see', consultationId);
    mustBeAbleToAsk(actor, consultationId, filter);
    const scope = await this.scope(actor, await this.steps.flow(actor, consultationId), filter);
    if (!scope) return [];
    const { sql, values } = idsOfPoints(filter, scope, most);
    return (await this.database.read<{ id: string }>(sql, values)).map(({ id }) => id);
  }

  /** To a party's account its own, with what was published of the decision. @throws Problem `point-not-found`. */
  async get(actor: Actor, id: string): Promise<PointView> {
    const found = await this.detail(id, 'point');
    mustBeAllowedOn(actor, 'point.see', 'point.see', found, 'point');
    const own = ownParty(actor, found.consultationId);
    const seen = own === null ? found : await this.detail(id, pointsSeenBy(own));
    const row = await this.placed(actor, seen);
    const labels = await this.labels.of([id], isAllowed(actor, 'suggestion.see', row.consultationId) ? 'all' : 'none');
    const point = pointRow(row, labels, await this.flowOf(actor, await this.steps.flow(actor, row.consultationId), [row]));
    const { consultationId, start, end, reactionNumber, reactionTitle, receivedOn, standing, channel, fileName } = row;
    const reaction = { id: row.reactionId, number: reactionNumber, title: reactionTitle, receivedOn, standing, channel, fileName };
    return {
      ...point,
      suggestions: point.suggestions.filter(({ state }) => state === 'open'),
      allSuggestions: point.suggestions,
      language: languageOf(point.text),
      consultationId,
      start,
      end,
      reaction,
    };
  }

  /** In the words that the actor may read, at its place in the text that the actor may read. */
  private async placed(actor: Actor, row: DetailRow): Promise<DetailRow> {
    const [shown = row] = await this.shown(actor, row.consultationId, [row]);
    const at = placesShown(await this.withheld.inReaction(actor, { id: row.reactionId, consultationId: row.consultationId }));
    return { ...shown, start: at(row.start), end: at(row.end, 'after') };
  }

  /** Without the words that are withheld from the actor. */
  private async shown<Shown extends RegisterRow>(actor: Actor, consultationId: string, rows: readonly Shown[]): Promise<readonly Shown[]> {
    if (!this.withheld.concerns(actor, consultationId)) return rows;
    const withheld = await this.withheld.from(
      actor,
      consultationId,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({
      ...row,
      text: withheld.words(row.id, row.text),
      heading: withheld.about(row.id, row.heading),
      section: withheld.about(row.id, row.section),
    }));
  }

  /** @param points where to read it from @throws Problem `point-not-found`. */
  private async detail(id: string, points: string): Promise<DetailRow> {
    const row = await this.database.readOne<DetailRow>(
      `SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator,
         p."questionNumber" AS question, p.outcome, p."changePending", p."assigneeId", p."dueOn", p.version, p."consultationId", p.start, p."end",
         r.number AS "reactionNumber", r.title AS "reactionTitle", r."receivedOn", r.standing, r.channel, s."fileName"
       FROM ${points} p JOIN party y ON y.id = p."partyId" JOIN reaction r ON r.id = p."reactionId" JOIN source s ON s.id = r."sourceId" WHERE p.id = $1`,
      [id],
    );
    if (!row) throw notFound('point', id);
    return row;
  }

  /** Themes and open suggestions of some points, by id; the caller has seen to it that the actor may see these points. */
  async themesOf(actor: Actor, consultationId: string, pointIds: readonly string[]): Promise<ReadonlyMap<string, Labels>> {
    mustBeAllowed(actor, 'point.see', consultationId);
    return this.labels.of(pointIds, isAllowed(actor, 'suggestion.see', consultationId) ? 'open' : 'none');
  }

  /** References to the consulted document that points make, for a filter; the first few hundred. */
  async sections(actor: Actor, consultationId: string): Promise<string[]> {
    mustBeAllowed(actor, 'point.see', consultationId);
    const own = ownParty(actor, consultationId);
    const open = this.withheld.concerns(actor, consultationId) ? ` AND NOT ${touchedSql}` : '';
    const rows = await this.database.read<{ section: string }>(
      `SELECT DISTINCT section FROM point p WHERE "consultationId" = $1 AND section <> ''${own ? ' AND "partyId" = $2' : ''}${open} ORDER BY section LIMIT 300`,
      own ? [consultationId, own] : [consultationId],
    );
    return rows.map(({ section }) => section);
  }

  /** The id of the point with this number; undefined when there is none. */
  async idOf(consultationId: string, number: number): Promise<string | undefined> {
    const row = await this.database.readOne<{ id: string }>('SELECT id FROM point WHERE "consultationId" = $1 AND number = $2', [
      consultationId,
      number,
    ]);
    return row?.id;
  }

  /** The points before and after the one with this number, for going through all of them. */
  async neighbours(
    actor: Actor,
    consultationId: string,
    number: number,
  ): Promise<{ previous: PointNumber | null; next: PointNumber | null }> {
    mustBeAllowed(actor, 'point.see', consultationId);
    const own = ownParty(actor, consultationId);
    const only = own ? ' AND "partyId" = $3' : '';
    const values = own ? [consultationId, number, own] : [consultationId, number];
    const previous = await this.database.readOne<PointNumber>(
      `SELECT id, number FROM point WHERE "consultationId" = $1 AND number < $2${only} ORDER BY number DESC LIMIT 1`,
      values,
    );
    const next = await this.database.readOne<PointNumber>(
      `SELECT id, number FROM point WHERE "consultationId" = $1 AND number > $2${only} ORDER BY number LIMIT 1`,
      values,
    );
    return { previous: previous ?? null, next: next ?? null };
  }

  private async scope(actor: Actor, flow: Flow, { theme }: ListPoints): Promise<ListScope | undefined> {
    const { consultationId } = flow;
    const scope = {
      flow,
      consultationId,
      ownParty: ownParty(actor, consultationId),
      isPostgres: this.database.isPostgres,
      actorId: actor.id,
      today: this.surroundings.today(),
    };
    if (!theme) return scope;
    const row = await this.database.readOne<{ id: string }>('SELECT id FROM theme WHERE "consultationId" = $1 AND key = $2', [
      consultationId,
      theme,
    ]);
    return row && { ...scope, themeId: row.id };
  }

  private async flowOf(actor: Actor, flow: Flow, rows: readonly RegisterRow[]): Promise<FlowOfPage> {
    const open = rows.filter(({ outcome }) => !outcome).map(({ id }) => id);
    const seesPeople = isAllowed(actor, 'assignment.see', flow.consultationId);
    return {
      flow,
      seesPeople,
      drafts: await this.steps.draftsOf(flow, open),
      assignees: await this.assignees.named(flow.consultationId, seesPeople ? rows.map(({ assigneeId }) => assigneeId) : []),
    };
  }
}

/** Some filters tell what only the working group knows. @throws Problem `not-allowed`. */
function mustBeAbleToAsk(actor: Actor, consultationId: string, { textBlock, bundle, assignee, due, sort }: ListPoints): void {
  if (bundle) mustBeAllowed(actor, 'bundle.see', consultationId);
  if (textBlock) mustBeAllowed(actor, 'text-block.see', consultationId);
  if (assignee || due || sort?.includes('due')) mustBeAllowed(actor, 'assignment.see', consultationId);
}
