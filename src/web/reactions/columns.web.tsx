import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { notFound } from '../../platform/problems/problem.js';
import { SheetColumns, type SheetView } from '../../reactions/sheet-columns.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { atTheirColumns } from './column-faults.js';
import { ColumnsPage } from './columns.page.js';

/** A sheet whose columns nobody knows: what they hold. */
@ApiExcludeController()
@Controller()
export class ColumnsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly sheets: SheetColumns,
  ) {}

  @Get(route(urls.sheetColumns(':id', ':source')))
  async form(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('source') sourceId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sheet = await this.sheet(actor, id, sourceId);
    const guesses = Object.fromEntries(sheet.columns.map(({ guess }, at) => [`column-${at}`, guess ?? '']));
    await this.showForm(actor, sheet, request, reply, { values: guesses, errors: [] });
  }

  @Post(route(urls.sheetColumns(':id', ':source')))
  async choose(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('source') sourceId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = sentIn(request);
    const sheet = await this.sheet(actor, id, sourceId);
    const meanings = sheet.columns.map((_, at) => textIn(sent, `column-${at}`));
    const result = await attempt(sent, () => this.sheets.choose(actor, sourceId, meanings));
    if ('refused' in result) {
      const { refused } = result;
      return this.showForm(actor, sheet, request, reply, atTheirColumns(refused, sent), refused.problem.status);
    }
    const [reaction] = result.done.reactions;
    await seeOther(reply, reaction ? urls.reaction(reaction.id) : urls.reactions(id), 'ingelezen');
  }

  /** @throws Problem `source-not-found` for one of another consultation, or that does not wait for this. */
  private async sheet(actor: Actor, id: string, sourceId: string): Promise<SheetView> {
    const sheet = await this.sheets.of(actor, sourceId);
    if (sheet.consultationId !== id) throw notFound('source', sourceId);
    return sheet;
  }

  private async showForm(
    actor: Actor,
    { consultationId, sourceId, fileName, columns }: SheetView,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, consultationId);
    const page = (
      <ColumnsPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        sourceId={sourceId}
        fileName={fileName}
        columns={columns}
        form={form}
      />
    );
    await show(reply, page, status);
  }
}
