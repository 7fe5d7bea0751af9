import { Injectable } from '@nestjs/common';
import type { WordChange } from '../documents/comparison/comparison.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { MOST_COUNTED, type Page, windowOf } from '../platform/input/paging.js';
import { notFound } from '../platform/problems/problem.js';
import type { Channel, Outcome, PartyKind, Standing } from '../vocabulary.js';
import { countOfPublicPoints, inForce, pageOfPublicPoints, pointsTogether, publicColumns, stillPublic } from './public-register.sql.js';
import type { ListPublicPoints } from './publication.input.js';
import type { PublishedChange, PublishedDocument, PublishedRound } from './publication.rules.js';

export interface PublicConsultationRow {
  readonly id: string;
  readonly title: string;
  /** Of the latest publication in force. */
  readonly publishedAt: string;
  readonly points: number;
  /** Whether search engines may show it. */
  readonly indexable: boolean;
}

export interface PublicConsultation extends PublicConsultationRow {
  readonly description: string;
  /** What is public: the whole, or the rounds named. */
  readonly scope: readonly { readonly round: string | null; readonly publishedAt: string; readonly note: string }[];
  readonly decided: number;
  readonly changed: number;
  readonly rounds: readonly PublishedRound[];
  readonly documents: readonly PublishedDocument[];
  readonly themes: readonly { readonly key: string; readonly label: string; readonly points: number }[];
  readonly outcomes: readonly { readonly outcome: Outcome | null; readonly points: number }[];
}

export interface PublicPoint {
  readonly number: number;
  /** Empty for a private person. */
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly standing: Standing;
  readonly channel: Channel;
  readonly receivedOn: string;
  readonly question: number | null;
  readonly section: string;
  readonly text: string;
  readonly themes: readonly { readonly key: string; readonly label: string }[];
  readonly outcome: Outcome | null;
  readonly motivation: string;
  readonly answer: string;
  /** Numbers of the other public points that got the very same answer together with this one. */
  readonly answeredWith: readonly number[];
  readonly changes: readonly PublishedChange[];
  readonly publishedAt: string;
}

type Row = Omit<PublicPoint, 'themes' | 'question' | 'changes' | 'answeredWith'> & {
  readonly id: string;
  readonly publicationId: string;
  readonly togetherWith: number | null;
  readonly questionNumber: number | null;
  readonly changes: string;
};

interface PublicationRow {
  readonly id: string;
  readonly consultationId: string;
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly indexable: number;
  readonly publishedAt: string;
  readonly roundId: string | null;
  readonly rounds: string;
  readonly documents: string;
}

/** What anybody may read, without signing in: only what was published, from the copy that was made of it. */
@Injectable()
export class PublicRegister {
  constructor(private readonly database: Database) {}

  /** Consultations of which something is public, the latest published first. */
  async list(): Promise<PublicConsultationRow[]> {
    const rows = await this.database.read<Omit<PublicConsultationRow, 'indexable'> & { readonly indexable: number }>(
      `SELECT u."consultationId" AS id, max(u."publishedAt") AS "publishedAt", sum(u."pointCount") AS points, min(u.indexable) AS indexable,
         (SELECT w.title FROM publication w WHERE w."consultationId" = u."consultationId" AND w."endedAt" IS NULL
          ORDER BY w."publishedAt" DESC, w.id DESC LIMIT 1) AS title
       FROM publication u WHERE ${inForce} GROUP BY u."consultationId" ORDER BY max(u."publishedAt") DESC, u."consultationId" LIMIT 1000`,
    );
    return rows.map(({ points, indexable, ...row }) => ({ ...row, points: Number(points), indexable: indexable === 1 }));
  }

