import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { OneOf } from '../platform/input/fields.js';
import { versionIn } from '../platform/input/version.js';
import { RewordingDocument } from './reactions.documents.js';
import { AnswerRewording } from './reactions.input.js';
import { Rewordings, type RewordingView } from './rewordings.js';

class ListRewordings {
  @OneOf(['updated', 'asked', 'same', 'other'], { optional: true, description: '`asked`: those that a person has to answer.' })
  state?: 'updated' | 'asked' | 'same' | 'other';
}

/** Rows of consultation tables that came in anew in other words. */
@ApiTags('reactions')
@Controller('v1')
export class RewordingsController {
  constructor(private readonly rewordings: Rewordings) {}

  /** Points that got the words of a later state of their table, and rows of which it is asked whether they are an earlier point; the latest first. */
  @Get('consultations/:id/rewordings')
  @Answers(200, RewordingDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string, @Query() { state }: ListRewordings): Promise<RewordingView[]> {
    return this.rewordings.list(actor, id, state);
  }

  /** Says whether the row is the earlier point in other words. */
  @Post('rewordings/:id/answers')
  @TakesVersion()
  @Answers(201, RewordingDocument)
  answer(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { same, version }: AnswerRewording,
    @Headers('if-match') seen?: string,
  ): Promise<RewordingView> {
    return this.rewordings.answer(actor, id, same === 'yes', versionIn(seen) ?? version);
  }
}
