import { Module } from '@nestjs/common';
import { NotesController } from './notes.controller.js';
import { Notes } from './notes.js';
import { PresencesController } from './presences.controller.js';
import { Presences } from './presences.js';

@Module({
  controllers: [NotesController, PresencesController],
  providers: [Notes, Presences],
  exports: [Notes, Presences],
})
export class WorkingGroupModule {}
