import { Body, Controller, Delete, Headers, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { Boundaries } from './boundaries.js';
import { PointStore } from './point-store.js';
import { PointOfReactionDocument } from './reactions.documents.js';
import { ChangePoint, MergePoints, SplitPoint, UnmarkPoint } from './reactions.input.js';
import type { PointOfReaction } from './reactions.js';

/** Where points begin and end. */
@ApiTags('points')
@Controller('v1/points')
export class PointsController {
  constructor(
    private readonly boundaries: Boundaries,
    private readonly points: PointStore,
  ) {}

  /** Makes one point of two of the same reaction. */
  @Post('merges')
  @Answers(201, PointOfReactionDocument)
  async merge(@By() actor: Actor, @Body() input: MergePoints): Promise<PointOfReaction> {
    return this.view(await this.boundaries.merge(actor, input));
  }

  /** Makes two points of one; answers both. */
  @Post(':id/splits')
  @TakesVersion()
  @Answers(201, PointOfReactionDocument, { many: true })
  async split(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: SplitPoint,
    @Headers('if-match') seen?: string,
  ): Promise<PointOfReaction[]> {
    const ids = await this.boundaries.split(actor, id, withVersion(input, seen));
    return Promise.all(ids.map((one) => this.view(one)));
  }

  /** Changes bounds, heading, section or question. */
  @Patch(':id')
  @TakesVersion()
  @Answers(200, PointOfReactionDocument)
  async change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: ChangePoint,
    @Headers('if-match') seen?: string,
  ): Promise<PointOfReaction> {
    await this.boundaries.change(actor, id, withVersion(input, seen));
    return this.view(id);
  }

  /** Says that the passage is no point, and why. */
  @Delete(':id')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  unmark(@By() actor: Actor, @Param('id') id: string, @Query() input: UnmarkPoint, @Headers('if-match') seen?: string): Promise<void> {
    return this.boundaries.unmark(actor, id, withVersion(input, seen));
  }

  private async view(id: string): Promise<PointOfReaction> {
    const { number, start, end, text, heading, section, locator, speaker, time, questionNumber, outcome, version } =
      await this.points.get(id);
    return { id, number, start, end, text, heading, section, locator, speaker, time, question: questionNumber, outcome, version };
  }
}

/** The version in the header counts before the one in the body. */
function withVersion<Input extends { version?: number }>(input: Input, ifMatch: string | undefined): Input {
  const version = versionIn(ifMatch) ?? input.version;
  return version === undefined ? input : { ...input, version };
}
