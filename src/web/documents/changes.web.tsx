import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { ChangeLinks } from '../../deliberation/change-links.js';
import { Register } from '../../deliberation/register.js';
import { Changes } from '../../documents/changes.js';
import { changeStates } from '../../documents/document.entity.js';
import { OwnInitiative } from '../../documents/documents.input.js';
import { Documents } from '../../documents/documents.js';
import { check } from '../../platform/input/check.js';
import { Whole } from '../../platform/input/fields.js';
import { invalidField } from '../../platform/problems/problem.js';
import { seeOther } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import type { Done } from '../flash.js';
import { attempt, fieldsOf, type Refused, type Sent, sentIn, textIn, textsIn } from '../forms.js';
import { idIn, oneOf, pageIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { urls, withQuery } from '../urls.js';
import { CHANGES_ON_PAGE, changeHref } from './change-href.js';
import { ShownChanges } from './shown-changes.js';

class PointNumber {
  @Whole({ least: 1 }) number!: number;
}

interface Place {
  readonly documentId: string;
  readonly label: string;
  readonly seq: number;
}

/** What changed in a version, and what explains it. Forms come back to the change, or to the choice of states that they were sent from. */
@ApiExcludeController()
@Controller()
export class ChangesPages {
  constructor(
    private readonly documents: Documents,
    private readonly changes: Changes,
    private readonly links: ChangeLinks,
    private readonly register: Register,
    private readonly shown: ShownChanges,
  ) {}

  @Get(route(urls.changes(':id', ':label')))
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('label') label: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = queryOf(request);
    const asked = { van: query['van'] || undefined, state: oneOf(changeStates, query['stand']), page: pageIn(query) };
    await this.shown.show(actor, id, label, asked, request, reply);
  }

  /** Links proposed points (`point`), or another by its `number`. */
  @Post(route(urls.changeLinks(':id')))
  async link(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const change = await this.changes.get(actor, id);
    mustBeAllowed(actor, 'decision.take', change.consultationId);
    const place = await this.placeOf(actor, id);
    const result = await attempt(sent, async () => {
      const proposed = textsIn(sent, 'point').flatMap((one) => idIn(one) ?? []);
      const points = proposed.length ? proposed : [await this.pointNumbered(change.consultationId, sent)];
      const proposals = await this.links.proposals(actor, place.documentId, place.label);
      await this.links.confirm(
        actor,
        points.map((pointId) => ({ changeId: id, pointId })),
        proposals,
      );
      return points.length;
    });
    if ('done' in result) return seeOther(reply, this.address(place, sent), 'gekoppeld', result.done);
    await this.comeBack(actor, id, place, request, reply, sent, atItsField(result.refused));
  }

  @Post(route(urls.linkEnd(':id')))
  async unlink(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const changeId = await this.links.changeOf(id);
    await this.links.withdraw(actor, id);
    await this.backTo(actor, changeId, reply, 'ontkoppeld');
  }

  @Post(route(urls.ownInitiative(':id')))
  async own(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const place = await this.placeOf(actor, id);
    const result = await attempt(sent, () =>
      this.changes.markOwnInitiative(actor, id, check(OwnInitiative, fieldsOf(sent, ['reason'])).reason),
    );
    if ('done' in result) return seeOther(reply, this.address(place, sent), 'ambtshalve');
    await this.comeBack(actor, id, place, request, reply, sent, result.refused);
  }

  @Post(route(urls.ownInitiativeEnd(':id')))
  async endOwn(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.changes.unmarkOwnInitiative(actor, id);
    await this.backTo(actor, id, reply, 'ambtshalve-weg');
  }

  private async backTo(actor: Actor, changeId: string, reply: FastifyReply, done: Done): Promise<void> {
    const { documentId, label, seq } = await this.placeOf(actor, changeId);
    await seeOther(reply, changeHref(documentId, label, seq), done);
  }

  /** In a choice of states the change may have left it, so the message has the focus there; else the change has. */
  private address({ documentId, label, seq }: Place, sent: Sent): string {
    const stand = oneOf(changeStates, textIn(sent, 'state'));
    const page = pageIn({ page: textIn(sent, 'page') });
    return stand ? withQuery(urls.changes(documentId, label), { stand, page: page > 1 ? page : '' }) : changeHref(documentId, label, seq);
  }

  private async comeBack(
    actor: Actor,
    changeId: string,
    { documentId, label, seq }: Place,
    request: FastifyRequest,
    reply: FastifyReply,
    sent: Sent,
    { form, problem }: Refused,
  ): Promise<void> {
    const state = oneOf(changeStates, textIn(sent, 'state'));
    const values: FormState['values'] = { ...form.values, change: changeId };
    const page = state ? pageIn({ page: textIn(sent, 'page') }) : Math.floor(seq / CHANGES_ON_PAGE) + 1;
    await this.shown.show(actor, documentId, label, { state, page }, request, reply, {
      form: { ...form, values },
      status: problem.status,
    });
  }

  private async placeOf(actor: Actor, changeId: string): Promise<Place> {
    const { documentId, toVersionId, seq } = await this.changes.get(actor, changeId);
    const version = (await this.documents.versions(actor, documentId)).find(({ id }) => id === toVersionId);
    return { documentId, label: version?.label ?? '', seq };
  }

  /** @throws Problem `invalid-input` (`point-unknown`). */
  private async pointNumbered(consultationId: string, sent: Sent): Promise<string> {
    const { number } = check(PointNumber, fieldsOf(sent, ['number']));
    const id = await this.register.idOf(consultationId, number);
    if (!id) throw invalidField('#/number', 'point-unknown', `There is no point ${number}.`);
    return id;
  }
}

/** A fault of the point stands at its number when one was typed, else above the page: proposals have no field. */
function atItsField({ problem, form }: Refused): Refused {
  const typed = Boolean(form.values['number']);
  const errors = form.errors.map((error) =>
    error.field === 'point' || error.field === 'change' ? { ...error, field: typed ? 'number' : '' } : error,
  );
  return { problem, form: { ...form, errors } };
}
