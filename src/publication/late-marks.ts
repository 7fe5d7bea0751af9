import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { Alongside } from '../reactions/alongside.js';
import { withholdWords } from '../reactions/confidential.rules.js';
import { type MarkFollower, MarkFollowers, type NewMark } from '../reactions/mark-followers.js';
import { batchesOf, placesFor } from '../reactions/marked-words.js';
import { publishedStems } from './publication.rules.js';

interface CopyRow {
  readonly id: string;
  readonly publicationId: string;
  readonly number: number;
  readonly party: string;
  readonly section: string;
  readonly text: string;
  readonly motivation: string;
  readonly answer: string;
  readonly isPublic: number;
}

/**
 * Words that are marked as confidential after publication leave at once what was published of the points that got the same answer. The point itself
 * is public no longer from then on: the register sees to that.
 */
@Injectable()
export class LateMarks implements MarkFollower, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly alongside: Alongside,
    private readonly followers: MarkFollowers,
  ) {}

  onModuleInit(): void {
    this.followers.enlist(this);
  }

  async marked(by: Actor, { consultationId, pointId, words }: NewMark): Promise<void> {
    const changed: CopyRow[] = [];
    for (const ids of batchesOf(await this.alongside.companionsOf(pointId)))
      for (const copy of await this.copies(ids)) if (await this.withhold(copy, words)) changed.push(copy);
    for (const [id, copies] of groupBy(changed, ({ publicationId }) => publicationId))
      await this.audit.record(by, {
        consultationId,
        action: 'publication.withheld',
        subject: { kind: 'publication', id },
        after: { points: copies.map(({ number }) => number) },
      });
  }

  /** What publications in force say of these points. */
  private copies(pointIds: readonly string[]): Promise<CopyRow[]> {
    return this.database.read(
      `SELECT x.id, x."publicationId", x.number, x.party, x.section, x.text, x.motivation, x.answer, x."isPublic" FROM published_point x
       JOIN publication u ON u.id = x."publicationId" WHERE x."pointId" IN (${placesFor(pointIds)}) AND u."endedAt" IS NULL ORDER BY x.number`,
      pointIds,
    );
  }

  /** @returns whether the answer held any of the words */
  private async withhold(copy: CopyRow, words: readonly string[]): Promise<boolean> {
    const [motivation, answer] = [withholdWords(copy.motivation, words), withholdWords(copy.answer, words)];
    if (motivation === copy.motivation && answer === copy.answer) return false;
    const themes = await this.database.read<{ label: string }>('SELECT label FROM published_theme WHERE "publishedPointId" = $1', [
      copy.id,
    ]);
    const labels = themes.map(({ label }) => label);
    const stems = copy.isPublic === 1 ? publishedStems({ ...copy, motivation, answer }, labels) : '';
    await this.database.execute('UPDATE published_point SET motivation = $1, answer = $2, stems = $3 WHERE id = $4', [
      motivation,
      answer,
      stems,
      copy.id,
    ]);
    return true;
  }
}
