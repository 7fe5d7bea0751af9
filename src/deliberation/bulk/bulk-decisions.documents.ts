import { ApiProperty } from '@nestjs/swagger';

class CurrentDecisionDocument {
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: String }) notIncorporated!: string;
  @ApiProperty({ type: String }) decidedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt!: string;
}

export class PreviewedDecisionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The outcome of the decision that would be superseded.' }) outcome!:
    | string
    | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String, description: 'As filled for this point, like the texts below.' }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: String }) notIncorporated!: string;
  @ApiProperty({ type: [String], description: 'Fields that this point has no value for; with these it is refused.' }) missing!: string[];
  @ApiProperty({ type: () => CurrentDecisionDocument, nullable: true, description: 'The decision that would be superseded.' })
  current!: CurrentDecisionDocument | null;
}

class BulkDecidedDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: String }) motivation!: string;
  @ApiProperty({ type: String }) answer!: string;
  @ApiProperty({ type: String }) notIncorporated!: string;
  @ApiProperty({ type: Boolean, description: 'Whether this decision is still the one in force.' }) inForce!: boolean;
}

export class BulkDecisionRowDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: 'integer', description: 'Points that were decided on.' }) size!: number;
  @ApiProperty({ type: 'integer', description: 'Of those, how many still have this decision.' }) standing!: number;
  @ApiProperty({ type: String }) decidedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt!: string | null;
  @ApiProperty({ type: String, description: 'Empty while it was not undone.' }) undoneByName!: string;
}

export class BulkDecisionDocument extends BulkDecisionRowDocument {
  @ApiProperty({ type: () => BulkDecidedDocument, isArray: true }) points!: BulkDecidedDocument[];
}
