import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, isAllowed, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Statistics } from '../../deliberation/statistics.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { onlyFile, takeForm } from '../../platform/uploads/multipart.js';
import { reportFormats } from '../../reports/report.js';
import { kindNamed, kindWords } from '../../reports/report-kinds.js';
import { sendReport } from '../../reports/reports.controller.js';
import { Reports } from '../../reports/reports.js';
import { Templates } from '../../reports/templates.js';
import { reportWriters } from '../../reports/writers/writers.js';
import { Scheme } from '../../themes/scheme.js';
import { seeOther, show } from '../answer.js';
import { attempt, type Refused } from '../forms.js';
import { idIn, oneOf, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { ReportsPage } from './reports.page.js';
import type { TemplateChoice } from './template-section.js';

/** Reports to take along, and the templates that they are written with. */
@ApiExcludeController()
@Controller()
export class ReportsPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly statistics: Statistics,
    private readonly scheme: Scheme,
    private readonly reports: Reports,
    private readonly templates: Templates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(route(urls.reports(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, id, request, reply);
  }

  /** The file itself; a report to read in the browser opens there. */
  @Get(route(urls.report(':id', ':kind', {})))
  async download(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = queryOf(request);
    const format = oneOf(reportFormats, query['format']) ?? 'html';
    const asked = { kind: kindNamed(kind), party: idIn(query['party']), theme: query['theme'] || undefined };
    await sendReport(reply, await this.reports.write(actor, id, asked, format), format === 'html');
  }

  @Post(route(urls.template(':id', ':kind')))
  async replaceTemplate(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustBeAllowed(actor, 'consultation.change', id);
    const result = await attempt({}, async () => {
      const file = await onlyFile(await takeForm(request, this.config.uploadLimit));
      try {
        await this.templates.replace(actor, id, kindNamed(kind), file);
      } finally {
        await file.discard();
      }
    });
    if ('refused' in result) return this.show(actor, id, request, reply, { kind: kindNamed(kind), ...result.refused });
    await seeOther(reply, `${urls.reports(id)}#huisstijl`, 'sjabloon');
  }

  @Post(route(urls.templateRemove(':id', ':kind')))
  async removeTemplate(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.templates.remove(actor, id, kindNamed(kind));
    await seeOther(reply, `${urls.reports(id)}#huisstijl`, 'sjabloon-weg');
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    refused?: Refused & { readonly kind: string },
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const parties = await this.statistics.byParty(actor, id);
    const points = parties.reduce((sum, party) => sum + party.points, 0);
    const formats = [...reportWriters.keys()];
    const page = (
      <ReportsPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        kinds={kindWords.map(({ kind, title }) => ({ kind, title, formats, needsParty: kind === 'council-annex' }))}
        points={points}
        decided={points - parties.reduce((sum, party) => sum + party.undecided, 0)}
        parties={parties}
        themes={(await this.scheme.list(actor, id)).filter((theme) => theme.points).map(({ key, label }) => ({ key, label }))}
        templates={isAllowed(actor, 'consultation.change', id) ? await this.templateChoices(actor, id) : []}
        {...(refused ? { templateForm: refused.form, templateRefused: refused.kind } : {})}
      />
    );
    await show(reply, page, refused?.problem.status);
  }

  private async templateChoices(actor: Actor, id: string): Promise<TemplateChoice[]> {
    const own = await this.templates.list(actor, id);
    return kindWords.map(({ kind, title }) => ({ kind, title, own: own.find((template) => template.kind === kind) ?? null }));
  }
}
