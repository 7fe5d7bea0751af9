import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import { ReactionParty } from '../../reactions/reaction-party.js';
import { ChangeReactionParty, TypeWords } from '../../reactions/reactions.input.js';
import { Transcriber } from '../../reactions/transcriber.js';
import { Typing } from '../../reactions/typing.js';
import { seeOther } from '../answer.js';
import type { Done } from '../flash.js';
import { attempt, fieldsOf, type Refused, sentIn, textIn, versionOf } from '../forms.js';
import { idIn } from '../query.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { ShownReaction } from './shown-reaction.js';

/** Looking a reaction over: giving it the words that could not be read, and saying that its points are right. */
@ApiExcludeController()
@Controller()
export class LookingPages {
  constructor(
    private readonly typing: Typing,
    private readonly transcriber: Transcriber,
    private readonly party: ReactionParty,
    private readonly shown: ShownReaction,
  ) {}

  @Post(route(urls.reactionTexts(':id')))
  async type(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const text = textIn(sent, 'text').replace(/\r\n?/g, '\n');
    const result = await attempt(sent, () => this.typing.type(actor, id, check(TypeWords, { text }).text));
    if ('done' in result) return seeOther(reply, urls.reaction(id), 'overgetypt');
    await this.refuse(actor, id, request, reply, result.refused, true);
  }

  @Post(route(urls.reactionTranscriptions(':id')))
  async transcribe(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'uitschrijven', async () => {
      // It goes on by itself: waiting for it would hold the page for as long as the recording takes.
      await this.transcriber.start(actor, id);
    });
  }

  @Post(route(urls.reactionParty(':id')))
  async changeParty(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = sentIn(request);
    const work = () => this.party.change(actor, id, check(ChangeReactionParty, fieldsOf(sent, ['party'])).party, versionOf(sent));
    await this.change(actor, id, request, reply, 'andere-partij', work);
  }

  @Post(route(urls.reactionAcceptances(':id')))
  async accept(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const version = /^\d{1,9}$/.exec(textIn(sent, 'version'))?.[0];
    const work = () => this.typing.accept(actor, id, version === undefined ? undefined : Number(version));
    await this.change(actor, id, request, reply, 'akkoord', work, idIn(textIn(sent, 'next')));
  }

  @Post(route(urls.reactionReopenings(':id')))
  async reopen(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'akkoord-terug', () => this.typing.reopen(actor, id));
  }

  private async change(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    done: Done,
    work: () => Promise<void>,
    next = id,
  ): Promise<void> {
    const result = await attempt({}, work);
    if ('done' in result) return seeOther(reply, urls.reaction(next), done);
    await this.refuse(actor, id, request, reply, result.refused, false);
  }

  /** Told on the reaction's own page; what was typed stays in its box. */
  private refuse(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { problem, form }: Refused,
    isTyped: boolean,
  ): Promise<void> {
    return this.shown.show(actor, id, request, reply, { page: 1, refusal: problem, ...(isTyped ? { typed: form } : {}) });
  }
}
