import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { By } from '../../access/actor.js';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Consultations } from '../../consultations/consultations.js';
import { check } from '../../platform/input/check.js';
import { Scheme } from '../../themes/scheme.js';
import { type SplitProposal, SplitProposals } from '../../themes/split-proposals.js';
import type { Theme } from '../../themes/theme.entity.js';
import { ProposeSplit, SplitTheme } from '../../themes/theme-splitting.input.js';
import { ThemeSplitting } from '../../themes/theme-splitting.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, type Sent, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { headOf, shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { partNumbers, partsIn, withFaultsAtParts } from './split-parts.js';
import { SplitProposalPage } from './split-proposal.page.js';
import { sharesOfKnowledge, sharesOfPoints } from './split-shares.js';
import { SplitThemePage } from './split-theme.page.js';

interface Asked {
  readonly actor: Actor;
  readonly id: string;
  readonly theme: Theme;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Splitting a theme: into what, a look at how its points would be shared out, and the deed. */
@ApiExcludeController()
@Controller()
export class ThemeSplittingPages {
  constructor(
    private readonly consultations: Consultations,
    private readonly scheme: Scheme,
    private readonly proposals: SplitProposals,
    private readonly splitting: ThemeSplitting,
  ) {}

  @Get(route(urls.themeSplit(':id', ':theme')))
  async ask(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.showParts({ actor, id, theme: await this.mine(actor, id, themeId), request, reply }, emptyForm);
  }

  @Post(route(urls.themeSplitProposal(':id', ':theme')))
  async propose(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { actor, id, theme: await this.mine(actor, id, themeId), request, reply };
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.proposalFor(actor, themeId, sent));
    if ('refused' in result) return this.showParts(asked, result.refused.form, result.refused.problem.status);
    await this.showProposal(asked, sent, result.done, { values: { rest: 'keep', former: 'retired' }, errors: [] });
  }

  @Post(route(urls.themeSplit(':id', ':theme')))
  async split(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('theme') themeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { actor, id, theme: await this.mine(actor, id, themeId), request, reply };
    const sent = sentIn(request);
    if (textIn(sent, 'action') === 'back') return this.showParts(asked, { values: partFields(sent), errors: [] });
    const result = await attempt(sent, () => withFaultsAtParts(sent, () => this.splitting.split(actor, themeId, splitIn(sent))));
    if ('done' in result) return seeOther(reply, urls.themes(id), 'thema-gesplitst', result.done.shared);
    const { form, problem } = result.refused;
    const again = await attempt(sent, () => this.proposalFor(actor, themeId, sent));
    // A part that is not there any more, or was made meanwhile, is mended where the parts are named.
    if ('refused' in again) return this.showParts(asked, again.refused.form, again.refused.problem.status);
    await this.showProposal(asked, sent, asTicked(again.done, sent), form, problem.status);
  }

  private proposalFor(actor: Actor, themeId: string, sent: Sent): Promise<SplitProposal> {
    return withFaultsAtParts(sent, () =>
      this.proposals.propose(actor, themeId, check(ProposeSplit, { into: partsIn(sent).map(({ part }) => part) })),
    );
  }

  private async showParts({ actor, id, theme, request, reply }: Asked, form: FormState, status = 200): Promise<void> {
    const themes = await this.scheme.list(actor, id);
    const page = (
      <SplitThemePage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        theme={{ id: theme.id, label: theme.label, points: themes.find((one) => one.id === theme.id)?.points ?? 0 }}
        others={themes.filter((one) => one.id !== theme.id && !one.retiredAt)}
        form={form}
      />
    );
    await show(reply, page, status);
  }

  private async showProposal(
    { actor, id, theme, request, reply }: Asked,
    sent: Sent,
    proposal: SplitProposal,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const page = (
      <SplitProposalPage
        shell={shellOf(request)}
        consultation={headOf(actor, await this.consultations.get(actor, id))}
        themeId={theme.id}
        proposal={proposal}
        parts={partFields(sent)}
        form={form}
      />
    );
    await show(reply, page, status);
  }

  /** @throws Problem `not-allowed`; `theme-not-found` for a theme of another consultation. */
  private async mine(actor: Actor, id: string, themeId: string): Promise<Theme> {
    mustBeAllowed(actor, 'theme.change', id);
    return this.scheme.getIn(actor, id, themeId);
  }
}

/** The fields that name the parts, as they were sent. */
function partFields(sent: Sent): Record<string, string> {
  const names = partNumbers.flatMap((number) => ['existing', 'label', 'synonyms', 'definition'].map((field) => `${field}${number}`));
  return Object.fromEntries(names.map((name) => [name, textIn(sent, name)]));
}

/** The proposal with what the person ticked in place of what was proposed. */
function asTicked(proposal: SplitProposal, sent: Sent): SplitProposal {
  const points = sharesOfPoints(sent);
  const pieces = sharesOfKnowledge(sent);
  const themesOf = (kind: string, text: string) => pieces.find((one) => one.kind === kind && one.text === text)?.themes ?? [];
  return {
    ...proposal,
    points: proposal.points.map((point) => ({ ...point, themes: points.get(point.id) ?? [] })),
    knowledge: proposal.knowledge.map((piece) => ({ ...piece, themes: themesOf(piece.kind, piece.text) })),
  };
}

const splitIn = (sent: Sent): SplitTheme =>
  check(SplitTheme, {
    ...fieldsOf(sent, ['rest', 'former', 'seen']),
    into: partsIn(sent).map(({ part }) => part),
    points: [...sharesOfPoints(sent)].map(([point, themes]) => ({ point, themes })),
    knowledge: sharesOfKnowledge(sent),
  });
