import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { By } from '../../access/actor.js';
import type { Actor } from '../../access/permissions.js';
import { Presences } from '../../working-group/presences.js';
import { route } from '../route.js';
import { urls } from '../urls.js';
import { presenceWords } from './presence.js';
import { PresenceViews } from './presence-views.js';

/** What the script of a page says and asks: that somebody still looks at it, and who else does. */
@ApiExcludeController()
@Controller()
export class PresencePages {
  constructor(
    private readonly views: PresenceViews,
    private readonly presences: Presences,
  ) {}

  @Post(route(urls.pointPresence(':id')))
  @HttpCode(200)
  async atPoint(@By() actor: Actor, @Param('id') id: string): Promise<{ readonly text: string }> {
    return { text: presenceWords(await this.views.here(actor, { kind: 'point', id })) };
  }

  @Post(route(urls.bundlePresence(':id')))
  @HttpCode(200)
  async atBundle(@By() actor: Actor, @Param('id') id: string): Promise<{ readonly text: string }> {
    return { text: presenceWords(await this.views.here(actor, { kind: 'bundle', id })) };
  }

  @Post(route(urls.pointPresenceEnd(':id')))
  @HttpCode(204)
  async fromPoint(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.presences.leave(actor, { kind: 'point', id });
  }

  @Post(route(urls.bundlePresenceEnd(':id')))
  @HttpCode(204)
  async fromBundle(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.presences.leave(actor, { kind: 'bundle', id });
  }
}
