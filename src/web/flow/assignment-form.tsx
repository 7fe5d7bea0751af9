import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select, TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { DueWords } from './due-words.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** False for who left the working group since. */
  readonly isMember: boolean;
}

/** Who works on a point, with who else could. */
export interface AssignmentShown {
  readonly pointId: string;
  readonly assignee: Person | null;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly version: number;
  /** Whether it still waits for a decision. */
  readonly isOpen: boolean;
  /** YYYY-MM-DD, in Dutch time. */
  readonly today: string;
  readonly people: readonly Person[];
  /** Fields `assignee`, `dueOn`, as sent; empty: as it is now. */
  readonly form: FormState;
}

const words = wording.flow.assignment;

/** Somebody of the working group, or who was. */
export const personName = ({ name, isMember }: Person): string => (isMember ? name : words.left(name));

/** The form that gives a point to somebody, before a day. @param next where it comes back to */
export function AssignmentForm({ shown, next }: { readonly shown: AssignmentShown; readonly next: string }): JSX.Element {
  const { pointId, assignee, dueOn, version, isOpen, today, people } = shown;
  const prefix = 'wie-';
  const now = { assignee: assignee?.id ?? '', dueOn: dueOn ?? '' };
  const form = Object.keys(shown.form.values).length ? shown.form : { ...shown.form, values: now };
  const left = assignee && !assignee.isMember ? [assignee] : [];
  return (
    <>
      <ErrorSummary form={form} prefix={prefix} />
      {assignee && !assignee.isMember ? <p class="wk-small">{words.leftHelp(assignee.name)}</p> : null}
      {dueOn && isOpen ? (
        <p class="wk-small">
          <DueWords dueOn={dueOn} today={today} />
        </p>
      ) : null}
      <form class="wk-form wk-dense" method="post" noValidate action={urls.pointAssignment(pointId)}>
        <input type="hidden" name="next" value={next} />
        <SeenVersion form={form} version={version} />
        <StaleEdit
          form={form}
          now={[
            { name: 'assignee', label: words.assignee, value: now.assignee, shown: assignee ? personName(assignee) : words.nobody },
            { name: 'dueOn', label: words.dueOn, value: now.dueOn },
          ]}
        />
        <Select
          form={form}
          name="assignee"
          id={`${prefix}assignee`}
          label={words.assignee}
          options={[...people, ...left].map((person) => ({ value: person.id, label: personName(person) }))}
          placeholder={words.nobody}
          optional
        />
        <TextField form={form} name="dueOn" id={`${prefix}dueOn`} label={words.dueOn} type="date" short optional />
        <div class="wk-row">
          <Button>{words.button}</Button>
          <TakeOver form={form} />
        </div>
      </form>
    </>
  );
}
