import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import { MarkConfidential } from '../../reactions/confidential.input.js';
import { ConfidentialPassages } from '../../reactions/confidential.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownPoint } from './shown-point.js';

/** Marks words of a point as confidential; the form stands on the page of the point. */
@ApiExcludeController()
@Controller()
export class ConfidentialPages {
  constructor(
    private readonly passages: ConfidentialPassages,
    private readonly shown: ShownPoint,
  ) {}

  @Post(route(urls.pointConfidential(':id')))
  async mark(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const names = textIn(sent, 'words').trim() ? ['words', 'reason'] : ['reason'];
    const result = await attempt(sent, () => this.passages.mark(actor, id, check(MarkConfidential, fieldsOf(sent, names))));
    if ('done' in result) return seeOther(reply, `${urls.point(id)}#vertrouwelijk`, 'vertrouwelijk');
    const { form, problem } = result.refused;
    await this.shown.show(actor, id, request, reply, { confidentialForm: form, status: problem.status });
  }

  @Post(route(urls.confidentialEnd(':id', ':passage')))
  async unmark(@By() actor: Actor, @Param('id') id: string, @Param('passage') passage: string, @Res() reply: FastifyReply): Promise<void> {
    await this.passages.unmark(actor, passage);
    await seeOther(reply, `${urls.point(id)}#vertrouwelijk`, 'niet-vertrouwelijk');
  }
}
