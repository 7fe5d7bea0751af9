import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { AnswerPoint } from '../../deliberation/decisions.input.js';
import { Decisions } from '../../deliberation/decisions.js';
import { Register } from '../../deliberation/register.js';
import { Answering } from '../../deliberation/text-blocks/answering.js';
import { check } from '../../platform/input/check.js';
import type { Problem } from '../../platform/problems/problem.js';
import { Scheme } from '../../themes/scheme.js';
import { Taggings } from '../../themes/tagging.js';
import { SetThemes } from '../../themes/themes.input.js';
import { seeOther } from '../answer.js';
import type { Done } from '../flash.js';
import { attempt, faultSentence, fieldsOf, linesIn, type Sent, sentIn, textIn, textsIn } from '../forms.js';
import type { Flash } from '../layout/shell.js';
import { localPath } from '../local-path.js';
import { idIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { BlockViews, formWithBlock } from '../text-blocks/block-views.js';
import { wording } from '../wording/wording.js';
import { urls } from '../urls.js';
import { ComeBack } from './come-back.js';
import { inWordsOfDecisions } from './decision-faults.js';
import { ShownPoint } from './shown-point.js';

/** One point: its themes and its decisions. Both forms stand on the point's page and beside the list, and come back to where they were sent. */
@ApiExcludeController()
@Controller()
export class PointPages {
  constructor(
    private readonly taggings: Taggings,
    private readonly scheme: Scheme,
    private readonly decisions: Decisions,
    private readonly register: Register,
    private readonly answering: Answering,
    private readonly blocks: BlockViews,
    private readonly shownPoint: ShownPoint,
    private readonly back: ComeBack,
  ) {}

  @Get(route(urls.point(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shownPoint.show(actor, id, request, reply, { from: idIn(queryOf(request)['from']) });
  }

  @Post(route(urls.pointThemes(':id')))
  async tag(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.applyThemes(actor, id, sent));
    if ('done' in result) return seeOther(reply, localPath(sent['next']) ?? urls.point(id), result.done);
    const { problem } = result.refused;
    const flash = (await this.staleThemes(actor, id, sent, problem)) ?? { kind: 'refused' as const, text: faultSentence(problem) };
    await this.back.show(actor, id, request, reply, sent, { flash, status: problem.status });
  }

  @Post(route(urls.pointDecisions(':id')))
  async decide(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    if (textIn(sent, 'insert')) return this.insertBlock(actor, id, request, reply, sent);
    const result = await attempt(sent, () => this.take(actor, id, sent));
    if ('done' in result) return seeOther(reply, localPath(sent['next']) ?? urls.point(id), 'besluit');
    const { problem, form } = result.refused;
    if (problem.code !== 'stale-edit')
      return this.back.show(actor, id, request, reply, sent, { decisionForm: form, status: problem.status });
    if (await this.isTaken(actor, id, sent)) return seeOther(reply, localPath(sent['next']) ?? urls.point(id), 'besluit');
    const decisionForm = { ...form, errors: [] };
    await this.shownPoint.show(actor, id, request, reply, { decisionForm, isStale: true, status: problem.status });
  }

  /** Puts a text block into the form; nothing is recorded, and nothing typed is lost. */
  private async insertBlock(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, sent: Sent): Promise<void> {
    const { consultationId } = await this.register.get(actor, id);
    mustBeAllowed(actor, 'decision.take', consultationId);
    const decisionForm = formWithBlock(sent, await this.blocks.of(actor, consultationId, id));
    await this.back.show(actor, id, request, reply, sent, { decisionForm, status: decisionForm.errors.length ? 400 : 200 });
  }

  /** What the point has now beside what was wanted, with a button that gives that after all; undefined for another refusal. */
  private async staleThemes(actor: Actor, id: string, sent: Sent, { code, extra }: Problem): Promise<Flash | undefined> {
    const { version } = extra;
    if (code !== 'stale-edit' || typeof version !== 'number') return undefined;
    const { consultationId } = await this.register.get(actor, id);
    const now = await this.taggings.of(actor, id);
    const wanted = changedThemes(
      now.map(({ key }) => key),
      sent,
    );
    const labels = new Map((await this.scheme.list(actor, consultationId)).map(({ key, label }) => [key, label]));
    const { stale, again } = wording.points.themes;
    const text = stale(
      now.map(({ label }) => label),
      wanted.map((key) => labels.get(key) ?? key),
    );
    const fields = { ...fieldsOf(sent, ['remove', 'first', 'add', 'theme', 'next']), version } as Record<string, string | number>;
    return { kind: 'refused', text, button: { action: urls.pointThemes(id), text: again, fields } };
  }

  /** What the pressed button asks for. */
  private async applyThemes(actor: Actor, id: string, sent: Sent): Promise<Done> {
    const accepted = textIn(sent, 'accept');
    const rejected = textIn(sent, 'reject');
    if (accepted) {
      await this.taggings.accept(actor, id, accepted);
      return 'voorstel-ja';
    }
    if (rejected) {
      await this.taggings.reject(actor, id, rejected);
      return 'voorstel-nee';
    }
    const now = (await this.taggings.of(actor, id)).map(({ key }) => key);
    const { themes, version } = check(SetThemes, { themes: changedThemes(now, sent), ...fieldsOf(sent, ['version']) });
    await this.taggings.set(actor, id, themes, version);
    return 'themas';
  }

  private async take(actor: Actor, id: string, sent: Sent): Promise<void> {
    const fields = fieldsOf(sent, ['outcome', 'motivation', 'answer', 'notIncorporated', 'version']);
    const input = { ...fields, changes: linesIn(sent, 'changes'), textBlocks: [...textsIn(sent, 'textBlocks')] };
    await inWordsOfDecisions(() => this.answering.take(actor, id, check(AnswerPoint, input)));
  }

  /** Whether the very same decision stands already: the form was sent twice. */
  private async isTaken(actor: Actor, id: string, sent: Sent): Promise<boolean> {
    const [current] = await this.decisions.history(actor, id);
    const same = (name: 'outcome' | 'motivation' | 'answer' | 'notIncorporated') => current?.[name] === textIn(sent, name).trim();
    return (
      current !== undefined &&
      current.decidedByName === actor.name &&
      same('outcome') &&
      same('motivation') &&
      same('answer') &&
      same('notIncorporated') &&
      current.changes.join('\n') === linesIn(sent, 'changes').join('\n')
    );
  }
}

/** The point's themes after `remove`, `first` or `add` (with the key in `theme`). */
function changedThemes(now: readonly string[], sent: Sent): string[] {
  const removed = textIn(sent, 'remove');
  const first = textIn(sent, 'first');
  const added = textIn(sent, 'add') ? textIn(sent, 'theme') : '';
  const kept = now.filter((key) => key !== removed && key !== first);
  return [...(first && now.includes(first) ? [first] : []), ...kept, ...(added ? [added] : [])];
}
