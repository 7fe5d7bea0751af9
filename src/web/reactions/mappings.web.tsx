import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { notFound } from '../../platform/problems/problem.js';
import { ColumnMappings, type MappingView } from '../../reactions/column-mappings.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { atTheirColumns } from './column-faults.js';
import { MappingPage, MappingsPage } from './mappings.page.js';

/** What was remembered of the columns of sheets: to look at, change and forget. */
@ApiExcludeController()
@Controller()
export class MappingsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly mappings: ColumnMappings,
  ) {}

  @Get(route(urls.columnMappings(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const mappings = await this.mappings.list(actor, id);
    const consultation = headOf(actor, await this.consultations.get(actor, id));
    const shown = mappings.map((one) => ({ id: one.id, createdAt: one.createdAt, names: namesOf(one) }));
    await show(reply, <MappingsPage shell={shellOf(request)} consultation={consultation} mappings={shown} />);
  }

  @Get(route(urls.columnMapping(':id', ':mapping')))
  async form(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('mapping') mappingId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const mapping = await this.mapping(actor, id, mappingId);
    const values = Object.fromEntries(mapping.columns.map(({ meaning }, at) => [`column-${at}`, meaning ?? '']));
    await this.showForm(actor, mapping, request, reply, { values, errors: [] });
  }

  @Post(route(urls.columnMapping(':id', ':mapping')))
  async change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('mapping') mappingId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = sentIn(request);
    const mapping = await this.mapping(actor, id, mappingId);
    const meanings = mapping.columns.map((_, at) => textIn(sent, `column-${at}`));
    const result = await attempt(sent, () => this.mappings.change(actor, mappingId, meanings, versionOf(sent)));
    if ('refused' in result) {
      const { refused } = result;
      return this.showForm(actor, mapping, request, reply, atTheirColumns(refused, sent), refused.problem.status);
    }
    await seeOther(reply, urls.columnMappings(id), 'kolommen');
  }

  @Post(route(urls.columnMappingEnd(':id', ':mapping')))
  async forget(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('mapping') mappingId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.mapping(actor, id, mappingId);
    await this.mappings.forget(actor, mappingId, versionOf(sentIn(request)));
    await seeOther(reply, urls.columnMappings(id), 'kolommen-weg');
  }

  /** @throws Problem `column-mapping-not-found` for one of another consultation. */
  private async mapping(actor: Actor, id: string, mappingId: string): Promise<MappingView> {
    const mapping = await this.mappings.get(actor, mappingId);
    if (mapping.consultationId !== id) throw notFound('column-mapping', mappingId);
    return mapping;
  }

  private async showForm(
    actor: Actor,
    mapping: MappingView,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const consultation = headOf(actor, await this.consultations.get(actor, mapping.consultationId));
    const { id, version } = mapping;
    const page = (
      <MappingPage shell={shellOf(request)} consultation={consultation} id={id} version={version} names={namesOf(mapping)} form={form} />
    );
    await show(reply, page, status);
  }
}

const namesOf = ({ columns }: MappingView): readonly string[] => columns.map(({ name }) => name);

function versionOf(sent: Parameters<typeof textIn>[0]): number | undefined {
  const version = Number(textIn(sent, 'version'));
  return Number.isInteger(version) && version > 0 ? version : undefined;
}
