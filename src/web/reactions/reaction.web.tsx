import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import type { Problem } from '../../platform/problems/problem.js';
import { Boundaries } from '../../reactions/boundaries.js';
import { PointStore } from '../../reactions/point-store.js';
import { ChangePoint, MakePoint, MergePoints, SplitPoint, UnmarkPoint } from '../../reactions/reactions.input.js';
import { Reactions } from '../../reactions/reactions.js';
import { seeOther } from '../answer.js';
import type { Done } from '../flash.js';
import { attempt, fieldsOf, sentIn, textIn } from '../forms.js';
import { pageIn, type Query, queryOf } from '../query.js';
import { route } from '../route.js';
import { urls, withQuery } from '../urls.js';
import { pointAnchor } from './reaction-spans.js';
import { ShownReaction } from './shown-reaction.js';
import { pageOfPlace, spansOfReaction } from './spans-of-reaction.js';

/** Where on the reaction's page something happened. */
interface Place {
  readonly reactionId: string;
  readonly start: number;
  /** Of the point to come back to; absent when it is gone. */
  readonly number?: number;
}

/** Seconds from the start of a recording. */
const momentIn = (query: Query): number | undefined => (/^\d{1,6}$/.test(query['t'] ?? '') ? Number(query['t']) : undefined);

/** One reaction with its points, and where these begin and end. */
@ApiExcludeController()
@Controller()
export class ReactionPages {
  constructor(
    private readonly reactions: Reactions,
    private readonly boundaries: Boundaries,
    private readonly points: PointStore,
    private readonly shown: ShownReaction,
  ) {}

  @Get(route(urls.reaction(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown.show(actor, id, request, reply, { page: pageIn(queryOf(request)), moment: momentIn(queryOf(request)) });
  }

  @Post(route(urls.pointSplits(':id')))
  async split(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.onPoint(actor, id, request, reply, 'gesplitst', async (sent) => {
      const [, second] = await this.boundaries.split(actor, id, check(SplitPoint, fieldsOf(sent, ['at', 'version'])));
      return this.placeOf(second);
    });
  }

  @Post(route(urls.pointBounds(':id')))
  async rebound(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.onPoint(actor, id, request, reply, 'grenzen', async (sent) => {
      await this.boundaries.change(actor, id, check(ChangePoint, fieldsOf(sent, ['start', 'end', 'version'])));
      return this.placeOf(id);
    });
  }

  @Post(route(urls.pointNoPoint(':id')))
  async unmark(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.onPoint(actor, id, request, reply, 'geen-punt', async (sent) => {
      const { reactionId, start } = await this.points.get(id);
      await this.boundaries.unmark(actor, id, check(UnmarkPoint, fieldsOf(sent, ['reason', 'version'])));
      return { reactionId, start };
    });
  }

  @Post(route(urls.reactionMerges(':id')))
  async merge(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'samengevoegd', async (sent) =>
      this.placeOf(await this.boundaries.merge(actor, check(MergePoints, fieldsOf(sent, ['point', 'with', 'version'])))),
    );
  }

  @Post(route(urls.reactionPoints(':id')))
  async mark(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'toch-punt', async (sent) =>
      this.placeOf(await this.boundaries.mark(actor, id, check(MakePoint, fieldsOf(sent, ['start', 'end'])))),
    );
  }

  private async onPoint(
    actor: Actor,
    pointId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    done: Done,
    work: (sent: Readonly<Record<string, unknown>>) => Promise<Place>,
  ): Promise<void> {
    const point = await this.points.get(pointId);
    mustBeAllowedOn(actor, 'reaction.split', 'point.see', point, 'point');
    await this.change(actor, point.reactionId, request, reply, done, work, point.start);
  }

  /** Does it and goes back to the place on the reaction's page; a refusal is told on that same page. */
  private async change(
    actor: Actor,
    reactionId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    done: Done,
    work: (sent: Readonly<Record<string, unknown>>) => Promise<Place>,
    near?: number,
  ): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => work(sent));
    if ('done' in result) return seeOther(reply, await this.addressOf(actor, result.done), done);
    const start = near ?? Number(textIn(sent, 'start') || 0);
    await this.refuse(actor, reactionId, request, reply, result.refused.problem, start);
  }

  private async refuse(
    actor: Actor,
    reactionId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    refusal: Problem,
    start: number,
  ): Promise<void> {
    const page = pageOfPlace(spansOfReaction(await this.reactions.get(actor, reactionId)), start);
    await this.shown.show(actor, reactionId, request, reply, { page, refusal });
  }

  private async placeOf(pointId: string): Promise<Place> {
    const { reactionId, start, number } = await this.points.get(pointId);
    return { reactionId, start, number };
  }

  private async addressOf(actor: Actor, { reactionId, start, number }: Place): Promise<string> {
    const page = pageOfPlace(spansOfReaction(await this.reactions.get(actor, reactionId)), start);
    const address = withQuery(urls.reaction(reactionId), { page: page > 1 ? page : undefined });
    return number === undefined ? address : `${address}#${pointAnchor(number)}`;
  }
}
