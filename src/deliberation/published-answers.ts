import { Injectable } from '@nestjs/common';
import type { WordChange } from '../documents/comparison/comparison.js';
import { type ChangeAsPublished, withChangeIds } from '../documents/published-changes.js';
import { Database } from '../platform/database/database.js';
import type { Outcome } from '../vocabulary.js';

/** A sentence that was changed because of a point, as it was published. */
export interface PublishedChange extends ChangeAsPublished {
  readonly words: readonly WordChange[];
}

/** What publications in force say of a point. */
export interface PublishedAnswer {
  readonly id: string;
  readonly pointId: string;
  readonly outcome: Outcome | null;
  readonly motivation: string;
  readonly answer: string;
  readonly changes: readonly PublishedChange[];
  readonly publishedAt: string;
}

/** What a party sees of decisions on its points: only what was published, in the words in which it was. */
@Injectable()
export class PublishedAnswers {
  constructor(private readonly database: Database) {}

  /** By point; a point of which nothing was published has none. */
  async of(pointIds: readonly string[]): Promise<ReadonlyMap<string, PublishedAnswer>> {
    if (!pointIds.length) return new Map();
    const places = pointIds.map((_, index) => `$${index + 1}`).join(', ');
    const rows = await this.database.read<Omit<PublishedAnswer, 'changes'> & { readonly changes: string }>(
      `SELECT x.id, x."pointId", x.outcome, x.motivation, x.answer, x.changes, u."publishedAt" FROM published_point x
       JOIN publication u ON u.id = x."publicationId" WHERE x."pointId" IN (${places}) AND u."endedAt" IS NULL ORDER BY u."publishedAt"`,
      pointIds,
    );
    const answers = rows.map((row): PublishedAnswer => ({ ...row, changes: JSON.parse(row.changes) as PublishedChange[] }));
    return new Map((await withChangeIds(this.database, answers)).map((answer) => [answer.pointId, answer]));
  }
}
