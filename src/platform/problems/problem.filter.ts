import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Optional } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOG } from '../log/log.token.js';
import { problemDocument } from './problem.document.js';
import { Problem } from './problem.js';

/** Renders a problem as a page; the web room provides it under `PROBLEM_PAGE`. */
export type ProblemPage = (problem: Problem, request: FastifyRequest) => { readonly html: string } | { readonly redirect: string };
export const PROBLEM_PAGE = Symbol('problem page');

/** The one place where a refusal becomes an answer: problem+json for the API, a page for a browser. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOG) private readonly log: Logger,
    @Optional() @Inject(PROBLEM_PAGE) private readonly page?: ProblemPage,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500) this.log.error({ err: error, route: request.routeOptions.url }, 'request failed');
    if (reply.sent) return;
    this.answer(problem, request, reply);
  }

  private answer(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
    const path = request.url.split('?')[0] ?? '/';
    const retryAfter = problem.extra['retryAfter'];
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
    if (problem.status === 401 && path.startsWith('/v1')) void reply.header('www-authenticate', 'Bearer');
    if (!this.page || /^\/(v1|health|metrics|assets)(\/|$)/.test(path)) {
      void reply
        .status(problem.status)
        .type('application/problem+json')
        .send(JSON.stringify(problemDocument(problem, path)));
      return;
    }
    const answer = this.page(problem, request);
    if ('redirect' in answer) void reply.redirect(answer.redirect, 303);
    else void reply.status(problem.status).type('text/html; charset=utf-8').send(answer.html);
  }
}

/** Whatever was thrown, as a Problem; what we did not foresee tells nothing about our insides. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  const known = status === undefined ? undefined : byStatus.get(status);
  if (known) return new Problem(known.status, known.code, known.detail);
  if (status !== undefined && status >= 400 && status < 500)
    return new Problem(status, 'bad-request', 'The request can not be understood.');
  return new Problem(500, 'internal', 'Something went wrong on our side. Nothing was changed.');
}

const foreseen: readonly { status: number; code: string; detail: string }[] = [
  { status: 400, code: 'bad-request', detail: 'The request can not be understood.' },
  { status: 404, code: 'page-not-found', detail: 'There is nothing at this address.' },
  { status: 405, code: 'method-not-allowed', detail: 'This can not be done at this address.' },
  { status: 413, code: 'upload-too-large', detail: 'What was sent is larger than this installation takes.' },
  { status: 415, code: 'media-type-unknown', detail: 'The body is of a kind that is not taken here.' },
];
const byStatus = new Map(foreseen.map((problem) => [problem.status, problem]));

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  // The library for uploads answers a body of another kind with 406, which is about answers.
  if (error instanceof Error && 'code' in error && error.code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') return 415;
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return undefined;
}
