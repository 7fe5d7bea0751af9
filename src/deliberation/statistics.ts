import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, ownParty } from '../access/permissions.js';
import { pointsSeenBy } from '../consultations/published.sql.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { type Outcome, outcomes, type PartyKind } from '../vocabulary.js';
import { type StepFigures, Steps } from './flow/steps.js';

/** How far a consultation is, in figures that every page and report shares. */
export interface StatisticsView {
  readonly points: number;
  readonly decided: number;
  readonly undecided: number;
  readonly withoutTheme: number;
  readonly changePending: number;
  /** Carried forward and in no later version yet. */
  readonly carriedForward: number;
  /** Changes between versions that nobody has explained. */
  readonly unexplainedChanges: number;
  readonly reactions: number;
  readonly parties: number;
  readonly silentParties: readonly { readonly id: string; readonly name: string; readonly kind: PartyKind }[];
  /** Points in each step in use, in order; for who is not in the working group without the steps within it. */
  readonly byStep: readonly StepFigures[];
  readonly byOutcome: readonly { readonly outcome: Outcome; readonly count: number }[];
  readonly byTheme: readonly ThemeFigures[];
  /** Reactions by the day on which they were received (YYYY-MM-DD), in order. */
  readonly byDay: readonly { readonly day: string; readonly count: number }[];
}

/** How often a theme is named, and by parties of which kind. */
export interface ThemeFigures {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly byKind: Readonly<Partial<Record<PartyKind, number>>>;
}

export interface PartyFigures {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly points: number;
  readonly undecided: number;
}

/** Counts along covering indexes: each group-by reads one index and no rows. */
@Injectable()
export class Statistics {
  constructor(
    private readonly database: Database,
    private readonly steps: Steps,
  ) {}

  async of(actor: Actor, consultationId: string): Promise<StatisticsView> {
    mustBeAllowed(actor, 'statistics.see', consultationId);
    const byOutcome = await this.database.read<{ outcome: Outcome | null; count: number }>(statisticsSql.byOutcome, [consultationId]);
    const withoutTheme = await this.count(statisticsSql.withoutTheme, consultationId);
    const changePending = await this.count(statisticsSql.changePending, consultationId);
    const carriedOn = await this.count(statisticsSql.carriedOn, consultationId);
    const unexplainedChanges = await this.count(statisticsSql.unexplainedChanges, consultationId);
    const reactions = await this.count(statisticsSql.reactions, consultationId);
    const parties = await this.database.read<{ id: string; name: string; kind: PartyKind; reactions: number }>(statisticsSql.parties, [
      consultationId,
    ]);
    const countOf = new Map(byOutcome.map(({ outcome, count }) => [outcome, count]));
    const points = byOutcome.reduce((sum, { count }) => sum + count, 0);
    const undecided = countOf.get(null) ?? 0;
    return {
      points,
      decided: points - undecided,
      undecided,
      withoutTheme,
      changePending,
      carriedForward: (countOf.get('carried_forward') ?? 0) - carriedOn,
      unexplainedChanges,
      reactions,
      parties: parties.length,
      silentParties: parties.filter((party) => !party.reactions).map(({ id, name, kind }) => ({ id, name, kind })),
      byStep: await this.steps.counts(actor, consultationId),
      byOutcome: outcomes.map((outcome) => ({ outcome, count: countOf.get(outcome) ?? 0 })),
      byDay: await this.database.read(statisticsSql.byDay, [consultationId]),
      byTheme: await this.byTheme(consultationId, new Map(parties.map(({ id, kind }) => [id, kind]))),
    };
  }

  /** Points of each party and how many wait for a decision; a party's account sees itself only, by what was published. */
  byParty(actor: Actor, consultationId: string): Promise<PartyFigures[]> {
    mustBeAllowed(actor, 'report.see', consultationId);
    const own = ownParty(actor, consultationId);
    return this.database.read(
      `SELECT p.id, p.name, p.kind, (SELECT count(*) FROM point x WHERE x."partyId" = p.id) AS points,
         (SELECT count(*) FROM ${pointsSeenBy(own)} q WHERE q."partyId" = p.id AND q.outcome IS NULL) AS undecided
       FROM party p WHERE p."consultationId" = $1${own ? ' AND p.id = $2' : ''} ORDER BY p.kind, p.name, p.id`,
      own ? [consultationId, own] : [consultationId],
    );
  }

  private async byTheme(consultationId: string, kindOf: ReadonlyMap<string, PartyKind>): Promise<StatisticsView['byTheme']> {
    const themes = await this.database.read<{ id: string; key: string; label: string }>(statisticsSql.themes, [consultationId]);
    const rows = await this.database.read<{ themeId: string; partyId: string; count: number }>(statisticsSql.byTheme, [consultationId]);
    const rowsOf = groupBy(rows, ({ themeId }) => themeId);
    return themes.map(({ id, key, label }) => {
      const byKind: Partial<Record<PartyKind, number>> = {};
      let count = 0;
      for (const row of rowsOf.get(id) ?? []) {
        const kind = kindOf.get(row.partyId) ?? 'other';
        byKind[kind] = (byKind[kind] ?? 0) + row.count;
        count += row.count;
      }
      return { key, label, count, byKind };
    });
  }

  private async count(sql: string, consultationId: string): Promise<number> {
    return (await this.database.readOne<{ n: number }>(sql, [consultationId]))?.n ?? 0;
  }
}

/** The hot queries, apart so that the benchmark and the plan test run the very same text. */
export const statisticsSql = {
  byOutcome: 'SELECT outcome, count(*) AS count FROM point WHERE "consultationId" = $1 GROUP BY outcome',
  withoutTheme: 'SELECT count(*) AS n FROM point WHERE "consultationId" = $1 AND "themeCount" = 0',
  changePending: 'SELECT count(*) AS n FROM point WHERE "consultationId" = $1 AND "changePending" = 1',
  carriedOn: `SELECT count(*) AS n FROM point WHERE "consultationId" = $1 AND outcome = 'carried_forward' AND "linkCount" > 0`,
  unexplainedChanges: `SELECT count(*) AS n FROM document_change WHERE "consultationId" = $1 AND state = 'unexplained'`,
  reactions: 'SELECT count(*) AS n FROM reaction WHERE "consultationId" = $1',
  byDay:
    'SELECT "receivedOn" AS day, count(*) AS count FROM reaction WHERE "consultationId" = $1 GROUP BY "receivedOn" ORDER BY "receivedOn"',
  themes: 'SELECT id, key, label FROM theme WHERE "consultationId" = $1 ORDER BY position, id',
  byTheme: 'SELECT "themeId", "partyId", count(*) AS count FROM tagging WHERE "consultationId" = $1 GROUP BY "themeId", "partyId"',
  parties: `SELECT p.id, p.name, p.kind, (SELECT count(*) FROM reaction r WHERE r."partyId" = p.id) AS reactions
    FROM party p WHERE p."consultationId" = $1 ORDER BY p.kind, p.name, p.id`,
} as const;
