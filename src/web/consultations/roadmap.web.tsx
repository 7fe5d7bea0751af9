import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Bundles } from '../../bundles/bundles.js';
import { Consultations } from '../../consultations/consultations.js';
import { Statistics } from '../../deliberation/statistics.js';
import { Documents } from '../../documents/documents.js';
import { windowOf } from '../../platform/input/paging.js';
import { Publications } from '../../publication/publications.js';
import { Reactions } from '../../reactions/reactions.js';
import { show } from '../answer.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls, withQuery } from '../urls.js';
import { RoadmapPage, type RoadmapPageProps } from './roadmap.page.js';

/** The steps of a consultation, for who is new to it. */
@ApiExcludeController()
@Controller()
export class RoadmapPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly statistics: Statistics,
    private readonly documents: Documents,
    private readonly reactions: Reactions,
    private readonly bundles: Bundles,
    private readonly publications: Publications,
  ) {}

  @Get(route(urls.roadmap(':id')))
  async roadmap(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const consultation = await this.consultations.get(actor, id);
    mustBeAllowed(actor, 'theme.tag', id);
    const steps = await this.steps(actor, id);
    await show(reply, <RoadmapPage shell={shellOf(request)} consultation={headOf(actor, consultation)} steps={steps} />);
  }

  private async steps(actor: Actor, id: string): Promise<RoadmapPageProps['steps']> {
    const figures = await this.statistics.of(actor, id);
    const documents = await this.documents.list(actor, id);
    const proposals = (await this.reactions.nextProposal(actor, id, 0))?.others ?? 0;
    const { total: bundles } = await this.bundles.list(actor, id, windowOf({}));
    const published = await this.publications.list(actor, id);
    const hasPoints = figures.points > 0;
    const work = (left: number) => ({ left: hasPoints ? left : null, done: hasPoints && left === 0 });
    const made = (count: number, can = true) => ({ left: can ? 0 : null, done: count > 0 });
    const changes = figures.changePending + figures.unexplainedChanges;
    return [
      { step: 'parties', href: urls.parties(id), ...made(figures.parties) },
      { step: 'documents', href: urls.documents(id), ...made(documents.length) },
      { step: 'reactions', href: urls.newReaction(id), ...made(figures.reactions) },
      { step: 'proposals', href: withQuery(urls.reactions(id), { state: 'proposal' }), ...work(proposals) },
      { step: 'themes', href: urls.quickTagging(id), ...work(figures.withoutTheme) },
      { step: 'bundles', href: urls.bundles(id), ...made(bundles, hasPoints) },
      { step: 'decisions', href: withQuery(urls.points(id), { open: 'decision' }), ...work(figures.undecided) },
      { step: 'changes', href: urls.documents(id), left: figures.decided ? changes : null, done: figures.decided > 0 && changes === 0 },
      { step: 'publication', href: urls.publication(id), ...made(published.length, figures.decided > 0) },
    ];
  }
}
