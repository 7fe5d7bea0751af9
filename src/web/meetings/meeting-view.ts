import type { AttendanceState, MeetingKind } from '../../vocabulary.js';

export interface MeetingLine {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  /** UTC timestamp. */
  readonly startsAt: string;
  readonly place: string;
  readonly invited: number;
  readonly attended: number;
}

export interface MeetingShown extends MeetingLine {
  readonly version: number;
}

export interface AttendeeLine {
  readonly name: string;
  readonly partyId: string | null;
  readonly party: string | null;
  readonly state: AttendanceState;
}

/** The person, or else the party. */
export const nameOf = ({ name, party }: AttendeeLine): string => name || (party ?? '');