  /** @throws Problem `consultation-not-found` when nothing of it is public. */
  async get(id: string): Promise<PublicConsultation> {
    const now = await this.now(id);
    const [latest] = now;
    if (!latest) throw notFound('consultation', id);
    const from = `publication u JOIN published_point p ON p."publicationId" = u.id WHERE u."consultationId" = $1 AND ${inForce} AND ${stillPublic}`;
    const outcomes = await this.database.read<{ outcome: Outcome | null; points: number; changed: number }>(
      `SELECT p.outcome, count(*) AS points, sum(p.changed) AS changed FROM ${from} GROUP BY p.outcome ORDER BY p.outcome`,
      [id],
    );
    const themes = await this.database.read<{ key: string; label: string; points: number }>(
      `SELECT t.key, max(t.label) AS label, count(*) AS points FROM published_theme t JOIN published_point p ON p.id = t."publishedPointId"
       JOIN publication u ON u.id = p."publicationId" WHERE u."consultationId" = $1 AND ${inForce} AND ${stillPublic}
       GROUP BY t.key ORDER BY count(*) DESC, t.key`,
      [id],
    );
    const rounds = now.flatMap((one) => JSON.parse(one.rounds) as PublishedRound[]);
    const total = (of: readonly number[]): number => of.reduce((sum, one) => sum + Number(one), 0);
    return {
      id,
      title: latest.title,
      description: latest.description,
      publishedAt: latest.publishedAt,
      indexable: now.every(({ indexable }) => indexable === 1),
      scope: now.map(({ roundId, publishedAt, note, rounds: own }) => ({
        round: roundId && ((JSON.parse(own) as PublishedRound[])[0]?.title ?? ''),
        publishedAt,
        note,
      })),
      points: total(outcomes.map(({ points }) => points)),
      decided: total(outcomes.flatMap(({ outcome, points }) => (outcome ? [points] : []))),
      changed: total(outcomes.map(({ changed }) => changed)),
      rounds: [...rounds].sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1)),
      documents: JSON.parse(latest.documents) as PublishedDocument[],
      themes,
      outcomes: outcomes.map(({ outcome, points }) => ({ outcome, points })),
    };
  }

  /** A page of points by filter. @throws Problem `consultation-not-found`, `page-too-deep`. */
  async points(id: string, filter: ListPublicPoints): Promise<Page<PublicPoint>> {
    if (!(await this.now(id)).length) throw notFound('consultation', id);
    const window = windowOf(filter);
    const page = pageOfPublicPoints(id, filter, window);
    const count = countOfPublicPoints(id, filter);
    const rows = await this.withThemes(await this.database.read<Row>(page.sql, page.values));
    const n = (await this.database.readOne<{ n: number }>(count.sql, count.values))?.n ?? 0;
    return { rows, total: Math.min(n, MOST_COUNTED), capped: n > MOST_COUNTED, ...window };
  }

  /** Whether something of the consultation is public. */
  async isPublic(id: string): Promise<boolean> {
    return (await this.database.readOne(`SELECT u.id FROM publication u WHERE u."consultationId" = $1 AND ${inForce}`, [id])) !== undefined;
  }

  /** Points after this number, in order; for going through all of them. */
  async after(id: string, number: number, most: number): Promise<PublicPoint[]> {
    const rows = await this.database.read<Row>(
      `SELECT ${publicColumns} FROM published_point p JOIN publication u ON u.id = p."publicationId"
       WHERE p."consultationId" = $1 AND p.number > $2 AND ${inForce} AND ${stillPublic} ORDER BY p.number LIMIT $3`,
      [id, number, most],
    );
    return this.withThemes(rows);
  }

  /** The point with this number; the number never changes. @throws Problem `point-not-found`. */
  async point(id: string, number: number): Promise<PublicPoint> {
    const rows = await this.database.read<Row>(
      `SELECT ${publicColumns} FROM published_point p JOIN publication u ON u.id = p."publicationId"
       WHERE p."consultationId" = $1 AND p.number = $2 AND ${inForce} AND ${stillPublic}`,
      [id, number],
    );
    const [point] = await this.withThemes(rows);
    if (!point) throw notFound('point', String(number));
    return point;
  }

  private now(id: string): Promise<PublicationRow[]> {
    return this.database.read(
      `SELECT u.id, u."consultationId", u.title, u.description, u.note, u.indexable, u."publishedAt", u."roundId", u.rounds, u.documents
       FROM publication u WHERE u."consultationId" = $1 AND ${inForce} ORDER BY u."publishedAt" DESC, u.id DESC`,
      [id],
    );
  }

  private async withThemes(rows: readonly Row[]): Promise<PublicPoint[]> {
    if (!rows.length) return [];
    const places = rows.map((_, index) => `$${index + 1}`).join(', ');
    const themes = await this.database.read<{ publishedPointId: string; key: string; label: string }>(
      `SELECT "publishedPointId", key, label FROM published_theme WHERE "publishedPointId" IN (${places}) ORDER BY "publishedPointId", position`,
      rows.map(({ id }) => id),
    );
    const answeredWith = await this.answeredWith(rows);
    return rows.map((row) => ({
      number: row.number,
      party: row.party,
      partyKind: row.partyKind,
      standing: row.standing,
      channel: row.channel,
      receivedOn: row.receivedOn,
      question: row.questionNumber,
      section: row.section,
      text: row.text,
      themes: themes.filter(({ publishedPointId }) => publishedPointId === row.id).map(({ key, label }) => ({ key, label })),
      outcome: row.outcome,
      motivation: row.motivation,
      answer: row.answer,
      answeredWith: answeredWith(row),
      changes: (JSON.parse(row.changes) as PublishedChange[]).map(shownChange),
      publishedAt: row.publishedAt,
    }));
  }

  /** What gives the numbers of the other points that were answered with one of these. */
  private async answeredWith(rows: readonly Row[]): Promise<(row: Row) => readonly number[]> {
    const bundled = rows.filter(({ togetherWith }) => togetherWith !== null);
    if (!bundled.length) return () => [];
    const { sql, values } = pointsTogether(
      [...new Set(bundled.map(({ publicationId }) => publicationId))],
      [...new Set(bundled.map(({ togetherWith }) => togetherWith ?? 0))],
    );
    const found = groupBy(await this.database.read<Pick<Row, 'publicationId' | 'togetherWith' | 'number'>>(sql, values), actOf);
    return (row) =>
      row.togetherWith === null ? [] : (found.get(actOf(row)) ?? []).map(({ number }) => number).filter((number) => number !== row.number);
  }
}

/** What points of one publication have in common that were answered together. */
const actOf = ({ publicationId, togetherWith }: Pick<Row, 'publicationId' | 'togetherWith'>): string => `${publicationId} ${togetherWith}`;

/** Field by field, so that nothing comes along that was not meant to. */
const shownChange = ({ document, section, fromLabel, toLabel, words }: PublishedChange): PublishedChange => ({
  document,
  section,
  fromLabel,
  toLabel,
  words: words.map(({ kind, text }: WordChange) => ({ kind, text })),
});
