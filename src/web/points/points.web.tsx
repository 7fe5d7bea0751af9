import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { BundlePreview } from '../../bundles/bundle-preview.js';
import { PreviewBundle } from '../../bundles/bundles.input.js';
import { Consultations } from '../../consultations/consultations.js';
import { BulkDecisionPreview } from '../../deliberation/bulk/bulk-preview.js';
import { AssignMany } from '../../deliberation/flow/assignments.input.js';
import { BulkAssignments } from '../../deliberation/flow/bulk-assignments.js';
import { check } from '../../platform/input/check.js';
import { type Fault, invalid, Problem } from '../../platform/problems/problem.js';
import { BulkPreview } from '../../themes/bulk-preview.js';
import { BulkTaggingUndo } from '../../themes/bulk-tagging-undo.js';
import { Taggings } from '../../themes/tagging.js';
import { TagMany } from '../../themes/themes.input.js';
import { seeOther, show } from '../answer.js';
import { withAct } from '../flash.js';
import { attempt, fieldsOf, type Refused, type Sent, sentIn, textIn, textsIn } from '../forms.js';
import { localPath } from '../local-path.js';
import { queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls, withQuery } from '../urls.js';
import { BulkPreviewPage } from './bulk-preview.page.js';
import { askedByPath, askedPoints } from './read-query.js';
import { ShownPoints } from './shown-points.js';

/** The list of points, and work on many at once. */
@ApiExcludeController()
@Controller()
export class PointsPages {
  constructor(
    private readonly shown: ShownPoints,
    private readonly taggings: Taggings,
    private readonly undoing: BulkTaggingUndo,
    private readonly consultations: Consultations,
    private readonly preview: BulkPreview,
    private readonly bundling: BundlePreview,
    private readonly deciding: BulkDecisionPreview,
    private readonly assigning: BulkAssignments,
  ) {}

