import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/permissions.js';
import { isAllowed, ownParty } from '../access/permissions.js';
import { flashIn } from './flash.js';
import type { ConsultationHead, Flash, Shell } from './layout/shell.js';
import { queryOf } from './query.js';

/**
 * What stands around a page for whoever asks, with the message of the last action.
 * @param flash a message of this very answer, instead of the one that the address asks for
 */
export function shellOf(request: FastifyRequest, flash?: Flash): Shell {
  const { actor } = request;
  return {
    ...request.server.furniture,
    account: actor ? { name: actor.name, administrator: actor.isAdministrator } : null,
    flash: flash ?? flashIn(queryOf(request)),
  };
}

/** A consultation as its pages name it, with what this actor may do there. */
export const headOf = (actor: Actor, { id, title }: { readonly id: string; readonly title: string }): ConsultationHead => ({
  id,
  title,
  may: {
    work: isAllowed(actor, 'decision.take', id),
    manage: isAllowed(actor, 'consultation.change', id),
    ...(ownParty(actor, id) === null ? {} : { ownOnly: true }),
  },
});
