import { ApiProperty } from '@nestjs/swagger';

export class TextBlockDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for a block that every consultation has.' })
  consultationId!: string | null;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: 'integer', description: 'Points whose decision in force uses it: of the consultation, or of all of them.' })
  points!: number;
  @ApiProperty({ type: 'integer', description: 'Bundles of which a decision in force uses it.' }) bundles!: number;
  @ApiProperty({ type: 'integer', description: 'Decisions on many points of which one in force uses it.' }) bulkDecisions!: number;
  @ApiProperty({ type: 'integer' }) version!: number;
}

class UseDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, description: 'Title of the consultation.' }) consultation!: string;
  @ApiProperty({ type: 'integer', description: 'Points whose decision in force uses the block.' }) points!: number;
}

class UsingBundleDocument extends UseDocument {
  @ApiProperty({ type: String }) title!: string;
}

class UsingBulkDecisionDocument extends UseDocument {
  @ApiProperty({ type: String }) decidedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt!: string;
}

export class TextBlockUsesDocument {
  @ApiProperty({ type: () => UseDocument, isArray: true, description: 'By consultation: `id` is that of the consultation.' })
  consultations!: UseDocument[];
  @ApiProperty({ type: () => UsingBundleDocument, isArray: true }) bundles!: UsingBundleDocument[];
  @ApiProperty({ type: () => UsingBulkDecisionDocument, isArray: true }) bulkDecisions!: UsingBulkDecisionDocument[];
}
