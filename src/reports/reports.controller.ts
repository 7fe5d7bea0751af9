import { createHash } from 'node:crypto';
import { Controller, Delete, Get, HttpCode, Inject, Param, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../access/actor.js';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Answers } from '../platform/input/answers.js';
import { Id, OneOf, Words } from '../platform/input/fields.js';
import { notFound } from '../platform/problems/problem.js';
import { onlyFile, takeForm } from '../platform/uploads/multipart.js';
import { type ReportFormat, type ReportKind, reportFormats } from './report.js';
import { kindNamed, kindWords } from './report-kinds.js';
import { type ReportFile, Reports } from './reports.js';
import { type TemplateRow, Templates } from './templates.js';
import { reportStyle } from './writers/html-style.js';
import { reportWriters } from './writers/writers.js';

class ReportQuery {
  @OneOf(reportFormats, { optional: true, description: 'json when left out.' }) format?: ReportFormat;
  @Id({ optional: true, description: 'The party; needed for council-annex.' }) party?: string;
  @Words({ most: 60, optional: true, description: 'Only points with this theme.' }) theme?: string;
}

class ReportKindDocument {
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: [String] }) formats!: string[];
  @ApiProperty({ type: Boolean }) needsParty!: boolean;
}

class TemplateDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: 'integer' }) size!: number;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
}

@ApiTags('reports')
@Controller('v1/consultations/:id')
export class ReportsController {
  constructor(
    private readonly reports: Reports,
    private readonly templates: Templates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The kinds of report there are, and in which formats. */
  @Get('reports')
  @Answers(200, ReportKindDocument, { many: true })
  kinds(@By() actor: Actor, @Param('id') id: string): ReportKindDocument[] {
    mustBeAllowed(actor, 'report.see', id);
    return kindWords.map(({ kind, title }) => ({ kind, title, formats: [...reportWriters.keys()], needsParty: kind === 'council-annex' }));
  }

  @Get('reports/:kind')
  @Answers(200, undefined, { files: [...reportWriters.values()].map(({ mediaType }) => mediaType.split(';')[0] ?? mediaType) })
  async report(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Query() query: ReportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { format = 'json', ...request } = query;
    const file = await this.reports.write(actor, id, { kind: kindNamed(kind), ...request }, format);
    await sendReport(reply, file, format === 'json' || format === 'html');
  }

  /** The municipality's own Word templates. */
  @Get('report-templates')
  @Answers(200, TemplateDocument, { many: true })
  listTemplates(@By() actor: Actor, @Param('id') id: string): Promise<TemplateRow[]> {
    return this.templates.list(actor, id);
  }

  @Put('report-templates/:kind')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(200, TemplateDocument)
  async replaceTemplate(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
  ): Promise<TemplateRow> {
    mustBeAllowed(actor, 'consultation.change', id);
    const file = await onlyFile(await takeForm(request, this.config.uploadLimit));
    try {
      await this.templates.replace(actor, id, kindNamed(kind), file);
    } finally {
      await file.discard();
    }
    return this.template(actor, id, kindNamed(kind));
  }

  @Delete('report-templates/:kind')
  @HttpCode(204)
  @Answers(204)
  removeTemplate(@By() actor: Actor, @Param('id') id: string, @Param('kind') kind: string): Promise<void> {
    return this.templates.remove(actor, id, kindNamed(kind));
  }

  private async template(actor: Actor, id: string, kind: ReportKind): Promise<TemplateRow> {
    const template = (await this.templates.list(actor, id)).find((row) => row.kind === kind);
    if (!template) throw notFound('template', kind);
    return template;
  }
}

/** The page that we write as a report carries its own style; this very text is let through, and nothing else. */
const reportPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(reportStyle).digest('base64')}'`;

/** Sends a report, as a download or to be read in the browser. */
export async function sendReport(reply: FastifyReply, { fileName, mediaType, bytes }: ReportFile, isInline: boolean): Promise<void> {
  await reply
    .header('content-type', mediaType)
    .header('content-disposition', `${isInline ? 'inline' : 'attachment'}; filename="${fileName}"`)
    .header('content-security-policy', reportPolicy)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
}
