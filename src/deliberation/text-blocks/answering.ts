import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { invalidField } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import type { AnswerPoint } from '../decisions.input.js';
import { Decisions, type DecisionView } from '../decisions.js';
import type { FieldValues } from './text-block.rules.js';
import { mustBeFilled } from './text-block.rules.js';

interface FieldRow {
  readonly id: string;
  readonly partij: string;
  readonly paragraaf: string;
  readonly document: string | null;
  readonly nummer: number;
}

/** The document that a person said the point is about, else the only one of the consultation. */
const fieldsOfPoints = (places: string): string => `SELECT p.id, y.name AS partij, p.section AS paragraaf, p.number AS nummer,
    coalesce(t.title, (SELECT min(d.title) FROM document d WHERE d."consultationId" = p."consultationId" HAVING count(*) = 1)) AS document
  FROM point p JOIN party y ON y.id = p."partyId" LEFT JOIN point_anchor a ON a."pointId" = p.id LEFT JOIN document t ON t.id = a."documentId"
  WHERE p.id IN (${places})`;

/** Answers points with the help of text blocks: says what their fields stand for, and keeps where a block was used. */
@Injectable()
export class Answering {
  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
    private readonly decisions: Decisions,
  ) {}

  /** What the fields of a text block stand for, by point; the caller has seen to it that the actor may see these points. */
  async fieldsOf(pointIds: readonly string[]): Promise<ReadonlyMap<string, FieldValues>> {
    if (!pointIds.length) return new Map();
    const rows = await this.database.read<FieldRow>(fieldsOfPoints(pointIds.map((_, index) => `$${index + 1}`).join(', ')), pointIds);
    return new Map(
      rows.map(({ id, partij, paragraaf, document, nummer }) => [
        id,
        { partij, paragraaf, document: document ?? '', nummer: String(nummer) },
      ]),
    );
  }

  /**
   * Decides on a point, as `Decisions.take`.
   * @throws Problem also `invalid-input`: `field-left` where a field was not filled, `text-block-unknown`.
   */
  async take(
    actor: Actor,
    pointId: string,
    { textBlocks = [], ...decision }: AnswerPoint,
    bundleId: string | null = null,
  ): Promise<DecisionView> {
    const { motivation, answer = '', notIncorporated = '' } = decision;
    return this.database.write(async () => {
      const taken = await this.decisions.take(actor, pointId, decision, bundleId);
      mustBeFilled({ motivation, answer, notIncorporated });
      await this.keepUses(taken, textBlocks);
      return taken;
    });
  }

  /** Ids of the text blocks that were used in a decision. */
  async usedIn(decisionId: string): Promise<string[]> {
    const rows = await this.database.read<{ blockId: string }>(
      'SELECT "blockId" FROM text_block_use WHERE "decisionId" = $1 ORDER BY "blockId"',
      [decisionId],
    );
    return rows.map(({ blockId }) => blockId);
  }

  /** Keeps which text blocks a decision uses. @throws Problem `invalid-input` (`text-block-unknown`). */
  async keepUses({ id, pointId, decidedAt }: DecisionView, blocks: readonly string[]): Promise<void> {
    const ids = [...new Set(blocks)];
    for (const [index, blockId] of ids.entries()) {
      const block = await this.database.readOne(
        `SELECT b.id FROM text_block b JOIN point p ON p.id = $2
         WHERE b.id = $1 AND (b."consultationId" IS NULL OR b."consultationId" = p."consultationId")`,
        [blockId, pointId],
      );
      if (!block) throw invalidField(`#/textBlocks/${index}`, 'text-block-unknown', `There is no text block ${blockId}.`);
    }
    await this.database.insertMany(
      'text_block_use',
      ids.map((blockId) => ({ id: this.surroundings.newId(), blockId, pointId, decisionId: id, usedAt: decidedAt })),
    );
  }
}
