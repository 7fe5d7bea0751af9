import type { JSX } from 'preact';
import { wording } from '../wording/wording.js';
import type { FormState } from './form-state.js';
import { Icon } from './icon.js';

interface ErrorSummaryProps {
  readonly form: FormState;
  /** What the ids of this form's fields begin with, on a page with several forms. */
  readonly prefix?: string;
}

/** All faults of a form at its top, each leading to its field. Nothing when there are none. */
export function ErrorSummary({ form, prefix = '' }: ErrorSummaryProps): JSX.Element | null {
  if (!form.errors.length) return null;
  return (
    <div class="wk-notice wk-notice--error" role="alert" id={`${prefix}fouten`} tabIndex={-1}>
      <Icon name="warning" />
      <div>
        <h2 class="wk-heading-s">{wording.shell.errorSummary(form.errors.filter(({ field }) => field).length)}</h2>
        <ul>
          {form.errors.map(({ field, message }) => (
            <li key={field + message}>{field ? <a href={`#${prefix}${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
        <p>{wording.shell.errorKept}</p>
      </div>
    </div>
  );
}
