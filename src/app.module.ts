import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BundlesModule } from './bundles/bundles.module.js';
import { ConsultationsModule } from './consultations/consultations.module.js';
import { AgendaModule } from './deliberation/agenda/agenda.module.js';
import { DeliberationModule } from './deliberation/deliberation.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { PartiesModule } from './parties/parties.module.js';
import type { Config } from './platform/config/config.js';
import { InputPipe } from './platform/input/input.pipe.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProblemFilter } from './platform/problems/problem.filter.js';
import { PublicationModule } from './publication/publication.module.js';
import { ReactionsModule } from './reactions/reactions.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SubmissionsModule } from './submissions/submissions.module.js';
import { ThemesModule } from './themes/themes.module.js';
import { VerificationModule } from './verification/verification.module.js';
import { WebModule } from './web/web.module.js';
import { WorkingGroupModule } from './working-group/working-group.module.js';
import { WorklistModule } from './worklist/worklist.module.js';

/** The whole service, on a database that is connected and up to date. */
@Module({})
export class AppModule {
  static with(config: Config, source: DataSource, log: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, source, log),
        AuditModule,
        AccessModule,
        PartiesModule,
        ConsultationsModule,
        InvitationsModule,
        DocumentsModule,
        MeetingsModule,
        ReactionsModule,
        ThemesModule,
        BundlesModule,
        DeliberationModule,
        AgendaModule,
        WorkingGroupModule,
        ReportsModule,
        PublicationModule,
        SubmissionsModule,
        WorklistModule,
        VerificationModule,
        WebModule,
      ],
      providers: [
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
