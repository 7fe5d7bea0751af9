import { Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers } from '../platform/input/answers.js';
import { Presences, type PresenceView } from './presences.js';

export class PresenceDocument {
  @ApiProperty({ type: String, format: 'uuid' }) accountId!: string;
  @ApiProperty({ type: String }) name!: string;
}

/** Who else of the working group looks at a point or a bundle now. */
@ApiTags('working group')
@Controller('v1')
export class PresencesController {
  constructor(private readonly presences: Presences) {}

  @Get('points/:id/presence')
  @Answers(200, PresenceDocument, { many: true })
  ofPoint(@By() actor: Actor, @Param('id') id: string): Promise<PresenceView[]> {
    return this.presences.list(actor, { kind: 'point', id });
  }

  /** Says that one looks at it; to be said again within 45 seconds. Answers with the others. */
  @Put('points/:id/presence')
  @Answers(200, PresenceDocument, { many: true })
  atPoint(@By() actor: Actor, @Param('id') id: string): Promise<PresenceView[]> {
    return this.presences.look(actor, { kind: 'point', id });
  }

  @Delete('points/:id/presence')
  @HttpCode(204)
  @Answers(204)
  async fromPoint(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.presences.leave(actor, { kind: 'point', id });
  }

  @Get('bundles/:id/presence')
  @Answers(200, PresenceDocument, { many: true })
  ofBundle(@By() actor: Actor, @Param('id') id: string): Promise<PresenceView[]> {
    return this.presences.list(actor, { kind: 'bundle', id });
  }

  /** Says that one looks at it; to be said again within 45 seconds. Answers with the others. */
  @Put('bundles/:id/presence')
  @Answers(200, PresenceDocument, { many: true })
  atBundle(@By() actor: Actor, @Param('id') id: string): Promise<PresenceView[]> {
    return this.presences.look(actor, { kind: 'bundle', id });
  }

  @Delete('bundles/:id/presence')
  @HttpCode(204)
  @Answers(204)
  async fromBundle(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.presences.leave(actor, { kind: 'bundle', id });
  }
}
