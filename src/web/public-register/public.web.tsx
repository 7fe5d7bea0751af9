import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Surroundings } from '../../platform/surroundings.js';
import { numberIn } from '../../publication/public.controller.js';
import { publicHeaders } from '../../publication/public.headers.js';
import { PublicRegister } from '../../publication/public-register.js';
import { PublicReport } from '../../publication/public-report.js';
import type { ListPublicPoints } from '../../publication/publication.input.js';
import { sendReport } from '../../reports/reports.controller.js';
import { show } from '../answer.js';
import { oneOf, queryOf } from '../query.js';
import { route } from '../route.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { PublicConsultationPage } from './public-consultation.page.js';
import { mayIndexList, PublicListPage } from './public-list.page.js';
import { PublicPointPage } from './public-point.page.js';
import { readPublicQuery } from './public-query.js';
import { publicShell } from './public-shell.js';

/** Points on a page: they are read, not worked through. */
const PAGE_SIZE = 20;

/** The public register, for everybody. */
@ApiExcludeController()
@Controller()
export class PublicPages {
  constructor(
    private readonly register: PublicRegister,
    private readonly report: PublicReport,
    private readonly surroundings: Surroundings,
  ) {}

  /** Search engines may come to what a coordinator let them see, and nowhere else. */
  @Get('robots.txt')
  async robots(@Res() reply: FastifyReply): Promise<void> {
    const consultations = await this.register.list();
    const open = consultations.filter(({ indexable }) => indexable).map(({ id }) => urls.publicConsultation(id));
    const paths = [...open, ...(mayIndexList(consultations) ? [`${urls.public}$`] : []), ...(open.length ? ['/assets/'] : [])];
    const lines = ['User-agent: *', ...paths.map((path) => `Allow: ${path}`), 'Disallow: /', ''];
    publicHeaders(reply, false);
    await reply.type('text/plain; charset=utf-8').send(lines.join('\n'));
  }

  @Get(urls.public)
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const consultations = await this.register.list();
    publicHeaders(reply, mayIndexList(consultations));
    await show(reply, <PublicListPage shell={publicShell(shellOf(request))} consultations={consultations} />);
  }

  @Get(route(urls.publicConsultation(':id')))
  async consultation(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { page, ...query } = readPublicQuery(queryOf(request));
    const consultation = await this.register.get(id);
    const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value)) as ListPublicPoints;
    const { rows, ...paging } = await this.register.points(id, { ...asked, page, pageSize: PAGE_SIZE });
    // What a visitor searches for is for no search engine to show.
    const indexable = consultation.indexable && !request.url.includes('?');
    publicHeaders(reply, indexable);
    await show(
      reply,
      <PublicConsultationPage
        shell={publicShell(shellOf(request))}
        consultation={{ ...consultation, indexable }}
        points={rows}
        paging={paging}
        query={query}
        now={this.surroundings.timestamp()}
      />,
    );
  }

  @Get(route(urls.publicPoint(':id', ':number')))
  async point(
    @Param('id') id: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const consultation = await this.register.get(id);
    const point = await this.register.point(id, numberIn(number));
    publicHeaders(reply, consultation.indexable);
    await show(reply, <PublicPointPage shell={publicShell(shellOf(request))} consultation={consultation} point={point} />);
  }

  @Get(route(urls.publicRegister(':id')))
  async download(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const format = oneOf(['csv', 'json', 'pdf'] as const, queryOf(request)['format']) ?? 'csv';
    const file = await this.report.write(id, format);
    publicHeaders(reply, false);
    await sendReport(reply, file, false);
  }
}
