import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, long, moment, ref, short } from '../platform/database/table.js';

/** What a person said that the columns of a sheet hold, to be used at once when a sheet with the same header comes in again. */
export class Mapping1764400000000 implements MigrationInterface {
  name = 'Mapping1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'column_mapping',
      { id: id(), consultationId: ref(), headerHash: short(64), mapping: long(), createdAt: moment() },
      { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'headerHash']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('column_mapping');
  }
}
