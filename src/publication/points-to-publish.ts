import { Injectable } from '@nestjs/common';
import type { WordChange } from '../documents/comparison/comparison.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { wordsOf } from '../reactions/boundaries.rules.js';
import { ConfidentialPassages } from '../reactions/confidential.js';
import type { Stretch } from '../reactions/confidential.rules.js';
import { pointStems } from '../reactions/point-stems.js';
import { type PointToPublish, type PublishableText, type PublishedChange, publishable } from './publication.rules.js';

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

/** A point with all that is published of it; `words` is undefined when nothing of it may be. */
export interface PointWithWords {
  readonly row: Row;
  readonly words: PublishableText | undefined;
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
  ) {}

  /** @param take gets the points in order of their numbers */
  async each(consultationId: string, roundId: string | undefined, take: (batch: PointWithWords[]) => Promise<void>): Promise<void> {
    const persons = await this.persons(consultationId);
    const secrets = await this.secretsOfBundles(consultationId);
    for (let after = 0; ; ) {
      const rows = await this.batch(consultationId, roundId, after);
      if (rows.length) await take(await this.withWords(rows, persons, secrets));
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

  /** Confidential words of points that were decided together, by bundle. */
  private async secretsOfBundles(consultationId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.database.read<Stretch & { bundleId: string; from: number; to: number; text: string }>(
      `SELECT d."bundleId", p.start AS "from", p."end" AS "to", c.start, c."end", r.text FROM decision d JOIN point p ON p.id = d."pointId"
       JOIN confidential_passage c ON c."reactionId" = p."reactionId" AND c.start < p."end" AND c."end" > p.start
       JOIN reaction r ON r.id = p."reactionId"
       WHERE p."consultationId" = $1 AND d."bundleId" IS NOT NULL AND d."supersededAt" IS NULL`,
      [consultationId],
    );
    const secrets = new Map<string, string[]>();
    for (const { bundleId, from, to, start, end, text } of rows) {
      const words = wordsOf(text, { start: Math.max(start, from), end: Math.min(end, to) });
      secrets.set(bundleId, [...(secrets.get(bundleId) ?? []), words]);
    }
    return secrets;
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
    secrets: ReadonlyMap<string, readonly string[]>,
  ): Promise<PointWithWords[]> {
    const marksOf = await this.passages.ofReactions(rows.map(({ reactionId }) => reactionId));
    const texts = await this.texts([...marksOf.keys()]);
    const ids = rows.map(({ id }) => id);
    const themesOf = groupBy(await this.themes(ids), ({ pointId }) => pointId);
    const changesOf = groupBy(await this.changes(ids), ({ pointId }) => pointId);
    return rows.map((row) => {
      const marks = (marksOf.get(row.reactionId) ?? []).filter((mark) => touches(mark, row));
      const changes = (changesOf.get(row.id) ?? []).map(({ pointId: _, ...change }) => change);
      const alongside = (row.bundleId && secrets.get(row.bundleId)) || [];
      const words = publishable({ ...row, changes, reactionText: texts.get(row.reactionId) ?? '' }, marks, persons, alongside);
      const themes = themesOf.get(row.id) ?? [];
      return { row, words, themes, marks: marks.map(({ id }) => id), stems: words ? stemsOf(words, themes) : '' };
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

/** All that can be searched: the words, the answer, who said it and the themes; a space before and after each stem. */
function stemsOf({ party, section, text, motivation, answer }: PublishableText, themes: readonly ThemeRow[]): string {
  const labels = themes.map(({ label }) => label);
  return ` ${pointStems([text, motivation, answer, party, ...labels].join('\n'), section).join(' ')} `;
}
