import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Answers } from '../../platform/input/answers.js';
import { linksOf, Paging } from '../../platform/input/paging.js';
import { BulkDecisionDocument, BulkDecisionRowDocument, PreviewedDecisionDocument } from './bulk-decisions.documents.js';
import { DecideMany } from './bulk-decisions.input.js';
import { BulkDecisions } from './bulk-decisions.js';
import { BulkDecisionHistory, type BulkDecisionRow, type BulkDecisionView } from './bulk-history.js';
import { BulkDecisionPreview, type PreviewedDecision } from './bulk-preview.js';

/** Decisions on many points at once. */
@ApiTags('working group')
@Controller('v1')
export class BulkDecisionsController {
  constructor(
    private readonly bulk: BulkDecisions,
    private readonly looking: BulkDecisionPreview,
    private readonly history: BulkDecisionHistory,
  ) {}

  /** What each point would be answered; nothing is recorded. */
  @Post('consultations/:id/bulk-decisions/previews')
  @HttpCode(200)
  @Answers(200, PreviewedDecisionDocument, { many: true })
  preview(@By() actor: Actor, @Param('id') id: string, @Body() input: DecideMany): Promise<PreviewedDecision[]> {
    return this.looking.of(actor, id, input);
  }

  /** Acts by which many points were decided at once, the latest first; those that were undone too. */
  @Get('consultations/:id/bulk-decisions')
  @Answers(200, BulkDecisionRowDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: Paging,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly BulkDecisionRow[]> {
    const page = await this.history.list(actor, id, query);
    void reply
      .header('link', linksOf(`/v1/consultations/${id}/bulk-decisions`, { ...query }, page))
      .header('x-total-count', String(page.total));
    return page.rows;
  }

  /** Decides on all of the points or on none; points that were changed since they were seen are named in `current` of the refusal. */
  @Post('consultations/:id/bulk-decisions')
  @Answers(201, BulkDecisionDocument)
  async take(@By() actor: Actor, @Param('id') id: string, @Body() input: DecideMany): Promise<BulkDecisionView> {
    return this.history.get(actor, await this.bulk.take(actor, id, input));
  }

  @Get('bulk-decisions/:id')
  @Answers(200, BulkDecisionDocument)
  get(@By() actor: Actor, @Param('id') id: string): Promise<BulkDecisionView> {
    return this.history.get(actor, id);
  }

  /** Gives each point back what was decided before; points that were decided anew since keep that. */
  @Post('bulk-decisions/:id/reversals')
  @Answers(201, BulkDecisionDocument)
  async undo(@By() actor: Actor, @Param('id') id: string): Promise<BulkDecisionView> {
    await this.bulk.undo(actor, id);
    return this.history.get(actor, id);
  }
}
