import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../platform/input/answers.js';
import { linksOf } from '../platform/input/paging.js';
import { notFound } from '../platform/problems/problem.js';
import { sendReport } from '../reports/reports.controller.js';
import { PublicConsultationDocument, PublicConsultationRowDocument, PublicPointDocument } from './public.documents.js';
import { publicHeaders } from './public.headers.js';
import { type PublicConsultation, type PublicConsultationRow, type PublicPoint, PublicRegister } from './public-register.js';
import { PublicReport } from './public-report.js';
import { ListPublicPoints, PublicRegisterQuery } from './publication.input.js';

/** What was published, for everybody: no account, no token. */
@ApiTags('public')
@Controller('v1/public/consultations')
export class PublicController {
  constructor(
    private readonly register: PublicRegister,
    private readonly report: PublicReport,
  ) {}

  /** Consultations of which something is public. No login. */
  @Get()
  @Answers(200, PublicConsultationRowDocument, { many: true })
  list(@Res({ passthrough: true }) reply: FastifyReply): Promise<PublicConsultationRow[]> {
    publicHeaders(reply, false);
    return this.register.list();
  }

  /** What is public of a consultation, in figures. No login. */
  @Get(':id')
  @Answers(200, PublicConsultationDocument)
  async get(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PublicConsultation> {
    const consultation = await this.register.get(id);
    publicHeaders(reply, false);
    return consultation;
  }

  /** Points as they were published. No login. */
  @Get(':id/points')
  @Answers(200, PublicPointDocument, { many: true })
  async points(
    @Param('id') id: string,
    @Query() query: ListPublicPoints,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly PublicPoint[]> {
    const page = await this.register.points(id, query);
    publicHeaders(reply, false);
    void reply.header('link', linksOf(request.url.split('?', 1)[0] ?? '', { ...query }, page));
    void reply.header('x-total-count', String(page.total));
    return page.rows;
  }

  /** One point by its number. No login. */
  @Get(':id/points/:number')
  @Answers(200, PublicPointDocument)
  async point(
    @Param('id') id: string,
    @Param('number') number: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicPoint> {
    const point = await this.register.point(id, numberIn(number));
    publicHeaders(reply, false);
    return point;
  }

  /** The public register as a file. No login. */
  @Get(':id/register')
  @Answers(200, undefined, { files: ['text/csv', 'application/json', 'application/pdf'] })
  async file(@Param('id') id: string, @Query() { format = 'json' }: PublicRegisterQuery, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.report.write(id, format);
    publicHeaders(reply, false);
    await sendReport(reply, file, format === 'json');
  }
}

/** @throws Problem `point-not-found` for what is no number. */
export function numberIn(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw notFound('point', text.slice(0, 20));
  return Number(text);
}
