import type { JSX } from 'preact';
import { wording } from '../wording/wording.js';
import { Button } from './buttons.js';
import { type FormState, typedValue } from './form-state.js';
import { Notice } from './notice.js';

const words = wording.shell.stale;

/** The version of the record that this visitor saw; a form that came back keeps it, so that pressing again can not replace the work of another. */
export function SeenVersion({ form, version }: { readonly form: FormState; readonly version: number }): JSX.Element {
  return <input type="hidden" name="version" value={typedValue(form, 'version') || version} />;
}

/** Replaces what somebody else made of the record meanwhile. It stands after the form's own button, which the Enter key presses. */
export function TakeOver({ form }: { readonly form: FormState }): JSX.Element | null {
  if (form.stale === undefined) return null;
  return (
    <Button name="takeOver" value={String(form.stale)}>
      {words.takeOver}
    </Button>
  );
}

interface FieldNow {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** How the value reads, when that differs. */
  readonly shown?: string;
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** What somebody else made of the record meanwhile, where it differs from what this visitor typed in the fields below. */
export function StaleEdit({ form, now }: { readonly form: FormState; readonly now: readonly FieldNow[] }): JSX.Element | null {
  if (form.stale === undefined || !now.length) return null;
  const others = now.filter(({ name, value }) => plain(value) !== plain(typedValue(form, name)));
  return (
    <Notice kind="attention">
      <p>{others.length ? words.now : words.same}</p>
      <ul>
        {others.map(({ name, label, value, shown = value }) => (
          <li key={name} class="wk-kept-lines" dir="auto">
            <b>{label}:</b> {shown || words.empty}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
