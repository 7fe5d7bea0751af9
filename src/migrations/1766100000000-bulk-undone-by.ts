import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { short } from '../platform/database/table.js';

/** Who undid decisions on many points. */
export class BulkUndoneBy1766100000000 implements MigrationInterface {
  name = 'BulkUndoneBy1766100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('bulk_decision', new TableColumn({ name: 'undoneByName', ...short(200), default: "''" }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('bulk_decision', 'undoneByName');
  }
}
