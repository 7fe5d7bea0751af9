import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { BulkDecisions } from '../../deliberation/bulk/bulk-decisions.js';
import { BulkDecisionHistory } from '../../deliberation/bulk/bulk-history.js';
import { seeOther, show } from '../answer.js';
import { attempt, sentenceOf, sentIn } from '../forms.js';
import type { Flash } from '../layout/shell.js';
import { pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { DecidedListPage, DecidedPage } from './decided.page.js';

/** Decisions that were taken on many points at once, and undoing them. */
@ApiExcludeController()
@Controller()
export class DecidedPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly history: BulkDecisionHistory,
    private readonly bulk: BulkDecisions,
  ) {}

  @Get(route(urls.decidedTogether(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { rows, ...paging } = await this.history.list(actor, id, { page: pageIn(queryOf(request)) });
    const consultation = headOf(actor, await this.consultations.get(actor, id));
    await show(reply, <DecidedListPage shell={shellOf(request)} consultation={consultation} acts={rows} paging={paging} />);
  }

  @Get(route(urls.bulkDecision(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply);
  }

  @Post(route(urls.bulkDecisionUndo(':id')))
  async undo(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const result = await attempt(sentIn(request), () => this.bulk.undo(actor, id));
    if ('done' in result) return seeOther(reply, urls.bulkDecision(id), 'samen-terug', result.done);
    const { problem } = result.refused;
    await this.show(actor, id, request, reply, { kind: 'refused', text: sentenceOf(problem) }, problem.status);
  }

  private async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, flash?: Flash, status = 200): Promise<void> {
    const act = await this.history.get(actor, id);
    const consultation = headOf(actor, await this.consultations.get(actor, act.consultationId));
    await show(reply, <DecidedPage shell={shellOf(request, flash)} consultation={consultation} act={act} />, status);
  }
}
