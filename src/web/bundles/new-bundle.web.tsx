import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { BundlePreview } from '../../bundles/bundle-preview.js';
import { AddToBundle, MakeBundle } from '../../bundles/bundles.input.js';
import { Bundles } from '../../bundles/bundles.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, type Sent, sentIn, textIn, textsIn } from '../forms.js';
import { localPath } from '../local-path.js';
import { idIn, queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { proposedTitle } from './bundle-view.js';
import { NewBundlePage } from './new-bundle.page.js';

/** Points that are looked at side by side at most. */
const MOST_POINTS = 1000;

interface Asked {
  readonly numbers: string;
  readonly next: string;
  /** The form as it was sent and refused. */
  readonly form?: FormState;
  readonly status?: number;
}

/** Bundling points that a person chose in the list. */
@ApiExcludeController()
@Controller()
export class NewBundlePages {
  constructor(
    private readonly consultations: Consultations,
    private readonly preview: BundlePreview,
    private readonly bundles: Bundles,
  ) {}

  @Get(route(urls.newBundle(':id')))
  async look(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { punten = '', next } = queryOf(request);
    await this.show(actor, id, request, reply, { numbers: punten, next: localPath(next) ?? urls.points(id) });
  }

  @Post(route(urls.newBundle(':id')))
  async make(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'bundle.change', id);
    const sent = sentIn(request);
    const bundle = idIn(textIn(sent, 'bundle'));
    const result = await attempt(sent, () => this.apply(actor, id, sent, bundle));
    if ('done' in result) return seeOther(reply, urls.bundle(result.done), bundle ? 'gebundeld' : 'bundel');
    const { form, problem } = result.refused;
    const next = localPath(sent['next']) ?? urls.points(id);
    await this.show(actor, id, request, reply, { numbers: textIn(sent, 'punten'), next, form, status: problem.status });
  }

  /** @returns the bundle that the points are in now */
  private async apply(actor: Actor, id: string, sent: Sent, bundle: string | undefined): Promise<string> {
    const points = textsIn(sent, 'points');
    const together = textIn(sent, 'together') === 'true' ? 'yes' : 'no';
    if (!bundle) return this.bundles.make(actor, id, check(MakeBundle, { title: textIn(sent, 'title'), points, together }));
    await this.bundles.add(actor, bundle, check(AddToBundle, { points, together }));
    return bundle;
  }

  private async show(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { numbers, next, form, status }: Asked,
  ): Promise<void> {
    const { points, ids, bundle, opposed } = await this.preview.of(actor, id, await this.preview.idsOf(actor, id, numbersIn(numbers)));
    const shown = new Set(points.map((point) => point.id));
    const fresh = { values: { title: proposedTitle(points[0]?.text ?? ''), points: [...shown] }, errors: [] };
    const page = (
      <NewBundlePage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        bundle={bundle}
        points={points}
        more={ids.filter((one) => !shown.has(one))}
        chosen={ids.length}
        opposed={opposed}
        form={form ?? fresh}
        numbers={numbers}
        next={next}
      />
    );
    await show(reply, page, status);
  }
}

/** The numbers in `12.45.80`, each once. */
const numbersIn = (text: string): number[] =>
  [...new Set(text.split('.').flatMap((part) => (/^\d{1,9}$/.test(part) ? [Number(part)] : [])))].slice(0, MOST_POINTS);
