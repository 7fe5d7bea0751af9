import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const index = new TableIndex({ name: 'ix_reaction_consultationId_receivedOn', columnNames: ['consultationId', 'receivedOn'] });

/** Counts the reactions of each day along an index. */
export class IntakeDays1766600000000 implements MigrationInterface {
  name = 'IntakeDays1766600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('reaction', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('reaction', index);
  }
}
