import { ApiProperty } from '@nestjs/swagger';
import { DecisionDocument } from './deliberation.documents.js';

export class FollowingDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, enum: ['follows', 'differs', 'undecided'], description: 'Whether it has the decision of the bundle.' })
  following!: string;
}

export class BundleDecisionDocument {
  @ApiProperty({ type: () => DecisionDocument, nullable: true, description: 'The last one; null while nothing was decided.' })
  decision!: DecisionDocument | null;
  @ApiProperty({ type: () => FollowingDocument, isArray: true }) points!: FollowingDocument[];
}
