import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed, mustBeAllowedOn, ownParty } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Meetings } from '../meetings/meetings.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { invalidField, notFound } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import type { Channel, MeetingKind } from '../vocabulary.js';

/** The meeting at which a reaction was said. */
export interface MeetingOfReaction {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly startsAt: string;
}

/** A reaction that was said at a meeting. */
export interface ReactionOfMeeting {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly partyId: string;
  readonly party: string;
  readonly channel: Channel;
  readonly receivedOn: string;
  readonly points: number;
}

interface ReactionState {
  readonly id: string;
  readonly consultationId: string;
  readonly partyId: string;
  readonly version: number;
}

/** Which reactions are the minutes or the transcript of a meeting. */
@Injectable()
export class MeetingReactions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly meetings: Meetings,
  ) {}

  /** By number; a party's account sees its own only. @throws Problem `meeting-not-found`. */
  async ofMeeting(actor: Actor, meetingId: string): Promise<ReactionOfMeeting[]> {
    const { consultationId } = await this.meetings.get(actor, meetingId);
    const own = ownParty(actor, consultationId);
    return this.database.read(
      `SELECT r.id, r.number, r.title, r."partyId", y.name AS party, r.channel, r."receivedOn",
         (SELECT count(*) FROM point p WHERE p."reactionId" = r.id) AS points
       FROM meeting_reaction m JOIN reaction r ON r.id = m."reactionId" JOIN party y ON y.id = r."partyId"
       WHERE m."meetingId" = $1${own ? ' AND r."partyId" = $2' : ''} ORDER BY r.number LIMIT 1000`,
      own ? [meetingId, own] : [meetingId],
    );
  }

  /** Null when it was said at none, and for who does not see meetings. @throws Problem `reaction-not-found`. */
  async ofReaction(actor: Actor, reactionId: string): Promise<MeetingOfReaction | null> {
    const reaction = await this.reaction(reactionId);
    mustBeAllowedOn(actor, 'reaction.see', 'reaction.see', reaction, 'reaction');
    return isAllowed(actor, 'meeting.see', reaction.consultationId) ? this.meetingOf(reactionId) : null;
  }

  /**
   * Says at which meeting a reaction was said, or that it was at none.
   * @throws Problem `reaction-not-found`, `stale-edit`, `invalid-input` (`meeting-unknown`).
   */
  async set(actor: Actor, reactionId: string, meetingId: string | null, version?: number): Promise<MeetingOfReaction | null> {
    return this.database.write(async () => {
      await this.database.lock('reaction', reactionId);
      const reaction = await this.reaction(reactionId);
      mustBeAllowedOn(actor, 'reaction.split', 'reaction.see', reaction, 'reaction');
      const before = await this.meetingOf(reactionId);
      mustBeCurrent(reaction, version, { version: reaction.version, meeting: before });
      const { consultationId } = reaction;
      await this.database.execute('DELETE FROM meeting_reaction WHERE "reactionId" = $1', [reactionId]);
      if (meetingId) {
        const known = await this.database.readOne('SELECT id FROM meeting WHERE id = $1 AND "consultationId" = $2', [
          meetingId,
          consultationId,
        ]);
        if (!known) throw invalidField('#/meeting', 'meeting-unknown', 'The consultation has no such meeting.');
        const link = { id: this.surroundings.newId(), meetingId, reactionId, linkedBy: actor.id, linkedAt: this.surroundings.timestamp() };
        await this.database.insertMany('meeting_reaction', [link]);
      }
      await this.database.execute('UPDATE reaction SET version = version + 1 WHERE id = $1', [reactionId]);
      const after = await this.meetingOf(reactionId);
      const subject = { kind: 'reaction', id: reactionId };
      await this.audit.record(actor, { consultationId, action: 'reaction.meeting-set', subject, before, after });
      return after;
    });
  }

  private async meetingOf(reactionId: string): Promise<MeetingOfReaction | null> {
    const meeting = await this.database.readOne<MeetingOfReaction>(
      'SELECT m.id, m.kind, m.title, m."startsAt" FROM meeting_reaction x JOIN meeting m ON m.id = x."meetingId" WHERE x."reactionId" = $1',
      [reactionId],
    );
    return meeting ?? null;
  }

  private async reaction(id: string): Promise<ReactionState> {
    const reaction = await this.database.readOne<ReactionState>(
      'SELECT id, "consultationId", "partyId", version FROM reaction WHERE id = $1',
      [id],
    );
    if (!reaction) throw notFound('reaction', id);
    return reaction;
  }
}
