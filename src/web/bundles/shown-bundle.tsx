import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/permissions.js';
import { Bundles } from '../../bundles/bundles.js';
import { Consultations } from '../../consultations/consultations.js';
import { BundleDecisions } from '../../deliberation/bundle-decisions.js';
import { show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import type { Flash } from '../layout/shell.js';
import { NoteViews } from '../notes/note-views.js';
import type { NoteForms } from '../notes/notes.js';
import { shownDecision } from '../points/point-views.js';
import { headOf, shellOf } from '../shell.js';
import { PresenceViews } from '../flow/presence-views.js';
import { BlockViews } from '../text-blocks/block-views.js';
import { BundlePage } from './bundle.page.js';

/** The forms on the page of a bundle. */
export interface BundleForms {
  readonly decisionForm: FormState;
  readonly renameForm: FormState;
  readonly addForm: FormState;
}

interface Shown {
  /** Forms as they were sent and refused. */
  readonly forms?: Partial<BundleForms>;
  readonly noteForms?: NoteForms;
  readonly flash?: Flash | undefined;
  readonly asksTogether?: boolean;
  readonly status?: number;
}

/** Puts together the page of one bundle. */
@Injectable()
export class ShownBundle {
  constructor(
    private readonly consultations: Consultations,
    private readonly bundles: Bundles,
    private readonly decisions: BundleDecisions,
    private readonly notes: NoteViews,
    private readonly blocks: BlockViews,
    private readonly presences: PresenceViews,
  ) {}

  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, shown: Shown = {}): Promise<void> {
    const { title, version, points, consultationId } = await this.bundles.get(actor, id);
    const { decision, points: states } = await this.decisions.of(actor, id);
    const following = new Map(states.map((state) => [state.id, state.following]));
    await show(
      reply,
      <BundlePage
        shell={shellOf(request, shown.flash)}
        consultation={headOf(actor, await this.consultations.get(actor, consultationId))}
        bundle={{ id, title, version, points: points.map((point) => ({ ...point, following: following.get(point.id) ?? 'undecided' })) }}
        decision={decision && shownDecision(decision)}
        decisionForm={shown.forms?.decisionForm ?? emptyForm}
        renameForm={shown.forms?.renameForm ?? { values: { title }, errors: [] }}
        addForm={shown.forms?.addForm ?? emptyForm}
        asksTogether={shown.asksTogether ?? false}
        blocks={
          await this.blocks.of(
            actor,
            consultationId,
            points.map((point) => point.id),
          )
        }
        presence={await this.presences.of(actor, consultationId, { kind: 'bundle', id })}
        notes={await this.notes.of(actor, consultationId, { kind: 'bundle', id }, shown.noteForms)}
      />,
      shown.status,
    );
  }
}
