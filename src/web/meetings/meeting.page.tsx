import type { JSX } from 'preact';
import type { ReactionOfMeeting } from '../../reactions/meeting-reactions.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { localTimeOf } from '../settings/local-time.js';
import { urls } from '../urls.js';
import { moment } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { AgendaSection } from './agenda-section.js';
import type { AgendaShown } from './agenda-view.js';
import { Attendance, type AttendanceProps } from './attendance.js';
import { MeetingFields } from './meeting-fields.js';
import type { MeetingShown } from './meeting-view.js';

export interface MeetingPageProps extends Omit<AttendanceProps, 'mayWork'> {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** See `MeetingFields`. */
  readonly changeForm: FormState;
  /** Of a meeting of the working group, for the working group. */
  readonly agenda: AgendaShown | null;
  /** What parties said at it. */
  readonly reactions: readonly ReactionOfMeeting[];
}

const words = wording.meetings;

/** One meeting: what it is, what is on its agenda, and who came. */
export function MeetingPage(props: MeetingPageProps): JSX.Element {
  const { shell, consultation, meeting, attendanceForm, changeForm, agenda, reactions } = props;
  const { title, kind, startsAt, place } = meeting;
  const { work } = consultation.may;
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="meetings"
      crumbs={[{ text: words.title, href: urls.meetings(consultation.id) }, { text: title }]}
      faulty={attendanceForm.errors.length + changeForm.errors.length + (agenda?.form.errors.length ?? 0) > 0}
    >
      <Heading title={title} lead={words.one.lead(wording.meetingKind[kind], startsAt, place)} />
      {agenda ? <AgendaSection meetingId={meeting.id} agenda={agenda} /> : null}
      <Attendance {...props} mayWork={work} />
      {kind === 'working_group' && !reactions.length ? null : <SaidHere reactions={reactions} />}
      {work ? <Arrange meeting={meeting} form={changeForm} /> : null}
    </Page>
  );
}

/** Reactions that are the minutes or the transcript of it. */
function SaidHere({ reactions }: Pick<MeetingPageProps, 'reactions'>): JSX.Element {
  const said = words.reactions;
  return (
    <section class="wk-stack" aria-labelledby="reacties">
      <h2 id="reacties">{said.title}</h2>
      {reactions.length ? (
        <ul>
          {reactions.map(({ id, number, party, channel, receivedOn, points }) => (
            <li key={id} dir="auto">
              <a href={urls.reaction(id)}>{said.one(number, party)}</a>, {said.about(wording.channel[channel], receivedOn, points)}
            </li>
          ))}
        </ul>
      ) : (
        <p class="wk-soft">{said.none}</p>
      )}
    </section>
  );
}

/** What the meeting is now, for who typed while somebody else changed it. */
const meetingNow = ({ kind, title, startsAt, place }: MeetingShown) => [
  { name: 'kind', label: words.fields.kind, value: kind, shown: wording.meetingKind[kind] },
  { name: 'title', label: words.fields.title, value: title },
  { name: 'startsAt', label: words.fields.startsAt, value: localTimeOf(startsAt), shown: moment(startsAt) },
  { name: 'place', label: words.fields.place, value: place },
];

function Arrange({ meeting, form }: { readonly meeting: MeetingShown; readonly form: FormState }): JSX.Element {
  const { id, version } = meeting;
  return (
    <section class="wk-stack">
      <details class="wk-unfold" open={form.errors.length > 0}>
        <summary class="wk-text-button wk-text-button--medium">{words.one.change}</summary>
        <ErrorSummary form={form} prefix="over-" />
        <form class="wk-form wk-box" method="post" noValidate action={urls.meeting(id)}>
          <SeenVersion form={form} version={version} />
          <StaleEdit form={form} now={meetingNow(meeting)} />
          <MeetingFields form={form} prefix="over-" />
          <div class="wk-row">
            <Button>{words.one.changeButton}</Button>
            <TakeOver form={form} />
          </div>
        </form>
      </details>
      <details class="wk-unfold">
        <summary class="wk-text-button wk-text-button--medium">{words.one.remove}</summary>
        <form class="wk-form" method="post" action={urls.meetingEnd(id)}>
          <p>{words.one.removeHelp}</p>
          <input type="hidden" name="version" value={version} />
          <div>
            <Button>{words.one.removeButton}</Button>
          </div>
        </form>
      </details>
    </section>
  );
}
