import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Parties } from '../../parties/parties.js';
import { check } from '../../platform/input/check.js';
import { EnclosedTyping } from '../../reactions/enclosed-typing.js';
import { TypeEnclosed } from '../../reactions/reactions.input.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { EnclosedTextPage } from './enclosed-text.page.js';

/** Typing over a scan that came inside a mail. */
@ApiExcludeController()
@Controller()
export class EnclosedTextPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly parties: Parties,
    private readonly typing: EnclosedTyping,
  ) {}

  @Get(route(urls.enclosedText(':id')))
  async form(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { party } = await this.typing.of(actor, id);
    await this.showForm(actor, id, request, reply, { values: { party: party?.id ?? '' }, errors: [] });
  }

  @Post(route(urls.enclosedText(':id')))
  async type(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      const input = check(TypeEnclosed, { text: textIn(sent, 'text').replace(/\r\n?/g, '\n'), party: textIn(sent, 'party') });
      return this.typing.type(actor, id, input.text, input.party || undefined);
    });
    if ('done' in result) return seeOther(reply, urls.reaction(result.done.id), 'overgetypt');
    const { form, problem } = result.refused;
    await this.showForm(actor, id, request, reply, form, problem.status);
  }

  private async showForm(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const source = await this.typing.of(actor, id);
    const page = (
      <EnclosedTextPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, source.consultationId))}
        source={source}
        parties={await this.parties.list(actor, source.consultationId)}
        form={form}
      />
    );
    await show(reply, page, status);
  }
}
