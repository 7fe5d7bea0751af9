import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, long, moment, optional, ref, short, version, whole } from '../platform/database/table.js';

/** Meetings with who came; what a working group has on its agenda, what its members think of it, and what it adopted. */
export class Meetings1764510000000 implements MigrationInterface {
  name = 'Meetings1764510000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'meeting',
      {
        id: id(),
        consultationId: ref(),
        kind: short(30),
        title: short(200),
        startsAt: moment(),
        place: short(200),
        createdAt: moment(),
        version: version(),
      },
      { refs: { consultationId: 'consultation' }, index: [['consultationId', 'startsAt']] },
    );
    await createTable(
      runner,
      'meeting_attendance',
      { id: id(), meetingId: ref(), partyId: optional(ref()), name: short(200), state: short(20), position: whole() },
      { refs: { meetingId: 'meeting', partyId: 'party' }, index: [['meetingId', 'position'], ['partyId']] },
    );
    await createTable(
      runner,
      'meeting_adoption',
      {
        id: id(),
        consultationId: ref(),
        meetingId: ref(),
        adoptedOn: day(),
        signedBy: short(200),
        adoptedBy: ref(),
        adoptedByName: short(200),
        adoptedAt: moment(),
      },
      { refs: { consultationId: 'consultation', meetingId: 'meeting' }, index: [['meetingId', 'adoptedAt']] },
    );
    // A point that is merged or set aside takes nothing along of what was said about it: hence no foreign keys to point and bundle.
    await createTable(
      runner,
      'agenda_item',
      {
        id: id(),
        consultationId: ref(),
        meetingId: ref(),
        position: whole(),
        pointId: optional(ref()),
        bundleId: optional(ref()),
        title: short(200),
        notes: long(),
        outcome: optional(short(30)),
        motivation: long(),
        answer: long(),
        notIncorporated: long(),
        basis: short(64),
        discussedAt: optional(moment()),
        discussedByName: optional(short(200)),
        adoptionId: optional(ref()),
        adoptedPoints: long(),
        version: version(),
      },
      {
        refs: { consultationId: 'consultation', meetingId: 'meeting', adoptionId: 'meeting_adoption' },
        index: [['meetingId', 'position'], ['pointId'], ['bundleId']],
      },
    );
    await createTable(
      runner,
      'agenda_position',
      { id: id(), itemId: ref(), municipalityCode: short(6), stance: short(20), words: long() },
      { refs: { itemId: 'agenda_item' }, unique: [['itemId', 'municipalityCode']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of 'agenda_position agenda_item meeting_adoption meeting_attendance meeting'.split(' ')) await runner.dropTable(table);
  }
}
