import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangePassword, MakeToken } from '../../access/accounts.input.js';
import { Accounts } from '../../access/accounts.js';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Sessions } from '../../access/sessions.js';
import { Tokens } from '../../access/tokens.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { seeOther, show } from '../answer.js';
import { emptyForm } from '../components/form-state.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { route } from '../route.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { AccountPage, type AccountPageProps } from './account.page.js';
import { giveCookie } from './session-cookie.js';

type Shown = Partial<Pick<AccountPageProps, 'created' | 'passwordForm' | 'tokenForm'>>;

/** One's own account: password and API tokens. */
@ApiExcludeController()
@Controller()
export class OwnAccountPages {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: Tokens,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(urls.account)
  async account(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(actor, request, reply, {});
  }

  /** Signs out every other browser; this one goes on with a new session. */
  @Post(urls.accountPassword)
  async changePassword(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => {
      const { current, next } = check(ChangePassword, fieldsOf(sent, ['current', 'next']));
      return this.accounts.changePassword(actor, current, next);
    });
    if ('refused' in result) return this.show(actor, request, reply, { passwordForm: result.refused.form }, result.refused.problem.status);
    giveCookie(reply, await this.sessions.open(actor.id), this.config);
    await seeOther(reply, urls.account, 'wachtwoord');
  }

  /** The answer itself shows the token, since it can not be shown later. */
  @Post(urls.accountTokens)
  async makeToken(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const result = await attempt(sent, () => this.tokens.make(actor, check(MakeToken, fieldsOf(sent, ['label'])).label));
    if ('refused' in result) return this.show(actor, request, reply, { tokenForm: result.refused.form }, result.refused.problem.status);
    const { label, secret } = result.done;
    await this.show(actor, request, reply, { created: { label, secret } }, 201);
  }

  @Post(route(urls.accountToken(':id')))
  async revokeToken(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.tokens.revoke(actor, id);
    await seeOther(reply, `${urls.account}#sleutels`, 'sleutel-ingetrokken');
  }

  private async show(actor: Actor, request: FastifyRequest, reply: FastifyReply, shown: Shown, status = 200): Promise<void> {
    const { email } = await this.accounts.own(actor);
    const tokens = await this.tokens.list(actor);
    const page = (
      <AccountPage
        shell={shellOf(request)}
        email={email}
        tokens={tokens}
        created={shown.created ?? null}
        passwordForm={shown.passwordForm ?? emptyForm}
        tokenForm={shown.tokenForm ?? emptyForm}
      />
    );
    await show(reply, page, status);
  }
}
