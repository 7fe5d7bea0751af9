import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { pointsSeenBy } from '../consultations/published.sql.js';
import { Database } from '../platform/database/database.js';
import { MOST_COUNTED, type Page, type Window } from '../platform/input/paging.js';
import { notFound } from '../platform/problems/problem.js';
import type { Channel, NoPointReason, PartyKind, Standing } from '../vocabulary.js';
import { type Stretch, withhold } from './confidential.rules.js';
import { type Coverage, coverageOf, isProcessed } from './coverage.rules.js';
import { Withheld } from './withheld.js';
import { type PlaceShown, placesShown } from './withheld.rules.js';

/** A reaction in a list. */
export interface ReactionRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly channel: Channel;
  readonly standing: Standing;
  readonly receivedOn: string;
  readonly points: number;
  readonly undecided: number;
  readonly fileName: string;
  /** Characters that have a place, and characters in all. */
  readonly covered: number;
  readonly length: number;
  /** When a person said that the points are right; null while they are a proposal. */
  readonly acceptedAt: string | null;
}

export interface PointOfReaction {
  readonly id: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly heading: string;
  readonly section: string;
  readonly locator: string;
  /** Who said it, in minutes or a transcript; empty otherwise. */
  readonly speaker: string;
  /** Seconds from the start of a recording. */
  readonly time: number | null;
  readonly question: number | null;
  readonly outcome: string | null;
  readonly version: number;
}

export interface NoPointOfReaction {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly reason: NoPointReason;
}

/** A reaction whole: its text, what of it is a point, what is not, and whether everything has a place. */
export interface ReactionView {
  readonly id: string;
  readonly consultationId: string;
  readonly number: number;
  readonly title: string;
  readonly party: { readonly id: string; readonly name: string; readonly kind: PartyKind };
  readonly round: { readonly id: string; readonly number: number; readonly title: string };
  readonly channel: Channel;
  readonly standing: Standing;
  readonly receivedOn: string;
  readonly question: number | null;
  readonly text: string;
  readonly source: {
    readonly id: string;
    readonly fileName: string;
    readonly mediaType: string;
    readonly format: string;
    readonly size: number;
    readonly sha256: string;
  };
  readonly points: readonly PointOfReaction[];
  readonly noPoints: readonly NoPointOfReaction[];
  readonly coverage: Coverage;
  readonly processed: boolean;
  /** When a person said that the points are right; null while they are a proposal. */
  readonly acceptedAt: string | null;
  /** Who said so; empty for who is told no names. */
  readonly acceptedBy: string;
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
  readonly version: number;
}

/** What a list of reactions can be narrowed to. */
export interface ReactionFilter {
  readonly party?: string | undefined;
  /** `proposal`: there are words, and nobody said yet that their points are right. */
  readonly state?: ReactionState | undefined;
}

export const reactionStates = ['proposal', 'accepted'] as const;
export type ReactionState = (typeof reactionStates)[number];

export interface NextProposal {
  readonly id: string;
  readonly party: string;
  /** How many proposals there are, this one included. */
  readonly others: number;
}

const inState: Readonly<Record<ReactionState, string>> = {
  proposal: `r."acceptedAt" IS NULL AND r."sourceEnd" > r."sourceStart"`,
  accepted: `r."acceptedAt" IS NOT NULL`,
};

interface ReactionRecord {
  id: string;
  consultationId: string;
  number: number;
  title: string;
  partyId: string;
  partyName: string;
  partyKind: PartyKind;
  roundId: string;
  roundNumber: number;
  roundTitle: string;
  channel: Channel;
  standing: Standing;
  receivedOn: string;
  questionNumber: number | null;
  text: string;
  version: number;
  sourceId: string;
  fileName: string;
  mediaType: string;
  format: string;
  size: number;
  sha256: string;
  warnings: string;
  acceptedAt: string | null;
  accepter: string | null;
}

const spans = `(SELECT coalesce(sum(p."end" - p.start), 0) FROM point p WHERE p."reactionId" = r.id)
  + (SELECT coalesce(sum(n."end" - n.start), 0) FROM no_point n WHERE n."reactionId" = r.id)`;

/** What parties sent or said, as it was taken in. */
@Injectable()
export class Reactions {
  constructor(
    private readonly database: Database,
    private readonly withheld: Withheld,
  ) {}

  /** Newest first; a party's account sees its own only, and of decisions what was published. */
  async list(
    actor: Actor,
    consultationId: string,
    { page, pageSize, offset }: Window,
    { party, state }: ReactionFilter = {},
  ): Promise<Page<ReactionRow>> {
    mustBeAllowed(actor, 'reaction.see', consultationId);
    const only = ownParty(actor, consultationId) ?? party;
    const condition = `r."consultationId" = $1${only ? ' AND r."partyId" = $2' : ''}${state ? ` AND ${inState[state]}` : ''}`;
    const values = only ? [consultationId, only] : [consultationId];
    const rows = await this.database.read<ReactionRow>(
      `SELECT r.id, r.number, r.title, r."partyId", p.name AS party, p.kind AS "partyKind", r.channel, r.standing, r."receivedOn", s."fileName", r."acceptedAt",
         (SELECT count(*) FROM point x WHERE x."reactionId" = r.id) AS points,
         (SELECT count(*) FROM ${pointsSeenBy(ownParty(actor, consultationId))} q WHERE q."reactionId" = r.id AND q.outcome IS NULL) AS undecided,
         ${spans} AS covered, r."sourceEnd" - r."sourceStart" AS length
       FROM reaction r JOIN party p ON p.id = r."partyId" JOIN source s ON s.id = r."sourceId"
       WHERE ${condition} ORDER BY r.number DESC LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
      [...values, pageSize, offset],
    );
    const counted = await this.database.readOne<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM reaction r WHERE ${condition} LIMIT ${MOST_COUNTED + 1}) c`,
      values,
    );
    const n = counted?.n ?? 0;
    return { rows, total: Math.min(n, MOST_COUNTED), capped: n > MOST_COUNTED, page, pageSize, offset };
  }

