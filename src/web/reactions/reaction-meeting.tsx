import type { JSX } from 'preact';
import type { MeetingOfReaction } from '../../reactions/meeting-reactions.js';
import { Button } from '../components/buttons.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface ReactionMeetingProps {
  readonly reactionId: string;
  readonly version: number;
  /** Where it was said. */
  readonly meeting: MeetingOfReaction | null;
  /** Meetings to choose from; none for who may not. */
  readonly meetings: readonly MeetingOfReaction[];
}

const words = wording.meetings.ofReaction;

/** The meeting of which a reaction is the minutes or the transcript, and the form that says so. */
export function ReactionMeeting({ reactionId, version, meeting, meetings }: ReactionMeetingProps): JSX.Element | null {
  if (!meeting && !meetings.length) return null;
  return (
    <div class="wk-stack">
      {meeting ? (
        <p dir="auto">
          {words.said} <a href={urls.meeting(meeting.id)}>{meeting.title}</a>,{' '}
          {words.kindAndDay(wording.meetingKind[meeting.kind], meeting.startsAt)}
        </p>
      ) : null}
      {meetings.length ? (
        <details class="wk-unfold">
          <summary class="wk-text-button">{words.summary}</summary>
          <form class="wk-form" method="post" action={urls.reactionMeeting(reactionId)}>
            <input type="hidden" name="version" value={version} />
            <label class="utrecht-form-label" for="bijeenkomst">
              {words.label}
            </label>
            <select class="utrecht-select utrecht-select--html-select" id="bijeenkomst" name="meeting">
              <option value="">{words.none}</option>
              {meetings.map(({ id, kind, title, startsAt }) => (
                <option key={id} value={id} selected={id === meeting?.id}>
                  {title}, {words.kindAndDay(wording.meetingKind[kind], startsAt)}
                </option>
              ))}
            </select>
            <div>
              <Button>{words.button}</Button>
            </div>
          </form>
        </details>
      ) : null}
    </div>
  );
}
