import { ApiProperty } from '@nestjs/swagger';
import { attendanceStates, meetingKinds } from '../vocabulary.js';

export class MeetingDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: String, enum: [...meetingKinds] }) kind!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date-time' }) startsAt!: string;
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: 'integer', description: 'How many people and parties are on the list.' }) invited!: number;
  @ApiProperty({ type: 'integer', description: 'How many of them came.' }) attended!: number;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class AttendanceDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, description: 'Of the person; empty for a party without a name.' }) name!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) partyId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the party that the person is there for.' }) party!: string | null;
  @ApiProperty({ type: String, enum: [...attendanceStates] }) state!: string;
}
