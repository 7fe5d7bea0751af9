import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers } from '../platform/input/answers.js';
import { Verbatim } from '../platform/input/fields.js';
import { linksOf, Paging, windowOf } from '../platform/input/paging.js';
import { type AnswerView, CornerAnswers, openStates } from './answers.js';

export class SayMisunderstood {
  @Verbatim({ most: 20_000, description: 'What was meant.' }) text!: string;
}

class AnswerDocument {
  @ApiProperty({ type: String, format: 'uuid' }) pointId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) reactionId!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: 'integer', nullable: true }) question!: number | null;
  @ApiProperty({ type: String, enum: [...openStates] }) open!: string;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'Document, section, versions and words of each changed sentence.' })
  changes!: object[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) misunderstoodAt!: string | null;
}

@ApiTags('corner')
@Controller('v1')
export class CornerAnswersController {
  constructor(private readonly answers: CornerAnswers) {}

  /** One's own party's points, with what was published of their answers. */
  @Get('consultations/:id/corner/answers')
  @Answers(200, AnswerDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: Paging,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly AnswerView[]> {
    const page = await this.answers.list(actor, id, windowOf(query));
    void reply
      .header('link', linksOf(`/v1/consultations/${id}/corner/answers`, { ...query }, page))
      .header('x-total-count', String(page.total));
    return page.rows;
  }

  /** Says, once, that the answer rests on a misunderstanding. */
  @Post('points/:id/misunderstandings')
  @HttpCode(204)
  @Answers(204)
  misunderstood(@By() actor: Actor, @Param('id') id: string, @Body() { text }: SayMisunderstood): Promise<void> {
    return this.answers.misunderstood(actor, id, text);
  }
}
