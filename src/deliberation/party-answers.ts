import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowed, ownParty } from '../access/permissions.js';
import { pointsSeenBy } from '../consultations/published.sql.js';
import type { WordChange } from '../documents/comparison/comparison.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { MOST_COUNTED, type Page, windowOf } from '../platform/input/paging.js';
import { notFound } from '../platform/problems/problem.js';
import { Withheld, type Withholding } from '../reactions/withheld.js';
import type { Outcome, PartyKind } from '../vocabulary.js';
import { type AnswerScope, answersOf, countOfAnswers } from './party-answers.sql.js';
import { type PublishedAnswer, PublishedAnswers } from './published-answers.js';
import type { ListAnswers } from './register.input.js';

/** A sentence that changed because of a point. */
export interface AnsweredChange {
  readonly documentId: string;
  /** Title of the document. */
  readonly document: string;
  readonly section: string;
  readonly seq: number;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly words: readonly WordChange[];
}

/** A point of one party with what became of it, numbered as in the party's own reactions. */
export interface PartyAnswer {
  readonly id: string;
  /** From 1, in the order of the party's reactions. */
  readonly place: number;
  /** In the register of the consultation. */
  readonly number: number;
  readonly text: string;
  readonly section: string;
  readonly receivedOn: string;
  /** The leading one; null while it has none. */
  readonly theme: { readonly key: string; readonly label: string } | null;
  readonly outcome: Outcome | null;
  readonly changePending: boolean;
  readonly motivation: string;
  readonly answer: string;
  readonly changes: readonly AnsweredChange[];
}

export interface PartyAnswerSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly points: number;
  readonly decided: number;
  /** Points that changed the text. */
  readonly changed: number;
  /** When its first reaction came in. */
  readonly receivedOn: string | null;
  readonly outcomes: readonly { readonly outcome: Outcome | null; readonly points: number }[];
  /** Leading themes in the order of the scheme, with how many points; key '' for points without a theme. */
  readonly themes: readonly { readonly key: string; readonly label: string; readonly points: number }[];
}

export interface AnsweredParty {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly points: number;
  readonly decided: number;
}

type Row = Omit<PartyAnswer, 'theme' | 'changes' | 'changePending' | 'motivation' | 'answer' | 'place'> & {
  readonly place: number;
  readonly themeKey: string | null;
  readonly themeLabel: string | null;
  readonly changePending: number;
  readonly motivation: string | null;
  readonly notIncorporated: string | null;
  readonly answer: string | null;
};

type ChangeRow = Omit<AnsweredChange, 'words'> & { readonly pointId: string; readonly changeId: string; readonly words: string };

