import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { AgendaModule } from '../deliberation/agenda/agenda.module.js';
import { DeliberationModule } from '../deliberation/deliberation.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ReactionsModule } from '../reactions/reactions.module.js';
import { AnsweredTogether } from './answered-together.js';
import { ChangeTableController } from './change-table.controller.js';
import { ChangeTables } from './change-table.js';
import { ImportTemplateController } from './import-template.controller.js';
import { MeetingPapersController } from './meetings/meeting-papers.controller.js';
import { MeetingPapers } from './meetings/meeting-papers.js';
import { ReportsController } from './reports.controller.js';
import { Reports } from './reports.js';
import { Templates } from './templates.js';

@Module({
  imports: [ConsultationsModule, DeliberationModule, DocumentsModule, AgendaModule, MeetingsModule, ReactionsModule],
  controllers: [ChangeTableController, ImportTemplateController, ReportsController, MeetingPapersController],
  providers: [AnsweredTogether, ChangeTables, Reports, Templates, MeetingPapers],
  exports: [ChangeTables, Reports, Templates, MeetingPapers],
})
export class ReportsModule {}
