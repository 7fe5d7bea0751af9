import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { invalidField } from '../../platform/problems/problem.js';
import { Scheme } from '../../themes/scheme.js';
import { themeKey } from '../../themes/theme-key.rules.js';
import { ThemeOrder } from '../../themes/theme-order.js';
import { AddTheme, ChangeTheme, MoveTheme } from '../../themes/themes.input.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, linesIn, mustFill, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { ThemePage } from './theme.page.js';
import { ThemesPage } from './themes.page.js';

/** The theme scheme of a consultation. */
@ApiExcludeController()
@Controller()
export class ThemesPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly scheme: Scheme,
    private readonly order: ThemeOrder,
  ) {}

  @Get(route(urls.themes(':id')))
  async list(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList(actor, id, request, reply, emptyForm);
  }

  @Post(route(urls.themes(':id')))
  async add(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    const sent = sentIn(request);
    const themes = await this.scheme.list(actor, id);
    const result = await attempt(sent, () => {
      const label = textIn(sent, 'label').trim();
      if (themes.some((theme) => theme.label.toLowerCase() === label.toLowerCase()))
        throw invalidField('#/label', 'theme-exists', 'There is a theme of that name.');
      const key = themeKey(label, new Set(themes.map((theme) => theme.key)));
      return this.scheme.add(actor, id, check(AddTheme, { key, ...inputOf(sent) }));
    });
    if ('done' in result) return seeOther(reply, urls.themes(id), 'thema');
    await this.showList(actor, id, request, reply, result.refused.form, result.refused.problem.status);
  }

  /** One place up or down, or to the place that it was dragged to; the page comes back at the theme. */
  @Post(route(urls.themeMove(':id', ':theme')))
  async move(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    await this.scheme.getIn(actor, id, themeId);
    const sent = sentIn(request);
    const place = (await this.scheme.list(actor, id)).findIndex((theme) => theme.id === themeId) + 1;
    const position = Math.max(1, place + (textIn(sent, 'way') === 'up' ? -1 : 1));
    const result = await attempt(sent, () =>
      this.order.move(actor, themeId, check(MoveTheme, { position, ...fieldsOf(sent, ['position', 'version']) })),
    );
    if ('done' in result) {
      const now = result.done.findIndex((theme) => theme.id === themeId) + 1;
      return seeOther(reply, `${urls.themes(id)}#thema-${themeId}`, 'thema-verplaatst', now);
    }
    await this.showList(actor, id, request, reply, result.refused.form, result.refused.problem.status);
  }

  @Get(route(urls.theme(':id', ':theme')))
  async theme(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    const { label, definition, synonyms } = await this.scheme.getIn(actor, id, themeId);
    await this.showTheme(actor, id, themeId, request, reply, { values: { label, definition, synonyms: synonyms.join('\n') }, errors: [] });
  }

  @Post(route(urls.theme(':id', ':theme')))
  async change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustBeAllowed(actor, 'theme.change', id);
    await this.scheme.getIn(actor, id, themeId);
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      mustFill(sent, ['label']);
      return this.scheme.change(actor, themeId, check(ChangeTheme, { ...inputOf(sent), ...fieldsOf(sent, ['version']) }));
    });
    if ('done' in result) return seeOther(reply, urls.themes(id), 'thema-gewijzigd');
    await this.showTheme(actor, id, themeId, request, reply, result.refused.form, result.refused.problem.status);
  }

  private async showList(
    actor: Actor,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
    addForm: FormState,
    status = 200,
  ): Promise<void> {
    const page = (
      <ThemesPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        themes={(await this.scheme.list(actor, id)).map(({ retiredAt, ...theme }) => ({ ...theme, retired: retiredAt !== null }))}
        addForm={addForm}
      />
    );
    await show(reply, page, status);
  }

  private async showTheme(
    actor: Actor,
    id: string,
    themeId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const { label, definition, synonyms, version, retiredAt } = await this.scheme.getIn(actor, id, themeId);
    const page = (
      <ThemePage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        theme={{ id: themeId, label, definition, synonyms, version, retired: retiredAt !== null }}
        form={form}
        others={(await this.scheme.list(actor, id)).filter((theme) => theme.id !== themeId && !theme.retiredAt)}
      />
    );
    await show(reply, page, status);
  }
}

const inputOf = (sent: Sent) => ({ ...fieldsOf(sent, ['label', 'definition']), synonyms: linesIn(sent, 'synonyms') });
