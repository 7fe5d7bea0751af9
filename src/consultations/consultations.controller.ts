import { Body, Controller, Get, Headers, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import type { Round } from './consultation.entity.js';
import { ConsultationDocument, ConsultationRowDocument, MunicipalityDocument, RoundDocument } from './consultations.documents.js';
import { AddRound, ChangeConsultation, ChangeRound } from './consultations.input.js';
import { type ConsultationRow, Consultations, type ConsultationView } from './consultations.js';
import { municipalities } from './municipalities.js';
import { Rounds } from './rounds.js';

/** Opening one stands in `themes`, since it comes with its own copy of the theme scheme. */
@ApiTags('consultations')
@Controller('v1')
export class ConsultationsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly rounds: Rounds,
  ) {}

  @Get('consultations')
  @Answers(200, ConsultationRowDocument, { many: true })
  list(@By() actor: Actor): Promise<ConsultationRow[]> {
    return this.consultations.list(actor);
  }

  @Get('consultations/:id')
  @Answers(200, ConsultationDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ConsultationView> {
    const consultation = await this.consultations.get(actor, id);
    void reply.header('etag', etagOf(consultation.version));
    return consultation;
  }

  @Patch('consultations/:id')
  @TakesVersion()
  @Answers(200, ConsultationDocument)
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: ChangeConsultation,
    @Headers('if-match') seen?: string,
  ): Promise<ConsultationView> {
    const version = versionIn(seen) ?? input.version;
    return this.consultations.change(actor, id, version === undefined ? input : { ...input, version });
  }

  @Get('consultations/:id/rounds')
  @Answers(200, RoundDocument, { many: true })
  listRounds(@By() actor: Actor, @Param('id') id: string): Promise<Round[]> {
    return this.rounds.list(actor, id);
  }

  @Post('consultations/:id/rounds')
  @Answers(201, RoundDocument)
  addRound(@By() actor: Actor, @Param('id') id: string, @Body() input: AddRound): Promise<Round> {
    return this.rounds.add(actor, id, input);
  }

  @Patch('rounds/:id')
  @TakesVersion()
  @Answers(200, RoundDocument)
  changeRound(@By() actor: Actor, @Param('id') id: string, @Body() input: ChangeRound, @Headers('if-match') seen?: string): Promise<Round> {
    const version = versionIn(seen) ?? input.version;
    return this.rounds.change(actor, id, version === undefined ? input : { ...input, version });
  }

  /** The municipalities that can take part, by their official codes. */
  @Get('municipalities')
  @Answers(200, MunicipalityDocument, { many: true })
  municipalities(@By() _: Actor): MunicipalityDocument[] {
    return [...municipalities()].map(([code, name]) => ({ code, name }));
  }
}
