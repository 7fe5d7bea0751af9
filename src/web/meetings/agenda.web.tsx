import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { AddToAgenda, MoveAgendaItem } from '../../deliberation/agenda/agenda.input.js';
import { Agendas } from '../../deliberation/agenda/agendas.js';
import { Deliberations } from '../../deliberation/agenda/deliberations.js';
import { check } from '../../platform/input/check.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, type Sent, sentenceOf, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownMeeting } from './shown-meeting.js';

/** What comes on the agenda, in which order, and what goes off it; the forms stand on the page of the meeting. */
@ApiExcludeController()
@Controller()
export class AgendaPages {
  constructor(
    private readonly agendas: Agendas,
    private readonly deliberations: Deliberations,
    private readonly shown: ShownMeeting,
  ) {}

  @Post(route(urls.meetingAgenda(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const meeting = await this.agendas.meeting(actor, id);
    mustBeAllowedOn(actor, 'meeting.change', 'meeting.see', meeting, 'meeting');
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.agendas.add(actor, id, check(AddToAgenda, chosenIn(sent))));
    if ('done' in result) return seeOther(reply, `${urls.meeting(id)}#agenda`, 'agenda', result.done);
    const { problem, form } = result.refused;
    await this.shown.show(actor, id, request, reply, { agendaForm: form, status: problem.status });
  }

  @Post(route(urls.agendaPlace(':id')))
  async move(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.act(actor, id, request, reply, (sent) =>
      this.agendas.move(actor, id, check(MoveAgendaItem, fieldsOf(sent, ['position', 'version']))),
    );
  }

  @Post(route(urls.agendaEnd(':id')))
  async remove(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.act(actor, id, request, reply, (sent) => {
      const { version } = check(MoveAgendaItem, { position: 1, ...fieldsOf(sent, ['version']) });
      return this.agendas.remove(actor, id, version);
    });
  }

  private async act(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    work: (sent: Sent) => Promise<void>,
  ): Promise<void> {
    const { meetingId } = await this.deliberations.get(actor, id);
    const sent = sentIn(request);
    const result = await attempt(sent, () => work(sent));
    if ('done' in result) return seeOther(reply, `${urls.meeting(meetingId)}#agenda`, 'agenda-gewijzigd');
    const { problem } = result.refused;
    const flash = { kind: 'refused' as const, text: sentenceOf(problem) };
    await this.shown.show(actor, meetingId, request, reply, { flash, status: problem.status });
  }
}

/** `12, 45 en 46` are three numbers; a word among them is refused as it was typed. */
function chosenIn(sent: Sent): object {
  const numbers = textIn(sent, 'numbers')
    .split(/[\s,;.]+|\ben\b/)
    .filter(Boolean);
  return { ...fieldsOf(sent, ['theme', 'section', 'party', 'step', 'assignee']), ...(numbers.length ? { numbers } : {}) };
}
