import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, moment, optional, ref, short } from '../platform/database/table.js';

/** Decisions that were taken on many points at once, so that they can be undone at once. */
export class BulkDecisions1764630000000 implements MigrationInterface {
  name = 'BulkDecisions1764630000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'bulk_decision',
      {
        id: id(),
        consultationId: ref(),
        decidedBy: ref(),
        decidedByName: short(200),
        decidedAt: moment(),
        undoneAt: optional(moment()),
      },
      { refs: { consultationId: 'consultation' }, index: [['consultationId', 'decidedAt']] },
    );
    await createTable(
      runner,
      'bulk_decision_point',
      { id: id(), bulkId: ref(), pointId: ref(), decisionId: ref(), beforeId: optional(ref()) },
      {
        refs: { bulkId: 'bulk_decision', pointId: 'point', decisionId: 'decision' },
        unique: [['bulkId', 'pointId']],
        index: [['pointId']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bulk_decision_point', 'bulk_decision']) await runner.dropTable(table);
  }
}
