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
import type { Evidence } from '../themes/suggesting/suggestion.js';
import type { Outcome, PartyKind, PointStep } from '../vocabulary.js';
import { Assignees, type AssigneeView } from './flow/assignees.js';
import { type Draft, stepOf } from './flow/step.rules.js';
import type { Flow } from './flow/step.sql.js';
import { Steps } from './flow/steps.js';
import { countOfPoints, idsOfPoints, type ListScope, pageOfPoints, suggestionsOfPoints, themesOfPoints } from './point-list.sql.js';
import type { ListPoints } from './register.input.js';

export interface ThemeOfPoint {
  readonly key: string;
  readonly label: string;
}

export interface SuggestionOfPoint extends ThemeOfPoint {
  /** 0 to 1. */
  readonly confidence: number;
  readonly state: 'open' | 'accepted' | 'rejected';
  /** Empty in a list; a point on its own shows it. */
  readonly evidence: readonly Evidence[];
}

export interface PointNumber {
  readonly id: string;
  readonly number: number;
}

/** A point in the register: the party's words, its themes, and what became of it. */
export interface PointRow {
  readonly id: string;
  readonly number: number;
  readonly reactionId: string;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly text: string;
  readonly heading: string;
  readonly section: string;
  readonly locator: string;
  readonly question: number | null;
  readonly outcome: Outcome | null;
  /** Whether the decision promises a change that no document shows yet. */
  readonly changePending: boolean;
  readonly themes: readonly ThemeOfPoint[];
  /** The last of the steps in use that it reached, as far as the actor may know. */
  readonly step: PointStep;
  /** Who works on it; null for who is not in the working group. */
  readonly assignee: AssigneeView | null;
  /** The day before whose end a decision is wanted, YYYY-MM-DD; null for who is not in the working group. */
  readonly dueOn: string | null;
  /** Open ones, likeliest first; empty for who may not see suggestions. */
  readonly suggestions: readonly SuggestionOfPoint[];
  readonly version: number;
}

export interface PointView extends PointRow {
  readonly consultationId: string;
  readonly start: number;
  readonly end: number;
  readonly reaction: {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly receivedOn: string;
    readonly standing: string;
    readonly channel: string;
    readonly fileName: string;
  };
  /** Of its words; suggestions are made for Dutch, of another language only the heading says something. */
  readonly language: 'nl' | 'other' | 'unknown';
  /** Every suggestion ever made, with what a person said of it. */
  readonly allSuggestions: readonly SuggestionOfPoint[];
}

type Row = Omit<PointRow, 'themes' | 'suggestions' | 'changePending' | 'step' | 'assignee'> & {
  readonly changePending: number;
  readonly assigneeId: string | null;
};
type Labels = Pick<PointRow, 'themes' | 'suggestions'>;

/** What tells the step of the points of a page, and who works on them. */
interface FlowOfPage {
  readonly flow: Flow;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly assignees: ReadonlyMap<string, AssigneeView>;
  readonly seesPeople: boolean;
}

type ThemeRow = ThemeOfPoint & { readonly pointId: string };
type SuggestionRow = Omit<SuggestionOfPoint, 'evidence'> & { readonly pointId: string; readonly evidence?: string };
type Detail = Row & {
  consultationId: string;
  start: number;
  end: number;
  reactionNumber: number;
  reactionTitle: string;
  receivedOn: string;
  standing: string;
  channel: string;
  fileName: string;
};

