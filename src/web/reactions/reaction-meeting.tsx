import type { JSX } from 'preact';
import type { MeetingOfReaction } from '../../reactions/meeting-reactions.js';
import { Button } from '../components/buttons.js';
import { type FormState, typedValue } from '../components/form-state.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface ReactionMeetingProps {
  readonly reactionId: string;
  readonly version: number;
  /** Where it was said. */
  readonly meeting: MeetingOfReaction | null;
  /** Meetings to choose from; none for who may not. */
  readonly meetings: readonly MeetingOfReaction[];
  /** Field `meeting`, as it was sent when it was refused. */
  readonly form: FormState;
}

const words = wording.meetings.ofReaction;

/** The meeting of which a reaction is the minutes or the transcript, and the form that says so. */
export function ReactionMeeting({ reactionId, version, meeting, meetings, form }: ReactionMeetingProps): JSX.Element | null {
  if (!meeting && !meetings.length) return null;
  const isSent = form.values['meeting'] !== undefined;
  const chosen = isSent ? typedValue(form, 'meeting') : (meeting?.id ?? '');
  const now = meeting && `${meeting.title}, ${words.kindAndDay(wording.meetingKind[meeting.kind], meeting.startsAt)}`;
  return (
    <div class="wk-stack">
      {meeting ? (
        <p dir="auto">
          {words.said} <a href={urls.meeting(meeting.id)}>{meeting.title}</a>,{' '}
          {words.kindAndDay(wording.meetingKind[meeting.kind], meeting.startsAt)}
        </p>
      ) : null}
      {meetings.length ? (
        <details class="wk-unfold" open={isSent}>
          <summary class="wk-text-button">{words.summary}</summary>
          <form class="wk-form" method="post" action={urls.reactionMeeting(reactionId)}>
            <SeenVersion form={form} version={version} />
            <StaleEdit form={form} now={[{ name: 'meeting', label: words.label, value: meeting?.id ?? '', shown: now ?? words.none }]} />
            <label class="utrecht-form-label" for="bijeenkomst">
              {words.label}
            </label>
            <select class="utrecht-select utrecht-select--html-select" id="bijeenkomst" name="meeting">
              <option value="">{words.none}</option>
              {meetings.map(({ id, kind, title, startsAt }) => (
                <option key={id} value={id} selected={id === chosen}>
                  {title}, {words.kindAndDay(wording.meetingKind[kind], startsAt)}
                </option>
              ))}
            </select>
            <div class="wk-row">
              <Button>{words.button}</Button>
              <TakeOver form={form} />
            </div>
          </form>
        </details>
      ) : null}
    </div>
  );
}
