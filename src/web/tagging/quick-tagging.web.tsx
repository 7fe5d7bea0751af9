import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { type PointView, Register } from '../../deliberation/register.js';
import { check } from '../../platform/input/check.js';
import { invalidField, notFound, Problem } from '../../platform/problems/problem.js';
import { LearningOrder } from '../../themes/learning-order.js';
import { Scheme } from '../../themes/scheme.js';
import { ServiceSuggestions } from '../../themes/service/service-suggestions.js';
import { Taggings } from '../../themes/tagging.js';
import { SetThemes } from '../../themes/themes.input.js';
import { seeOther, show } from '../answer.js';
import { attempt, faultSentence, fieldsOf, type Sent, sentIn, textIn } from '../forms.js';
import { idIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls, withQuery } from '../urls.js';
import { QuickTaggingPage } from './quick-tagging.page.js';

interface Shown {
  readonly skipped: readonly number[];
  /** Id of the point to ask for; without it the one of which confirming teaches most. */
  readonly point?: string | undefined;
  /** Id of the point of the last step. */
  readonly last?: string | undefined;
  readonly refusal?: Problem;
}

/** Giving themes to one point after another. Every step is a form, so it works without a script too. */
@ApiExcludeController()
@Controller()
export class QuickTaggingPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly register: Register,
    private readonly order: LearningOrder,
    private readonly scheme: Scheme,
    private readonly taggings: Taggings,
    private readonly service: ServiceSuggestions,
  ) {}

  @Get(route(urls.quickTagging(':id')))
  async ask(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = queryOf(request);
    const shown = { skipped: numbersIn(query['over']), point: idIn(query['punt']), last: idIn(query['vorige']) };
    await this.show(actor, id, request, reply, shown);
  }

  @Post(route(urls.quickTagging(':id')))
  async tag(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const skipped = numbersIn(textIn(sent, 'over'));
    const point = await this.mine(actor, id, sent);
    const result = await attempt(sent, () => this.apply(actor, point, sent));
    if ('refused' in result) return this.show(actor, id, request, reply, { skipped, point, refusal: result.refused.problem });
    // A point of which everything was turned down has no theme yet, and is not asked for again in this sitting.
    const over = result.done.length ? skipped : [...skipped, ...numbersIn(textIn(sent, 'number'))];
    await seeOther(reply, addressOf(id, over, { vorige: point }));
  }

  @Post(route(urls.quickTaggingUndo(':id')))
  async undo(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const [number] = numbersIn(textIn(sent, 'number'));
    const skipped = numbersIn(textIn(sent, 'over')).filter((one) => one !== number);
    const point = await this.mine(actor, id, sent);
    const result = await attempt(sent, () => {
      const { themes, version } = check(SetThemes, { themes: [], ...fieldsOf(sent, ['version']) });
      return this.taggings.takeBack(actor, point, themes, { version });
    });
    if ('refused' in result) return this.show(actor, id, request, reply, { skipped, refusal: result.refused.problem });
    await seeOther(reply, addressOf(id, skipped, { punt: point }));
  }

  /** Sends points without a theme to the municipality's own service, which a person asks for each time. */
  @Post(route(urls.quickTaggingService(':id')))
  async askService(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const result = await attempt(sentIn(request), () => this.service.start(actor, id));
    if ('refused' in result) return this.show(actor, id, request, reply, { skipped: [], refusal: result.refused.problem });
    await seeOther(reply, urls.quickTagging(id), 'eigen-dienst', result.done.asked);
  }

  /** What the pressed button asks for; the themes that the point has then. @throws Problem `invalid-input` (`theme-needed`). */
  private async apply(actor: Actor, point: string, sent: Sent): Promise<readonly string[]> {
    if (textIn(sent, 'reject')) {
      await this.taggings.rejectAll(actor, point);
      return [];
    }
    const themes = keysIn(textIn(sent, 'accept') || textIn(sent, 'theme'));
    if (!themes.length) throw invalidField('#/theme', 'theme-needed', 'Choose a theme.');
    const input = check(SetThemes, { themes, ...fieldsOf(sent, ['version']) });
    return this.taggings.set(actor, point, input.themes, input.version);
  }

  private async show(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<void> {
    const { skipped, refusal } = shown;
    const { points, remaining, likelyRight } = await this.order.next(actor, id, skipped);
    const point = (await this.found(actor, id, shown.point)) ?? (await this.found(actor, id, points[0]?.id));
    const last = await this.found(actor, id, shown.last);
    const themes = await this.scheme.list(actor, id);
    const page = (
      <QuickTaggingPage
        shell={shellOf(request, refusal ? { kind: 'refused', text: faultSentence(refusal) } : undefined)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        point={point ?? null}
        scheme={themes.filter(({ retiredAt }) => !retiredAt)}
        remaining={remaining}
        likelyRight={likelyRight}
        skipped={skipped}
        last={last ?? null}
        {...(this.service.host ? { service: { host: this.service.host, busy: this.service.isBusyWith(id) } } : {})}
      />
    );
    await show(reply, page, refusal?.status);
  }

  /** A point of this consultation; undefined when it is gone or was never here. */
  private async found(actor: Actor, id: string, pointId: string | undefined): Promise<PointView | undefined> {
    if (!pointId) return undefined;
    try {
      const point = await this.register.get(actor, pointId);
      return point.consultationId === id ? point : undefined;
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return undefined;
      throw error;
    }
  }

  /** @throws Problem `point-not-found` for a point of another consultation. */
  private async mine(actor: Actor, id: string, sent: Sent): Promise<string> {
    mustBeAllowed(actor, 'theme.tag', id);
    const point = await this.found(actor, id, idIn(textIn(sent, 'point')));
    if (!point) throw notFound('point', textIn(sent, 'point').slice(0, 36));
    return point.id;
  }
}

/** Points passed over that an address carries at most; those of longest ago come back first. */
const MOST_SKIPPED = 300;

const numbersIn = (text = ''): number[] =>
  /^\d{1,9}(\.\d{1,9})*$/.test(text) ? [...new Set(text.split('.').map(Number))].slice(-MOST_SKIPPED) : [];

const keysIn = (text: string): string[] => text.split(',').filter(Boolean);

const addressOf = (id: string, skipped: readonly number[], more: Readonly<Record<string, string>>): string =>
  withQuery(urls.quickTagging(id), { ...more, over: skipped.join('.') });
