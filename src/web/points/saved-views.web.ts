import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { ChangeView, RememberColumns, SaveView } from '../../deliberation/saved-views.input.js';
import { SavedViews } from '../../deliberation/saved-views.js';
import { check } from '../../platform/input/check.js';
import { seeOther } from '../answer.js';
import { attempt, mustFill, sentIn, textIn, textsIn, versionOf } from '../forms.js';
import { localPath } from '../local-path.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { askedByPath, askedPoints, columnsIn } from './read-query.js';
import { ShownPoints } from './shown-points.js';

/** Keeping a way to look at the list of points, and choosing its columns; the forms stand above the list and come back to it. */
@ApiExcludeController()
@Controller()
export class SavedViewPages {
  constructor(
    private readonly views: SavedViews,
    private readonly shown: ShownPoints,
  ) {}

  @Post(route(urls.savedViews(':id')))
  async save(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'point.see', id);
    const sent = sentIn(request);
    const next = localPath(sent['next']) ?? urls.points(id);
    const input = { title: textIn(sent, 'title'), shared: textIn(sent, 'shared') === 'true' ? 'yes' : 'no', ...askedIn(next) };
    const result = await attempt(sent, () => this.views.save(actor, id, check(SaveView, input)));
    if ('done' in result) return seeOther(reply, next, 'weergave');
    const { form, problem } = result.refused;
    const asked = askedByPath(next, urls.points(id)) ?? askedPoints({});
    await this.shown.show(actor, id, request, reply, { asked, viewForm: form, status: problem.status });
  }

  /** Its name and who sees it; what it shows as well when that is ticked. */
  @Post(route(urls.savedView(':id')))
  async change(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const { consultationId } = await this.views.get(actor, id);
    const next = localPath(sent['next']) ?? urls.points(consultationId);
    const result = await attempt(sent, () => {
      mustFill(sent, ['title']);
      const shared = textIn(sent, 'shared') === 'true' ? 'yes' : 'no';
      const now = textIn(sent, 'overwrite') === 'true' ? askedIn(next) : {};
      return this.views.change(actor, id, check(ChangeView, { title: textIn(sent, 'title'), shared, ...now, version: versionOf(sent) }));
    });
    if ('done' in result) return seeOther(reply, next, 'weergave-anders');
    const { form, problem } = result.refused;
    const asked = askedByPath(next, urls.points(consultationId)) ?? askedPoints({});
    const viewForm = { ...form, values: { ...form.values, view: id } };
    await this.shown.show(actor, consultationId, request, reply, { asked, viewForm, status: problem.status });
  }

  @Post(route(urls.savedViewRemove(':id')))
  async remove(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const consultationId = await this.views.remove(actor, id, versionOf(sentIn(request)));
    await seeOther(reply, urls.points(consultationId), 'weergave-weg');
  }

  @Post(route(urls.pointColumns(':id')))
  async choose(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    await this.views.choose(actor, id, check(RememberColumns, { columns: textsIn(sent, 'columns') }));
    await seeOther(reply, localPath(sent['next']) ?? urls.points(id), 'kolommen-gekozen');
  }
}

/** What the list at an address of ours shows, as a view keeps it. */
function askedIn(address: string) {
  const { columns, ...query } = Object.fromEntries(new URL(address, 'http://weerklank.invalid').searchParams);
  return { query: new URLSearchParams(query).toString(), columns: columnsIn(columns ?? '') };
}
