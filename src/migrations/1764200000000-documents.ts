import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, createTable, day, id, long, moment, optional, ref, short, version, whole } from '../platform/database/table.js';

/** Documents with their versions, what changed between them, and which points caused it. */
export class Documents1764200000000 implements MigrationInterface {
  name = 'Documents1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'document',
      { id: id(), consultationId: ref(), title: short(200), kind: short(40), position: whole(), createdAt: moment(), version: version() },
      { refs: { consultationId: 'consultation' }, index: [['consultationId', 'position']] },
    );
    await createTable(
      runner,
      'document_version',
      {
        id: id(),
        documentId: ref(),
        number: whole(),
        label: short(60),
        datedOn: day(),
        roundId: optional(ref()),
        fileName: short(255),
        mediaType: short(100),
        format: short(20),
        size: whole(),
        sha256: short(64),
        warnings: long(),
        kinship: optional(whole()),
        createdAt: moment(),
      },
      {
        refs: { documentId: 'document', roundId: 'round' },
        unique: [
          ['documentId', 'number'],
          ['documentId', 'label'],
        ],
      },
    );
    await createTable(
      runner,
      'version_chunk',
      { versionId: { ...ref(), isPrimary: true }, seq: { ...whole(), isPrimary: true }, bytes: bytes(runner) },
      { refs: { versionId: 'document_version' } },
    );
    await createTable(
      runner,
      'passage',
      {
        id: id(),
        versionId: ref(),
        seq: whole(),
        kind: short(20),
        marker: short(60),
        level: optional(whole()),
        section: short(300),
        text: long(),
        cells: optional(long()),
        identity: ref(),
        likelihood: whole(),
        how: short(10),
      },
      { refs: { versionId: 'document_version' }, unique: [['versionId', 'seq']], index: [['identity']] },
    );
    await createTable(
      runner,
      'document_change',
      {
        id: id(),
        consultationId: ref(),
        documentId: ref(),
        fromVersionId: ref(),
        toVersionId: ref(),
        seq: whole(),
        kind: short(20),
        section: short(300),
        was: long(),
        becomes: long(),
        words: long(),
        beforePassages: long(),
        afterPassages: long(),
        state: short(20),
        ownInitiativeReason: optional(long()),
        ownInitiativeBy: optional(short(200)),
        ownInitiativeAt: optional(moment()),
        version: version(),
      },
      {
        refs: {
          consultationId: 'consultation',
          documentId: 'document',
          fromVersionId: 'document_version',
          toVersionId: 'document_version',
        },
        unique: [['toVersionId', 'seq']],
        index: [['consultationId', 'state', 'toVersionId']],
      },
    );
    await createTable(
      runner,
      'change_link',
      {
        id: id(),
        consultationId: ref(),
        changeId: ref(),
        pointId: ref(),
        confidence: optional(whole()),
        reasons: long(),
        linkedBy: ref(),
        linkedByName: short(200),
        linkedAt: moment(),
        endedAt: optional(moment()),
        endedBecause: optional(short(20)),
        endedByChangeId: optional(ref()),
      },
      {
        refs: { consultationId: 'consultation', changeId: 'document_change', pointId: 'point' },
        index: [
          ['pointId', 'endedAt'],
          ['changeId', 'endedAt'],
        ],
      },
    );
    await createTable(
      runner,
      'point_anchor',
      { id: id(), pointId: ref(), documentId: ref(), identity: ref(), anchoredBy: ref(), anchoredAt: moment() },
      { refs: { pointId: 'point', documentId: 'document' }, unique: [['pointId']], index: [['documentId', 'identity']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of 'point_anchor change_link document_change passage version_chunk document_version document'.split(' '))
      await runner.dropTable(table);
  }
}
