import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, long, moment, ref } from '../platform/database/table.js';

/** Points that fit nowhere of which a person said that they are no subject of their own. */
export class StrayDismissals1766200000000 implements MigrationInterface {
  name = 'StrayDismissals1766200000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'stray_dismissal',
      { id: id(), consultationId: ref(), points: long(), dismissedBy: ref(), dismissedAt: moment() },
      { refs: { consultationId: 'consultation', dismissedBy: 'account' }, index: [['consultationId'], ['dismissedBy']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('stray_dismissal');
  }
}
