import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Adoptions } from '../../deliberation/agenda/adoptions.js';
import { AdoptDecisions } from '../../deliberation/agenda/agenda.input.js';
import { Agendas } from '../../deliberation/agenda/agendas.js';
import { Deliberations } from '../../deliberation/agenda/deliberations.js';
import { check } from '../../platform/input/check.js';
import { invalidField } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, fieldsOf, mustFill, sentIn, textsIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { AdoptionPage } from './adoption.page.js';

/** Adopting what was drafted in a meeting, in one act. */
@ApiExcludeController()
@Controller()
export class AdoptionPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly agendas: Agendas,
    private readonly deliberations: Deliberations,
    private readonly adoptions: Adoptions,
    private readonly surroundings: Surroundings,
  ) {}

  @Get(route(urls.meetingAdoption(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply);
  }

  @Post(route(urls.meetingAdoption(':id')))
  async adopt(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const meeting = await this.agendas.meeting(actor, id);
    mustBeAllowedOn(actor, 'decision.take', 'meeting.see', meeting, 'meeting');
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      mustFill(sent, ['signedBy', 'adoptedOn']);
      const items = textsIn(sent, 'items');
      if (!items.length) throw invalidField('#/items', 'items-needed', 'Choose one or more.');
      return this.adoptions.adopt(actor, id, check(AdoptDecisions, { items, ...fieldsOf(sent, ['signedBy', 'adoptedOn']) }));
    });
    if ('done' in result) return seeOther(reply, `${urls.meeting(id)}#agenda`, 'vastgesteld', result.done.items);
    await this.show(actor, id, request, reply, result.refused.form, result.refused.problem.status);
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form?: FormState,
    status?: number,
  ): Promise<void> {
    const meeting = await this.agendas.meeting(actor, id);
    const all = await this.deliberations.ofMeeting(actor, id);
    const items = all.filter(({ state }) => state === 'drafted');
    const ready = items.filter(({ changed }) => !changed).map((item) => item.id);
    const page = (
      <AdoptionPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, meeting.consultationId))}
        meeting={meeting}
        items={items}
        form={form ?? { values: { items: ready, signedBy: actor.name, adoptedOn: this.surroundings.today() }, errors: [] }}
      />
    );
    await show(reply, page, status);
  }
}
