import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers } from '../platform/input/answers.js';
import { linksOf } from '../platform/input/paging.js';
import { outcomes } from '../vocabulary.js';
import { type PartyAnswer, type PartyAnswerSummary, PartyAnswers } from './party-answers.js';
import { ListAnswers } from './register.input.js';

class AnswerThemeDocument {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) label!: string;
}

class AnswerThemeCountDocument extends AnswerThemeDocument {
  @ApiProperty({ type: 'integer' }) points!: number;
}

class AnswerOutcomeDocument {
  @ApiProperty({ type: String, enum: [...outcomes], nullable: true }) outcome!: string | null;
  @ApiProperty({ type: 'integer' }) points!: number;
}

class AnswerWordsDocument {
  @ApiProperty({ type: String, enum: ['same', 'gone', 'came'] }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
}

class AnsweredChangeDocument {
  @ApiProperty({ type: String, format: 'uuid' }) documentId!: string;
  @ApiProperty({ type: String, description: 'Title of the document.' }) document!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: 'integer' }) seq!: number;
  @ApiProperty({ type: String }) fromLabel!: string;
  @ApiProperty({ type: String }) toLabel!: string;
  @ApiProperty({ type: () => AnswerWordsDocument, isArray: true }) words!: AnswerWordsDocument[];
}

class PartyAnswerDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'From 1, in the order of the reactions of the party.' }) place!: number;
  @ApiProperty({ type: 'integer', description: 'In the register.' }) number!: number;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: () => AnswerThemeDocument, nullable: true, description: 'The leading theme.' }) theme!: AnswerThemeDocument | null;
  @ApiProperty({ type: String, enum: [...outcomes], nullable: true }) outcome!: string | null;
  @ApiProperty({ type: Boolean }) changePending!: boolean;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: () => AnsweredChangeDocument, isArray: true }) changes!: AnsweredChangeDocument[];
}

class PartyAnswerSummaryDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer' }) decided!: number;
  @ApiProperty({ type: 'integer', description: 'Points that changed the text.' }) changed!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) receivedOn!: string | null;
  @ApiProperty({ type: () => AnswerOutcomeDocument, isArray: true }) outcomes!: AnswerOutcomeDocument[];
  @ApiProperty({ type: () => AnswerThemeCountDocument, isArray: true }) themes!: AnswerThemeCountDocument[];
}

@ApiTags('points')
@Controller('v1/consultations/:id/parties/:party')
export class PartyAnswersController {
  constructor(private readonly answers: PartyAnswers) {}

  /** What became of the points of one party, in figures. */
  @Get('answer-summary')
  @Answers(200, PartyAnswerSummaryDocument)
  summary(@By() actor: Actor, @Param('id') id: string, @Param('party') party: string): Promise<PartyAnswerSummary> {
    return this.answers.summary(actor, id, party);
  }

  /** The points of one party with what became of each, numbered as in its own reactions. */
  @Get('answers')
  @Answers(200, PartyAnswerDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('party') party: string,
    @Query() query: ListAnswers,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly PartyAnswer[]> {
    const page = await this.answers.list(actor, id, party, query);
    void reply
      .header('link', linksOf(`/v1/consultations/${id}/parties/${party}/answers`, { ...query }, page))
      .header('x-total-count', page.capped ? `${page.total}+` : String(page.total));
    return page.rows;
  }
}