  @Get(route(urls.points(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown.show(actor, id, request, reply, { asked: askedPoints(queryOf(request)) });
  }

  /** Adds a theme to the chosen points, takes one away, or confirms what was suggested: for all of them or none. */
  @Post(route(urls.pointsBulk(':id')))
  async tagMany(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'theme.tag', id);
    const sent = sentIn(request);
    const next = localPath(sent['next']) ?? urls.points(id);
    if (textIn(sent, 'action') === 'preview-suggestions' && textsIn(sent, 'points').length)
      return this.showPreview(actor, id, request, reply, { sent, next });
    if (textIn(sent, 'action') === 'assign') return this.assign(actor, id, request, reply, { sent, next });
    if (textIn(sent, 'action') === 'bundle') return this.toBundle(actor, id, request, reply, { sent, next });
    if (textIn(sent, 'action') === 'decide') return this.toDecision(actor, id, request, reply, { sent, next });
    const result = await attempt(sent, () => this.taggings.tagMany(actor, id, check(TagMany, tagManyOf(sent))));
    if ('refused' in result) return this.refuse(actor, id, request, reply, next, result.refused);
    const { changed, act } = result.done;
    await seeOther(reply, act ? withAct(next, act) : next, 'ingedeeld', changed);
  }

  /** Takes back what one act gave many points; those that were tagged anew since keep that. */
  @Post(route(urls.bulkTaggingUndo(':act')))
  async undoMany(@By() actor: Actor, @Param('act') act: string, @Res() reply: FastifyReply): Promise<void> {
    const { consultationId, undone, kept } = await this.undoing.undo(actor, act);
    await seeOther(reply, urls.points(consultationId), kept ? 'ingedeeld-deels-terug' : 'ingedeeld-terug', undone);
  }

  /** Gives the chosen points to somebody, a day, or both. */
  private async assign(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { sent, next }: { readonly sent: Sent; readonly next: string },
  ): Promise<void> {
    const result = await attempt(sent, () => {
      const points = [...textsIn(sent, 'points')];
      if (!points.length) throw invalid([{ pointer: '', code: 'points-needed', detail: 'Choose points first.' }]);
      return inTheBar(() => this.assigning.assign(actor, id, {}, check(AssignMany, { points, ...fieldsOf(sent, ['assignee', 'dueOn']) })));
    });
    if ('done' in result) return seeOther(reply, next, 'verdeeld', result.done);
    await this.refuse(actor, id, request, reply, next, result.refused);
  }

  /** On to the page that shows what bundling the chosen points would come to. */
  private async toBundle(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { sent, next }: { readonly sent: Sent; readonly next: string },
  ): Promise<void> {
    const result = await attempt(sent, () => {
      const points = textsIn(sent, 'points');
      if (points.length < 2) throw invalid([{ pointer: '', code: 'too-few', detail: 'Choose two points or more.' }]);
      return this.bundling.numbersOf(actor, id, check(PreviewBundle, { points }).points);
    });
    if ('done' in result) return void (await reply.redirect(withQuery(urls.newBundle(id), { punten: result.done.join('.'), next }), 303));
    await this.refuse(actor, id, request, reply, next, result.refused);
  }

  /** On to the page that decides on the chosen points at once. */
  private async toDecision(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { sent, next }: { readonly sent: Sent; readonly next: string },
  ): Promise<void> {
    const result = await attempt(sent, () => {
      const points = textsIn(sent, 'points');
      if (!points.length) throw invalid([{ pointer: '', code: 'points-needed', detail: 'Choose points first.' }]);
      return this.deciding.numbersOf(actor, id, check(PreviewBundle, { points }).points);
    });
    if ('done' in result)
      return void (await reply.redirect(withQuery(urls.decidingTogether(id), { punten: result.done.join('.'), next }), 303));
    await this.refuse(actor, id, request, reply, next, result.refused);
  }

  /** The list again, with what was chosen and what is wrong with it. */
  private async refuse(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    next: string,
    { form, problem }: Refused,
  ): Promise<void> {
    const asked = askedByPath(next, urls.points(id)) ?? askedPoints({});
    await this.shown.show(actor, id, request, reply, { asked, bulkForm: form, status: problem.status });
  }

  /** What would be confirmed, with nothing done yet. */
  private async showPreview(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { sent, next }: { readonly sent: Sent; readonly next: string },
  ): Promise<void> {
    const { points, confirmFrom = 0 } = check(TagMany, tagManyOf(sent));
    const page = (
      <BulkPreviewPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        points={await this.preview.of(actor, id, points, confirmFrom)}
        chosen={points.length}
        minimum={String(confirmFrom)}
        next={next}
      />
    );
    await show(reply, page);
  }
}

/** @throws Problem `invalid-input` when no point or no theme was chosen. */
function tagManyOf(sent: Sent): Record<string, unknown> {
  const points = textsIn(sent, 'points');
  const theme = textIn(sent, 'theme');
  const action = textIn(sent, 'action');
  const faults: Fault[] = [];
  if (!points.length) faults.push({ pointer: '', code: 'points-needed', detail: 'Choose points first.' });
  const accepts = action === 'accept-suggestions' || action === 'preview-suggestions';
  if (!accepts && !theme) faults.push({ pointer: '#/samen-thema', code: 'theme-needed', detail: 'Choose a theme.' });
  if (faults.length) throw invalid(faults);
  if (accepts) return { points, confirmFrom: textIn(sent, 'minimum') || '0' };
  return { points, [action === 'remove-theme' ? 'remove' : 'add']: [theme] };
}

/** Faults in who and when stand at the fields of the bar. */
async function inTheBar<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || !error.faults.length) throw error;
    const places: Readonly<Record<string, string>> = { '#/assignee': '#/samen-wie', '#/dueOn': '#/samen-dag' };
    const errors = error.faults.map((fault): Fault => ({ ...fault, pointer: places[fault.pointer] ?? fault.pointer }));
    throw new Problem(error.status, error.code, error.message, { ...error.extra, errors });
  }
}
