import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Answers } from '../platform/input/answers.js';
import { Surroundings } from '../platform/surroundings.js';
import { sendFile } from '../platform/uploads/send-file.js';
import { importTemplate, workbookType } from './import-template.js';

@ApiTags('reactions')
@Controller('v1')
export class ImportTemplateController {
  constructor(private readonly surroundings: Surroundings) {}

  /** A workbook with our own columns, to be filled in and sent back: a row is a point. */
  @Get('consultations/:id/import-template')
  @Answers(200, undefined, { files: [workbookType] })
  async template(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'reaction.receive', id);
    await sendFile(reply, importTemplate(this.surroundings.today()));
  }
}
