import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, long, moment, ref, short } from '../platform/database/table.js';

/** Points with their themes that were confirmed in another consultation, to learn from in this one. */
export class Learning1764300000000 implements MigrationInterface {
  name = 'Learning1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'learned_example',
      {
        id: id(),
        consultationId: ref(),
        textHash: short(64),
        text: long(),
        heading: long(),
        themes: long(),
        addedBy: ref(),
        addedAt: moment(),
      },
      { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'textHash']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('learned_example');
  }
}
