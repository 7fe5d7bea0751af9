import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { type Fault, invalid } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { AttendanceState } from '../vocabulary.js';
import type { SetAttendance } from './meetings.input.js';
import { Meetings } from './meetings.js';

export interface AttendanceRow {
  readonly id: string;
  /** Of the person; empty for a party without a name. */
  readonly name: string;
  readonly partyId: string | null;
  /** Name of the party; null for a person who is there for none. */
  readonly party: string | null;
  readonly state: AttendanceState;
}

/** Who was asked to a meeting, and who came. */
@Injectable()
export class Attendances {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly meetings: Meetings,
  ) {}

  /** In the order of the list, of at most a thousand. @throws Problem `meeting-not-found`. */
  async of(actor: Actor, meetingId: string): Promise<AttendanceRow[]> {
    const meeting = await this.meetings.get(actor, meetingId);
    mustBeAllowedOn(actor, 'meeting.see', 'meeting.see', meeting, 'meeting');
    return this.rows(meetingId);
  }

  /**
   * Says who was asked and who came, all at once.
   * @throws Problem `meeting-not-found`, `stale-edit`, `invalid-input` (`attendee-unnamed`, `attendee-twice`, `party-unknown`) with every fault.
   */
  async set(actor: Actor, meetingId: string, { people, version }: SetAttendance): Promise<AttendanceRow[]> {
    await this.database.write(async () => {
      const { consultationId } = await this.meetings.mine(actor, meetingId, version);
      await this.check(consultationId, people);
      const before = await this.rows(meetingId);
      await this.database.execute('DELETE FROM meeting_attendance WHERE "meetingId" = $1', [meetingId]);
      await this.database.insertMany(
        'meeting_attendance',
        people.map(({ name = '', party, state = 'invited' }, position) => ({
          id: this.surroundings.newId(),
          meetingId,
          partyId: party ?? null,
          name,
          state,
          position,
        })),
      );
      await this.meetings.touch(meetingId);
      const subject = { kind: 'meeting', id: meetingId };
      const [was, becomes] = [before.map(asKept), (await this.rows(meetingId)).map(asKept)];
      await this.audit.record(actor, { consultationId, action: 'meeting.attendance-set', subject, before: was, after: becomes });
    });
    return this.of(actor, meetingId);
  }

  private async check(consultationId: string, people: SetAttendance['people']): Promise<void> {
    const parties = await this.database.read<{ id: string }>('SELECT id FROM party WHERE "consultationId" = $1', [consultationId]);
    const known = new Set(parties.map(({ id }) => id));
    const seen = new Set<string>();
    const faults = people.flatMap(({ name = '', party = '' }, index): Fault[] => {
      const pointer = `#/people/${index}`;
      if (!name && !party) return [{ pointer, code: 'attendee-unnamed', detail: 'Name a person or a party.' }];
      if (party && !known.has(party)) return [{ pointer, code: 'party-unknown', detail: `The consultation has no party ${party}.` }];
      const key = `${party} ${name.toLowerCase()}`;
      if (seen.has(key)) return [{ pointer, code: 'attendee-twice', detail: 'This person or party stands in the list twice.' }];
      seen.add(key);
      return [];
    });
    if (faults.length) throw invalid(faults);
  }

  private rows(meetingId: string): Promise<AttendanceRow[]> {
    return this.database.read(
      `SELECT a.id, a.name, a."partyId", y.name AS party, a.state FROM meeting_attendance a LEFT JOIN party y ON y.id = a."partyId"
       WHERE a."meetingId" = $1 ORDER BY a.position, a.id`,
      [meetingId],
    );
  }
}

const asKept = ({ name, party, state }: AttendanceRow) => ({ name, party, state });
