import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const indices = ['actorId', 'subjectKind', 'at'].map(
  (column) => new TableIndex({ name: `ix_audit_entry_chain_${column}_seq`, columnNames: ['chain', column, 'seq'] }),
);

/** Finds in a long history what one person did, what was done to one kind of thing, and what was done on certain days. */
export class HistoryFilters1766500000000 implements MigrationInterface {
  name = 'HistoryFilters1766500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndices('audit_entry', indices);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndices('audit_entry', indices);
  }
}
