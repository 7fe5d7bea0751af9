import { ApiProperty } from '@nestjs/swagger';
import { roles } from '../vocabulary.js';
import { waitingKinds } from './waiting.sql.js';

export class WaitingSubjectDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, description: 'Of the version of a document; empty otherwise.' }) label!: string;
}

export class WaitingItemDocument {
  @ApiProperty({
    type: String,
    enum: waitingKinds,
    description:
      'Points assigned to me that are late or open; items of the next meeting; drafted decisions to adopt; points misunderstood; proposals and files ' +
      'to look at; points without a theme or whose change is pending; changes to explain; points of nobody, or of who left; a round to respond in, or a draft to send.',
  })
  kind!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The first day of the points, the moment of a meeting, or when a round closes.',
  })
  at!: string | null;
  @ApiProperty({
    type: () => WaitingSubjectDocument,
    nullable: true,
    description: 'The meeting, the document with its version, or the round.',
  })
  subject!: WaitingSubjectDocument | null;
}

export class WaitingConsultationDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date' }) opensOn!: string;
  @ApiProperty({ type: String, format: 'date' }) closesOn!: string;
  @ApiProperty({ type: String, enum: roles, description: 'What one is in it.' }) role!: string;
  @ApiProperty({ type: () => WaitingItemDocument, isArray: true }) items!: WaitingItemDocument[];
}
