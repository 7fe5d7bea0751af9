import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { TextBlockUse } from '../../deliberation/text-blocks/text-block-uses.js';
import { AddTextBlock, ChangeTextBlock } from '../../deliberation/text-blocks/text-blocks.input.js';
import { TextBlocks, type TextBlockView } from '../../deliberation/text-blocks/text-blocks.js';
import { check } from '../../platform/input/check.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, type Refused, sentIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { TextBlockPage } from './text-block.page.js';
import { TextBlocksPage } from './text-blocks.page.js';

/** Text blocks of a consultation, and those that every consultation has. */
@ApiExcludeController()
@Controller()
export class TextBlockPages {
  constructor(
    private readonly blocks: TextBlocks,
    private readonly uses: TextBlockUse,
    private readonly consultations: Consultations,
  ) {}

  @Get(route(urls.textBlocks(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList(actor, id, request, reply);
  }

  @Post(route(urls.textBlocks(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.addTo(actor, id, request, reply);
  }

  @Get(route(urls.sharedTextBlocks))
  async shared(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList(actor, null, request, reply);
  }

  @Post(route(urls.sharedTextBlocks))
  async share(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.addTo(actor, null, request, reply);
  }

  @Get(route(urls.textBlock(':id')))
  async block(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showOne(actor, id, request, reply);
  }

  @Post(route(urls.textBlock(':id')))
  async change(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const block = await this.blocks.get(actor, id);
    const result = await attempt(sent, () =>
      this.blocks.change(actor, id, check(ChangeTextBlock, fieldsOf(sent, ['title', 'text', 'version']))),
    );
    if ('done' in result) return seeOther(reply, listOf(block), 'tekstblok-gewijzigd');
    await this.showOne(actor, id, request, reply, result.refused);
  }

  @Post(route(urls.textBlockRemove(':id')))
  async remove(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const block = await this.blocks.get(actor, id);
    const { version } = check(ChangeTextBlock, { title: block.title, text: block.text, ...fieldsOf(sent, ['version']) });
    const result = await attempt(sent, () => this.blocks.remove(actor, id, version));
    if ('done' in result) return seeOther(reply, listOf(block), 'tekstblok-weg');
    const { title, text } = block;
    await this.showOne(actor, id, request, reply, { ...result.refused, form: { ...result.refused.form, values: { title, text } } });
  }

  private async addTo(actor: Actor, id: string | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.blocks.add(actor, id, check(AddTextBlock, fieldsOf(sent, ['title', 'text']))));
    if ('done' in result) return seeOther(reply, listOf(result.done), 'tekstblok');
    await this.showList(actor, id, request, reply, result.refused.form, result.refused.problem.status);
  }

  private async showList(
    actor: Actor,
    id: string | null,
    request: FastifyRequest,
    reply: FastifyReply,
    addForm: FormState = emptyForm,
    status = 200,
  ): Promise<void> {
    const blocks = id ? await this.blocks.list(actor, id) : await this.blocks.shared(actor);
    const page = (
      <TextBlocksPage
        shell={shellOf(request)}
        consultation={id ? headOf(actor, await this.consultations.get(actor, id)) : null}
        blocks={blocks.map(({ consultationId, ...block }) => ({
          ...block,
          shared: consultationId === null,
          mayChange: consultationId !== null || actor.isAdministrator,
        }))}
        addForm={addForm}
      />
    );
    await show(reply, page, status);
  }

  private async showOne(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, refused?: Refused): Promise<void> {
    const block = await this.blocks.get(actor, id);
    const { consultationId, title, text } = block;
    const mayChange = consultationId ? isAllowed(actor, 'text-block.change', consultationId) : actor.isAdministrator;
    const page = (
      <TextBlockPage
        shell={shellOf(request)}
        consultation={consultationId ? headOf(actor, await this.consultations.get(actor, consultationId)) : null}
        block={block}
        form={refused?.form ?? { values: { title, text }, errors: [] }}
        mayChange={mayChange}
        uses={await this.uses.of(actor, id)}
      />
    );
    await show(reply, page, refused?.problem.status);
  }
}

const listOf = ({ consultationId }: TextBlockView): string => (consultationId ? urls.textBlocks(consultationId) : urls.sharedTextBlocks);
