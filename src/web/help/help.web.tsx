import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../../platform/problems/problem.js';
import { show } from '../answer.js';
import { route } from '../route.js';
import { shellOf } from '../shell.js';
import { urls } from '../urls.js';
import { pictureNamed, readGuide } from './guide.js';
import { HelpPage } from './help.page.js';

/** The user guide, for everybody. */
@ApiExcludeController()
@Controller()
export class HelpPages {
  private readonly parts = readGuide();

  @Get(urls.help)
  first(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.part(this.parts[0]?.key ?? '', request, reply);
  }

  @Get(route(urls.helpPart(':part')))
  async part(@Param('part') key: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const part = this.parts.find((one) => one.key === key);
    if (!part) throw notFound('page');
    await show(reply, <HelpPage shell={shellOf(request)} parts={this.parts} part={part} />);
  }

  @Get(route(urls.helpPicture(':name')))
  async picture(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const picture = pictureNamed(name);
    if (!picture) throw notFound('page');
    await reply.type('image/png').header('cache-control', 'public, max-age=3600').send(picture);
  }
}
