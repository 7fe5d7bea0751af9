import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import { MeetingReactions } from '../../reactions/meeting-reactions.js';
import { SetMeetingOfReaction } from '../../reactions/meeting-reactions.input.js';
import { seeOther } from '../answer.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownReaction } from './shown-reaction.js';

/** Says at which meeting a reaction was said; a refusal is told on the page of the reaction, which shows what there is now. */
@ApiExcludeController()
@Controller()
export class ReactionMeetingPages {
  constructor(
    private readonly saidAt: MeetingReactions,
    private readonly shown: ShownReaction,
  ) {}

  @Post(route(urls.reactionMeeting(':id')))
  async set(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      const { meeting = null, version } = check(SetMeetingOfReaction, fieldsOf(sent, ['meeting', 'version']));
      return this.saidAt.set(actor, id, meeting, version);
    });
    if ('done' in result) return seeOther(reply, urls.reaction(id), 'reactie-bijeenkomst');
    await this.shown.show(actor, id, request, reply, { page: 1, refusal: result.refused.problem, meetingForm: result.refused.form });
  }
}
