import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, long, moment, optional, ref, short, version, whole } from '../platform/database/table.js';

/** What is confidential, who is a private person, and what was published. */
export class Publication1765300000000 implements MigrationInterface {
  name = 'Publication1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE party ADD COLUMN "isPerson" integer');
    await createTable(
      runner,
      'confidential_passage',
      {
        id: id(),
        consultationId: ref(),
        reactionId: ref(),
        start: whole(),
        end: whole(),
        reason: short(20),
        markedBy: ref(),
        markedByName: short(200),
        markedAt: moment(),
      },
      { refs: { consultationId: 'consultation', reactionId: 'reaction' }, index: [['reactionId', 'start'], ['consultationId']] },
    );
    await createTable(
      runner,
      'publication',
      {
        id: id(),
        consultationId: ref(),
        roundId: optional(ref()),
        title: short(200),
        description: long(),
        note: long(),
        indexable: whole(),
        pointCount: whole(),
        rounds: long(),
        documents: long(),
        publishedBy: ref(),
        publishedByName: short(200),
        publishedAt: moment(),
        endedAt: optional(moment()),
        endedBecause: optional(short(20)),
        endedByName: optional(short(200)),
        endReason: long(),
        version: version(),
      },
      { refs: { consultationId: 'consultation' }, index: [['consultationId', 'endedAt']] },
    );
    await createTable(
      runner,
      'published_point',
      {
        id: id(),
        publicationId: ref(),
        consultationId: ref(),
        pointId: ref(),
        partyId: ref(),
        reactionId: ref(),
        start: whole(),
        end: whole(),
        number: whole(),
        party: short(200),
        partyKind: short(30),
        isAnonymous: whole(),
        standing: short(20),
        channel: short(30),
        receivedOn: day(),
        questionNumber: optional(whole()),
        section: short(200),
        text: long(),
        outcome: optional(short(30)),
        motivation: long(),
        answer: long(),
        changes: long(),
        changed: whole(),
        marks: long(),
        stems: long(),
      },
      {
        refs: { publicationId: 'publication' },
        unique: [['publicationId', 'number']],
        index: [
          ['publicationId', 'outcome', 'number'],
          ['consultationId', 'number'],
        ],
      },
    );
    await createTable(
      runner,
      'published_theme',
      { id: id(), publishedPointId: ref(), publicationId: ref(), key: short(60), label: short(200), position: whole(), number: whole() },
      {
        refs: { publishedPointId: 'published_point' },
        index: [
          ['publicationId', 'key', 'number'],
          ['publishedPointId', 'position'],
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of 'published_theme published_point publication confidential_passage'.split(' ')) await runner.dropTable(table);
    await runner.query('ALTER TABLE party DROP COLUMN "isPerson"');
  }
}
