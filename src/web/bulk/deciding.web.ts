import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { DecideMany, MOST_DECIDED } from '../../deliberation/bulk/bulk-decisions.input.js';
import { BulkDecisions } from '../../deliberation/bulk/bulk-decisions.js';
import { BulkDecisionPreview } from '../../deliberation/bulk/bulk-preview.js';
import { Register } from '../../deliberation/register.js';
import { check } from '../../platform/input/check.js';
import { invalidField, type Problem } from '../../platform/problems/problem.js';
import { seeOther } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { totalWords } from '../components/paging.js';
import { withAct } from '../flash.js';
import { attempt, fieldsOf, linesIn, type Sent, sentIn, textIn, textsIn } from '../forms.js';
import { localPath } from '../local-path.js';
import { inWordsOfDecisions } from '../points/decision-faults.js';
import { askedPoints, filterOf } from '../points/read-query.js';
import { refusedForm } from '../problems/refused-form.js';
import { queryOf } from '../query.js';
import { route } from '../route.js';
import { BlockViews, formWithBlock } from '../text-blocks/block-views.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { DecidingFrame } from './deciding-view.js';
import { ShownDeciding, typedDecision } from './shown-deciding.js';

/** Deciding on many points at once: the decision, what each party would read, and recording it. Every step is a form, so it works without a script too. */
@ApiExcludeController()
@Controller()
export class DecidingPages {
  constructor(
    private readonly register: Register,
    private readonly looking: BulkDecisionPreview,
    private readonly bulk: BulkDecisions,
    private readonly blocks: BlockViews,
    private readonly shown: ShownDeciding,
  ) {}

  @Get(route(urls.decidingTogether(':id')))
  async ask(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'decision.take', id);
    const query = queryOf(request);
    const next = localPath(query['next']) ?? urls.points(id);
    if (!query['alle']) return this.shown.form(actor, id, request, reply, { numbers: query['punten'] ?? '', next }, { form: emptyForm });
    const found = await this.register.list(actor, id, { ...filterOf(askedPoints(query)), page: 1, pageSize: MOST_DECIDED });
    const numbers = found.rows.map(({ number }) => number).join('.');
    const more = found.total > found.rows.length ? totalWords(found) : undefined;
    await this.shown.form(actor, id, request, reply, { numbers, next }, { form: emptyForm, found: more });
  }

  @Post(route(urls.decidingTogether(':id')))
  async step(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'decision.take', id);
    const sent = sentIn(request);
    const frame = { numbers: textIn(sent, 'punten'), next: localPath(sent['next']) ?? urls.points(id) };
    if (textIn(sent, 'insert')) {
      const form = formWithBlock(sent, await this.blocks.of(actor, id, null));
      return this.shown.form(actor, id, request, reply, frame, { form, status: form.errors.length ? 400 : 200 });
    }
    if (textIn(sent, 'action') === 'change')
      return this.shown.form(actor, id, request, reply, frame, { form: typedDecision(refusedForm(sent, [])) });
    if (textIn(sent, 'action') === 'record') return this.record(actor, id, request, reply, sent, frame);
    const result = await attempt(sent, () => this.look(actor, id, request, reply, sent, frame));
    if ('done' in result) return;
    await this.shown.form(actor, id, request, reply, frame, { form: result.refused.form, status: result.refused.problem.status });
  }

  private look(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, sent: Sent, frame: DecidingFrame): Promise<void> {
    const form = typedDecision(refusedForm(sent, []));
    return inWordsOfDecisions(() => this.shown.look(actor, id, request, reply, frame, { input: decisionIn(sent), form }));
  }

  /** Records it; a refusal comes back to what the parties would read, with what was ticked, and nothing recorded. */
  private async record(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    sent: Sent,
    frame: DecidingFrame,
  ): Promise<void> {
    const points = chosenIn(sent);
    const result = await attempt(sent, () => {
      if (!points.length) throw invalidField('#/points', 'points-needed', 'Choose points.');
      return this.bulk.take(actor, id, check(DecideMany, { ...decisionIn(sent), points }));
    });
    if ('done' in result) return seeOther(reply, withAct(frame.next, result.done), 'samen-besloten', points.length);
    const { problem } = result.refused;
    if (problem.code === 'stale-edit' && (await this.isTaken(actor, id, sent, problem)))
      return seeOther(reply, urls.decidedTogether(id), 'samen-besloten', points.length);
    const stale = new Map(changedIn(problem).map((point) => [point.id, point.number]));
    const form: FormState = { ...typedDecision(refusedForm(sent, [])), errors: [{ field: 'points', message: refusalOf(problem, stale) }] };
    const chosen = new Set(points.map((point) => point.id));
    const look = { input: decisionIn(sent), form, chosen, stale: new Set(stale.keys()), status: problem.status };
    const again = await attempt(sent, () => this.shown.look(actor, id, request, reply, frame, look));
    if ('refused' in again)
      await this.shown.form(actor, id, request, reply, frame, { form: again.refused.form, status: again.refused.problem.status });
  }

  /** Whether all of the points have the very same decision of this person already: the form was sent twice. */
  private async isTaken(actor: Actor, id: string, sent: Sent, problem: Problem): Promise<boolean> {
    const points = chosenIn(sent);
    if (changedIn(problem).length !== points.length) return false;
    const previewed = await this.looking.of(actor, id, { ...decisionIn(sent), points: points.map((point) => ({ id: point.id })) });
    return previewed.every(
      ({ current, motivation, answer, notIncorporated }) =>
        current?.decidedByName === actor.name &&
        current.outcome === textIn(sent, 'outcome') &&
        current.motivation === motivation &&
        current.answer === answer &&
        current.notIncorporated === notIncorporated,
    );
  }
}

/** @throws Problem `invalid-input`. */
function decisionIn(sent: Sent): Omit<DecideMany, 'points'> {
  const fields = fieldsOf(sent, ['outcome', 'motivation', 'answer', 'notIncorporated']);
  const input = { ...fields, points: [], changes: linesIn(sent, 'changes'), textBlocks: [...textsIn(sent, 'textBlocks')] };
  const { points: _, ...decision } = check(DecideMany, input);
  return decision;
}

const chosenIn = (sent: Sent): { id: string; version: string }[] =>
  textsIn(sent, 'points').flatMap((value) => {
    const [id = '', version = ''] = value.split(':');
    return version ? [{ id, version }] : [];
  });

function changedIn({ code, extra }: Problem): readonly { readonly id: string; readonly number: number }[] {
  const { current } = extra;
  return code === 'stale-edit' && Array.isArray(current) ? current : [];
}

function refusalOf(problem: Problem, stale: ReadonlyMap<string, number>): string {
  if (stale.size) return wording.deciding.look.stale([...stale.values()]);
  const [fault] = problem.faults;
  if (fault?.code === 'points-needed') return wording.deciding.look.noneChosen;
  return fault ? wording.fault(fault) : wording.problem(problem.code, problem.extra).happened;
}