  /**
   * The next reaction whose points are still a proposal, after the one with this number and then from the start, and how many there are beside it.
   * @throws Problem `consultation-not-found`, `not-allowed`.
   */
  async nextProposal(actor: Actor, consultationId: string, number: number): Promise<NextProposal | null> {
    mustBeAllowed(actor, 'reaction.split', consultationId);
    const next = await this.database.readOne<NextProposal>(
      `SELECT r.id, p.name AS party, count(*) OVER () AS others FROM reaction r JOIN party p ON p.id = r."partyId"
       WHERE r."consultationId" = $1 AND r.number <> $2 AND ${inState.proposal}
       ORDER BY CASE WHEN r.number > $2 THEN 0 ELSE 1 END, r.number LIMIT 1`,
      [consultationId, number],
    );
    return next ? { ...next, others: Number(next.others) } : null;
  }

  /** Who may not see confidential passages reads `[…]` in their place. @throws Problem `reaction-not-found`. */
  async get(actor: Actor, id: string): Promise<ReactionView> {
    const whole = await this.record(id);
    mustBeAllowedOn(actor, 'reaction.see', 'reaction.see', whole, 'reaction');
    const hidden = await this.withheld.inReaction(actor, whole);
    const record = hidden.length ? { ...whole, text: withhold(whole.text, hidden) } : whole;
    const stored = await this.database.read<PointOfReaction>(
      `SELECT id, number, start, "end", text, heading, section, locator, speaker, time, "questionNumber" AS question, outcome, version
       FROM ${pointsSeenBy(ownParty(actor, record.consultationId))} p WHERE "reactionId" = $1 ORDER BY start`,
      [id],
    );
    const passages = await this.database.read<NoPointOfReaction>(
      'SELECT id, start, "end", reason FROM no_point WHERE "reactionId" = $1 ORDER BY start',
      [id],
    );
    const points = hidden.length ? await this.shown(actor, record.consultationId, stored, hidden) : stored;
    const noPoints = hidden.length ? passages.map((passage) => placed(passage, placesShown(hidden))) : passages;
    const coverage = coverageOf(record.text.length, points, noPoints);
    const { consultationId, number, title, channel, standing, receivedOn, text, version, fileName, mediaType, format, size, sha256 } =
      record;
    return {
      id,
      consultationId,
      number,
      title,
      party: { id: record.partyId, name: record.partyName, kind: record.partyKind },
      round: { id: record.roundId, number: record.roundNumber, title: record.roundTitle },
      channel,
      standing,
      receivedOn,
      question: record.questionNumber,
      text,
      source: { id: record.sourceId, fileName, mediaType, format, size, sha256 },
      points,
      noPoints,
      coverage,
      processed: isProcessed(coverage) && record.text.trim() !== '',
      acceptedAt: record.acceptedAt,
      acceptedBy: isAllowed(actor, 'people.see', consultationId) ? (record.accepter ?? '') : '',
      warnings: JSON.parse(record.warnings),
      version,
    };
  }

  /** Points in the words that this actor may read, at their places in the shown text. */
  private async shown(
    actor: Actor,
    consultationId: string,
    points: readonly PointOfReaction[],
    hidden: readonly Stretch[],
  ): Promise<PointOfReaction[]> {
    const at = placesShown(hidden);
    const withheld = await this.withheld.from(
      actor,
      consultationId,
      points.map(({ id }) => id),
    );
    return points.map((point) => ({
      ...placed(point, at),
      text: withheld.words(point.id, point.text),
      heading: withheld.about(point.id, point.heading),
      section: withheld.about(point.id, point.section),
    }));
  }

  private async record(id: string): Promise<ReactionRecord> {
    const record = await this.database.readOne<ReactionRecord>(
      `SELECT r.*, p.name AS "partyName", p.kind AS "partyKind", o.number AS "roundNumber", o.title AS "roundTitle",
         s."fileName", s."mediaType", s.format, s.size, s.sha256, s.warnings,
         a.name AS accepter
       FROM reaction r JOIN party p ON p.id = r."partyId" JOIN round o ON o.id = r."roundId" JOIN source s ON s.id = r."sourceId"
         LEFT JOIN account a ON a.id = r."acceptedBy" WHERE r.id = $1`,
      [id],
    );
    if (!record) throw notFound('reaction', id);
    return record;
  }
}

const placed = <Span extends Stretch>(span: Span, at: PlaceShown): Span => ({ ...span, start: at(span.start), end: at(span.end, 'after') });
