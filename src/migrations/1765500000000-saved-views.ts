import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, long, moment, ref, short, version, whole } from '../platform/database/table.js';

/** Ways to look at the list of points that people keep, and the columns they chose last. */
export class SavedViews1765500000000 implements MigrationInterface {
  name = 'SavedViews1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'saved_view',
      {
        id: id(),
        consultationId: ref(),
        ownerId: ref(),
        ownerName: short(200),
        title: short(100),
        isShared: whole(),
        query: long(),
        columns: long(),
        createdAt: moment(),
        version: version(),
      },
      { refs: { consultationId: 'consultation' }, index: [['consultationId', 'ownerId']] },
    );
    await createTable(
      runner,
      'chosen_columns',
      { id: id(), consultationId: ref(), accountId: ref(), columns: long() },
      { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'accountId']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['chosen_columns', 'saved_view']) await runner.dropTable(table);
  }
}
