import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { show } from '../answer.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { AccessibilityPage } from './accessibility.page.js';
import { PrivacyPage } from './statements.page.js';

/** What public software says of itself; for everybody. */
@ApiExcludeController()
@Controller()
export class StatementPages {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get(urls.accessibility)
  accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return show(reply, <AccessibilityPage shell={shellOf(request)} facts={this.config.accessibility} />);
  }

  @Get(urls.privacy)
  privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return show(reply, <PrivacyPage shell={shellOf(request)} />);
  }
}
