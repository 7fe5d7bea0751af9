import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tracked changes of a version's own file that make up a change: who changed it, and when. */
export class TrackedChanges1765450000000 implements MigrationInterface {
  name = 'TrackedChanges1765450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document_change ADD COLUMN "edits" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document_change DROP COLUMN "edits"');
  }
}
