import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { ListChanges } from '../documents/documents.input.js';
import { Answers } from '../platform/input/answers.js';
import { ChangeTables } from './change-table.js';
import { sendReport } from './reports.controller.js';

@ApiTags('changes')
@Controller('v1')
export class ChangeTableController {
  constructor(private readonly tables: ChangeTables) {}

  /** The was/wordt table: section, was, wordt, state, and the points or the reason that explain it; `state=own_initiative` gives own initiatives only. */
  @Get('documents/:id/versions/:label/change-table')
  @Answers(200, undefined, { files: ['text/csv'], description: 'UTF-8 with byte order mark, semicolons between cells.' })
  async csv(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('label') label: string,
    @Query() query: ListChanges,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendReport(reply, await this.tables.csv(actor, id, label, query), false);
  }
}
