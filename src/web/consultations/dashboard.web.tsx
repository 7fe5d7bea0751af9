import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Statistics } from '../../deliberation/statistics.js';
import { Documents } from '../../documents/documents.js';
import { Surroundings } from '../../platform/surroundings.js';
import { seeOther, show } from '../answer.js';
import { queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls, withQuery } from '../urls.js';
import { DashboardPage } from './dashboard.page.js';

/** One consultation at a glance. */
@ApiExcludeController()
@Controller()
export class DashboardPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly statistics: Statistics,
    private readonly documents: Documents,
    private readonly surroundings: Surroundings,
  ) {}

  /** A party's account has no view of the whole; it starts in its own corner. */
  @Get(route(urls.consultation(':id')))
  async dashboard(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    if (!isAllowed(actor, 'statistics.see', id)) return seeOther(reply, withQuery(urls.corner(id), { gedaan: queryOf(request)['gedaan'] }));
    const now = this.surroundings.timestamp();
    const { opensOn, closesOn, rounds } = consultation;
    const page = (
      <DashboardPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        today={this.surroundings.today()}
        opensOn={opensOn}
        closesOn={closesOn}
        round={rounds.findLast(({ opensAt, closesAt }) => opensAt <= now && now <= closesAt)?.title ?? null}
        hasChanges={(await this.documents.list(actor, id)).some(({ versions }) => versions > 1)}
        steps={consultation.steps}
        figures={await this.statistics.of(actor, id)}
      />
    );
    await show(reply, page);
  }
}
