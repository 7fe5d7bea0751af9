import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { linksOf, type Page, Paging } from '../platform/input/paging.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import { BundlePreview, type BundlePreviewView } from './bundle-preview.js';
import { BundleProposals, type OpposedView, type ProposalView } from './bundle-proposals.js';
import {
  BundleDocument,
  BundlePreviewDocument,
  BundleRowDocument,
  OpposedDocument,
  ProposalDocument,
  SimilarPointsDocument,
} from './bundles.documents.js';
import { AddToBundle, MakeBundle, PreviewBundle, RejectProposal, RenameBundle } from './bundles.input.js';
import { type BundleRow, Bundles, type BundleView } from './bundles.js';
import { SimilarPoints, type SimilarPointsView } from './similar-points.js';

/** Points of several parties that say the same and are answered together. */
@ApiTags('bundles')
@Controller('v1')
export class BundlesController {
  constructor(
    private readonly bundles: Bundles,
    private readonly proposals: BundleProposals,
    private readonly similar: SimilarPoints,
    private readonly preview: BundlePreview,
  ) {}

  @Get('consultations/:id/bundles')
  @Answers(200, BundleRowDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: Paging,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly BundleRow[]> {
    return paged(reply, `/v1/consultations/${id}/bundles`, query, await this.bundles.list(actor, id, query));
  }

  /** Makes a bundle; points that seem to want the opposite are refused unless a person says that they do not. */
  @Post('consultations/:id/bundles')
  @Answers(201, BundleDocument)
  async make(@By() actor: Actor, @Param('id') id: string, @Body() input: MakeBundle): Promise<BundleView> {
    return this.bundles.get(actor, await this.bundles.make(actor, id, input));
  }

  /** What bundling these points would come to: what differs, and which seem to want the opposite. Nothing is done. */
  @Post('consultations/:id/bundle-previews')
  @HttpCode(200)
  @Answers(200, BundlePreviewDocument)
  look(@By() actor: Actor, @Param('id') id: string, @Body() { points }: PreviewBundle): Promise<BundlePreviewView> {
    return this.preview.of(actor, id, points);
  }

  /** What could be bundled: near-identical points first, then points that mean the same, each with what differs. */
  @Get('consultations/:id/bundle-proposals')
  @Answers(200, ProposalDocument, { many: true })
  async propose(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: Paging,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ProposalView[]> {
    return paged(reply, `/v1/consultations/${id}/bundle-proposals`, query, await this.proposals.list(actor, id, query));
  }

  /** Remembers that points do not belong together (or, with `opposed`, are no opposites). */
  @Post('consultations/:id/bundle-proposals/rejections')
  @HttpCode(204)
  @Answers(204)
  reject(@By() actor: Actor, @Param('id') id: string, @Body() input: RejectProposal): Promise<void> {
    return this.proposals.reject(actor, id, input);
  }

  /** Subjects on which points want the opposite of one another. */
  @Get('consultations/:id/opposed-points')
  @Answers(200, OpposedDocument, { many: true })
  opposed(@By() actor: Actor, @Param('id') id: string): Promise<OpposedView[]> {
    return this.proposals.opposed(actor, id);
  }

  @Get('bundles/:id')
  @Answers(200, BundleDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<BundleView> {
    const bundle = await this.bundles.get(actor, id);
    void reply.header('etag', etagOf(bundle.version));
    return bundle;
  }

  @Patch('bundles/:id')
  @TakesVersion()
  @Answers(200, BundleDocument)
  async rename(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: RenameBundle,
    @Headers('if-match') seen?: string,
  ): Promise<BundleView> {
    await this.bundles.rename(actor, id, withVersion(input, seen));
    return this.bundles.get(actor, id);
  }

  /** Ends a bundle; its points keep their words and what was decided. */
  @Delete('bundles/:id')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  dissolve(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    return this.bundles.dissolve(actor, id, versionIn(seen));
  }

  /** Adds points; a decision on the bundle is not theirs until it is extended to them. */
  @Post('bundles/:id/points')
  @TakesVersion()
  @Answers(201, BundleDocument)
  async add(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: AddToBundle,
    @Headers('if-match') seen?: string,
  ): Promise<BundleView> {
    await this.bundles.add(actor, id, withVersion(input, seen));
    return this.bundles.get(actor, id);
  }

  /** Lets a point leave; it keeps the decision that was taken while it was in the bundle. */
  @Delete('bundles/:id/points/:point')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  leave(@By() actor: Actor, @Param('id') id: string, @Param('point') point: string, @Headers('if-match') seen?: string): Promise<void> {
    return this.bundles.leave(actor, id, point, versionIn(seen));
  }

  /** Points that say much the same, of this and of other consultations that you may see. */
  @Get('points/:id/similar-points')
  @Answers(200, SimilarPointsDocument)
  similarTo(@By() actor: Actor, @Param('id') id: string): Promise<SimilarPointsView> {
    return this.similar.of(actor, id);
  }
}

function paged<Row>(reply: FastifyReply, path: string, query: Paging, page: Page<Row>): readonly Row[] {
  void reply.header('link', linksOf(path, { ...query }, page)).header('x-total-count', String(page.total));
  return page.rows;
}

/** The version in the header counts before the one in the body. */
function withVersion<Input extends { version?: number }>(input: Input, ifMatch: string | undefined): Input {
  const version = versionIn(ifMatch) ?? input.version;
  return version === undefined ? input : { ...input, version };
}
