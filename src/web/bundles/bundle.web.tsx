import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowedOn } from '../../access/permissions.js';
import { AddToBundle, RenameBundle } from '../../bundles/bundles.input.js';
import { Bundles } from '../../bundles/bundles.js';
import { ExtendDecision, TakeBundleDecision } from '../../deliberation/bundle-decisions.input.js';
import { BundleDecisions } from '../../deliberation/bundle-decisions.js';
import { Register } from '../../deliberation/register.js';
import { check } from '../../platform/input/check.js';
import { Whole } from '../../platform/input/fields.js';
import { invalidField } from '../../platform/problems/problem.js';
import { seeOther } from '../answer.js';
import type { Done } from '../flash.js';
import { attempt, fieldsOf, linesIn, type Refused, type Sent, sentenceOf, sentIn, textIn, textsIn, versionOf } from '../forms.js';
import { inWordsOfDecisions } from '../points/decision-faults.js';
import { route } from '../route.js';
import { BlockViews, formWithBlock } from '../text-blocks/block-views.js';
import { urls } from '../urls.js';
import { type BundleForms, ShownBundle } from './shown-bundle.js';

class PointNumber {
  @Whole({ least: 1 }) number!: number;
}

/** One bundle: its points, its title, its decision, its end. */
@ApiExcludeController()
@Controller()
export class BundlePages {
  constructor(
    private readonly bundles: Bundles,
    private readonly decisions: BundleDecisions,
    private readonly register: Register,
    private readonly blocks: BlockViews,
    private readonly shown: ShownBundle,
  ) {}

  @Get(route(urls.bundle(':id')))
  async get(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown.show(actor, id, request, reply);
  }

  @Post(route(urls.bundleTitle(':id')))
  async rename(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'bundel-titel', 'renameForm', (sent) =>
      this.bundles.rename(actor, id, check(RenameBundle, fieldsOf(sent, ['title', 'version']))),
    );
  }

  /** Adds the point with the number that was typed. */
  @Post(route(urls.bundlePoints(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'gebundeld', 'addForm', async (sent) => {
      const bundle = await this.bundles.get(actor, id);
      mustBeAllowedOn(actor, 'bundle.change', 'bundle.see', bundle, 'bundle');
      const { number } = check(PointNumber, fieldsOf(sent, ['number']));
      const point = await this.register.idOf(bundle.consultationId, number);
      if (!point) throw invalidField('#/number', 'point-unknown', `There is no point ${number}.`);
      const together = textIn(sent, 'together') === 'true' ? 'yes' : 'no';
      await this.bundles.add(actor, id, check(AddToBundle, { points: [point], together, ...fieldsOf(sent, ['version']) }));
    });
  }

  @Post(route(urls.bundleLeave(':id', ':point')))
  async leave(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('point') point: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.change(actor, id, request, reply, 'ontbundeld', undefined, (sent) => this.bundles.leave(actor, id, point, versionOf(sent)));
  }

  @Post(route(urls.bundleEnd(':id')))
  async dissolve(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { consultationId } = await this.bundles.get(actor, id);
    await this.change(
      actor,
      id,
      request,
      reply,
      'bundel-weg',
      undefined,
      (sent) => this.bundles.dissolve(actor, id, versionOf(sent)),
      urls.bundles(consultationId),
    );
  }

  @Post(route(urls.bundleDecisions(':id')))
  async decide(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (textIn(sentIn(request), 'insert')) return this.insertBlock(actor, id, request, reply);
    await this.change(actor, id, request, reply, 'bundel-besluit', 'decisionForm', async (sent) => {
      const fields = fieldsOf(sent, ['outcome', 'motivation', 'answer', 'notIncorporated', 'version']);
      const input = { ...fields, changes: linesIn(sent, 'changes'), textBlocks: [...textsIn(sent, 'textBlocks')] };
      const take = () => this.decisions.take(actor, id, check(TakeBundleDecision, input));
      await inWordsOfDecisions(take);
    });
  }

  /** Puts a text block into the form; nothing is recorded, and nothing typed is lost. */
  private async insertBlock(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const bundle = await this.bundles.get(actor, id);
    mustBeAllowedOn(actor, 'decision.take', 'bundle.see', bundle, 'bundle');
    const points = bundle.points.map((point) => point.id);
    const decisionForm = formWithBlock(sentIn(request), await this.blocks.of(actor, bundle.consultationId, points));
    await this.shown.show(actor, id, request, reply, { forms: { decisionForm }, status: decisionForm.errors.length ? 400 : 200 });
  }

  @Post(route(urls.bundleExtensions(':id')))
  async extend(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.change(actor, id, request, reply, 'bundel-besluit', undefined, async (sent) => {
      const input = { points: textsIn(sent, 'points'), ...fieldsOf(sent, ['version']) };
      await this.decisions.extend(actor, id, check(ExtendDecision, input));
    });
  }

  /** Does it and goes to the page of the bundle; a refusal is told there, at its form where it has one. */
  private async change(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    done: Done,
    form: keyof BundleForms | undefined,
    work: (sent: Sent) => Promise<unknown>,
    next = urls.bundle(id),
  ): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => work(sent));
    if ('done' in result) return seeOther(reply, next, done);
    await this.refuse(actor, id, request, reply, result.refused, form);
  }

  private async refuse(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { problem, form }: Refused,
    at: keyof BundleForms | undefined,
  ): Promise<void> {
    const { status, code } = problem;
    const flash = at ? undefined : { kind: 'refused' as const, text: sentenceOf(problem) };
    const forms = at ? { [at]: form } : {};
    await this.shown.show(actor, id, request, reply, { forms, flash, asksTogether: code === 'points-opposed', status });
  }
}
