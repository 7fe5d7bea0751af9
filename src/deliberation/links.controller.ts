import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { ChangeDocument } from '../documents/documents.documents.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { Id, ManyOf, Whole } from '../platform/input/fields.js';
import { versionIn } from '../platform/input/version.js';
import { ChangeLinks, type LinkProposalView, type LinkView } from './change-links.js';
import { type PassagePoint, PassagePoints } from './passage-points.js';
import { Trace, type TraceView } from './trace.js';

class LinkInput {
  @Id({ description: 'The change.' }) change!: string;
  @Id({ description: 'The point.' }) point!: string;
}

class ConfirmLinks {
  @ManyOf(() => LinkInput, { most: 1000 }) links!: LinkInput[];
}

class AnchorInput {
  @Id({ description: 'A passage of any version of the document.' }) passage!: string;
  @Whole({ optional: true, description: 'Version of the point as last seen.' }) version?: number;
}

class LinkReasonDocument {
  @ApiProperty({ type: String, enum: ['proposed_words', 'shared_words', 'section', 'place', 'tracked_change'] }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: Number }) share!: number;
}

class LinkProposalDocument {
  @ApiProperty({ type: String, format: 'uuid' }) changeId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) pointId!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: '0 to 1; null for a link that a person made.' }) confidence!: number | null;
  @ApiProperty({ type: () => LinkReasonDocument, isArray: true }) reasons!: LinkReasonDocument[];
}

class LinkDocument extends LinkProposalDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) linkedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) linkedAt!: string;
}

class TracedChangeDocument extends ChangeDocument {
  @ApiProperty({ type: String }) document!: string;
  @ApiProperty({ type: String, format: 'uuid' }) linkId!: string;
}

class AnchorDocument {
  @ApiProperty({ type: String, format: 'uuid' }) documentId!: string;
  @ApiProperty({ type: String }) document!: string;
  @ApiProperty({ type: Boolean, description: 'False while it is proposed by the reference in the point.' }) confirmed!: boolean;
  @ApiProperty({ type: () => AnchoredPassageDocument, isArray: true }) passages!: AnchoredPassageDocument[];
}

class AnchoredPassageDocument {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Place in the version, from 0.' }) seq!: number | null;
  @ApiProperty({ type: String }) label!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null in a version where it is gone.' }) text!: string | null;
}

class PassagePointDocument {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null when the version has no such passage any more.' })
  passageId!: string | null;
  @ApiProperty({ type: String, format: 'uuid' }) pointId!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: Boolean }) changePending!: boolean;
  @ApiProperty({ type: String, enum: ['linked', 'anchored', 'referred'] }) how!: string;
}

class TraceDocument {
  @ApiProperty({ type: String, format: 'uuid' }) pointId!: string;
  @ApiProperty({ type: 'integer', description: 'Version of the point.' }) version!: number;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: Boolean }) changePending!: boolean;
  @ApiProperty({ type: () => TracedChangeDocument, isArray: true }) changes!: TracedChangeDocument[];
  @ApiProperty({ type: () => AnchorDocument, nullable: true }) anchor!: AnchorDocument | null;
}

/** From a point to the changed sentence, and back. */
@ApiTags('changes')
@Controller('v1')
export class LinksController {
  constructor(
    private readonly links: ChangeLinks,
    private readonly trace: Trace,
    private readonly passagePoints: PassagePoints,
  ) {}

  /** All points ever about the passages of a version: that caused a change there, were anchored there, or name the section. */
  @Get('documents/:id/versions/:label/points')
  @Answers(200, PassagePointDocument, { many: true })
  pointsOf(@By() actor: Actor, @Param('id') id: string, @Param('label') label: string): Promise<PassagePoint[]> {
    return this.passagePoints.of(actor, id, label);
  }

  /** Links proposed between the changes of a version and decided points, best first, with the reasons. */
  @Get('documents/:id/versions/:label/link-proposals')
  @Answers(200, LinkProposalDocument, { many: true })
  proposals(@By() actor: Actor, @Param('id') id: string, @Param('label') label: string): Promise<LinkProposalView[]> {
    return this.links.proposals(actor, id, label);
  }

  /** Links points to changes: all of them or none. */
  @Post('change-links')
  @HttpCode(204)
  @Answers(204)
  confirm(@By() actor: Actor, @Body() { links }: ConfirmLinks): Promise<void> {
    return this.links.confirm(
      actor,
      links.map(({ change, point }) => ({ changeId: change, pointId: point })),
    );
  }

  @Delete('change-links/:id')
  @HttpCode(204)
  @Answers(204)
  withdraw(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.links.withdraw(actor, id);
  }

  /** The points that caused a change. */
  @Get('changes/:id/causes')
  @Answers(200, LinkDocument, { many: true })
  causes(@By() actor: Actor, @Param('id') id: string): Promise<LinkView[]> {
    return this.trace.causesOf(actor, id);
  }

  /** Point, decision, changes, versions: in one line of sight. */
  @Get('points/:id/trace')
  @Answers(200, TraceDocument)
  traceOf(@By() actor: Actor, @Param('id') id: string): Promise<TraceView> {
    return this.trace.of(actor, id);
  }

  /** Says which passage the point is about; it follows the passage from version to version. */
  @Put('points/:id/anchor')
  @TakesVersion()
  @Answers(200, TraceDocument)
  async anchor(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { passage, version }: AnchorInput,
    @Headers('if-match') seen?: string,
  ): Promise<TraceView> {
    await this.trace.anchor(actor, id, passage, versionIn(seen) ?? version);
    return this.trace.of(actor, id);
  }
}
