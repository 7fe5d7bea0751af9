import { Injectable } from '@nestjs/common';
import { PublishedAnswers } from '../deliberation/published-answers.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { Alongside } from '../reactions/alongside.js';
import { wordsOf } from '../reactions/boundaries.rules.js';
import { type AnsweredAlong, type BundledPoint, togetherOf } from './together.rules.js';

interface Row extends Omit<BundledPoint, 'secrets' | 'answer'> {
  readonly reactionId: string;
  readonly start: number;
  readonly end: number;
  readonly outcome: string;
  readonly motivation: string;
  readonly said: string;
  readonly notIncorporated: string;
  readonly decidedAt: string;
}

interface Mark {
  readonly reactionId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds which points of a consultation were answered together, for reports. */
@Injectable()
export class AnsweredTogether {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedAnswers,
    private readonly alongside: Alongside,
  ) {}

  /**
   * By point; a point that was answered on its own has none.
   * @param pointIds the points of the report
   * @param isPublished for a party's account: only points whose decision was published
   */
  async of(consultationId: string, pointIds: readonly string[], isPublished: boolean): Promise<ReadonlyMap<string, AnsweredAlong>> {
    const along = new Map(await this.bundled(consultationId, isPublished));
    const secretsOf = await this.alongside.within(consultationId);
    for (const [pointId, secrets] of await secretsOf(pointIds)) {
      const { together = null, secrets: known = [] } = along.get(pointId) ?? {};
      along.set(pointId, { together, secrets: [...new Set([...known, ...secrets])] });
    }
    return along;
  }

  private async bundled(consultationId: string, isPublished: boolean): Promise<ReadonlyMap<string, AnsweredAlong>> {
    const rows = await this.database.read<Row>(
      `SELECT p.id AS "pointId", p.number, d."bundleId", b.title, y.name AS party, y.kind AS "partyKind", y."isPerson", p.text,
         p."reactionId", p.start, p."end", d.outcome, d.motivation, d.answer AS said, d."notIncorporated", d."decidedAt"
       FROM point p JOIN decision d ON d."pointId" = p.id AND d."supersededAt" IS NULL JOIN bundle b ON b.id = d."bundleId"
       JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 ORDER BY p.number`,
      [consultationId],
    );
    if (!rows.length) return new Map();
    const marks = await this.database.read<Mark>(
      `SELECT c."reactionId", c.start, c."end", r.text FROM confidential_passage c JOIN reaction r ON r.id = c."reactionId"
       WHERE c."consultationId" = $1`,
      [consultationId],
    );
    const answers = isPublished ? await this.published.of(rows.map(({ pointId }) => pointId)) : undefined;
    const marksOf = groupBy(marks, ({ reactionId }) => reactionId);
    return togetherOf(
      rows.flatMap(({ outcome, motivation, said, notIncorporated, decidedAt, ...row }): BundledPoint[] => {
        if (answers && (answers.get(row.pointId)?.publishedAt ?? '') < decidedAt) return [];
        const answer = JSON.stringify([outcome, motivation, said, notIncorporated]);
        return [{ ...row, answer, secrets: secretsOf(row, marksOf.get(row.reactionId) ?? []) }];
      }),
    );
  }
}

const secretsOf = (point: Pick<Row, 'start' | 'end'>, marks: readonly Mark[]): string[] =>
  marks
    .filter(({ start, end }) => start < point.end && end > point.start)
    .map(({ start, end, text }) => wordsOf(text, { start: Math.max(start, point.start), end: Math.min(end, point.end) }));
