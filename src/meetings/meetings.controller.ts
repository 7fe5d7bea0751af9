import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { linksOf } from '../platform/input/paging.js';
import { etagOf, versionIn } from '../platform/input/version.js';
import { type AttendanceRow, Attendances } from './attendances.js';
import { AttendanceDocument, MeetingDocument } from './meetings.documents.js';
import { AddMeeting, ChangeMeeting, ListMeetings, SetAttendance } from './meetings.input.js';
import { type MeetingRow, Meetings } from './meetings.js';

@ApiTags('meetings')
@Controller('v1')
export class MeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly attendances: Attendances,
  ) {}

  /** Meetings, the latest first. */
  @Get('consultations/:id/meetings')
  @Answers(200, MeetingDocument, { many: true })
  async list(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() query: ListMeetings,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly MeetingRow[]> {
    const page = await this.meetings.list(actor, id, query);
    void reply.header('link', linksOf(`/v1/consultations/${id}/meetings`, { ...query }, page)).header('x-total-count', String(page.total));
    return page.rows;
  }

  @Post('consultations/:id/meetings')
  @Answers(201, MeetingDocument)
  add(@By() actor: Actor, @Param('id') id: string, @Body() input: AddMeeting): Promise<MeetingRow> {
    return this.meetings.add(actor, id, input);
  }

  @Get('meetings/:id')
  @Answers(200, MeetingDocument)
  async get(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeetingRow> {
    const meeting = await this.meetings.get(actor, id);
    void reply.header('etag', etagOf(meeting.version));
    return meeting;
  }

  @Patch('meetings/:id')
  @TakesVersion()
  @Answers(200, MeetingDocument)
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: ChangeMeeting,
    @Headers('if-match') seen?: string,
  ): Promise<MeetingRow> {
    const version = versionIn(seen) ?? input.version;
    return this.meetings.change(actor, id, version === undefined ? input : { ...input, version });
  }

  /** Takes away a meeting that nobody is asked to and that has no agenda. */
  @Delete('meetings/:id')
  @HttpCode(204)
  @TakesVersion()
  @Answers(204)
  remove(@By() actor: Actor, @Param('id') id: string, @Headers('if-match') seen?: string): Promise<void> {
    return this.meetings.remove(actor, id, versionIn(seen));
  }

  /** Who was asked, and who came. */
  @Get('meetings/:id/attendances')
  @Answers(200, AttendanceDocument, { many: true })
  attendance(@By() actor: Actor, @Param('id') id: string): Promise<AttendanceRow[]> {
    return this.attendances.of(actor, id);
  }

  /** Says who was asked and who came, all at once. */
  @Put('meetings/:id/attendances')
  @TakesVersion()
  @Answers(200, AttendanceDocument, { many: true })
  setAttendance(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: SetAttendance,
    @Headers('if-match') seen?: string,
  ): Promise<AttendanceRow[]> {
    const version = versionIn(seen) ?? input.version;
    return this.attendances.set(actor, id, version === undefined ? input : { ...input, version });
  }
}
