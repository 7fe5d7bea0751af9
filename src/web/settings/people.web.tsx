import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GiveRole } from '../../access/accounts.input.js';
import { By } from '../../access/actor.js';
import { Memberships } from '../../access/memberships.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownSettings } from './shown-settings.js';

/** Who is what in a consultation; the forms stand on the page of settings. */
@ApiExcludeController()
@Controller()
export class PeoplePages {
  constructor(
    private readonly memberships: Memberships,
    private readonly shown: ShownSettings,
  ) {}

  @Post(route(urls.people(':id')))
  async give(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'people.change', id);
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.memberships.give(actor, id, check(GiveRole, fieldsOf(sent, ['email', 'role', 'party']))));
    if ('done' in result) return seeOther(reply, `${urls.settings(id)}#mensen`, 'rol');
    await this.shown.show(actor, id, request, reply, { personForm: result.refused.form }, result.refused.problem);
  }

  @Post(route(urls.personWithdraw(':id', ':membership')))
  async withdraw(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('membership') membership: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustBeAllowed(actor, 'people.change', id);
    const result = await attempt({}, () => this.memberships.withdraw(actor, id, membership));
    if ('done' in result) return seeOther(reply, `${urls.settings(id)}#mensen`, 'rol-ingetrokken');
    await this.shown.show(actor, id, request, reply, { personForm: result.refused.form }, result.refused.problem);
  }
}
