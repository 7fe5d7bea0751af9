import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Answers } from '../../platform/input/answers.js';
import { sendReport } from '../reports.controller.js';
import { MeetingPapers } from './meeting-papers.js';

const word = ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'];

@ApiTags('meetings')
@Controller('v1/meetings/:id')
export class MeetingPapersController {
  constructor(private readonly files: MeetingPapers) {}

  /** The agenda with everybody's words and the text in the document, to read beforehand. */
  @Get('papers')
  @Answers(200, undefined, { files: word })
  async papers(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendReport(reply, await this.files.papers(actor, id), false);
  }

  /** Who was there, what was said of each item, positions and dissent, what was decided, and who signed. */
  @Get('minutes')
  @Answers(200, undefined, { files: word })
  async minutes(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendReport(reply, await this.files.minutes(actor, id), false);
  }
}
