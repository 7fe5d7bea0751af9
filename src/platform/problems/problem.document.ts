import { ApiProperty } from '@nestjs/swagger';
import type { Problem } from './problem.js';

export class FaultDocument {
  @ApiProperty({ type: String, description: 'JSON pointer to the field.' }) pointer!: string;
  @ApiProperty({ type: String, description: 'Name of the rule, for programs.' }) code!: string;
  @ApiProperty({ type: String }) detail!: string;
}

/** RFC 9457. `type` ends in the problem's code; docs/problems.md lists them. */
export class ProblemDocument {
  @ApiProperty({ type: String, example: 'urn:weerklank:problem:round-closed' }) type!: string;
  @ApiProperty({ type: String, example: 'round-closed' }) title!: string;
  @ApiProperty({ type: 'integer', example: 409 }) status!: number;
  @ApiProperty({ type: String }) detail!: string;
  @ApiProperty({ type: String, required: false, description: 'Path of the request.' }) instance?: string;
  @ApiProperty({
    type: () => FaultDocument,
    isArray: true,
    required: false,
    description: 'Every fault in the input, with `invalid-input`.',
  })
  errors?: FaultDocument[];
}

/** The problem as the API sends it. */
export const problemDocument = ({ status, code, message, extra }: Problem, instance: string): Record<string, unknown> => ({
  ...extra,
  type: `urn:weerklank:problem:${code}`,
  title: code,
  status,
  detail: message,
  instance,
});
