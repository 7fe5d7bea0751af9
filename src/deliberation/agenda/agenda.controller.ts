import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Answers, TakesVersion } from '../../platform/input/answers.js';
import { etagOf, versionIn } from '../../platform/input/version.js';
import { Adoptions, type AdoptionView } from './adoptions.js';
import { AdoptionDocument, AgendaItemDocument, AgendaRowDocument } from './agenda.documents.js';
import { AddToAgenda, AdoptDecisions, DiscussItem, MoveAgendaItem } from './agenda.input.js';
import { type AgendaRow, Agendas } from './agendas.js';
import { type AgendaItemView, Deliberations } from './deliberations.js';

/** What the working group has on its agenda, says of it, and adopts. */
@ApiTags('meetings')
@Controller('v1')
export class AgendaController {
  constructor(
    private readonly agendas: Agendas,
    private readonly deliberations: Deliberations,
    private readonly adoptions: Adoptions,
  ) {}

  /** The agenda, in order. */
  @Get('meetings/:id/agenda-items')
  @Answers(200, AgendaRowDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<AgendaRow[]> {
    return this.agendas.of(actor, id);
  }

  /** Puts points and bundles on the agenda: those named, or the open ones with a theme, on a section or of a party. Answers the whole agenda. */
  @Post('meetings/:id/agenda-items')
  @Answers(201, AgendaRowDocument, { many: true })
  async add(@By() actor: Actor, @Param('id') id: string, @Body() input: AddToAgenda): Promise<AgendaRow[]> {
    await this.agendas.add(actor, id, input);
    return this.agendas.of(actor, id);
  }

  /** An item with its points, the positions of the members and the drafted decision. */
  @Get('agenda-items/:id')
  @Answers(200, AgendaItemDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AgendaItemView> {
    const item = await this.deliberations.get(actor, id);
    void reply.header('etag', etagOf(item.version));
    return item;
  }

  /** Gives an item another place on the agenda. */
  @Patch('agenda-items/:id')
  @TakesVersion()
  @Answers(200, AgendaItemDocument)
  async move(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: MoveAgendaItem,
    @Headers('if-match') seen?: string,
  ): Promise<AgendaItemView> {
    await this.agendas.move(actor, id, withVersion(input, seen));
    return this.deliberations.get(actor, id);
  }

  /** Takes an item off the agenda, unless its decision was adopted. */
  @Delete('agenda-items/:id')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  remove(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    return this.agendas.remove(actor, id, versionIn(seen));
  }

  /** Keeps what was said of an item, in the place of what stood there: notes, positions, the drafted decision. */
  @Put('agenda-items/:id/deliberation')
  @TakesVersion()
  @Answers(200, AgendaItemDocument)
  discuss(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: DiscussItem,
    @Headers('if-match') seen?: string,
  ): Promise<AgendaItemView> {
    return this.deliberations.discuss(actor, id, withVersion(input, seen));
  }

  /** The acts by which decisions of the meeting were adopted. */
  @Get('meetings/:id/adoptions')
  @Answers(200, AdoptionDocument, { many: true })
  adopted(@By() actor: Actor, @Param('id') id: string): Promise<AdoptionView[]> {
    return this.adoptions.of(actor, id);
  }

  /** Adopts drafted decisions in one act, all or none: each becomes a decision on its points. */
  @Post('meetings/:id/adoptions')
  @Answers(201, AdoptionDocument)
  adopt(@By() actor: Actor, @Param('id') id: string, @Body() input: AdoptDecisions): Promise<AdoptionView> {
    return this.adoptions.adopt(actor, id, input);
  }
}

/** The version in the header counts before the one in the body. */
function withVersion<Input extends { version?: number }>(input: Input, ifMatch: string | undefined): Input {
  const version = versionIn(ifMatch) ?? input.version;
  return version === undefined ? input : { ...input, version };
}
