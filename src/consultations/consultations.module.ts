import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ConsultationsController } from './consultations.controller.js';
import { Consultations } from './consultations.js';
import { ConsultationMustExist } from './must-exist.js';
import { Rounds } from './rounds.js';

@Module({
  controllers: [ConsultationsController],
  providers: [Consultations, Rounds, { provide: APP_GUARD, useClass: ConsultationMustExist }],
  exports: [Consultations, Rounds],
})
export class ConsultationsModule {}
