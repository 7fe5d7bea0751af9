import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { version } from '../platform/database/table.js';

/** What the columns of a sheet hold can be changed afterwards, by two people at once too; so it carries a version. */
export class MappingVersion1764450000000 implements MigrationInterface {
  name = 'MappingVersion1764450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('column_mapping', new TableColumn({ name: 'version', ...version() }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('column_mapping', 'version');
  }
}
