import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { windowOf } from '../../platform/input/paging.js';
import { SayMisunderstood } from '../../submissions/answers.controller.js';
import { CornerAnswers } from '../../submissions/answers.js';
import { Corners } from '../../submissions/corners.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { AnswersPage } from './answers.page.js';

const PAGE_SIZE = 50;

/** What became of a party's points, and its say when it was misunderstood. */
@ApiExcludeController()
@Controller()
export class AnswersPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly corners: Corners,
    private readonly answers: CornerAnswers,
  ) {}

  @Get(route(urls.cornerAnswers(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply, pageIn(queryOf(request)));
  }

  @Post(route(urls.misunderstandings(':id')))
  async say(@By() actor: Actor, @Param('id') pointId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { consultationId, page } = await this.answers.placeOf(actor, pointId, PAGE_SIZE);
    const sent = sentIn(request);
    const result = await attempt(sent, () =>
      this.answers.misunderstood(actor, pointId, check(SayMisunderstood, fieldsOf(sent, ['text'])).text),
    );
    if ('done' in result) return seeOther(reply, `${urls.cornerAnswers(consultationId)}?page=${page}#punt-${pointId}`, 'verkeerd-begrepen');
    const { form, problem } = result.refused;
    await this.show(actor, consultationId, request, reply, page, { pointId, form }, problem.status);
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    page: number,
    refused?: { readonly pointId: string; readonly form: FormState },
    status = 200,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const { rows, total, pageSize, capped } = await this.answers.list(actor, id, windowOf({ page, pageSize: PAGE_SIZE }));
    const html = (
      <AnswersPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        answers={rows}
        paging={{ page, pageSize, total, capped }}
        maySubmit={await this.corners.maySubmit(actor)}
        {...(refused ? { refused } : {})}
      />
    );
    await show(reply, html, status);
  }
}
