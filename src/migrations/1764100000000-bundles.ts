import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, moment, optional, ref, short, version } from '../platform/database/table.js';

/** Bundles of points, what was said no to, and with which bundle a decision was taken. */
export class Bundles1764100000000 implements MigrationInterface {
  name = 'Bundles1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'bundle',
      { id: id(), consultationId: ref(), title: short(200), createdAt: moment(), dissolvedAt: optional(moment()), version: version() },
      { refs: { consultationId: 'consultation' }, index: [['consultationId', 'dissolvedAt', 'createdAt']] },
    );
    await createTable(
      runner,
      'bundle_point',
      { id: id(), bundleId: ref(), pointId: ref(), joinedAt: moment(), leftAt: optional(moment()) },
      {
        refs: { bundleId: 'bundle', pointId: 'point' },
        index: [
          ['bundleId', 'leftAt'],
          ['pointId', 'leftAt'],
        ],
      },
    );
    // A point is in one bundle at a time, also when two people bundle it at the same moment.
    await runner.query('CREATE UNIQUE INDEX uq_bundle_point_now ON bundle_point ("pointId") WHERE "leftAt" IS NULL');
    await createTable(
      runner,
      'bundle_rejection',
      { id: id(), consultationId: ref(), kind: short(20), rejectedBy: ref(), rejectedAt: moment() },
      { refs: { consultationId: 'consultation' }, index: [['consultationId']] },
    );
    await createTable(
      runner,
      'bundle_rejection_point',
      { id: id(), rejectionId: ref(), pointId: ref() },
      { refs: { rejectionId: 'bundle_rejection', pointId: 'point' }, index: [['rejectionId'], ['pointId']] },
    );
    await runner.query('ALTER TABLE decision ADD COLUMN "bundleId" varchar(36)');
    await runner.query('CREATE INDEX "ix_decision_bundleId" ON decision ("bundleId", "decidedAt")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_decision_bundleId"');
    await runner.query('ALTER TABLE decision DROP COLUMN "bundleId"');
    for (const table of 'bundle_rejection_point bundle_rejection bundle_point bundle'.split(' ')) await runner.dropTable(table);
  }
}
