import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { ChangeLinks } from '../../deliberation/change-links.js';
import { Changes } from '../../documents/changes.js';
import { Documents } from '../../documents/documents.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, sentIn, textsIn } from '../forms.js';
import { idIn } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { changeHref } from './change-href.js';
import { LinkTogetherPage, surest } from './link-together.page.js';

/** Many proposed links at once: first what would be linked, then one press. */
@ApiExcludeController()
@Controller()
export class LinkTogetherPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: Documents,
    private readonly changes: Changes,
    private readonly links: ChangeLinks,
  ) {}

  @Get(route(urls.linksTogether(':id', ':label')))
  async preview(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('label') label: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(actor, id, label, request, reply, emptyForm, 200);
  }

  /** Links what is ticked (`link`, each `change/point`): all of it or nothing. */
  @Post(route(urls.linksTogether(':id', ':label')))
  async confirm(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('label') label: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = sentIn(request);
    const { consultationId } = await this.documents.get(actor, id);
    mustBeAllowed(actor, 'decision.take', consultationId);
    const ticked = textsIn(sent, 'link');
    const links = ticked.flatMap((value) => {
      const [changeId, pointId] = value.split('/').map((part) => idIn(part));
      return changeId && pointId ? [{ changeId, pointId }] : [];
    });
    if (!links.length) {
      const form: FormState = { values: { link: [] }, errors: [{ field: 'link', message: wording.documents.together.noneChosen }] };
      return this.show(actor, id, label, request, reply, form, 400);
    }
    const result = await attempt(sent, async () => {
      await this.links.confirm(actor, links, await this.links.proposals(actor, id, label));
    });
    if ('done' in result) return seeOther(reply, urls.changes(id, label), 'gekoppeld', links.length);
    const { form, problem } = result.refused;
    const errors = form.errors.map((error) => ({ ...error, field: 'link' }));
    await this.show(actor, id, label, request, reply, { values: { link: ticked }, errors }, problem.status);
  }

  private async show(
    actor: Actor,
    id: string,
    label: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status: number,
  ): Promise<void> {
    const document = await this.documents.get(actor, id);
    mustBeAllowed(actor, 'decision.take', document.consultationId);
    const consultation = await this.consultations.get(actor, document.consultationId);
    const changes = await this.changes.list(actor, id, label, {});
    const byId = new Map(changes.map((change) => [change.id, change]));
    const proposals = surest(await this.links.proposals(actor, id, label)).flatMap((proposal) => {
      const change = byId.get(proposal.changeId);
      if (!change) return [];
      const { section, becomes, seq } = change;
      return [{ ...proposal, section, becomes, seq, href: changeHref(id, label, seq) }];
    });
    const page = (
      <LinkTogetherPage
        shell={shellOf(request)}
        consultation={headOf(actor, consultation)}
        document={document}
        label={label}
        proposals={proposals.sort((a, b) => a.seq - b.seq || b.confidence - a.confidence)}
        form={form}
      />
    );
    await show(reply, page, status);
  }
}
