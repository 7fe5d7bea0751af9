import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { ChangePublication, PublishConsultation, WithdrawPublication } from '../../publication/publication.input.js';
import { PublicationPreviews } from '../../publication/publication-preview.js';
import { Publications } from '../../publication/publications.js';
import { seeOther, show } from '../answer.js';
import { emptyForm } from '../components/form-state.js';
import { attempt, fieldsOf, type Refused, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { PublicationPage } from './publication.page.js';

/** Making the state of a consultation public, and taking it back. */
@ApiExcludeController()
@Controller()
export class PublicationPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly publications: Publications,
    private readonly previews: PublicationPreviews,
  ) {}

  @Get(route(urls.publication(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply);
  }

  @Post(route(urls.publication(':id')))
  async publish(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'publication.change', id);
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.publications.publish(actor, id, check(PublishConsultation, inputOf(sent))));
    if ('done' in result) return seeOther(reply, urls.publication(id), 'gepubliceerd');
    await this.show(actor, id, request, reply, { refused: result.refused });
  }

  @Post(route(urls.publicationIndexing(':id')))
  async index(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const consultation = textIn(sent, 'consultation');
    mustBeAllowed(actor, 'publication.change', consultation);
    const result = await attempt(sent, () =>
      this.publications.change(actor, id, check(ChangePublication, fieldsOf(sent, ['indexable', 'version']))),
    );
    if ('done' in result) return seeOther(reply, urls.publication(consultation), 'vindbaar');
    await this.show(actor, consultation, request, reply, { refused: result.refused });
  }

  @Post(route(urls.publicationWithdraw(':id')))
  async withdraw(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const consultation = textIn(sent, 'consultation');
    mustBeAllowed(actor, 'publication.change', consultation);
    const result = await attempt(sent, () => this.publications.withdraw(actor, id, check(WithdrawPublication, fieldsOf(sent, ['reason']))));
    if ('done' in result) return seeOther(reply, urls.publication(consultation), 'ingetrokken');
    await this.show(actor, consultation, request, reply, { refused: result.refused, withdrawn: id });
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { refused, withdrawn }: { readonly refused?: Refused; readonly withdrawn?: string } = {},
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const form = refused?.form ?? emptyForm;
    const page = (
      <PublicationPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        rounds={consultation.rounds}
        publications={await this.publications.list(actor, id)}
        preview={await this.previews.of(actor, id, undefined)}
        form={withdrawn ? emptyForm : form}
        withdrawForm={withdrawn ? form : emptyForm}
        withdrawn={withdrawn ?? null}
      />
    );
    await show(reply, page, refused?.problem.status);
  }
}

/** The form sends `whole` for the consultation as a whole, and a tick for yes. */
function inputOf(sent: Sent): Record<string, unknown> {
  const round = textIn(sent, 'round');
  const indexable = textIn(sent, 'indexable') === 'true' ? 'yes' : 'no';
  return { ...fieldsOf(sent, ['note']), indexable, ...(round && round !== 'whole' ? { round } : {}) };
}
