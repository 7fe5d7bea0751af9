import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { type Page, windowOf } from '../platform/input/paging.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { conflict, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { MeetingKind } from '../vocabulary.js';
import { Meeting } from './meeting.entity.js';
import type { AddMeeting, ChangeMeeting, ListMeetings } from './meetings.input.js';

/** A meeting with how many were asked, came, and how much is on its agenda. */
export interface MeetingRow {
  readonly id: string;
  readonly consultationId: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly startsAt: string;
  readonly place: string;
  readonly version: number;
  readonly invited: number;
  readonly attended: number;
}

const rows = `SELECT m.id, m."consultationId", m.kind, m.title, m."startsAt", m.place, m.version,
    (SELECT count(*) FROM meeting_attendance a WHERE a."meetingId" = m.id) AS invited,
    (SELECT count(*) FROM meeting_attendance a WHERE a."meetingId" = m.id AND a.state = 'attended') AS attended
  FROM meeting m`;

/** Meetings of a consultation. What a working group does in one stands in the room of deliberation. */
@Injectable()
export class Meetings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** A page of the meetings, the latest first. */
  async list(actor: Actor, consultationId: string, { kind, ...paging }: ListMeetings = {}): Promise<Page<MeetingRow>> {
    mustBeAllowed(actor, 'meeting.see', consultationId);
    const window = windowOf(paging);
    const where = `m."consultationId" = $1${kind ? ' AND m.kind = $2' : ''}`;
    const values = kind ? [consultationId, kind] : [consultationId];
    const found = await this.database.read<MeetingRow>(
      `${rows} WHERE ${where} ORDER BY m."startsAt" DESC, m.id DESC LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
      [...values, window.pageSize, window.offset],
    );
    const total = await this.database.readOne<{ n: number }>(`SELECT count(*) AS n FROM meeting m WHERE ${where}`, values);
    return { rows: found, total: total?.n ?? 0, capped: false, ...window };
  }

  /** @throws Problem `meeting-not-found`. */
  async get(actor: Actor, id: string): Promise<MeetingRow> {
    const meeting = await this.database.readOne<MeetingRow>(`${rows} WHERE m.id = $1`, [id]);
    if (!meeting) throw notFound('meeting', id);
    mustBeAllowedOn(actor, 'meeting.see', 'meeting.see', meeting, 'meeting');
    return meeting;
  }

  /** @throws Problem `not-allowed`. */
  async add(actor: Actor, consultationId: string, { kind, title, startsAt, place = '' }: AddMeeting): Promise<MeetingRow> {
    mustBeAllowed(actor, 'meeting.change', consultationId);
    const id = this.surroundings.newId();
    await this.database.write(async () => {
      const createdAt = this.surroundings.timestamp();
      const meeting = { id, consultationId, kind, title, startsAt: new Date(startsAt).toISOString(), place, createdAt, version: 1 };
      await this.database.insertMany('meeting', [meeting]);
      await this.audit.record(actor, { consultationId, action: 'meeting.added', subject: { kind: 'meeting', id }, after: meeting });
    });
    return this.get(actor, id);
  }

  /** @throws Problem `meeting-not-found`, `stale-edit`, `meeting-has-agenda` when it would no longer be one of the working group. */
  async change(actor: Actor, id: string, { version, startsAt, ...input }: ChangeMeeting): Promise<MeetingRow> {
    await this.database.write(async (tx) => {
      const before = await this.mine(actor, id, version);
      if (input.kind && input.kind !== before.kind && (await this.agendaItems(id)))
        throw conflict('meeting-has-agenda', 'Only a meeting of the working group has an agenda; empty it first.');
      const after = tx.create(Meeting, { ...before, ...definedIn(input), version: before.version + 1 });
      if (startsAt) after.startsAt = new Date(startsAt).toISOString();
      await tx.save(after);
      const { consultationId } = before;
      await this.audit.record(actor, { consultationId, action: 'meeting.changed', subject: { kind: 'meeting', id }, before, after });
    });
    return this.get(actor, id);
  }

  /** Takes away a meeting that was made by mistake. @throws Problem `meeting-not-found`, `meeting-not-empty`, `stale-edit`. */
  async remove(actor: Actor, id: string, version?: number): Promise<void> {
    await this.database.write(async () => {
      const before = await this.mine(actor, id, version);
      const people = await this.database.readOne('SELECT id FROM meeting_attendance WHERE "meetingId" = $1 LIMIT 1', [id]);
      const reaction = await this.database.readOne('SELECT id FROM meeting_reaction WHERE "meetingId" = $1 LIMIT 1', [id]);
      if (people || reaction || (await this.agendaItems(id)))
        throw conflict(
          'meeting-not-empty',
          'There are people, points or reactions in this meeting; a meeting is removed when it is empty.',
        );
      await this.database.execute('DELETE FROM meeting WHERE id = $1', [id]);
      const { consultationId } = before;
      await this.audit.record(actor, { consultationId, action: 'meeting.removed', subject: { kind: 'meeting', id }, before });
    });
  }

  /**
   * A meeting to change, locked until the write is over.
   * @throws Problem `meeting-not-found`, `not-allowed`, `stale-edit`.
   */
  async mine(actor: Actor, id: string, version: number | undefined): Promise<Meeting> {
    return this.database.write(async (tx) => {
      await this.database.lock('meeting', id);
      const meeting = await tx.findOneBy(Meeting, { id });
      if (!meeting) throw notFound('meeting', id);
      mustBeAllowedOn(actor, 'meeting.change', 'meeting.see', meeting, 'meeting');
      mustBeCurrent(meeting, version);
      return { ...meeting };
    });
  }

  /** Says that the meeting changed, so that a stale edit is caught. */
  async touch(id: string): Promise<void> {
    await this.database.execute('UPDATE meeting SET version = version + 1 WHERE id = $1', [id]);
  }

  private async agendaItems(id: string): Promise<boolean> {
    return Boolean(await this.database.readOne('SELECT id FROM agenda_item WHERE "meetingId" = $1 LIMIT 1', [id]));
  }
}

const definedIn = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
