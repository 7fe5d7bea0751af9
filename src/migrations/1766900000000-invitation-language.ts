import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { short } from '../platform/database/table.js';

/** In which language a party is invited; those of before were in Dutch. */
export class InvitationLanguage1766900000000 implements MigrationInterface {
  name = 'InvitationLanguage1766900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('invitation', new TableColumn({ name: 'language', ...short(2), default: "'nl'" }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('invitation', 'language');
  }
}
