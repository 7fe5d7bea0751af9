import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is late is counted by person along the index of days alone. */
export class DueDays1766020000000 implements MigrationInterface {
  name = 'DueDays1766020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_point_due"');
    await runner.query('CREATE INDEX "ix_point_due" ON point ("consultationId", "dueOn", number, outcome, "assigneeId")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_point_due"');
    await runner.query('CREATE INDEX "ix_point_due" ON point ("consultationId", "dueOn", number)');
  }
}
