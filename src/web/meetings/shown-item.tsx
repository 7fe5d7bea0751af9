import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/permissions.js';
import { SimilarPoints } from '../../bundles/similar-points.js';
import { Consultations } from '../../consultations/consultations.js';
import { Agendas } from '../../deliberation/agenda/agendas.js';
import { type AgendaItemView, Deliberations } from '../../deliberation/agenda/deliberations.js';
import { ItemPassages } from '../../deliberation/agenda/item-passages.js';
import { shortened } from '../../deliberation/agenda/section.rules.js';
import { show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { passageHref } from '../documents/passage-href.js';
import type { SimilarPoint } from '../points/point-view.js';
import { headOf, shellOf } from '../shell.js';
import { AgendaItemPage } from './agenda-item.page.js';
import type { PassageShown } from './agenda-view.js';

/** Characters of a section that are shown at once. */
const SHOWN_OF_SECTION = 700;

interface Shown {
  readonly form?: FormState;
  readonly status?: number;
}

/** Puts together the page of one item of an agenda. */
@Injectable()
export class ShownItem {
  constructor(
    private readonly consultations: Consultations,
    private readonly agendas: Agendas,
    private readonly deliberations: Deliberations,
    private readonly texts: ItemPassages,
    private readonly similar: SimilarPoints,
  ) {}

  async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, { form, status }: Shown = {}): Promise<void> {
    const item = await this.deliberations.get(actor, id);
    const page = (
      <AgendaItemPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, item.consultationId))}
        meeting={await this.agendas.meeting(actor, item.meetingId)}
        agenda={await this.agendas.of(actor, item.meetingId)}
        item={item}
        passages={await this.passages(actor, item)}
        similar={await this.alike(actor, item)}
        form={form ?? formOf(item)}
      />
    );
    await show(reply, page, status);
  }

  private async passages(actor: Actor, { points }: AgendaItemView): Promise<PassageShown[]> {
    const found = await this.texts.of(actor, points);
    return found.map(({ documentId, document, label, seq, section, text, lines }) => ({
      href: passageHref(documentId, label, seq),
      document,
      label,
      section,
      text,
      ...shortened(lines, SHOWN_OF_SECTION),
    }));
  }

  /** Points that resemble the first, apart from those of the item itself. */
  private async alike(actor: Actor, { points, consultationId }: AgendaItemView): Promise<SimilarPoint[]> {
    const [first] = points;
    if (!first) return [];
    const own = new Set(points.map(({ id }) => id));
    const { points: alike } = await this.similar.of(actor, first.id);
    return alike
      .filter(({ id }) => !own.has(id))
      .map((point) => ({ ...point, elsewhere: point.consultationId === consultationId ? undefined : point.consultation }));
  }
}

/** What was said before, to go on with. */
function formOf({ notes, outcome, motivation, answer, notIncorporated, members }: AgendaItemView): FormState {
  const positions = members.flatMap(({ municipality, stance, words }) => [
    [`stance-${municipality}`, stance ?? ''],
    [`words-${municipality}`, words],
  ]);
  return { values: { notes, outcome: outcome ?? '', motivation, answer, notIncorporated, ...Object.fromEntries(positions) }, errors: [] };
}
