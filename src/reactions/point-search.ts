import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { pointStems, searchStems } from './point-stems.js';

/** The word under which the index keeps a consultation's points together. */
export const consultationWord = (consultationId: string): string => `c${consultationId.replaceAll('-', '')}`;

/** A point to index; its stems are made here when they were not made before. */
export interface IndexedPoint {
  readonly id: string;
  readonly text: string;
  readonly heading: string;
  readonly stems?: readonly string[] | undefined;
}

const indexWords = (consultationId: string, { text, heading, stems }: Omit<IndexedPoint, 'id'>): string[] => [
  consultationWord(consultationId),
  ...(stems ?? pointStems(text, heading)),
];

/** What the index holds of a point: its consultation's word and the stems of its text and heading. */
export const indexText = (consultationId: string, point: Omit<IndexedPoint, 'id'>): string => indexWords(consultationId, point).join(' ');

/** Keeps the full-text index beside the points, in the same transaction. */
@Injectable()
export class PointSearch {
  constructor(private readonly database: Database) {}

  async add(consultationId: string, points: readonly IndexedPoint[]): Promise<void> {
    if (this.database.isPostgres) {
      for (const point of points)
        await this.database.execute('INSERT INTO point_stems ("pointId", stems) VALUES ($1, array_to_tsvector($2))', [
          point.id,
          indexWords(consultationId, point),
        ]);
      return;
    }
    const last = (await this.database.readOne<{ id: number | null }>('SELECT max(id) AS id FROM point_stems'))?.id ?? 0;
    await this.database.insertMany(
      'point_stems',
      points.map(({ id }, index) => ({ id: last + index + 1, pointId: id })),
    );
    await this.database.insertMany(
      'point_search',
      points.map((point, index) => ({ rowid: last + index + 1, stems: indexText(consultationId, point) })),
    );
  }

  async remove(pointIds: readonly string[]): Promise<void> {
    for (const id of pointIds) {
      if (!this.database.isPostgres)
        await this.database.execute('DELETE FROM point_search WHERE rowid IN (SELECT id FROM point_stems WHERE "pointId" = $1)', [id]);
      await this.database.execute('DELETE FROM point_stems WHERE "pointId" = $1', [id]);
    }
  }
}

/**
 * The condition under which a point holds all words of a question; its values are `consultation and stems` in the form of the database.
 * @returns undefined when the question holds no word
 */
export function searchCondition(
  question: string,
  consultationId: string,
  isPostgres: boolean,
  place: string,
): { readonly sql: string; readonly value: string } | undefined {
  const words = [...new Set(searchStems(question))].slice(0, 20);
  if (!words.length) return undefined;
  const all = [consultationWord(consultationId), ...words];
  if (isPostgres) {
    const value = all.map(quotedLexeme).join(' & ');
    return { sql: `SELECT "pointId" FROM point_stems WHERE stems @@ ${place}::tsquery`, value };
  }
  const value = all.map(quotedTerm).join(' AND ');
  return { sql: `SELECT s."pointId" FROM point_search f JOIN point_stems s ON s.id = f.rowid WHERE f.stems MATCH ${place}`, value };
}

/** A word as PostgreSQL's `tsquery` takes it, whatever stands in it. */
export const quotedLexeme = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** A word as the full-text index of SQLite takes it, whatever stands in it. */
export const quotedTerm = (word: string): string => `"${word.replaceAll('"', '""')}"`;
