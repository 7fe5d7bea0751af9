import { Id, ManyOf, Moment, OneOf, Whole, Words } from '../platform/input/fields.js';
import { Paging } from '../platform/input/paging.js';
import { attendanceStates, meetingKinds } from '../vocabulary.js';

export class ListMeetings extends Paging {
  @OneOf(meetingKinds, { optional: true }) kind?: (typeof meetingKinds)[number];
}

export class AddMeeting {
  @OneOf(meetingKinds) kind!: (typeof meetingKinds)[number];
  @Words({ most: 200 }) title!: string;
  @Moment({ description: 'When it begins.' }) startsAt!: string;
  @Words({ most: 200, optional: true, mayBeEmpty: true, description: 'Where it is held.' }) place?: string;
}

export class ChangeMeeting {
  @OneOf(meetingKinds, { optional: true }) kind?: (typeof meetingKinds)[number];
  @Words({ most: 200, optional: true }) title?: string;
  @Moment({ optional: true, description: 'When it begins.' }) startsAt?: string;
  @Words({ most: 200, optional: true, mayBeEmpty: true, description: 'Where it is held.' }) place?: string;
  @Whole({ optional: true, description: 'Version of the meeting as last seen.' }) version?: number;
}

export class Attendee {
  @Words({ most: 200, optional: true, mayBeEmpty: true, description: 'Who it is; may be left out for a party.' }) name?: string;
  @Id({ optional: true, description: 'The party that the person is there for.' }) party?: string;
  @OneOf(attendanceStates, { optional: true, description: 'invited when left out.' }) state?: (typeof attendanceStates)[number];
}

export class SetAttendance {
  @ManyOf(() => Attendee, { most: 1000, description: 'Everybody, in order; who is left out is taken off the list.' }) people!: Attendee[];
  @Whole({ optional: true, description: 'Version of the meeting as last seen.' }) version?: number;
}
