import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed, mustBeAllowedOn } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { AddMeeting, ChangeMeeting, SetAttendance } from '../../meetings/meetings.input.js';
import { Meetings } from '../../meetings/meetings.js';
import { check } from '../../platform/input/check.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, linesIn, mustFill, type Sent, sentenceOf, sentIn, textIn } from '../forms.js';
import { pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { timestampOf } from '../settings/local-time.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { MeetingsPage } from './meetings.page.js';
import { type MeetingForms, ShownMeeting } from './shown-meeting.js';

const ON_A_PAGE = 50;

/** The list of meetings, and one meeting with who came. */
@ApiExcludeController()
@Controller()
export class MeetingsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly meetings: Meetings,
    private readonly shown: ShownMeeting,
  ) {}

  @Get(route(urls.meetings(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList(actor, id, request, reply, emptyForm);
  }

  @Post(route(urls.meetings(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'meeting.change', id);
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.meetings.add(actor, id, check(AddMeeting, inputOf(sent))));
    if ('done' in result) return seeOther(reply, urls.meeting(result.done.id), 'bijeenkomst');
    await this.showList(actor, id, request, reply, result.refused.form, result.refused.problem.status);
  }

  @Get(route(urls.meeting(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown.show(actor, id, request, reply);
  }

  @Post(route(urls.meeting(':id')))
  async change(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.act(actor, id, request, reply, 'changeForm', async (sent) => {
      mustFill(sent, ['kind', 'title', 'startsAt']);
      await this.meetings.change(actor, id, check(ChangeMeeting, { ...inputOf(sent), ...fieldsOf(sent, ['version']) }));
      return 'bijeenkomst-gewijzigd';
    });
  }

  @Post(route(urls.meetingAttendance(':id')))
  async attend(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.act(actor, id, request, reply, 'attendanceForm', async (sent) => {
      await this.shown.attendances.set(actor, id, check(SetAttendance, { people: peopleIn(sent), ...fieldsOf(sent, ['version']) }));
      return 'aanwezigen';
    });
  }

  @Post(route(urls.meetingEnd(':id')))
  async remove(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const { consultationId } = await this.meetings.get(actor, id);
    const { version } = check(ChangeMeeting, fieldsOf(sent, ['version']));
    const result = await attempt(sent, () => this.meetings.remove(actor, id, version));
    if ('done' in result) return seeOther(reply, urls.meetings(consultationId), 'bijeenkomst-weg');
    const { problem } = result.refused;
    const flash = { kind: 'refused' as const, text: sentenceOf(problem) };
    await this.shown.show(actor, id, request, reply, { flash, status: problem.status });
  }

  private async act(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: keyof MeetingForms,
    work: (sent: Sent) => Promise<'bijeenkomst-gewijzigd' | 'aanwezigen'>,
  ): Promise<void> {
    const meeting = await this.meetings.get(actor, id);
    mustBeAllowedOn(actor, 'meeting.change', 'meeting.see', meeting, 'meeting');
    const sent = sentIn(request);
    const result = await attempt(sent, () => work(sent));
    if ('done' in result) return seeOther(reply, urls.meeting(id), result.done);
    const { problem, form: refused } = result.refused;
    await this.shown.show(actor, id, request, reply, { [form]: inNames(refused), status: problem.status });
  }

  private async showList(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    addForm: FormState,
    status?: number,
  ): Promise<void> {
    const page = pageIn(queryOf(request));
    const { rows, total } = await this.meetings.list(actor, id, { page, pageSize: ON_A_PAGE });
    const consultation = headOf(actor, await this.consultations.get(actor, id));
    const paging = { page, pageSize: ON_A_PAGE, total };
    await show(
      reply,
      <MeetingsPage shell={shellOf(request)} consultation={consultation} meetings={rows} paging={paging} addForm={addForm} />,
      status,
    );
  }
}

/** The box holds Dutch time. */
const inputOf = (sent: Sent) => ({
  ...fieldsOf(sent, ['kind', 'title', 'place']),
  startsAt: timestampOf(textIn(sent, 'startsAt')),
});

/** Those on the list as they now stand, and after them the new names; a party without names comes on the list itself. */
function peopleIn(sent: Sent): readonly object[] {
  const rows = Math.min(Number(textIn(sent, 'people')) || 0, 1000);
  const present = Array.from({ length: rows }, (_, index) => ({
    name: textIn(sent, `name-${index}`),
    party: textIn(sent, `party-${index}`),
    state: textIn(sent, `state-${index}`),
  })).filter(({ state }) => state !== 'off');
  const names = linesIn(sent, 'names');
  const { party, state } = { party: textIn(sent, 'party'), state: textIn(sent, 'state') };
  const added = (names.length || !party ? names : ['']).map((name) => ({ name, party, state }));
  return [...present, ...added];
}

/** What is wrong with somebody on the list is said at the box for names. */
const inNames = (form: FormState): FormState => ({
  ...form,
  errors: form.errors.map((error) => (error.field === 'people' ? { ...error, field: 'names' } : error)),
});
