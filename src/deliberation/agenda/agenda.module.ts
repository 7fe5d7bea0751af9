import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { DeliberationModule } from '../deliberation.module.js';
import { Adoptions } from './adoptions.js';
import { AgendaController } from './agenda.controller.js';
import { AgendaChoice } from './agenda-choice.js';
import { AgendaStore } from './agenda-store.js';
import { Agendas } from './agendas.js';
import { Deliberations } from './deliberations.js';
import { ItemPassages } from './item-passages.js';

@Module({
  imports: [DeliberationModule, MeetingsModule],
  controllers: [AgendaController],
  providers: [Adoptions, AgendaChoice, AgendaStore, Agendas, Deliberations, ItemPassages],
  exports: [Adoptions, Agendas, Deliberations, ItemPassages],
})
export class AgendaModule {}
