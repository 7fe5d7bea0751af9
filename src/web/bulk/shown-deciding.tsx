import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import type { DecideMany } from '../../deliberation/bulk/bulk-decisions.input.js';
import { BulkDecisionPreview, type PreviewedDecision } from '../../deliberation/bulk/bulk-preview.js';
import { isPending } from '../../deliberation/decision.rules.js';
import { show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { headOf, shellOf } from '../shell.js';
import { BlockViews } from '../text-blocks/block-views.js';
import { DecidingPage } from './deciding.page.js';
import { type AnsweredPoint, type DecidingFrame, decisionFields } from './deciding-view.js';
import { LookedPage } from './looked.page.js';

interface ShownForm {
  readonly form: FormState;
  readonly found?: string | undefined;
  readonly status?: number;
}

interface ShownLook {
  readonly input: Omit<DecideMany, 'points'>;
  readonly form: FormState;
  /** Ids of the points that are ticked; all of them when left out. */
  readonly chosen?: ReadonlySet<string>;
  /** Ids of the points that somebody changed since they were looked at. */
  readonly stale?: ReadonlySet<string>;
  readonly status?: number;
}

/** Puts together the pages of one decision on many points. */
@Injectable()
export class ShownDeciding {
  constructor(
    private readonly consultations: Consultations,
    private readonly looking: BulkDecisionPreview,
    private readonly blocks: BlockViews,
  ) {}

  /** The form in which the decision is written. */
  async form(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    frame: DecidingFrame,
    { form, found, status }: ShownForm,
  ): Promise<void> {
    const points = await this.looking.numbered(actor, id, numbersIn(frame.numbers));
    const page = (
      <DecidingPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        points={points}
        gone={goneOf(frame, points)}
        found={found}
        form={form}
        blocks={await this.blocks.of(actor, id, null)}
        frame={frame}
      />
    );
    await show(reply, page, status);
  }

  /** What each party would read. @throws Problem as `BulkDecisionPreview.of`. */
  async look(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    frame: DecidingFrame,
    { input, form, chosen, stale = new Set(), status }: ShownLook,
  ): Promise<void> {
    const points = await this.looking.numbered(actor, id, numbersIn(frame.numbers));
    const previewed = points.length
      ? await this.looking.of(actor, id, { ...input, points: points.map((point) => ({ id: point.id })) })
      : [];
    const able = previewed.filter(({ missing }) => !missing.length);
    const isChosen = (point: string): boolean => (chosen ? chosen.has(point) && !stale.has(point) : true);
    const page = (
      <LookedPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        able={able.map((point) => answered(point, input, stale.has(point.id), isChosen(point.id)))}
        unable={previewed.filter(({ missing }) => missing.length)}
        gone={goneOf(frame, points)}
        form={form}
        frame={frame}
      />
    );
    await show(reply, page, status);
  }
}

/** The numbers in `12.45.80`, each once, in order. */
export const numbersIn = (text: string): number[] =>
  [...new Set(text.split('.').flatMap((part) => (/^\d{1,9}$/.test(part) ? [Number(part)] : [])))].slice(0, 500);

const goneOf = ({ numbers }: DecidingFrame, points: readonly { readonly number: number }[]): number[] =>
  numbersIn(numbers).filter((number) => !points.some((point) => point.number === number));

/** As the corner of a party and its letter show an answer: what was not taken over stands with the motivation. */
function answered(point: PreviewedDecision, { outcome, changes = [] }: ShownLook['input'], stale: boolean, chosen: boolean): AnsweredPoint {
  const { id, number, version, party, text, motivation, notIncorporated, answer, current } = point;
  return {
    id,
    number,
    version,
    party,
    text,
    outcome,
    motivation: [motivation, notIncorporated].filter(Boolean).join('\n'),
    answer,
    changePending: isPending(outcome, changes),
    current: current && { id, ...current, changes: [], pending: false, by: current.decidedByName, at: current.decidedAt },
    stale,
    chosen,
  };
}

/** The decision alone, as the form keeps it between the pages. */
export const typedDecision = (form: FormState): FormState => ({
  values: Object.fromEntries([...decisionFields, 'textBlocks'].map((name) => [name, form.values[name]])),
  errors: [],
});
