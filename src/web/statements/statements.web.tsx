import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { show } from '../answer.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { AccessibilityPage, PrivacyPage } from './statements.page.js';

/** What public software says of itself; for everybody. */
@ApiExcludeController()
@Controller()
export class StatementPages {
  @Get(urls.accessibility)
  accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return show(reply, <AccessibilityPage shell={shellOf(request)} />);
  }

  @Get(urls.privacy)
  privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return show(reply, <PrivacyPage shell={shellOf(request)} />);
  }
}
