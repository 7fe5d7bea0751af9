import { ApiProperty } from '@nestjs/swagger';
import { AssigneeDocument } from '../deliberation.documents.js';

export class AssignmentDocument {
  @ApiProperty({ type: String, format: 'uuid' }) pointId!: string;
  @ApiProperty({ type: () => AssigneeDocument, nullable: true }) assignee!: AssigneeDocument | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class AssignedDocument {
  @ApiProperty({ type: 'integer', description: 'Points that changed; those that were so already do not count.' }) changed!: number;
}

export class LoadDocument {
  @ApiProperty({ type: () => AssigneeDocument, nullable: true, description: 'Null for the points that nobody works on.' })
  assignee!: AssigneeDocument | null;
  @ApiProperty({ type: 'integer', description: 'Points that wait for a decision.' }) open!: number;
  @ApiProperty({ type: 'integer', description: 'Of these, those of which the day is past.' }) overdue!: number;
  @ApiProperty({ type: 'integer' }) decided!: number;
}
