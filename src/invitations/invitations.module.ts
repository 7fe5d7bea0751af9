import { Module } from '@nestjs/common';
import { Doors } from './doors.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.js';
import { Mailer } from './mailer.js';
import { Writers } from './writers.js';

@Module({
  controllers: [InvitationsController],
  providers: [Doors, Invitations, Mailer, Writers],
  exports: [Doors, Invitations, Mailer, Writers],
})
export class InvitationsModule {}
