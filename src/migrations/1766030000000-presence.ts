import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, moment, ref, short } from '../platform/database/table.js';

/** Who looks at a point or bundle now; rows go within a minute. */
export class Presence1766030000000 implements MigrationInterface {
  name = 'Presence1766030000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'presence',
      { id: id(), subjectKind: short(10), subjectId: ref(), accountId: ref(), seenAt: moment() },
      { refs: { accountId: 'account' }, unique: [['subjectId', 'accountId']], index: [['seenAt']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('presence');
  }
}
