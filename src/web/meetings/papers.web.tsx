import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { MeetingPapers } from '../../reports/meetings/meeting-papers.js';
import { sendReport } from '../../reports/reports.controller.js';
import { route } from '../route.js';
import { urls } from '../urls.js';

/** Papers and minutes of a meeting, to take along. */
@ApiExcludeController()
@Controller()
export class MeetingPapersPages {
  constructor(private readonly files: MeetingPapers) {}

  @Get(route(urls.meetingPapers(':id')))
  async papers(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendReport(reply, await this.files.papers(actor, id), false);
  }

  @Get(route(urls.meetingMinutes(':id')))
  async minutes(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendReport(reply, await this.files.minutes(actor, id), false);
  }
}
