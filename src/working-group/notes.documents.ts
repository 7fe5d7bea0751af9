import { ApiProperty } from '@nestjs/swagger';

export class NoteDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) pointId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The bundle, for a note that was not written on one point.' })
  bundleId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Title of the bundle.' }) bundle!: string | null;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'uuid' }) authorId!: string;
  @ApiProperty({ type: String }) authorName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) writtenAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) changedAt!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}
