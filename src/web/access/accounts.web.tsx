import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MakeAccount } from '../../access/accounts.input.js';
import { Accounts } from '../../access/accounts.js';
import { By } from '../../access/actor.js';
import { type Actor, mustAdminister } from '../../access/permissions.js';
import { check } from '../../platform/input/check.js';
import { conflict } from '../../platform/problems/problem.js';
import { seeOther, show } from '../answer.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { attempt, fieldsOf, sentIn, textIn } from '../forms.js';
import { route } from '../route.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { AccountsPage } from './accounts.page.js';

/** Everybody's accounts, for administrators. */
@ApiExcludeController()
@Controller()
export class AccountsPages {
  constructor(private readonly accounts: Accounts) {}

  @Get(urls.accounts)
  async list(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList(actor, request, reply, emptyForm);
  }

  @Post(urls.accounts)
  async make(@By() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mustAdminister(actor, 'account.manage');
    const sent = sentIn(request);
    const administrator = textIn(sent, 'administrator') === 'true' ? 'yes' : 'no';
    const result = await attempt(sent, () =>
      this.accounts.make(actor, check(MakeAccount, { ...fieldsOf(sent, ['name', 'email', 'password']), administrator })),
    );
    if ('done' in result) return seeOther(reply, urls.accounts, 'account');
    await this.showList(actor, request, reply, result.refused.form, result.refused.problem.status);
  }

  /** One's own account stays: a mistake would lock the last administrator out. */
  @Post(route(urls.accountDisable(':id')))
  async disable(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    mustAdminister(actor, 'account.manage');
    if (id === actor.id) throw conflict('own-account', 'Another administrator can disable your account.');
    await this.accounts.disable(actor, id);
    await seeOther(reply, urls.accounts, 'account-uit');
  }

  private async showList(actor: Actor, request: FastifyRequest, reply: FastifyReply, form: FormState, status = 200): Promise<void> {
    const accounts = await this.accounts.list(actor);
    await show(reply, <AccountsPage shell={shellOf(request)} accounts={accounts} own={actor.id} form={form} />, status);
  }
}
