import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { optional, whole } from '../platform/database/table.js';

const index = new TableIndex({ name: 'ix_published_point_togetherWith', columnNames: ['publicationId', 'togetherWith'] });

/** What is published to the party of a point alone, since all of it is confidential; and which published points were answered together. */
export class PublishedToParty1767000000000 implements MigrationInterface {
  name = 'PublishedToParty1767000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('published_point', new TableColumn({ name: 'isPublic', ...whole(), default: 1 }));
    await runner.addColumn('published_point', new TableColumn({ name: 'togetherWith', ...optional(whole()) }));
    await runner.createIndex('published_point', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('published_point', index);
    for (const column of ['togetherWith', 'isPublic']) await runner.dropColumn('published_point', column);
  }
}
