import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDocument } from '../problems/problem.document.js';

/** Version of the API, sent with every answer. */
export const API_VERSION = '1.0.0';

const headers = { 'API-Version': { description: 'Version of the API.', schema: { type: 'string' as const, example: API_VERSION } } };

const problem = (status: number, description: string) =>
  ApiResponse({
    status,
    description,
    headers,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDocument) } } },
  });

interface AnswerOptions {
  readonly many?: boolean;
  readonly description?: string;
  /** Media types of a file, instead of a JSON type. */
  readonly files?: readonly string[];
}

/** Says in the OpenAPI document what an operation answers: its own answer, and the problems that any operation can give. */
export function Answers(
  status: number,
  type?: new () => object,
  { many = false, description = '', files }: AnswerOptions = {},
): MethodDecorator {
  const file = { schema: { type: 'string' as const, format: 'binary' } };
  return applyDecorators(
    ApiExtraModels(ProblemDocument),
    files
      ? ApiResponse({ status, description, headers, content: Object.fromEntries(files.map((media) => [media, file])) })
      : ApiResponse({ status, description, headers, ...(type ? { type, isArray: many } : {}) }),
    problem(400, 'The input is not valid.'),
    problem(401, 'Nobody is signed in.'),
    problem(403, 'Not allowed.'),
    problem(404, 'Not there, or not for you.'),
    problem(409, 'Not possible in the present state.'),
  );
}

/** The operation takes `If-Match` with the version the caller saw; a stale edit is refused. */
export const TakesVersion = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'Version of the record as last seen, in double quotes; a stale edit gets 409 `stale-edit`.',
  });
