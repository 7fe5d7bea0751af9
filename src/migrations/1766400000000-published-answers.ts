import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const index = new TableIndex({ name: 'ix_published_point_pointId', columnNames: ['pointId'] });

/** Finds what was published of a point, which is all that its party sees of the decision. */
export class PublishedAnswers1766400000000 implements MigrationInterface {
  name = 'PublishedAnswers1766400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('published_point', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('published_point', index);
  }
}
