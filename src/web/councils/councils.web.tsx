import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, ownParty } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { PartyAnswers } from '../../deliberation/party-answers.js';
import type { ListAnswers } from '../../deliberation/register.input.js';
import { Documents } from '../../documents/documents.js';
import { notFound } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { numberIn } from '../../publication/public.controller.js';
import { PublicRegister } from '../../publication/public-register.js';
import { seeOther, show } from '../answer.js';
import { queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { CouncilPage } from './council.page.js';
import { CouncilListPage } from './council-list.page.js';
import { CouncilPointPage } from './council-point.page.js';
import { readCouncilQuery } from './council-query.js';

/** Points on a page; most councils ask fewer things than this. */
const PAGE_SIZE = 100;

/** What became of the points of each council, for councillors and who works for them. */
@ApiExcludeController()
@Controller()
export class CouncilPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly answers: PartyAnswers,
    private readonly documents: Documents,
    private readonly register: PublicRegister,
    private readonly surroundings: Surroundings,
  ) {}

  /** A council's own account goes straight to its own page. */
  @Get(route(urls.councils(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const own = ownParty(actor, id);
    if (own) return seeOther(reply, urls.council(id, own));
    const councils = await this.answers.councils(actor, id);
    await show(reply, <CouncilListPage shell={shellOf(request)} consultation={headOf(actor, consultation)} councils={councils} />);
  }

  @Get(route(urls.council(':id', ':party')))
  council(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('party') party: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(actor, id, party, request, reply);
  }

  @Get(route(urls.councilJump(':id', ':party')))
  async jump(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('party') party: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = (queryOf(request)['nummer'] ?? '').slice(0, 12);
    const { points } = await this.answers.summary(actor, id, party);
    const place = /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
    if (place >= 1 && place <= points) return seeOther(reply, urls.councilPoint(id, party, place));
    if (!asked) return seeOther(reply, urls.council(id, party));
    await this.show(actor, id, party, request, reply, asked);
  }

  @Get(route(urls.councilPoint(':id', ':party', ':place')))
  async point(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('party') party: string,
    @Param('place') place: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const council = await this.answers.summary(actor, id, party);
    const answer = await this.answers.at(actor, id, party, numberIn(place));
    const page = <CouncilPointPage shell={shellOf(request)} consultation={headOf(actor, consultation)} council={council} answer={answer} />;
    await show(reply, page);
  }

  private async show(actor: Actor, id: string, party: string, request: FastifyRequest, reply: FastifyReply, unknown = ''): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    const council = await this.answers.summary(actor, id, party);
    if (ownParty(actor, id) === null && council.kind !== 'council' && council.kind !== 'advisory_board') throw notFound('party', party);
    const { page: number, ...query } = readCouncilQuery(queryOf(request));
    const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value)) as ListAnswers;
    const { rows, ...paging } = await this.answers.list(actor, id, party, { ...asked, page: number, pageSize: PAGE_SIZE });
    const page = (
      <CouncilPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        council={council}
        answers={rows}
        paging={paging}
        query={query}
        rounds={consultation.rounds}
        documents={await this.documentsOf(actor, id)}
        isPublic={await this.register.isPublic(id)}
        {...(unknown ? { unknown } : {})}
        now={this.surroundings.timestamp()}
      />
    );
    await show(reply, page, unknown ? 404 : 200);
  }

  /** Each document with its latest version. */
  private async documentsOf(actor: Actor, id: string) {
    const shown: { title: string; label: string; datedOn: string; href: string }[] = [];
    for (const document of await this.documents.list(actor, id)) {
      const [latest] = await this.documents.versions(actor, document.id);
      if (!latest) continue;
      const { label, datedOn } = latest;
      shown.push({ title: document.title, label, datedOn, href: urls.version(document.id, label) });
    }
    return shown;
  }
}
