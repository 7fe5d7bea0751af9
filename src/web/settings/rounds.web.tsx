import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { AddRound, ChangeRound } from '../../consultations/consultations.input.js';
import { Rounds } from '../../consultations/rounds.js';
import { check } from '../../platform/input/check.js';
import { notFound } from '../../platform/problems/problem.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, mustFill, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { timestampOf } from './local-time.js';
import { ShownSettings } from './shown-settings.js';

/** Rounds of a consultation; their forms stand on the page of settings. */
@ApiExcludeController()
@Controller()
export class RoundPages {
  constructor(
    private readonly rounds: Rounds,
    private readonly shown: ShownSettings,
  ) {}

  @Post(route(urls.rounds(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', id);
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.rounds.add(actor, id, check(AddRound, inputOf(sent))));
    if ('done' in result) return seeOther(reply, `${urls.settings(id)}#rondes`, 'ronde');
    const { form, problem } = result.refused;
    await this.shown.show(actor, id, request, reply, { roundForm: form, roundEdited: null }, problem);
  }

  @Post(route(urls.round(':id', ':round')))
  async change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('round') roundId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', id);
    const own = await this.rounds.list(actor, id);
    if (!own.some((round) => round.id === roundId)) throw notFound('round', roundId);
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      mustFill(sent, ['title', 'opensAt', 'closesAt']);
      return this.rounds.change(actor, roundId, check(ChangeRound, { ...inputOf(sent), ...fieldsOf(sent, ['version']) }));
    });
    if ('done' in result) return seeOther(reply, `${urls.settings(id)}#rondes`, 'ronde-gewijzigd');
    const { form, problem } = result.refused;
    await this.shown.show(actor, id, request, reply, { roundForm: form, roundEdited: roundId }, problem);
  }
}

/** The boxes hold Dutch time. */
const inputOf = (sent: Sent) => ({
  ...fieldsOf(sent, ['title']),
  opensAt: timestampOf(textIn(sent, 'opensAt')),
  closesAt: timestampOf(textIn(sent, 'closesAt')),
});
