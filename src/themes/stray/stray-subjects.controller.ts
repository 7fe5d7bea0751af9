import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Answers } from '../../platform/input/answers.js';
import type { Theme } from '../theme.entity.js';
import { ThemeDocument } from '../themes.documents.js';
import { DismissStraySubject, NameStraySubject } from './stray-subjects.input.js';
import { StraySubjects, type StrayView } from './stray-subjects.js';

class StraySentenceDocument {
  @ApiProperty({ type: String, format: 'uuid', description: 'The point.' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) text!: string;
}

export class StraySubjectDocument {
  @ApiProperty({ type: [String], description: 'Words that are typical of it, as parties write them.' }) words!: string[];
  @ApiProperty({ type: () => StraySentenceDocument, isArray: true }) sentences!: StraySentenceDocument[];
  @ApiProperty({ type: [String], description: 'Ids of its points, the most typical first.' }) points!: string[];
}

/** Subjects for which the scheme has no theme, for a person to name or to dismiss. */
@ApiTags('themes')
@Controller('v1')
export class StraySubjectsController {
  constructor(private readonly subjects: StraySubjects) {}

  /** Groups of three or more points without a theme, and without a proposed one of at least .6, that are about one subject. */
  @Get('consultations/:id/stray-subjects')
  @Answers(200, StraySubjectDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<StrayView[]> {
    return this.subjects.of(actor, id);
  }

  /** Makes a theme of a subject: its words become cues, and its points get the theme or have it proposed. */
  @Post('consultations/:id/stray-subjects/namings')
  @Answers(201, ThemeDocument)
  name(@By() actor: Actor, @Param('id') id: string, @Body() input: NameStraySubject): Promise<Theme> {
    return this.subjects.name(actor, id, input);
  }

  /** Says that these points are no subject of their own. It is remembered. */
  @Post('consultations/:id/stray-subjects/dismissals')
  @HttpCode(204)
  @Answers(204)
  async dismiss(@By() actor: Actor, @Param('id') id: string, @Body() { points }: DismissStraySubject): Promise<void> {
    await this.subjects.dismiss(actor, id, points);
  }
}
