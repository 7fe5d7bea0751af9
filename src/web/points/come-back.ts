import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/permissions.js';
import { Register } from '../../deliberation/register.js';
import type { FormState } from '../components/form-state.js';
import type { Sent } from '../forms.js';
import type { Flash } from '../layout/shell.js';
import { localPath } from '../local-path.js';
import type { NoteForms } from '../notes/notes.js';
import { urls } from '../urls.js';
import { askedByPath } from './read-query.js';
import { ShownPoint } from './shown-point.js';
import { ShownPoints } from './shown-points.js';

/** Forms about a point as they were sent, to be shown again. */
export interface PointForms {
  readonly decisionForm?: FormState;
  readonly noteForms?: NoteForms;
  readonly assignmentForm?: FormState;
  readonly flash?: Flash;
  readonly status?: number;
}

/** Shows a form about a point again where it was sent from: beside the list, or on the point's own page. */
@Injectable()
export class ComeBack {
  constructor(
    private readonly register: Register,
    private readonly shownPoint: ShownPoint,
    private readonly shownPoints: ShownPoints,
  ) {}

  /** @param sent names in `next` the page that it was sent from */
  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, sent: Sent, forms: PointForms): Promise<void> {
    const { consultationId } = await this.register.get(actor, id);
    const asked = askedByPath(localPath(sent['next']), urls.points(consultationId));
    if (asked) await this.shownPoints.show(actor, consultationId, request, reply, { asked: { ...asked, punt: id }, ...forms });
    else await this.shownPoint.show(actor, id, request, reply, forms);
  }
}