/** What became of the points of one party: for councils and others who look up what they asked. */
@Injectable()
export class PartyAnswers {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedAnswers,
    private readonly withheld: Withheld,
  ) {}

  /** Councils and advisory boards, by name; a party's account sees itself only, by what was published. */
  async councils(actor: Actor, consultationId: string): Promise<AnsweredParty[]> {
    mustBeAllowed(actor, 'point.see', consultationId);
    const own = ownParty(actor, consultationId);
    return this.database.read(
      `SELECT y.id, y.name, y.kind, (SELECT count(*) FROM point p WHERE p."partyId" = y.id) AS points,
         (SELECT count(p.outcome) FROM ${pointsSeenBy(own)} p WHERE p."partyId" = y.id) AS decided
       FROM party y WHERE y."consultationId" = $1 AND y.kind IN ('council', 'advisory_board')${own ? ' AND y.id = $2' : ''}
       ORDER BY y.kind DESC, y.name, y.id LIMIT 1000`,
      own ? [consultationId, own] : [consultationId],
    );
  }

  /** The party in figures. @throws Problem `party-not-found`. */
  async summary(actor: Actor, consultationId: string, partyId: string): Promise<PartyAnswerSummary> {
    const { name, kind } = await this.party(actor, consultationId, partyId);
    const seen = pointsSeenBy(ownParty(actor, consultationId));
    const outcomes = await this.database.read<{ outcome: Outcome | null; points: number; changed: number }>(
      `SELECT outcome, count(*) AS points, sum(CASE WHEN "linkCount" > 0 THEN 1 ELSE 0 END) AS changed FROM ${seen} p WHERE "partyId" = $1
       GROUP BY outcome ORDER BY outcome`,
      [partyId],
    );
    const themes = await this.database.read<{ key: string; label: string; points: number }>(
      `SELECT coalesce(t.key, '') AS key, coalesce(max(t.label), '') AS label, count(*) AS points FROM point p
       LEFT JOIN tagging g ON g."pointId" = p.id AND g.position = (SELECT min(h.position) FROM tagging h WHERE h."pointId" = p.id)
       LEFT JOIN theme t ON t.id = g."themeId" WHERE p."partyId" = $1
       GROUP BY coalesce(t.key, '') ORDER BY min(coalesce(t.position, 1000000)), coalesce(t.key, '')`,
      [partyId],
    );
    const first = await this.database.readOne<{ receivedOn: string | null }>(
      'SELECT min("receivedOn") AS "receivedOn" FROM reaction WHERE "partyId" = $1',
      [partyId],
    );
    const total = (of: readonly number[]): number => of.reduce((sum, one) => sum + Number(one), 0);
    return {
      id: partyId,
      name,
      kind,
      points: total(outcomes.map(({ points }) => points)),
      decided: total(outcomes.flatMap(({ outcome, points }) => (outcome ? [points] : []))),
      changed: total(outcomes.map(({ changed }) => changed)),
      receivedOn: first?.receivedOn ?? null,
      outcomes: outcomes.map(({ outcome, points }) => ({ outcome, points })),
      themes,
    };
  }

  /** A page of its points, by theme and then in the order of its reactions. @throws Problem `party-not-found`, `page-too-deep`. */
  async list(actor: Actor, consultationId: string, partyId: string, filter: ListAnswers): Promise<Page<PartyAnswer>> {
    await this.party(actor, consultationId, partyId);
    const window = windowOf(filter);
    const hidden = await this.withheld.foundByHidden(actor, consultationId, filter.q);
    const scope = { ...this.scope(actor, consultationId, partyId), hidden };
    const page = answersOf(filter, scope, window);
    const count = countOfAnswers(filter, scope);
    const rows = await this.database.read<Row>(page.sql, page.values);
    const n = (await this.database.readOne<{ n: number }>(count.sql, count.values))?.n ?? 0;
    return {
      rows: await this.withChanges(actor, consultationId, rows),
      total: Math.min(n, MOST_COUNTED),
      capped: n > MOST_COUNTED,
      ...window,
    };
  }

  /** The point at this place in the party's reactions. @throws Problem `party-not-found`, `point-not-found`. */
  async at(actor: Actor, consultationId: string, partyId: string, place: number): Promise<PartyAnswer> {
    await this.party(actor, consultationId, partyId);
    const { sql, values } = answersOf({ place }, this.scope(actor, consultationId, partyId), { page: 1, pageSize: 1, offset: 0 });
    const [answer] = await this.withChanges(actor, consultationId, await this.database.read<Row>(sql, values));
    if (!answer) throw notFound('point', String(place));
    return answer;
  }

  private scope(actor: Actor, consultationId: string, partyId: string): AnswerScope {
    const points = pointsSeenBy(ownParty(actor, consultationId));
    return { consultationId, partyId, isPostgres: this.database.isPostgres, points };
  }

  /** @throws Problem `consultation-not-found`, `party-not-found`. */
  private async party(actor: Actor, consultationId: string, id: string): Promise<{ name: string; kind: PartyKind }> {
    mustBeAllowed(actor, 'point.see', consultationId);
    const own = ownParty(actor, consultationId);
    const party = await this.database.readOne<{ name: string; kind: PartyKind }>(
      'SELECT name, kind FROM party WHERE id = $1 AND "consultationId" = $2',
      [id, consultationId],
    );
    const mayKnow = own === null ? isAllowed(actor, 'party.see', consultationId) : own === id;
    if (!party || !mayKnow) throw notFound('party', id);
    return party;
  }

  private async withChanges(actor: Actor, consultationId: string, live: readonly Row[]): Promise<PartyAnswer[]> {
    if (!live.length) return [];
    const isOwn = ownParty(actor, consultationId) !== null;
    const ids = live.map(({ id }) => id);
    const published: ReadonlyMap<string, PublishedAnswer> = isOwn ? await this.published.of(ids) : new Map();
    const withheld = await this.withheld.from(actor, consultationId, ids);
    const rows = live.map((row) => (isOwn ? asPublished(row, published.get(row.id)) : asShown(row, withheld)));
    const isPublished = ({ pointId, changeId }: ChangeRow): boolean =>
      published.get(pointId)?.changes.some(({ id }) => id === changeId) ?? false;
    const changes = isOwn ? (await this.changes(ids, 'ever')).filter(isPublished) : await this.changes(ids, 'now');
    const once = new Map(changes.map(({ changeId, ...change }) => [`${change.pointId} ${changeId}`, change]));
    const changesOf = groupBy([...once.values()], ({ pointId }) => pointId);
    return rows.map(({ themeKey, themeLabel, notIncorporated, motivation, answer, changePending, place, ...row }) => ({
      ...row,
      place: Number(place),
      theme: themeKey === null ? null : { key: themeKey, label: themeLabel ?? themeKey },
      changePending: changePending === 1,
      motivation: [motivation, notIncorporated].filter(Boolean).join('\n'),
      answer: answer ?? '',
      changes: (changesOf.get(row.id) ?? []).map(({ pointId: _, words, ...change }) => ({ ...change, words: JSON.parse(words) })),
    }));
  }

  /** @param when links that stand, or those that ended too */
  private changes(pointIds: readonly string[], when: 'now' | 'ever'): Promise<ChangeRow[]> {
    const places = pointIds.map((_, index) => `$${index + 1}`).join(', ');
    return this.database.read(
      `SELECT l."pointId", l."changeId", c."documentId", d.title AS document, c.section, c.seq, f.label AS "fromLabel", v.label AS "toLabel", c.words
       FROM change_link l JOIN document_change c ON c.id = l."changeId" JOIN document d ON d.id = c."documentId"
       JOIN document_version f ON f.id = c."fromVersionId" JOIN document_version v ON v.id = c."toVersionId"
       WHERE l."pointId" IN (${places})${when === 'now' ? ' AND l."endedAt" IS NULL' : ''} ORDER BY l."pointId", d.position, v.number, c.seq, l.id`,
      pointIds,
    );
  }
}

/** Without the words that are withheld from who reads along. */
const asShown = (row: Row, withheld: Withholding): Row => ({
  ...row,
  text: withheld.words(row.id, row.text),
  section: withheld.about(row.id, row.section),
  motivation: withheld.about(row.id, row.motivation ?? ''),
  notIncorporated: withheld.about(row.id, row.notIncorporated ?? ''),
  answer: withheld.about(row.id, row.answer ?? ''),
});

/** The words in which the answer was published, which the working group may have changed since. */
const asPublished = (row: Row, published: PublishedAnswer | undefined): Row => ({
  ...row,
  motivation: published?.motivation ?? null,
  notIncorporated: null,
  answer: published?.answer ?? null,
});
