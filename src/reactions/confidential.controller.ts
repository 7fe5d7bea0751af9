import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers } from '../platform/input/answers.js';
import { MarkConfidential } from './confidential.input.js';
import { ConfidentialPassages, type ConfidentialView } from './confidential.js';

class ConfidentialPassageDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'UTF-16 code units in the text of the reaction.' }) start!: number;
  @ApiProperty({ type: 'integer' }) end!: number;
  @ApiProperty({ type: String }) words!: string;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String }) markedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) markedAt!: string;
}

@ApiTags('points')
@Controller('v1')
export class ConfidentialController {
  constructor(private readonly passages: ConfidentialPassages) {}

  /** What of a point is confidential. */
  @Get('points/:id/confidential-passages')
  @Answers(200, ConfidentialPassageDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<ConfidentialView[]> {
    return this.passages.of(actor, id);
  }

  /** Marks words of a point, wherever they stand in it, or all of it; answers everything that is marked. */
  @Post('points/:id/confidential-passages')
  @Answers(201, ConfidentialPassageDocument, { many: true })
  mark(@By() actor: Actor, @Param('id') id: string, @Body() input: MarkConfidential): Promise<ConfidentialView[]> {
    return this.passages.mark(actor, id, input);
  }

  @Delete('confidential-passages/:id')
  @HttpCode(204)
  @Answers(204)
  unmark(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.passages.unmark(actor, id);
  }
}
