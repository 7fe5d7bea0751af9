import type { JSX } from 'preact';
import { wording } from '../wording/wording.js';
import { FieldFault, type FieldProps, type Option } from './fields.js';
import { errorOf, typedValue } from './form-state.js';

interface ChoicesProps extends FieldProps {
  readonly options: readonly (Option & { readonly key?: string })[];
  readonly columns?: 'two' | 'three';
}

/** One choice of a few, all in sight; a `key` is the letter or figure that chooses it when scripts run. */
export function RadioChoices({ options, columns, ...field }: ChoicesProps): JSX.Element {
  const { form, name, label, help, optional, id = name } = field;
  const error = errorOf(form, name);
  const chosen = typedValue(form, name);
  const described = [error ? `${id}-fout` : '', help ? `${id}-hulp` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      class={error ? 'wk-fieldset wk-field--faulty' : 'wk-fieldset'}
      id={id}
      tabIndex={-1}
      aria-describedby={described || undefined}
    >
      <legend class="utrecht-form-label">
        {label} {optional ? <span class="wk-soft">{wording.shell.optional}</span> : null}
      </legend>
      {help ? (
        <p class="wk-help" id={`${id}-hulp`}>
          {help}
        </p>
      ) : null}
      {error ? <FieldFault id={`${id}-fout`} message={error} /> : null}
      <div class={columns ? `wk-choices wk-choices--${columns}` : 'wk-choices'}>
        {options.map((option) => (
          <label class="wk-choice" key={option.value}>
            <input class="wk-tick" type="radio" name={name} value={option.value} checked={option.value === chosen} />
            <span>{option.label}</span>
            {option.key ? (
              <span class="wk-key" aria-hidden="true">
                {option.key}
              </span>
            ) : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One box that is on or off; its value is `true` when on. */
export function Checkbox({ form, name, label, id = name }: FieldProps): JSX.Element {
  return (
    <label class="wk-check" for={id}>
      <input class="wk-tick" type="checkbox" id={id} name={name} value="true" checked={typedValue(form, name) === 'true'} />
      <span>{label}</span>
    </label>
  );
}
