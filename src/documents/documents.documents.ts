import { ApiProperty } from '@nestjs/swagger';

export class DocumentDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: 'integer' }) versions!: number;
  @ApiProperty({ type: String, nullable: true }) latestLabel!: string | null;
  @ApiProperty({ type: 'integer', description: 'Changes that nobody has explained yet.' }) unexplained!: number;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class VersionWarningDocument {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) detail!: string;
}

export class VersionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) documentId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String, example: '0.3' }) label!: string;
  @ApiProperty({ type: String, format: 'date' }) datedOn!: string;
  @ApiProperty({ type: String, nullable: true }) roundId!: string | null;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: String }) format!: string;
  @ApiProperty({ type: 'integer' }) size!: number;
  @ApiProperty({ type: String }) sha256!: string;
  @ApiProperty({ type: () => VersionWarningDocument, isArray: true }) warnings!: VersionWarningDocument[];
  @ApiProperty({ type: Number, nullable: true, description: 'Share of the version before that lives on, 0 to 1.' }) kinship!: number | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
}

export class PassageDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) seq!: number;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) marker!: string;
  @ApiProperty({ type: 'integer', nullable: true }) level!: number | null;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: [String], nullable: true, description: 'Cells of a table row.' }) cells!: string[] | null;
  @ApiProperty({ type: String, description: 'The same in every version in which this passage lives on.' }) identity!: string;
  @ApiProperty({ type: Number }) likelihood!: number;
  @ApiProperty({ type: String }) how!: string;
}

export class WordChangeDocument {
  @ApiProperty({ type: String, enum: ['same', 'gone', 'came'] }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
}

export class TrackedEditDocument {
  @ApiProperty({ type: String, enum: ['insertion', 'deletion'] }) kind!: string;
  @ApiProperty({ type: String }) author!: string;
  @ApiProperty({ type: String, description: 'ISO 8601 as it stands in the file; empty when the file has none.' }) at!: string;
  @ApiProperty({ type: String }) text!: string;
}

export class ChangeDocument {
  @ApiProperty({ type: String, nullable: true }) id!: string | null;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) documentId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) fromVersionId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) toVersionId!: string;
  @ApiProperty({ type: 'integer' }) seq!: number;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) section!: string;
  @ApiProperty({ type: String }) was!: string;
  @ApiProperty({ type: String }) becomes!: string;
  @ApiProperty({ type: () => WordChangeDocument, isArray: true }) words!: WordChangeDocument[];
  @ApiProperty({
    type: () => TrackedEditDocument,
    isArray: true,
    description: 'Changes that the file of the version tracked itself, by whom and when; empty for who is not in the working group.',
  })
  edits!: TrackedEditDocument[];
  @ApiProperty({ type: [String] }) beforePassages!: string[];
  @ApiProperty({ type: [String] }) afterPassages!: string[];
  @ApiProperty({ type: String, enum: ['unexplained', 'explained', 'own_initiative', 'editorial'] }) state!: string;
  @ApiProperty({ type: String, nullable: true }) ownInitiativeReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) ownInitiativeBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) ownInitiativeAt!: string | null;
  @ApiProperty({ type: String, required: false }) fromLabel?: string;
  @ApiProperty({ type: String, required: false }) toLabel?: string;
}
