import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, moment, ref } from '../platform/database/table.js';

/** At which meeting a reaction was said. */
export class MeetingReactions1766110000000 implements MigrationInterface {
  name = 'MeetingReactions1766110000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'meeting_reaction',
      { id: id(), meetingId: ref(), reactionId: ref(), linkedBy: ref(), linkedAt: moment() },
      { refs: { meetingId: 'meeting', reactionId: 'reaction' }, unique: [['reactionId']], index: [['meetingId']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('meeting_reaction');
  }
}
