import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, isAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { Register } from '../../deliberation/register.js';
import { Trace } from '../../deliberation/trace.js';
import { Documents } from '../../documents/documents.js';
import { ConfidentialPassages } from '../../reactions/confidential.js';
import { show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import type { DocumentToPoint } from '../documents/point-trace.js';
import { AssignmentViews } from '../flow/assignment-views.js';
import { PresenceViews } from '../flow/presence-views.js';
import type { Flash } from '../layout/shell.js';
import { refererPath } from '../local-path.js';
import { NoteViews } from '../notes/note-views.js';
import type { NoteForms } from '../notes/notes.js';
import { headOf, shellOf } from '../shell.js';
import { BlockViews } from '../text-blocks/block-views.js';
import { urls } from '../urls.js';
import { PointPage } from './point.page.js';
import { PointViews } from './point-views.js';

interface Shown {
  readonly decisionForm?: FormState;
  readonly confidentialForm?: FormState;
  readonly noteForms?: NoteForms | undefined;
  readonly assignmentForm?: FormState | undefined;
  /** Whether the form was typed on an older version of the point. */
  readonly isStale?: boolean;
  /** Id of the point whose decision is filled in. */
  readonly from?: string | undefined;
  readonly flash?: Flash | undefined;
  readonly status?: number;
}

/** Puts together the page of one point. */
@Injectable()
export class ShownPoint {
  constructor(
    private readonly consultations: Consultations,
    private readonly register: Register,
    private readonly views: PointViews,
    private readonly trace: Trace,
    private readonly documents: Documents,
    private readonly passages: ConfidentialPassages,
    private readonly notes: NoteViews,
    private readonly blocks: BlockViews,
    private readonly assignments: AssignmentViews,
    private readonly presences: PresenceViews,
  ) {}

  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, shown: Shown = {}): Promise<void> {
    const { point, earlier, consultationId } = await this.views.of(actor, id);
    const consultation = await this.consultations.get(actor, consultationId);
    const trace = await this.trace.of(actor, id);
    const events = await this.views.events(actor, consultationId, point);
    const filled = shown.from ? await this.views.formFrom(actor, consultationId, shown.from) : undefined;
    const { previous, next } = await this.register.neighbours(actor, consultationId, point.number);
    const [last] = events;
    const came = refererPath(request.headers.referer, request.headers.host);
    const back = came && (came === urls.points(consultationId) || came.startsWith(`${urls.points(consultationId)}?`)) ? { back: came } : {};
    const page = (
      <PointPage
        shell={shellOf(request, shown.flash)}
        consultation={headOf(actor, consultation)}
        point={point}
        trace={trace}
        documents={isAllowed(actor, 'decision.take', consultationId) ? await this.toPoint(actor, consultationId) : []}
        scheme={await this.views.themes(actor, consultationId)}
        decisionForm={shown.decisionForm ?? filled ?? emptyForm}
        earlier={earlier}
        events={events}
        confidential={isAllowed(actor, 'confidential.see', consultationId) ? await this.passages.of(actor, id) : null}
        confidentialForm={shown.confidentialForm ?? emptyForm}
        blocks={await this.blocks.of(actor, consultationId, id)}
        presence={await this.presences.of(actor, consultationId, { kind: 'point', id })}
        assignment={await this.assignments.of(actor, consultationId, id, shown.assignmentForm)}
        notes={await this.notes.of(actor, consultationId, { kind: 'point', id }, shown.noteForms)}
        stale={shown.isStale && last ? { by: last.by, at: last.at } : null}
        previous={previous}
        next={next}
        {...back}
      />
    );
    await show(reply, page, shown.status);
  }

  /** Documents with the version in which a passage can be pointed out. */
  private async toPoint(actor: Actor, consultationId: string): Promise<DocumentToPoint[]> {
    const documents = await this.documents.list(actor, consultationId);
    return documents.flatMap(({ id, title, latestLabel }) => (latestLabel ? [{ id, title, label: latestLabel }] : []));
  }
}
