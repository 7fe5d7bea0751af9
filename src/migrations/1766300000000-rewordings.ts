import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, long, moment, optional, ref, short, version, whole } from '../platform/database/table.js';

/** Rows of consultation tables that came in anew in other words. */
export class Rewordings1766300000000 implements MigrationInterface {
  name = 'Rewordings1766300000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'rewording',
      {
        id: id(),
        consultationId: ref(),
        reactionId: ref(),
        pointId: ref(),
        newPointId: optional(ref()),
        earlierText: long(),
        laterText: long(),
        wasDecided: whole(),
        state: short(20),
        history: optional(long()),
        createdAt: moment(),
        settledAt: optional(moment()),
        settledByName: short(200),
        version: version(),
      },
      {
        refs: { consultationId: 'consultation', reactionId: 'reaction', pointId: 'point' },
        index: [['consultationId', 'state'], ['reactionId'], ['pointId']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('rewording');
  }
}
