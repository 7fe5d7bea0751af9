import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Doors } from '../../invitations/doors.js';
import { OpenInvitation } from '../../invitations/invitations.input.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { Problem } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { giveCookie } from '../access/session-cookie.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { route } from '../route.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { ClosedDoorPage, DoorPage } from './door.page.js';

/** The link of an invitation: looking at it changes nothing, its button uses it up. */
@ApiExcludeController()
@Controller()
export class DoorPages {
  constructor(
    private readonly doors: Doors,
    private readonly surroundings: Surroundings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.door(':secret')))
  async look(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orClosed(request, reply, () => this.showDoor(secret, request, reply, emptyForm));
  }

  @Post(route(urls.door(':secret')))
  async enter(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orClosed(request, reply, async () => {
      const sent = sentIn(request);
      await this.doors.look(secret);
      const read = await attempt(sent, () => check(OpenInvitation, fieldsOf(sent, ['name'])));
      if ('refused' in read) return this.showDoor(secret, request, reply, read.refused.form, read.refused.problem.status);
      const { session, consultationId } = await this.doors.enter(secret, read.done.name);
      giveCookie(reply, session, this.config);
      await seeOther(reply, urls.consultation(consultationId), 'binnen');
    });
  }

  @Post(route(urls.doorDecline(':secret')))
  async decline(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orClosed(request, reply, async () => {
      await this.doors.decline(secret);
      await seeOther(reply, urls.door(secret), 'afgezien');
    });
  }

  private async showDoor(secret: string, request: FastifyRequest, reply: FastifyReply, form: FormState, status = 200): Promise<void> {
    const { party, consultation, round, closesAt, kind, name, answer } = await this.doors.look(secret);
    const page = (
      <DoorPage
        shell={shellOf(request)}
        secret={secret}
        party={party}
        consultation={consultation}
        round={round}
        closesAt={closesAt}
        isClosed={closesAt < this.surroundings.timestamp()}
        kind={kind}
        declined={answer === 'declined'}
        form={{ ...form, values: { name, ...form.values } }}
      />
    );
    await show(reply, page, status);
  }

  private async orClosed(request: FastifyRequest, reply: FastifyReply, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Problem) || !error.code.startsWith('invitation-')) throw error;
      await show(reply, <ClosedDoorPage shell={shellOf(request)} code={error.code} extra={error.extra} />, error.status);
    }
  }
}
