import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { ReactionsModule } from '../reactions/reactions.module.js';
import { LateMarks } from './late-marks.js';
import { PointsToPublish } from './points-to-publish.js';
import { PublicController } from './public.controller.js';
import { PublicRegister } from './public-register.js';
import { PublicReport } from './public-report.js';
import { PublicationsController } from './publications.controller.js';
import { PublicationFacts } from './publication-facts.js';
import { PublicationPreviews } from './publication-preview.js';
import { Publications } from './publications.js';

@Module({
  imports: [ConsultationsModule, ReactionsModule],
  controllers: [PublicController, PublicationsController],
  providers: [LateMarks, PointsToPublish, PublicRegister, PublicReport, PublicationFacts, PublicationPreviews, Publications],
  exports: [PublicRegister, PublicReport, PublicationPreviews, Publications],
})
export class PublicationModule {}
