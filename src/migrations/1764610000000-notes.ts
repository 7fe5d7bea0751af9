import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, long, moment, optional, ref, short, version } from '../platform/database/table.js';

/** Notes that the working group keeps for itself, on a point or on a bundle. */
export class Notes1764610000000 implements MigrationInterface {
  name = 'Notes1764610000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'note',
      {
        id: id(),
        consultationId: ref(),
        pointId: optional(ref()),
        bundleId: optional(ref()),
        text: long(),
        authorId: ref(),
        authorName: short(200),
        writtenAt: moment(),
        changedAt: optional(moment()),
        version: version(),
      },
      {
        refs: { consultationId: 'consultation', pointId: 'point', bundleId: 'bundle' },
        index: [
          ['pointId', 'writtenAt'],
          ['bundleId', 'writtenAt'],
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('note');
  }
}
