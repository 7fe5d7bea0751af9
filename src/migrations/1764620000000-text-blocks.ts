import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, long, moment, optional, ref, short, version } from '../platform/database/table.js';

/** Text blocks for answers, and in which decisions they were used. */
export class TextBlocks1764620000000 implements MigrationInterface {
  name = 'TextBlocks1764620000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'text_block',
      {
        id: id(),
        consultationId: optional(ref()),
        title: short(100),
        text: long(),
        createdAt: moment(),
        removedAt: optional(moment()),
        version: version(),
      },
      { refs: { consultationId: 'consultation' }, index: [['consultationId', 'removedAt', 'title']] },
    );
    await createTable(
      runner,
      'text_block_use',
      { id: id(), blockId: ref(), pointId: ref(), decisionId: ref(), usedAt: moment() },
      {
        refs: { blockId: 'text_block', pointId: 'point', decisionId: 'decision' },
        unique: [['decisionId', 'blockId']],
        index: [['blockId', 'pointId'], ['pointId']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['text_block_use', 'text_block']) await runner.dropTable(table);
  }
}
