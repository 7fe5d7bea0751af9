import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, createTable, id, long, moment, optional, ref, short, version, whole } from '../platform/database/table.js';

/** What a party writes before it sends it, and the receipt of what it sent. */
export class Submissions1765420000000 implements MigrationInterface {
  name = 'Submissions1765420000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'draft',
      {
        id: id(),
        consultationId: ref(),
        roundId: ref(),
        partyId: ref(),
        sequence: whole(),
        submittedAt: optional(moment()),
        submittedByName: short(200),
        receipt: optional(long()),
        createdAt: moment(),
        version: version(),
      },
      {
        refs: { consultationId: 'consultation', roundId: 'round', partyId: 'party' },
        unique: [['roundId', 'partyId', 'sequence']],
        index: [['consultationId'], ['partyId']],
      },
    );
    await createTable(
      runner,
      'draft_entry',
      {
        id: id(),
        draftId: ref(),
        key: short(120),
        about: short(20),
        questionNumber: optional(whole()),
        documentId: optional(ref()),
        identity: optional(ref()),
        place: short(500),
        section: short(300),
        text: long(),
        updatedAt: moment(),
        updatedByName: short(200),
        version: version(),
      },
      { refs: { draftId: 'draft' }, unique: [['draftId', 'key']] },
    );
    await createTable(
      runner,
      'draft_file',
      {
        id: id(),
        draftId: ref(),
        fileName: short(255),
        mediaType: short(100),
        size: whole(),
        sha256: short(64),
        addedAt: moment(),
        addedByName: short(200),
      },
      { refs: { draftId: 'draft' }, unique: [['draftId', 'sha256']] },
    );
    await createTable(
      runner,
      'draft_chunk',
      { fileId: { ...ref(), isPrimary: true }, seq: { ...whole(), isPrimary: true }, bytes: bytes(runner) },
      { refs: { fileId: 'draft_file' } },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['draft_chunk', 'draft_file', 'draft_entry', 'draft']) await runner.dropTable(table);
  }
}
