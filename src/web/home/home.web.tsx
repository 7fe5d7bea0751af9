import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FirstAccount } from '../../access/first-account.js';
import { Surroundings } from '../../platform/surroundings.js';
import { Worklist } from '../../worklist/worklist.js';
import { seeOther, show } from '../answer.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { HomePage } from './home.page.js';

/** The first page: what waits for who is signed in, or the way in. */
@ApiExcludeController()
@Controller()
export class HomePages {
  constructor(
    private readonly worklist: Worklist,
    private readonly firstAccount: FirstAccount,
    private readonly surroundings: Surroundings,
  ) {}

  @Get(urls.home)
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request;
    if (!actor) return seeOther(reply, (await this.firstAccount.isNeeded()) ? urls.firstAccount : urls.signIn);
    const page = (
      <HomePage
        shell={shellOf(request)}
        today={this.surroundings.today()}
        consultations={await this.worklist.of(actor)}
        mayCreate={actor.isAdministrator}
      />
    );
    await show(reply, page);
  }
}
