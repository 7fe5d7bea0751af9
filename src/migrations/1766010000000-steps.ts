import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a point goes from new to decided: who works on it and before which day, and how a consultation names its steps. */
export class Steps1766010000000 implements MigrationInterface {
  name = 'Steps1766010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consultation ADD COLUMN "steps" text');
    await runner.query('ALTER TABLE point ADD COLUMN "assigneeId" varchar(36)');
    await runner.query('ALTER TABLE point ADD COLUMN "dueOn" varchar(10)');
    await runner.query('ALTER TABLE point ADD COLUMN "assignmentVersion" integer NOT NULL DEFAULT 1');
    // Points by step and by person are counted along this index alone, and listed along it.
    await runner.query('CREATE INDEX "ix_point_assignee" ON point ("consultationId", "assigneeId", outcome, number, "themeCount")');
    await runner.query('CREATE INDEX "ix_point_due" ON point ("consultationId", "dueOn", number)');
    await runner.query('CREATE INDEX "ix_agenda_item_drafted" ON agenda_item ("consultationId", "adoptionId", outcome)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['ix_agenda_item_drafted', 'ix_point_due', 'ix_point_assignee']) await runner.query(`DROP INDEX "${index}"`);
    for (const column of ['assignmentVersion', 'dueOn', 'assigneeId']) await runner.query(`ALTER TABLE point DROP COLUMN "${column}"`);
    await runner.query('ALTER TABLE consultation DROP COLUMN "steps"');
  }
}
