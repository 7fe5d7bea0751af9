import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Attendances } from '../../meetings/attendances.js';
import { type MeetingRow, Meetings } from '../../meetings/meetings.js';
import { Parties } from '../../parties/parties.js';
import { MeetingReactions } from '../../reactions/meeting-reactions.js';
import { show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import type { Flash } from '../layout/shell.js';
import { localTimeOf } from '../settings/local-time.js';
import { headOf, shellOf } from '../shell.js';
import { MeetingPage } from './meeting.page.js';
import { ShownAgenda } from './shown-agenda.js';

export interface MeetingForms {
  readonly changeForm?: FormState;
  readonly attendanceForm?: FormState;
  readonly agendaForm?: FormState;
}

interface Shown extends MeetingForms {
  readonly flash?: Flash;
  readonly status?: number;
}

/** Puts together the page of one meeting. */
@Injectable()
export class ShownMeeting {
  constructor(
    private readonly consultations: Consultations,
    private readonly meetings: Meetings,
    /** For the page's own forms. */
    readonly attendances: Attendances,
    private readonly parties: Parties,
    private readonly agenda: ShownAgenda,
    private readonly said: MeetingReactions,
  ) {}

  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, shown: Shown = {}): Promise<void> {
    const meeting = await this.meetings.get(actor, id);
    const { consultationId } = meeting;
    await show(
      reply,
      <MeetingPage
        shell={shellOf(request, shown.flash)}
        consultation={headOf(actor, await this.consultations.get(actor, consultationId))}
        meeting={meeting}
        people={await this.attendances.of(actor, id)}
        parties={await this.parties.list(actor, consultationId)}
        attendanceForm={shown.attendanceForm ?? emptyForm}
        changeForm={shown.changeForm ?? filled(meeting)}
        reactions={await this.said.ofMeeting(actor, id)}
        agenda={await this.agenda.of(actor, meeting, shown.agendaForm ?? emptyForm)}
      />,
      shown.status,
    );
  }
}

const filled = ({ kind, title, startsAt, place }: MeetingRow): FormState => ({
  values: { kind, title, startsAt: localTimeOf(startsAt), place },
  errors: [],
});
