import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { TextBlocks } from './text-blocks.js';

interface Use {
  readonly id: string;
  readonly consultationId: string;
  /** Title of the consultation. */
  readonly consultation: string;
  /** Points whose decision in force uses the block. */
  readonly points: number;
}

export interface UsingBundle extends Use {
  readonly title: string;
}

export interface UsingBulkDecision extends Use {
  readonly decidedByName: string;
  readonly decidedAt: string;
}

/** Where a text block is used now, in as far as the one who asks works there. */
export interface TextBlockUses {
  /** `id` is that of the consultation. */
  readonly consultations: readonly Use[];
  readonly bundles: readonly UsingBundle[];
  readonly bulkDecisions: readonly UsingBulkDecision[];
}

/** Of each kind; the counts at the block say how many there are. */
const MOST = 100;

const uses = `text_block_use u JOIN decision d ON d.id = u."decisionId" AND d."supersededAt" IS NULL JOIN consultation c ON c.id = d."consultationId"`;

/** Tells where a text block is used: points, bundles that were answered with it, decisions on many points. */
@Injectable()
export class TextBlockUse {
  constructor(
    private readonly database: Database,
    private readonly blocks: TextBlocks,
  ) {}

  /** @throws Problem `text-block-not-found`. */
  async of(actor: Actor, id: string): Promise<TextBlockUses> {
    await this.blocks.get(actor, id);
    const within = <Row extends Use>(rows: readonly Row[]): Row[] =>
      rows.filter(({ consultationId }) => isAllowed(actor, 'text-block.see', consultationId));
    const consultations = await this.database.read<Use>(
      `SELECT c.id, c.id AS "consultationId", c.title AS consultation, count(*) AS points FROM ${uses}
       WHERE u."blockId" = $1 GROUP BY c.id, c.title ORDER BY c.title, c.id LIMIT ${MOST}`,
      [id],
    );
    const bundles = await this.database.read<UsingBundle>(
      `SELECT b.id, b."consultationId", c.title AS consultation, b.title, count(*) AS points FROM ${uses} JOIN bundle b ON b.id = d."bundleId"
       WHERE u."blockId" = $1 GROUP BY b.id, b."consultationId", c.title, b.title ORDER BY c.title, b.title, b.id LIMIT ${MOST}`,
      [id],
    );
    const bulkDecisions = await this.database.read<UsingBulkDecision>(
      `SELECT a.id, a."consultationId", c.title AS consultation, a."decidedByName", a."decidedAt", count(*) AS points FROM ${uses}
       JOIN bulk_decision_point k ON k."pointId" = u."pointId" AND k."decisionId" = u."decisionId" JOIN bulk_decision a ON a.id = k."bulkId"
       WHERE u."blockId" = $1 GROUP BY a.id, a."consultationId", c.title, a."decidedByName", a."decidedAt"
       ORDER BY a."decidedAt" DESC, a.id DESC LIMIT ${MOST}`,
      [id],
    );
    return {
      consultations: within(consultations),
      bundles: within(bundles),
      bulkDecisions: within(bulkDecisions),
    };
  }
}
