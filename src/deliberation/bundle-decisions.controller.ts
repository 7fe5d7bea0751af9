import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { BundleDecisionDocument } from './bundle-decisions.documents.js';
import { ExtendDecision, TakeBundleDecision } from './bundle-decisions.input.js';
import { BundleDecisions, type BundleDecisionView } from './bundle-decisions.js';

/** One decision for all points of a bundle. */
@ApiTags('bundles')
@Controller('v1/bundles/:id')
export class BundleDecisionsController {
  constructor(private readonly decisions: BundleDecisions) {}

  /** What was last decided on the bundle, and which of its points have that decision. */
  @Get('decisions')
  @Answers(200, BundleDecisionDocument)
  get(@By() actor: Actor, @Param('id') id: string): Promise<BundleDecisionView> {
    return this.decisions.of(actor, id);
  }

  /** Decides on every point of the bundle. */
  @Post('decisions')
  @TakesVersion()
  @Answers(201, BundleDecisionDocument)
  take(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: TakeBundleDecision,
    @Headers('if-match') seen?: string,
  ): Promise<BundleDecisionView> {
    const version = versionIn(seen) ?? input.version;
    return this.decisions.take(actor, id, version === undefined ? input : { ...input, version });
  }

  /** Gives the bundle's decision to points that joined after it was taken. */
  @Post('decisions/extensions')
  @TakesVersion()
  @Answers(201, BundleDecisionDocument)
  extend(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: ExtendDecision,
    @Headers('if-match') seen?: string,
  ): Promise<BundleDecisionView> {
    const version = versionIn(seen) ?? input.version;
    return this.decisions.extend(actor, id, version === undefined ? input : { ...input, version });
  }
}
