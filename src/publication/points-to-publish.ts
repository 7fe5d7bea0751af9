import { Injectable } from '@nestjs/common';
import type { WordChange } from '../documents/comparison/comparison.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { Alongside, type SecretsAlongside } from '../reactions/alongside.js';
import { ConfidentialPassages } from '../reactions/confidential.js';
import type { Stretch } from '../reactions/confidential.rules.js';
import {
  type PointToPublish,
  type PublishableText,
  type PublishedChange,
  forPartyOnly,
  publishable,
  publishedStems,
} from './publication.rules.js';

/** Points in memory at a time. */
const BATCH = 300;

interface Row extends Omit<PointToPublish, 'changes' | 'reactionText'> {
  readonly id: string;
  readonly partyId: string;
  readonly reactionId: string;
  /** Of the bundle with which it was decided. */
  readonly bundleId: string | null;
}

interface ThemeRow {
  readonly pointId: string;
  readonly key: string;
  readonly label: string;
}

/** A point with all that is published of it. */
export interface PointWithWords {
  readonly row: Row;
  readonly words: PublishableText;
  /** False when all of it is confidential: then the words are for its party alone. */
  readonly isPublic: boolean;
  /** The lowest number of the points that were answered together with it; null when it was answered on its own. */
  readonly togetherWith: number | null;
  readonly themes: readonly ThemeRow[];
  /** Ids of the confidential passages that were withheld. */
  readonly marks: readonly string[];
  readonly stems: string;
}

/** Goes through the points of a consultation or a round, a batch at a time, and says what of each may be published. */
@Injectable()
export class PointsToPublish {
  constructor(
    private readonly database: Database,
    private readonly passages: ConfidentialPassages,
    private readonly alongside: Alongside,
  ) {}

  /** @param take gets the points in order of their numbers */
  async each(consultationId: string, roundId: string | undefined, take: (batch: PointWithWords[]) => Promise<void>): Promise<void> {
    const persons = await this.persons(consultationId);
    const secretsOf = await this.alongside.within(consultationId);
    const together = await this.togetherIn(consultationId, roundId);
    for (let after = 0; ; ) {
      const rows = await this.batch(consultationId, roundId, after);
      if (rows.length) await take(await this.withWords(rows, persons, await secretsOf(rows.map(({ id }) => id)), together));
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.number ?? after;
    }
  }

  /** Names of the private persons, which stay out of every text. */
  private async persons(consultationId: string): Promise<string[]> {
    const rows = await this.database.read<{ name: string }>(
      `SELECT name FROM party WHERE "consultationId" = $1 AND ("isPerson" = 1 OR ("isPerson" IS NULL AND kind = 'client_representative'))`,
      [consultationId],
    );
    return rows.map(({ name }) => name);
  }

