import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { BundleProposals } from '../../bundles/bundle-proposals.js';
import { AddToBundle, MakeBundle, RejectProposal } from '../../bundles/bundles.input.js';
import { Bundles } from '../../bundles/bundles.js';
import { check } from '../../platform/input/check.js';
import { seeOther } from '../answer.js';
import type { Done } from '../flash.js';
import { attempt, type Sent, sentIn, textIn, textsIn } from '../forms.js';
import { idIn, pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { urls, withQuery } from '../urls.js';
import { ShownBundles } from './shown-bundles.js';

/** The bundles of a consultation and what is proposed. */
@ApiExcludeController()
@Controller()
export class BundlesPages {
  constructor(
    private readonly bundles: Bundles,
    private readonly proposals: BundleProposals,
    private readonly shown: ShownBundles,
  ) {}

  @Get(route(urls.bundles(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown.show(actor, id, request, reply, { page: pageIn(queryOf(request)) });
  }

  /** Says yes to a proposal, as it is or adjusted, or no. */
  @Post(route(urls.bundles(':id')))
  async answer(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'bundle.change', id);
    const sent = sentIn(request);
    const page = pageIn({ page: textIn(sent, 'page') });
    const result = await attempt(sent, () => this.apply(actor, id, sent, page));
    if ('done' in result) return seeOther(reply, result.done.next, result.done.done, result.done.count);
    const { form, problem } = result.refused;
    const refused = { proposal: Number(textIn(sent, 'proposal')), form, asksTogether: problem.code === 'points-opposed' };
    await this.shown.show(actor, id, request, reply, { page, refused, status: problem.status });
  }

  /** Says that points are no opposites. */
  @Post(route(urls.bundleRejections(':id')))
  async reject(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const points = textsIn(sent, 'points').flatMap((ids) => ids.split(' '));
    await this.proposals.reject(actor, id, check(RejectProposal, { points, kind: textIn(sent, 'kind') }));
    await seeOther(reply, urls.bundles(id), 'tegenspraak-nee');
  }

  private async apply(
    actor: Actor,
    id: string,
    sent: Sent,
    page: number,
  ): Promise<{ readonly next: string; readonly done: Done; readonly count?: number }> {
    const points = textsIn(sent, 'points');
    if (textIn(sent, 'action') === 'reject') {
      await this.proposals.reject(actor, id, check(RejectProposal, { points }));
      return { next: withQuery(urls.bundles(id), { page: page > 1 ? page : undefined }), done: 'bundel-nee' };
    }
    const together = textIn(sent, 'together') === 'true' ? 'yes' : 'no';
    const bundle = idIn(textIn(sent, 'bundle'));
    if (bundle) {
      await this.bundles.add(actor, bundle, check(AddToBundle, { points, together }));
      return { next: urls.bundle(bundle), done: 'gebundeld', count: points.length };
    }
    const made = await this.bundles.make(actor, id, check(MakeBundle, { title: textIn(sent, 'title'), points, together }));
    return { next: urls.bundle(made), done: 'bundel' };
  }
}
