import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, moment, optional, ref, short, version } from '../platform/database/table.js';

/** Parties asked to react in a round, and the links that let their people in. */
export class Invitations1764520000000 implements MigrationInterface {
  name = 'Invitations1764520000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'invitation',
      {
        id: id(),
        consultationId: ref(),
        roundId: ref(),
        partyId: ref(),
        sentAt: moment(),
        answer: optional(short(20)),
        answeredAt: optional(moment()),
        revokedAt: optional(moment()),
        createdAt: moment(),
        version: version(),
      },
      {
        refs: { consultationId: 'consultation', roundId: 'round', partyId: 'party' },
        unique: [['roundId', 'partyId']],
        index: [['consultationId'], ['partyId']],
      },
    );
    await createTable(
      runner,
      'invitation_link',
      {
        id: id(),
        invitationId: ref(),
        kind: short(20),
        name: short(200),
        secretHash: short(64),
        createdAt: moment(),
        expiresAt: moment(),
        usedAt: optional(moment()),
        revokedAt: optional(moment()),
        accountId: optional(ref()),
      },
      {
        refs: { invitationId: 'invitation', accountId: 'account' },
        unique: [['secretHash']],
        index: [['invitationId'], ['accountId']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('invitation_link');
    await runner.dropTable('invitation');
  }
}