  /** The lowest number of the points that got one answer with a bundle, by bundle and answer; an answer that one point got alone is not in it. */
  private async togetherIn(consultationId: string, roundId: string | undefined): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.read<Parameters<typeof keyOf>[0] & { first: number }>(
      `SELECT d."bundleId", d.outcome, d.motivation, d."notIncorporated", d.answer, min(p.number) AS first
       FROM point p JOIN reaction r ON r.id = p."reactionId" JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL
       WHERE p."consultationId" = $1 AND d."bundleId" IS NOT NULL${roundId ? ' AND r."roundId" = $2' : ''}
       GROUP BY d."bundleId", d.outcome, d.motivation, d."notIncorporated", d.answer HAVING count(*) > 1`,
      roundId ? [consultationId, roundId] : [consultationId],
    );
    return new Map(rows.map((row) => [keyOf(row), Number(row.first)]));
  }

  private batch(consultationId: string, roundId: string | undefined, after: number): Promise<Row[]> {
    return this.database.read<Row>(
      `SELECT p.id, p.number, p."partyId", p."reactionId", p.start, p."end", p.text, y.name AS party, y.kind AS "partyKind",
         y."isPerson", r.standing, r.channel, r."receivedOn", p."questionNumber", p.section, d.outcome, d.motivation, d."notIncorporated", d.answer, d."bundleId"
       FROM point p JOIN reaction r ON r.id = p."reactionId" JOIN party y ON y.id = p."partyId"
       LEFT JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL
       WHERE p."consultationId" = $1 AND p.number > $2${roundId ? ' AND r."roundId" = $3' : ''} ORDER BY p.number LIMIT ${BATCH}`,
      roundId ? [consultationId, after, roundId] : [consultationId, after],
    );
  }

  private async withWords(
    rows: readonly Row[],
    persons: readonly string[],
    secrets: SecretsAlongside,
    together: ReadonlyMap<string, number>,
  ): Promise<PointWithWords[]> {
    const marksOf = await this.passages.ofReactions(rows.map(({ reactionId }) => reactionId));
    const texts = await this.texts([...marksOf.keys()]);
    const ids = rows.map(({ id }) => id);
    const themesOf = groupBy(await this.themes(ids), ({ pointId }) => pointId);
    const changesOf = groupBy(await this.changes(ids), ({ pointId }) => pointId);
    return rows.map((row) => {
      const marks = (marksOf.get(row.reactionId) ?? []).filter((mark) => touches(mark, row));
      const changes = (changesOf.get(row.id) ?? []).map(({ pointId: _, ...change }) => change);
      const point = { ...row, changes, reactionText: texts.get(row.reactionId) ?? '' };
      const alongside = secrets.get(row.id) ?? [];
      const open = publishable(point, marks, persons, alongside);
      const themes = open ? (themesOf.get(row.id) ?? []) : [];
      return {
        row,
        words: open ?? forPartyOnly(point, persons, alongside),
        isPublic: open !== undefined,
        togetherWith: open ? (together.get(keyOf(row)) ?? null) : null,
        themes,
        marks: marks.map(({ id }) => id),
        stems: open
          ? publishedStems(
              open,
              themes.map(({ label }) => label),
            )
          : '',
      };
    });
  }

  /** Of reactions in which something is confidential; the others need no more than their points. */
  private async texts(reactionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const id of reactionIds)
      texts.set(id, (await this.database.readOne<{ text: string }>('SELECT text FROM reaction WHERE id = $1', [id]))?.text ?? '');
    return texts;
  }

  private themes(ids: readonly string[]): Promise<ThemeRow[]> {
    return this.database.read(
      `SELECT g."pointId", t.key, t.label FROM tagging g JOIN theme t ON t.id = g."themeId" WHERE g."pointId" IN (${placesOf(ids)})
       ORDER BY g."pointId", g.position`,
      ids,
    );
  }

  private async changes(ids: readonly string[]): Promise<(PublishedChange & { readonly pointId: string })[]> {
    const rows = await this.database.read<Omit<PublishedChange, 'words'> & { readonly pointId: string; readonly words: string }>(
      `SELECT c.id, l."pointId", d.title AS document, c.section, f.label AS "fromLabel", v.label AS "toLabel", c.words
       FROM change_link l JOIN document_change c ON c.id = l."changeId" JOIN document d ON d.id = c."documentId"
       JOIN document_version f ON f.id = c."fromVersionId" JOIN document_version v ON v.id = c."toVersionId"
       WHERE l."pointId" IN (${placesOf(ids)}) AND l."endedAt" IS NULL ORDER BY l."pointId", d.position, v.number, c.seq, l.id`,
      ids,
    );
    return rows.map(({ words, ...row }) => ({ ...row, words: JSON.parse(words) as WordChange[] }));
  }
}

const placesOf = (ids: readonly string[]): string => ids.map((_, index) => `$${index + 1}`).join(', ');

const touches = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Points with the same are answered together. */
const keyOf = ({
  bundleId,
  outcome,
  motivation,
  notIncorporated,
  answer,
}: Pick<Row, 'bundleId' | 'outcome' | 'motivation' | 'notIncorporated' | 'answer'>) =>
  JSON.stringify([bundleId, outcome, motivation, notIncorporated, answer]);
