import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { Scheme } from '../../themes/scheme.js';
import { knowledgeKinds } from '../../themes/theme-knowledge.rules.js';
import { ThemeMerging } from '../../themes/theme-merging.js';
import { ThemeRetiring } from '../../themes/theme-retiring.js';
import { ThemeUse } from '../../themes/theme-use.js';
import { MergeTheme, PreviewMerge, RetireTheme } from '../../themes/themes.input.js';
import { seeOther, show } from '../answer.js';
import type { FormState } from '../components/form-state.js';
import { attempt, fieldsOf, sentIn, textIn, textsIn } from '../forms.js';
import { queryOf } from '../query.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { MergeThemePage } from './merge-theme.page.js';
import { RetireThemePage } from './retire-theme.page.js';

/** Merging a theme and taking it out of use: first a look at what that does, then the deed. */
@ApiExcludeController()
@Controller()
export class ThemeGoingPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly scheme: Scheme,
    private readonly use: ThemeUse,
    private readonly merging: ThemeMerging,
    private readonly retiring: ThemeRetiring,
  ) {}

  @Get(route(urls.themeMerge(':id', ':theme')))
  async lookAtMerge(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const values = { points: 'move', turnedDown: 'leave', knowledge: knowledgeKinds };
    await this.showMerge(actor, id, themeId, request, reply, { into: queryOf(request)['into'] ?? '', form: { values, errors: [] } });
  }

  @Post(route(urls.themeMerge(':id', ':theme')))
  async merge(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.mustBeMine(actor, id, themeId);
    const sent = sentIn(request);
    const knowledge = sent['knowledge'] === undefined ? {} : { knowledge: textsIn(sent, 'knowledge') };
    const result = await attempt(sent, () =>
      this.merging.merge(actor, themeId, check(MergeTheme, { ...fieldsOf(sent, ['into', 'points', 'turnedDown', 'seen']), ...knowledge })),
    );
    if ('done' in result) return seeOther(reply, urls.themes(id), 'thema-samengevoegd');
    const { form, problem } = result.refused;
    await this.showMerge(actor, id, themeId, request, reply, { into: textIn(sent, 'into'), form, status: problem.status });
  }

  @Get(route(urls.themeRetire(':id', ':theme')))
  async lookAtRetiring(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.showRetiring(actor, id, themeId, request, reply, { values: { points: 'keep' }, errors: [] });
  }

  @Post(route(urls.themeRetire(':id', ':theme')))
  async retire(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.mustBeMine(actor, id, themeId);
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.retiring.retire(actor, themeId, check(RetireTheme, fieldsOf(sent, ['points', 'seen']))));
    if ('done' in result) return seeOther(reply, urls.themes(id), textIn(sent, 'points') === 'drop' ? 'thema-weg' : 'thema-uit');
    const { form, problem } = result.refused;
    await this.showRetiring(actor, id, themeId, request, reply, form, problem.status);
  }

  private async showMerge(
    actor: Actor,
    id: string,
    themeId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    { into, form, status }: { readonly into: string; readonly form: FormState; readonly status?: number },
  ): Promise<void> {
    await this.mustBeMine(actor, id, themeId);
    const preview = await this.use.ofMerge(actor, themeId, check(PreviewMerge, { into }));
    const page = (
      <MergeThemePage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        themeId={themeId}
        preview={preview}
        form={form}
      />
    );
    await show(reply, page, status);
  }

  private async showRetiring(
    actor: Actor,
    id: string,
    themeId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    await this.mustBeMine(actor, id, themeId);
    const page = (
      <RetireThemePage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        themeId={themeId}
        use={await this.use.of(actor, themeId)}
        form={form}
      />
    );
    await show(reply, page, status);
  }

  /** @throws Problem `not-allowed`; `theme-not-found` for a theme of another consultation. */
  private async mustBeMine(actor: Actor, id: string, themeId: string): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    await this.scheme.getIn(actor, id, themeId);
  }
}
