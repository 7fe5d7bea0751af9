import { Body, Controller, Get, Headers, Param, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { By } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Answers, TakesVersion } from '../platform/input/answers.js';
import { versionIn } from '../platform/input/version.js';
import { meetingKinds } from '../vocabulary.js';
import { SetMeetingOfReaction } from './meeting-reactions.input.js';
import { type MeetingOfReaction, MeetingReactions, type ReactionOfMeeting } from './meeting-reactions.js';

class MeetingReferenceDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, enum: [...meetingKinds] }) kind!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date-time' }) startsAt!: string;
}

class MeetingOfReactionDocument {
  @ApiProperty({ type: () => MeetingReferenceDocument, nullable: true }) meeting!: MeetingReferenceDocument | null;
}

class ReactionOfMeetingDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'uuid' }) partyId!: string;
  @ApiProperty({ type: String }) party!: string;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: 'integer' }) points!: number;
}

/** Reactions that were said at a meeting: its minutes, its transcript. */
@ApiTags('meetings')
@Controller('v1')
export class MeetingReactionsController {
  constructor(private readonly reactions: MeetingReactions) {}

  @Get('meetings/:id/reactions')
  @Answers(200, ReactionOfMeetingDocument, { many: true })
  list(@By() actor: Actor, @Param('id') id: string): Promise<ReactionOfMeeting[]> {
    return this.reactions.ofMeeting(actor, id);
  }

  /** At which meeting it was said. */
  @Get('reactions/:id/meeting')
  @Answers(200, MeetingOfReactionDocument)
  async get(@By() actor: Actor, @Param('id') id: string): Promise<{ meeting: MeetingOfReaction | null }> {
    return { meeting: await this.reactions.ofReaction(actor, id) };
  }

  @Put('reactions/:id/meeting')
  @TakesVersion()
  @Answers(200, MeetingOfReactionDocument)
  async set(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { meeting = null, version }: SetMeetingOfReaction,
    @Headers('if-match') seen?: string,
  ): Promise<{ meeting: MeetingOfReaction | null }> {
    return { meeting: await this.reactions.set(actor, id, meeting, versionIn(seen) ?? version) };
  }
}