/** The register of all points of a consultation. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly steps: Steps,
    private readonly assignees: Assignees,
    private readonly surroundings: Surroundings,
    private readonly withheld: Withheld,
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
    const rows = await this.shown(actor, consultationId, await this.database.read<Row>(page.sql, page.values));
    const n = (await this.database.readOne<{ n: number }>(count.sql, count.values))?.n ?? 0;
    const labels = await this.labels(
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
    const labels = await this.labels([id], isAllowed(actor, 'suggestion.see', row.consultationId) ? 'all' : 'none');
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
  private async placed(actor: Actor, row: Detail): Promise<Detail> {
    const [shown = row] = await this.shown(actor, row.consultationId, [row]);
    const at = placesShown(await this.withheld.inReaction(actor, { id: row.reactionId, consultationId: row.consultationId }));
    return { ...shown, start: at(row.start), end: at(row.end, 'after') };
  }

  /** Without the words that are withheld from the actor. */
  private async shown<Shown extends Row>(actor: Actor, consultationId: string, rows: readonly Shown[]): Promise<readonly Shown[]> {
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
  private async detail(id: string, points: string): Promise<Detail> {
    const row = await this.database.readOne<Detail>(
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
    return this.labels(pointIds, isAllowed(actor, 'suggestion.see', consultationId) ? 'open' : 'none');
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

  private async flowOf(actor: Actor, flow: Flow, rows: readonly Row[]): Promise<FlowOfPage> {
    const open = rows.filter(({ outcome }) => !outcome).map(({ id }) => id);
    const seesPeople = isAllowed(actor, 'assignment.see', flow.consultationId);
    return {
      flow,
      seesPeople,
      drafts: await this.steps.draftsOf(flow, open),
      assignees: await this.assignees.named(flow.consultationId, seesPeople ? rows.map(({ assigneeId }) => assigneeId) : []),
    };
  }

  /** Themes and suggestions by point, in two queries however many points there are. */
  private async labels(pointIds: readonly string[], which: 'open' | 'all' | 'none'): Promise<ReadonlyMap<string, Labels>> {
    const found = new Map<string, { readonly themes: ThemeOfPoint[]; readonly suggestions: SuggestionOfPoint[] }>();
    if (!pointIds.length) return found;
    for (const id of pointIds) found.set(id, { themes: [], suggestions: [] });
    const themes = themesOfPoints(pointIds);
    for (const { pointId, key, label } of await this.database.read<ThemeRow>(themes.sql, themes.values))
      found.get(pointId)?.themes.push({ key, label });
    if (which === 'none') return found;
    const suggestions = suggestionsOfPoints(pointIds, which);
    for (const row of await this.database.read<SuggestionRow>(suggestions.sql, suggestions.values))
      found.get(row.pointId)?.suggestions.push(suggestionOf(row));
    return found;
  }
}

/** Some filters tell what only the working group knows. @throws Problem `not-allowed`. */
function mustBeAbleToAsk(actor: Actor, consultationId: string, { textBlock, bundle, assignee, due, sort }: ListPoints): void {
  if (bundle) mustBeAllowed(actor, 'bundle.see', consultationId);
  if (textBlock) mustBeAllowed(actor, 'text-block.see', consultationId);
  if (assignee || due || sort?.includes('due')) mustBeAllowed(actor, 'assignment.see', consultationId);
}

const suggestionOf = ({ key, label, confidence, state, evidence }: SuggestionRow): SuggestionOfPoint => ({
  key,
  label,
  confidence: confidence / 1000,
  state,
  evidence: evidence === undefined ? [] : JSON.parse(evidence),
});

/** Field by field: spreading the database's rows would cost a page of fifty half as much again as reading them. */
const pointRow = (row: Row, labels: ReadonlyMap<string, Labels>, { flow, drafts, assignees, seesPeople }: FlowOfPage): PointRow => ({
  id: row.id,
  number: row.number,
  reactionId: row.reactionId,
  partyId: row.partyId,
  party: row.party,
  partyKind: row.partyKind,
  text: row.text,
  heading: row.heading,
  section: row.section,
  locator: row.locator,
  question: row.question,
  outcome: row.outcome,
  changePending: row.changePending === 1,
  step: stepOf(
    {
      isThemed: (labels.get(row.id)?.themes.length ?? 0) > 0,
      isAssigned: row.assigneeId !== null,
      draft: drafts.get(row.id) ?? 'none',
      isDecided: row.outcome !== null,
    },
    flow.used,
  ),
  assignee: assignees.get(row.assigneeId ?? '') ?? null,
  dueOn: seesPeople ? row.dueOn : null,
  themes: labels.get(row.id)?.themes ?? [],
  suggestions: labels.get(row.id)?.suggestions ?? [],
  version: row.version,
});
