import { Module } from '@nestjs/common';
import { Attendances } from './attendances.js';
import { MeetingsController } from './meetings.controller.js';
import { Meetings } from './meetings.js';

@Module({ controllers: [MeetingsController], providers: [Attendances, Meetings], exports: [Attendances, Meetings] })
export class MeetingsModule {}
