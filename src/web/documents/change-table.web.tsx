import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { changeStates } from '../../documents/document.entity.js';
import { Documents } from '../../documents/documents.js';
import { ChangeTables } from '../../reports/change-table.js';
import { sendReport } from '../../reports/reports.controller.js';
import { show } from '../answer.js';
import { oneOf, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { ChangeTablePage } from './change-table.page.js';

/** Was and becomes of a version as a table: a page, or a file with `format=csv`. */
@ApiExcludeController()
@Controller()
export class ChangeTablePages {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: Documents,
    private readonly tables: ChangeTables,
  ) {}

  @Get(route(urls.changeTable(':id', ':label')))
  async table(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('label') label: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = queryOf(request);
    const state = oneOf(changeStates, query['stand']);
    const asked = { ...(query['van'] ? { from: query['van'] } : {}), ...(state ? { state } : {}) };
    if (query['format'] === 'csv') return sendReport(reply, await this.tables.csv(actor, id, label, asked), false);
    const table = await this.tables.of(actor, id, label, asked);
    const consultation = await this.consultations.get(actor, table.consultationId);
    const versions = await this.documents.versions(actor, id);
    const number = versions.find((version) => version.label === label)?.number ?? 0;
    const before = versions.find((version) => version.number === number - 1)?.label;
    const page = (
      <ChangeTablePage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        table={{ ...table, fromLabel: asked.from ?? before ?? '' }}
        state={state}
        isApart={asked.from !== undefined && asked.from !== before}
      />
    );
    await show(reply, page);
  }
}
