import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref, ShortText, VersionNumber, WholeColumn } from '../platform/database/columns.js';
import type { AttendanceState, MeetingKind } from '../vocabulary.js';

/** A market consultation, a dialogue session, an evening for councils, or a meeting of the working group. */
@Entity('meeting')
export class Meeting {
  @IdColumn() id!: string;
  @Ref() consultationId!: string;
  @ShortText(30) kind!: MeetingKind;
  @ShortText(200) title!: string;
  @MomentColumn() startsAt!: string;
  /** Where it is held; may be empty. */
  @ShortText(200) place!: string;
  @MomentColumn() createdAt!: string;
  @VersionNumber() version!: number;
}

/** Somebody who was asked to a meeting, for a party or not. */
@Entity('meeting_attendance')
export class MeetingAttendance {
  @IdColumn() id!: string;
  @Ref() meetingId!: string;
  @Ref({ nullable: true }) partyId!: string | null;
  /** Of the person; empty for a party without a name. */
  @ShortText(200) name!: string;
  @ShortText(20) state!: AttendanceState;
  /** Its place in the list, from 0. */
  @WholeColumn() position!: number;
}
