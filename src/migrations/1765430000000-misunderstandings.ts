import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, moment, ref, short } from '../platform/database/table.js';

/** Points of which their party said, once, that they were misunderstood. */
export class Misunderstandings1765430000000 implements MigrationInterface {
  name = 'Misunderstandings1765430000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'misunderstanding',
      { id: id(), pointId: ref(), reactionId: ref(), saidAt: moment(), saidByName: short(200) },
      { refs: { pointId: 'point', reactionId: 'reaction' }, unique: [['pointId']], index: [['reactionId']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('misunderstanding');
  }
}
