import { ApiProperty } from '@nestjs/swagger';
import { outcomes, partyKinds } from '../vocabulary.js';
import { proposalKinds } from './proposals.rules.js';

export class BundleReference {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
}

export class BundleRowDocument extends BundleReference {
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer', description: 'Whose points they are.' }) parties!: number;
  @ApiProperty({ type: 'integer', description: 'Points of it that have a decision.' }) decided!: number;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class PointToBundleDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String, format: 'uuid' }) partyId!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String, enum: [...partyKinds] }) partyKind!: string;
  @ApiProperty({ type: String, description: 'The party’s own words.' }) text!: string;
  @ApiProperty({ type: String, enum: [...outcomes], nullable: true }) outcome!: string | null;
}

export class PointInBundleDocument extends PointToBundleDocument {
  @ApiProperty({ type: String }) heading!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String, format: 'date-time' }) joinedAt!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class BundleDocument extends BundleReference {
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: () => PointInBundleDocument, isArray: true, description: 'In the order of their numbers.' })
  points!: PointInBundleDocument[];
}

export class StretchDocument {
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: Boolean, description: 'Whether the text beside it has these words too.' }) same!: boolean;
}

export class ProposedPointDocument extends PointToBundleDocument {
  @ApiProperty({ type: Number, description: 'To the first point of the proposal, 0 to 1.' }) similarity!: number;
  @ApiProperty({ type: Boolean, description: 'Whether it is in the bundle already.' }) bundled!: boolean;
  @ApiProperty({ type: () => StretchDocument, isArray: true, description: 'Its text, with what differs from the first point told apart.' })
  stretches!: StretchDocument[];
}

export class ProposalDocument {
  @ApiProperty({ type: String, enum: [...proposalKinds] }) kind!: string;
  @ApiProperty({ type: () => BundleReference, nullable: true, description: 'The bundle that some of the points are in.' })
  bundle!: BundleReference | null;
  @ApiProperty({ type: () => ProposedPointDocument, isArray: true, description: 'The first fifty.' }) points!: ProposedPointDocument[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: [String], description: 'Ids of all points.' }) ids!: string[];
}

export class OpposedNumbersDocument {
  @ApiProperty({ type: 'integer', description: 'Number of the one point.' }) number!: number;
  @ApiProperty({ type: 'integer', description: 'Number of the other.' }) other!: number;
  @ApiProperty({ type: String, description: 'What it is about, in the words of one of them.' }) about!: string;
}

export class BundlePreviewDocument {
  @ApiProperty({
    type: () => BundleReference,
    nullable: true,
    description: 'The bundle that some are in; the others would be added to it.',
  })
  bundle!: BundleReference | null;
  @ApiProperty({ type: () => ProposedPointDocument, isArray: true, description: 'The first fifty.' }) points!: ProposedPointDocument[];
  @ApiProperty({ type: [String], description: 'Ids of all points.' }) ids!: string[];
  @ApiProperty({ type: () => OpposedNumbersDocument, isArray: true, description: 'Pairs that seem to want the opposite.' })
  opposed!: OpposedNumbersDocument[];
}

export class OpposedDocument {
  @ApiProperty({ type: String, description: 'What it is about, in the words of one of the points.' }) about!: string;
  @ApiProperty({ type: () => PointToBundleDocument, isArray: true }) for!: PointToBundleDocument[];
  @ApiProperty({ type: () => PointToBundleDocument, isArray: true }) against!: PointToBundleDocument[];
}

export class SimilarPointDocument extends PointToBundleDocument {
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, description: 'Title of its consultation.' }) consultation!: string;
  @ApiProperty({ type: Number, description: '0 to 1.' }) similarity!: number;
  @ApiProperty({ type: Boolean, description: 'It speaks of the same, and wants the opposite.' }) opposed!: boolean;
}

export class SimilarPointsDocument {
  @ApiProperty({ type: () => BundleReference, nullable: true, description: 'The bundle that the point itself is in.' })
  bundle!: BundleReference | null;
  @ApiProperty({ type: () => SimilarPointDocument, isArray: true, description: 'Most alike first.' }) points!: SimilarPointDocument[];
}
