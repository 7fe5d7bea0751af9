import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers } from '../platform/input/answers.js';
import { WaitingConsultationDocument } from './worklist.documents.js';
import { type WaitingConsultation, Worklist } from './worklist.js';

/** What waits for who asks. */
@ApiTags('working group')
@Controller('v1')
export class WorklistController {
  constructor(private readonly worklist: Worklist) {}

  /** One's consultations, the newest first, each with what waits there. */
  @Get('me/waiting')
  @Answers(200, WaitingConsultationDocument, { many: true })
  mine(@By() actor: Actor): Promise<WaitingConsultation[]> {
    return this.worklist.of(actor);
  }
}
