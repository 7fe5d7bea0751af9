import type { ComponentChildren, JSX } from 'preact';
import { wording } from '../wording/wording.js';
import { errorOf, type FormState, typedValue } from './form-state.js';

export interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  /** Said under the label, before the box. */
  readonly help?: string;
  readonly optional?: boolean;
  /** Differs from `name` where a page has two forms with the same field. */
  readonly id?: string;
}

/** What a control needs to be tied to its label, help and fault. */
function ties({ form, name, help, optional, id = name }: FieldProps) {
  const error = errorOf(form, name);
  const described = [error ? `${id}-fout` : '', help ? `${id}-hulp` : ''].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-required': optional ? undefined : true,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
}

function Field(props: FieldProps & { readonly children: ComponentChildren }): JSX.Element {
  const { form, name, label, help, optional, id = name, children } = props;
  const error = errorOf(form, name);
  return (
    <div class={error ? 'wk-field wk-field--faulty' : 'wk-field'}>
      <label class="utrecht-form-label" for={id}>
        {label} {optional ? <span class="wk-soft">{wording.shell.optional}</span> : null}
      </label>
      {help ? (
        <p class="wk-help" id={`${id}-hulp`}>
          {help}
        </p>
      ) : null}
      {error ? <FieldFault id={`${id}-fout`} message={error} /> : null}
      {children}
    </div>
  );
}

export function FieldFault({ id, message }: { readonly id: string; readonly message: string }): JSX.Element {
  return (
    <p class="wk-fault" id={id}>
      <span class="wk-hidden">{wording.shell.errorPrefix}</span>
      {message}
    </p>
  );
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'number' | 'search';
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** Short answers get short boxes. */
  readonly short?: boolean;
}

const boxClass = 'utrecht-textbox utrecht-textbox--html-input';

export function TextField({ type = 'text', autocomplete, maxLength, short, ...field }: TextFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <input
        {...ties(field)}
        class={short ? `${boxClass} wk-short` : boxClass}
        type={type}
        value={type === 'password' ? undefined : typedValue(field.form, field.name)}
        autocomplete={autocomplete}
        maxLength={maxLength}
        dir={type === 'text' ? 'auto' : undefined}
      />
    </Field>
  );
}

/** Browsers drop one line end at the very start of the box, so one that was typed there gets another before it. */
const kept = (text: string): string => (/^[\r\n]/.test(text) ? `\n${text}` : text);

export function TextArea({ rows = 4, ...field }: FieldProps & { readonly rows?: number }): JSX.Element {
  return (
    <Field {...field}>
      <textarea {...ties(field)} class="utrecht-textarea utrecht-textarea--html-textarea" rows={rows} dir="auto">
        {kept(typedValue(field.form, field.name))}
      </textarea>
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** First entry that stands for "nothing chosen yet"; absent when there is a sensible default. */
  readonly placeholder?: string;
}

export function Select({ options, placeholder, ...field }: SelectProps): JSX.Element {
  const chosen = typedValue(field.form, field.name);
  return (
    <Field {...field}>
      <select {...ties(field)} class="utrecht-select utrecht-select--html-select">
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface FileFieldProps extends FieldProps {
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** Files can be dropped on the box: that is the browser's own behaviour on a file input. */
export function FileField({ accept, multiple, ...field }: FileFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <div class="wk-drop">
        <input {...ties(field)} type="file" accept={accept} multiple={multiple} />
      </div>
    </Field>
  );
}
