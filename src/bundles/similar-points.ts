import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { stopStems } from '../language/stop-words.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { notFound } from '../platform/problems/problem.js';
import { consultationWord, quotedLexeme, quotedTerm } from '../reactions/point-search.js';
import { pointStems } from '../reactions/point-stems.js';
import { Withheld, type Withholding } from '../reactions/withheld.js';
import type { Outcome, PartyKind } from '../vocabulary.js';
import { BundleStore } from './bundle-store.js';
import { type Likeness, likenessTo } from './likeness.rules.js';

export interface SimilarPointView {
  readonly id: string;
  readonly number: number;
  readonly consultationId: string;
  readonly consultation: string;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly text: string;
  readonly outcome: Outcome | null;
  /** 0 to 1. */
  readonly similarity: number;
  /** It speaks of the same, and wants the opposite. */
  readonly opposed: boolean;
}

export interface SimilarPointsView {
  /** The bundle that the point itself is in. */
  readonly bundle: { readonly id: string; readonly title: string } | null;
  /** Most alike first. */
  readonly points: readonly SimilarPointView[];
}

/** Rarest stems of the point by which others are looked up. */
const MOST_STEMS = 12;
/** Points that one stem leads to at most; a stem that more have says little. */
const MOST_SHARING = 400;
/** Points that are compared in full. */
const MOST_LIKENED = 60;
const BACKGROUND = 150;
const LEAST_SIMILAR = 0.18;
const MOST_SHOWN = 8;

type Candidate = Omit<SimilarPointView, 'similarity' | 'opposed'>;

/** Points that say much the same, of the same and of other consultations that the actor may see. */
@Injectable()
export class SimilarPoints {
  constructor(
    private readonly database: Database,
    private readonly store: BundleStore,
    private readonly withheld: Withheld,
  ) {}

  /**
   * The work grows with how rare the point's words are, not with how many points there are: the index leads from its rarest words to few others,
   * and only these are compared.
   * @throws Problem `point-not-found`, `not-allowed`.
   */
  async of(actor: Actor, pointId: string): Promise<SimilarPointsView> {
    const point = await this.database.readOne<{ id: string; consultationId: string; partyId: string; text: string }>(
      'SELECT id, "consultationId", "partyId", text FROM point WHERE id = $1',
      [pointId],
    );
    if (!point) throw notFound('point', pointId);
    mustBeAllowedOn(actor, 'bundle.see', 'point.see', point, 'point');
    const candidates = await this.candidates(actor, point);
    const likeness = await this.likeness(point, candidates);
    const apart = ({ consultationId }: Candidate): number => Number(consultationId !== point.consultationId);
    const points = candidates
      .map((candidate, index) => ({ ...candidate, ...(likeness[index] ?? { similarity: 0, opposed: false }) }))
      .filter(({ similarity }) => similarity >= LEAST_SIMILAR)
      .sort((a, b) => b.similarity - a.similarity || apart(a) - apart(b) || a.number - b.number)
      .slice(0, MOST_SHOWN);
    const bundle = await this.store.bundleOf(pointId);
    const withheld = bundle && (await this.withheld.from(actor, point.consultationId, [pointId]));
    return {
      bundle: bundle ? { ...bundle, title: withheld?.about(pointId, bundle.title) ?? bundle.title } : null,
      points: await this.shown(actor, points),
    };
  }

  /** Without the words that are withheld from the actor, in each consultation as its role there says. */
  private async shown(actor: Actor, points: readonly SimilarPointView[]): Promise<SimilarPointView[]> {
    const all = new Map<string, Withholding>();
    for (const [consultationId, some] of groupBy(points, (point) => point.consultationId))
      all.set(
        consultationId,
        await this.withheld.from(
          actor,
          consultationId,
          some.map(({ id }) => id),
        ),
      );
    return points.map((point) => ({ ...point, text: all.get(point.consultationId)?.words(point.id, point.text) ?? point.text }));
  }

  private async candidates(actor: Actor, point: { id: string; consultationId: string; text: string }): Promise<Candidate[]> {
    const score = new Map<string, number>();
    for (const ids of await this.byRareStems(actor, point.text)) {
      const weight = Math.log(1 + MOST_SHARING / ids.length);
      for (const id of ids) if (id !== point.id) score.set(id, (score.get(id) ?? 0) + weight);
    }
    const best = [...score].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_LIKENED);
    if (!best.length) return [];
    const rows = await this.database.read<Candidate>(
      `SELECT p.id, p.number, p."consultationId", c.title AS consultation, p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.outcome
       FROM point p JOIN party y ON y.id = p."partyId" JOIN consultation c ON c.id = p."consultationId"
       WHERE p.id IN (${best.map((_, index) => `$${index + 1}`).join(', ')})`,
      best.map(([id]) => id),
    );
    return rows.filter(({ consultationId }) => isAllowed(actor, 'bundle.see', consultationId));
  }

  /** For each of the rarest stems of a text, the points that have it. */
  private async byRareStems(actor: Actor, text: string): Promise<string[][]> {
    const among = actor.isAdministrator ? [] : [...actor.memberships.keys()].filter((id) => isAllowed(actor, 'bundle.see', id));
    const stems = pointStems(text, '')
      .filter((stem) => stem.length > 2 && !stopStems.has(stem))
      // Long words are rare words; so of a long point these are looked up.
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, 4 * MOST_STEMS);
    const found: string[][] = [];
    for (const stem of stems) found.push(await this.having(stem, among));
    const shared = found.filter((ids) => ids.length > 1).sort((a, b) => a.length - b.length);
    const rare = shared.filter((ids) => ids.length <= MOST_SHARING);
    // When a letter was sent in by thousands all its words are frequent: then a few of these do.
    return rare.length ? rare.slice(0, MOST_STEMS) : shared.slice(0, 2);
  }

  private async having(stem: string, among: readonly string[]): Promise<string[]> {
    const words = among.map(consultationWord);
    const limit = `LIMIT ${MOST_SHARING + 1}`;
    const rows = this.database.isPostgres
      ? await this.database.read<{ pointId: string }>(`SELECT "pointId" FROM point_stems WHERE stems @@ $1::tsquery ${limit}`, [
          [quotedLexeme(stem), ...(words.length ? [`(${words.map(quotedLexeme).join(' | ')})`] : [])].join(' & '),
        ])
      : await this.database.read<{ pointId: string }>(
          `SELECT s."pointId" FROM point_search f JOIN point_stems s ON s.id = f.rowid WHERE f.stems MATCH $1 ${limit}`,
          [[quotedTerm(stem), ...(words.length ? [`(${words.map(quotedTerm).join(' OR ')})`] : [])].join(' AND ')],
        );
    return rows.map(({ pointId }) => pointId);
  }

  private async likeness(point: { consultationId: string; text: string }, candidates: readonly Candidate[]): Promise<readonly Likeness[]> {
    if (!candidates.length) return [];
    const background = await this.database.read<{ text: string }>(
      `SELECT text FROM point WHERE "consultationId" = $1 ORDER BY number DESC LIMIT ${BACKGROUND}`,
      [point.consultationId],
    );
    const others = candidates.map(({ text }) => text);
    return likenessTo(
      point.text,
      others,
      background.map(({ text }) => text),
      LEAST_SIMILAR,
    );
  }
}
