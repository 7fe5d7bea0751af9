import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { linksOf } from '../platform/input/paging.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import { AnswerPoint } from './decisions.input.js';
import { Decisions, type DecisionView } from './decisions.js';
import { DecisionDocument, PointDocument, PointRowDocument, StatisticsDocument } from './deliberation.documents.js';
import { ListPoints } from './register.input.js';
import { type PointRow, type PointView, Register } from './register.js';
import { Statistics, type StatisticsView } from './statistics.js';
import { Answering } from './text-blocks/answering.js';

/** The register of points, and what is decided on them. */
@ApiTags('points')
@Controller('v1')
export class DeliberationController {
  constructor(
    private readonly register: Register,
    private readonly decisions: Decisions,
    private readonly statistics: Statistics,
    private readonly answering: Answering,
  ) {}

  @Get('consultations/:id/points')
  @Answers(200, PointRowDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: ListPoints,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly PointRow[]> {
    const page = await this.register.list(actor, id, query);
    void reply
      .header('link', linksOf(`/v1/consultations/${id}/points`, { ...query }, page))
      .header('x-total-count', page.capped ? `${page.total}+` : String(page.total));
    return page.rows;
  }

  @Get('points/:id')
  @Answers(200, PointDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PointView> {
    const point = await this.register.get(actor, id);
    void reply.header('etag', etagOf(point.version));
    return point;
  }

  /** Every decision on the point, the one in force first. */
  @Get('points/:id/decisions')
  @Answers(200, DecisionDocument, { many: true })
  history(@By() actor: Actor, @Param('id') id: string): Promise<DecisionView[]> {
    return this.decisions.history(actor, id);
  }

  /** Decides; an earlier decision is superseded. */
  @Post('points/:id/decisions')
  @TakesVersion()
  @Answers(201, DecisionDocument)
  take(@By() actor: Actor, @Param('id') id: string, @Body() input: AnswerPoint, @Headers('if-match') seen?: string): Promise<DecisionView> {
    const version = versionIn(seen) ?? input.version;
    return this.answering.take(actor, id, version === undefined ? input : { ...input, version });
  }

  @Get('consultations/:id/statistics')
  @Answers(200, StatisticsDocument)
  figures(@By() actor: Actor, @Param('id') id: string): Promise<StatisticsView> {
    return this.statistics.of(actor, id);
  }
}
