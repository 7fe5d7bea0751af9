import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MakeFirstAccount, SignIn } from '../../access/accounts.input.js';
import { FirstAccount } from '../../access/first-account.js';
import { Sessions } from '../../access/sessions.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { check } from '../../platform/input/check.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, sentIn } from '../forms.js';
import { localPath } from '../local-path.js';
import { queryOf } from '../query.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { FirstAccountPage } from './first-account.page.js';
import { giveCookie, takeCookie } from './session-cookie.js';
import { SignInPage } from './sign-in.page.js';

/** Coming in and going out. */
@ApiExcludeController()
@Controller()
export class AccessPages {
  constructor(
    private readonly sessions: Sessions,
    private readonly firstAccount: FirstAccount,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(urls.signIn)
  async signInPage(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const next = localPath(queryOf(request)['terug']);
    if (request.actor) return seeOther(reply, next ?? urls.home);
    const entrance = await this.entrance();
    if (entrance !== urls.signIn) return seeOther(reply, entrance);
    await this.showSignIn(request, reply, emptyForm, next);
  }

  @Post(urls.signIn)
  async signIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const next = localPath(sent['next']);
    const fields = fieldsOf(sent, ['email', 'password']);
    const result = await attempt(sent, () => this.sessions.signIn(check(SignIn, fields), request.ip));
    if ('done' in result) {
      giveCookie(reply, result.done, this.config);
      return seeOther(reply, next ?? urls.home);
    }
    const { problem, form } = result.refused;
    const wait = problem.extra['retryAfter'];
    if (typeof wait === 'number') void reply.header('retry-after', String(wait));
    await this.showSignIn(request, reply, form, next, problem.status);
  }

  @Post(urls.signOut)
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (request.sessionId) await this.sessions.close(request.sessionId);
    takeCookie(reply, this.config);
    await seeOther(reply, urls.signIn, 'afgemeld');
  }

  @Get(urls.firstAccount)
  async firstAccountPage(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!(await this.firstAccount.isNeeded())) return seeOther(reply, urls.signIn);
    await show(reply, <FirstAccountPage shell={shellOf(request)} form={emptyForm} />);
  }

  @Post(urls.firstAccount)
  async makeFirstAccount(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = sentIn(request);
    const fields = fieldsOf(sent, ['code', 'name', 'email', 'password']);
    const result = await attempt(sent, () => this.firstAccount.make(check(MakeFirstAccount, fields), request.ip));
    if ('refused' in result) {
      const { problem, form } = result.refused;
      return show(reply, <FirstAccountPage shell={shellOf(request)} form={form} />, problem.status);
    }
    giveCookie(reply, await this.sessions.open(result.done.id), this.config);
    await seeOther(reply, urls.consultations, 'welkom');
  }

  /** Where somebody starts who is not signed in. */
  private async entrance(): Promise<string> {
    return (await this.firstAccount.isNeeded()) ? urls.firstAccount : urls.signIn;
  }

  private showSignIn(request: FastifyRequest, reply: FastifyReply, form: FormState, next: string | undefined, status = 200): Promise<void> {
    return show(reply, <SignInPage shell={shellOf(request)} form={form} {...(next ? { next } : {})} />, status);
  }
}
