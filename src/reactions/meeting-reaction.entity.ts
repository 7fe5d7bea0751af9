import { Entity } from 'typeorm';
import { IdColumn, MomentColumn, Ref } from '../platform/database/columns.js';

/** That a reaction was said at a meeting: minutes or a transcript of it. */
@Entity('meeting_reaction')
export class MeetingReaction {
  @IdColumn() id!: string;
  @Ref() meetingId!: string;
  @Ref() reactionId!: string;
  @Ref() linkedBy!: string;
  @MomentColumn() linkedAt!: string;
}
