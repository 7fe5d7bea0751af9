import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import { AnswerRewording } from '../../reactions/reactions.input.js';
import { Rewordings } from '../../reactions/rewordings.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, sentIn, versionOf } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownReaction } from './shown-reaction.js';

/** Whether a row that came in anew is an earlier point in other words. */
@ApiExcludeController()
@Controller()
export class RewordingPages {
  constructor(
    private readonly rewordings: Rewordings,
    private readonly shown: ShownReaction,
  ) {}

  @Post(route(urls.rewordingAnswers(':id')))
  async answer(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const { reactionId } = await this.rewordings.get(actor, id);
    const result = await attempt(sent, () => {
      const { same } = check(AnswerRewording, fieldsOf(sent, ['same']));
      return this.rewordings.answer(actor, id, same === 'yes', versionOf(sent));
    });
    if ('done' in result) return seeOther(reply, urls.reaction(reactionId), result.done.state === 'same' ? 'zelfde-punt' : 'ander-punt');
    await this.shown.show(actor, reactionId, request, reply, { page: 1, refusal: result.refused.problem });
  }
}
