import type { JSX } from 'preact';
import { attendanceStates } from '../../vocabulary.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select, TextArea } from '../components/fields.js';
import { type FormState, typedValue } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { SeenVersion, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { type AttendeeLine, type MeetingShown, nameOf } from './meeting-view.js';

export interface AttendanceProps {
  readonly meeting: MeetingShown;
  readonly people: readonly AttendeeLine[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** Fields `names` (one a line), `party` (id), `state` for who comes on the list. */
  readonly attendanceForm: FormState;
  readonly mayWork: boolean;
}

const words = wording.meetings.people;
const states = attendanceStates.map((value) => ({ value, label: wording.attendanceState[value] }));

/** Somebody on the list; after a refusal with the state that was chosen here, which may differ from the one that there is now. */
interface TypedLine extends AttendeeLine {
  readonly typed?: string;
  /** Whether somebody took this person off the list meanwhile. */
  readonly isGone?: boolean;
}

/** The list as it is now, with what was chosen in the form that came back; who was taken off it meanwhile stands at its end. */
function typedLines(people: readonly AttendeeLine[], form: FormState): TypedLine[] {
  const rows = Math.min(Number(typedValue(form, 'people')) || 0, 1000);
  const typed = Array.from({ length: rows }, (_, index) => ({
    name: typedValue(form, `name-${index}`),
    partyId: typedValue(form, `party-${index}`) || null,
    state: typedValue(form, `state-${index}`),
  }));
  const isSame = (a: Pick<AttendeeLine, 'name' | 'partyId'>, b: Pick<AttendeeLine, 'name' | 'partyId'>): boolean =>
    a.name === b.name && a.partyId === b.partyId;
  const present = people.map((person): TypedLine => {
    const chosen = typed.find((one) => isSame(one, person));
    return chosen ? { ...person, typed: chosen.state } : person;
  });
  const gone = typed.filter((one) => one.name && one.state !== 'off' && !people.some((person) => isSame(person, one)));
  return [...present, ...gone.map((one): TypedLine => ({ ...one, party: null, state: 'invited', typed: one.state, isGone: true }))];
}

/** Who was asked and who came; the whole list is one form. */
export function Attendance(props: AttendanceProps): JSX.Element {
  const { meeting, people, mayWork, attendanceForm } = props;
  return (
    <section class="wk-stack" aria-labelledby="aanwezigen">
      <h2 id="aanwezigen">{words.title}</h2>
      <p class="wk-soft">{people.length ? words.summary(meeting.attended, people.length) : words.none}</p>
      <ErrorSummary form={attendanceForm} prefix="wie-" />
      {mayWork ? <AttendanceForm {...props} /> : people.length ? <AttendanceTable people={people} mayWork={false} /> : null}
    </section>
  );
}

function AttendanceForm({ meeting, people, parties, attendanceForm }: AttendanceProps): JSX.Element {
  const lines = typedLines(people, attendanceForm);
  const options = parties.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form class="wk-stack" method="post" noValidate action={urls.meetingAttendance(meeting.id)}>
      <SeenVersion form={attendanceForm} version={meeting.version} />
      <input type="hidden" name="people" value={lines.length} />
      {attendanceForm.stale === undefined ? null : <Notice kind="attention">{words.stale}</Notice>}
      {lines.length ? <AttendanceTable people={lines} mayWork /> : null}
      <div class="wk-form wk-box">
        <TextArea form={attendanceForm} name="names" id="wie-names" label={words.names} help={words.namesHelp} rows={3} optional />
        <Select
          form={attendanceForm}
          name="party"
          id="wie-party"
          label={words.party}
          help={words.partyHelp}
          options={options}
          placeholder={words.noParty}
          optional
        />
        <Select form={attendanceForm} name="state" id="wie-state" label={words.state} options={states} />
      </div>
      <div class="wk-row">
        <Button>{words.button}</Button>
        <TakeOver form={attendanceForm} />
      </div>
    </form>
  );
}

function AttendanceTable({ people, mayWork }: { readonly people: readonly TypedLine[]; readonly mayWork: boolean }): JSX.Element {
  const { columns } = words;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person, index) => (
          <tr key={`${person.partyId} ${person.name}`}>
            <th scope="row" dir="auto">
              {nameOf(person)}
            </th>
            <td dir="auto" data-label={columns.party}>
              {person.name ? person.party : null}
            </td>
            <td data-label={columns.state}>
              {mayWork ? <StateOf person={person} index={index} /> : wording.attendanceState[person.state]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StateOf({ person, index }: { readonly person: TypedLine; readonly index: number }): JSX.Element {
  return (
    <>
      <input type="hidden" name={`name-${index}`} value={person.name} />
      <input type="hidden" name={`party-${index}`} value={person.partyId ?? ''} />
      <select
        class="utrecht-select utrecht-select--html-select"
        name={`state-${index}`}
        id={`wie-${index}`}
        aria-label={words.stateOf(nameOf(person))}
      >
        {[...states, { value: 'off', label: words.off }].map(({ value, label }) => (
          <option key={value} value={value} selected={value === (person.typed ?? person.state)}>
            {label}
          </option>
        ))}
      </select>
      {person.typed && person.typed !== (person.isGone ? 'off' : person.state) ? (
        <span class="wk-small wk-soft"> {words.stateNow(person.isGone ? words.off : wording.attendanceState[person.state])}</span>
      ) : null}
    </>
  );
}
