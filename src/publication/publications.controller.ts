import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { ChangePublication, PreviewPublication, PublishConsultation, WithdrawPublication } from './publication.input.js';
import { type PublicationPreview, PublicationPreviews } from './publication-preview.js';
import { Publications, type PublicationView } from './publications.js';

class PublicationDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null for the consultation as a whole.' }) roundId!:
    | string
    | null;
  @ApiProperty({ type: String }) round!: string;
  @ApiProperty({ type: String }) note!: string;
  @ApiProperty({ type: Boolean }) indexable!: boolean;
  @ApiProperty({ type: 'integer' }) pointCount!: number;
  @ApiProperty({ type: String }) publishedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ type: String, enum: ['withdrawn', 'replaced'], nullable: true }) endedBecause!: string | null;
  @ApiProperty({ type: String, nullable: true }) endedByName!: string | null;
  @ApiProperty({ type: String }) endReason!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}

class PointNumberDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
}

class PublicationPreviewDocument {
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer' }) decided!: number;
  @ApiProperty({ type: 'integer', description: 'Points of which all is confidential.' }) leftOut!: number;
  @ApiProperty({ type: 'integer', description: 'Points of which a part is withheld.' }) withheld!: number;
  @ApiProperty({ type: 'integer', description: 'Points of private persons, without their name.' }) unnamed!: number;
  @ApiProperty({ type: () => PointNumberDocument, isArray: true, description: 'Points that seem to name a person; the first hundred.' })
  named!: PointNumberDocument[];
}

@ApiTags('publications')
@Controller('v1')
export class PublicationsController {
  constructor(
    private readonly publications: Publications,
    private readonly previews: PublicationPreviews,
  ) {}

  /** What was ever published of a consultation, latest first. */
  @Get('consultations/:id/publications')
  @Answers(200, PublicationDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<PublicationView[]> {
    return this.publications.list(actor, id);
  }

  /** What would be published now, and what would stay behind. */
  @Get('consultations/:id/publication-preview')
  @Answers(200, PublicationPreviewDocument)
  preview(@By() actor: Actor, @Param('id') id: string, @Query() { round }: PreviewPublication): Promise<PublicationPreview> {
    return this.previews.of(actor, id, round);
  }

  /** Publishes the state as it is now; what was published before it ends. */
  @Post('consultations/:id/publications')
  @Answers(201, PublicationDocument)
  publish(@By() actor: Actor, @Param('id') id: string, @Body() input: PublishConsultation): Promise<PublicationView> {
    return this.publications.publish(actor, id, input);
  }

  /** Lets search engines show it, or not. */
  @Patch('publications/:id')
  @TakesVersion()
  @Answers(200, PublicationDocument)
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: ChangePublication,
    @Headers('if-match') seen?: string,
  ): Promise<PublicationView> {
    const version = versionIn(seen) ?? input.version;
    return this.publications.change(actor, id, { indexable: input.indexable, ...(version === undefined ? {} : { version }) });
  }

  /** Takes it back: it is public no longer. */
  @Post('publications/:id/withdrawals')
  @HttpCode(200)
  @Answers(200, PublicationDocument)
  withdraw(@By() actor: Actor, @Param('id') id: string, @Body() input: WithdrawPublication): Promise<PublicationView> {
    return this.publications.withdraw(actor, id, input);
  }
}
