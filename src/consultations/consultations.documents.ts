import { ApiProperty } from '@nestjs/swagger';
import { pointSteps } from '../vocabulary.js';

export class ConsultationRowDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date' }) opensOn!: string;
  @ApiProperty({ type: String, format: 'date' }) closesOn!: string;
  @ApiProperty({ type: 'integer' }) parties!: number;
  @ApiProperty({ type: 'integer' }) reactions!: number;
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer' }) undecided!: number;
}

export class MunicipalityDocument {
  @ApiProperty({ type: String, example: 'gm0303' }) code!: string;
  @ApiProperty({ type: String, example: 'Dronten' }) name!: string;
}

export class QuestionDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) text!: string;
}

export class RoundDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) consultationId!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date-time' }) opensAt!: string;
  @ApiProperty({ type: String, format: 'date-time' }) closesAt!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class StepDocument {
  @ApiProperty({ type: String, enum: pointSteps }) step!: string;
  @ApiProperty({ type: String, description: 'What the working group calls it; empty for the usual name.' }) label!: string;
  @ApiProperty({ type: Boolean }) isUsed!: boolean;
}

export class ConsultationDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) description!: string;
  @ApiProperty({ type: String, format: 'date' }) opensOn!: string;
  @ApiProperty({ type: String, format: 'date' }) closesOn!: string;
  @ApiProperty({ type: () => MunicipalityDocument, isArray: true }) municipalities!: MunicipalityDocument[];
  @ApiProperty({ type: () => QuestionDocument, isArray: true }) questions!: QuestionDocument[];
  @ApiProperty({ type: () => RoundDocument, isArray: true }) rounds!: RoundDocument[];
  @ApiProperty({ type: () => StepDocument, isArray: true, description: 'In order; a point is in the last one that it reached.' })
  steps!: StepDocument[];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}
