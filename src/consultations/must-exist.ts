import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';

/** Addresses below one consultation, in the API and on the pages. */
const belowConsultation = /^\/(?:v1\/consultations|consultaties)\/:id(?:\/|$)/;

/**
 * Refuses what lies below a consultation that does not exist. Members need no asking, since their membership is of an existing one; an
 * administrator may see any consultation, so also one that is not there.
 */
@Injectable()
export class ConsultationMustExist implements CanActivate {
  constructor(private readonly database: Database) {}

  /** @throws Problem `consultation-not-found`. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, routeOptions, params } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!actor?.isAdministrator || !belowConsultation.test(routeOptions.url ?? '')) return true;
    const { id = '' } = params as { readonly id?: string };
    if (!(await this.database.readOne('SELECT id FROM consultation WHERE id = $1', [id]))) throw notFound('consultation', id);
    return true;
  }
}
