import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../platform/problems/problem.js';
import type { Actor } from './permissions.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once known; absent for who did not sign in. */
    actor?: Actor;
    /** Id of the browser's session, when the actor came by one. */
    sessionId?: string;
  }
}

/**
 * The actor of the request.
 * @throws Problem `sign-in-needed` (401) for who did not sign in.
 */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Problem(401, 'sign-in-needed', 'Sign in, or send an API token.');
  return actor;
});

/** Does what nobody in particular does: the start of the service, the command line of who runs it. */
export const operator: Actor = { id: 'operator', name: 'Beheer (opdrachtregel)', isAdministrator: true, memberships: new Map() };
