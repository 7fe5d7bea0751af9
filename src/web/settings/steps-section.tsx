import type { JSX } from 'preact';
import { type PointStep, pointSteps } from '../../vocabulary.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { FieldFault } from '../components/fields.js';
import { errorOf, type FormState, typedValue, typedValues } from '../components/form-state.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface StepsSectionProps {
  readonly consultationId: string;
  readonly version: number;
  /** Fields `label-…` for each step, and `used` for those in use. */
  readonly stepsForm: FormState;
  /** What stands there now. */
  readonly stepsNow: readonly { readonly step: PointStep; readonly label: string; readonly isUsed: boolean }[];
}

const words = wording.flow.settings;

/** Without the first and the last a point could be nowhere. */
const always: readonly PointStep[] = ['new', 'decided'];

/** What the steps are called here, and which of them are used. */
export function StepsSection({ consultationId, version, stepsForm: form, stepsNow }: StepsSectionProps): JSX.Element {
  const now = stepsNow.map(({ step, label, isUsed }) => ({
    name: `now-${step}`,
    label: wording.flow.steps[step],
    value: words.now(label, isUsed),
  }));
  return (
    <section class="wk-stack" aria-labelledby="stappen">
      <h2 id="stappen">{words.title}</h2>
      <p>{words.lead}</p>
      <ErrorSummary form={form} />
      <form class="wk-stack wk-box" method="post" noValidate action={urls.settingsSteps(consultationId)}>
        <SeenVersion form={form} version={version} />
        <StaleEdit form={form} now={now} />
        <table class="wk-table wk-table--cards">
          <caption class="wk-hidden">{words.caption}</caption>
          <thead>
            <tr>
              {Object.values(words.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pointSteps.map((step) => (
              <Row key={step} step={step} form={form} />
            ))}
          </tbody>
        </table>
        <p class="wk-help">{words.help}</p>
        <div class="wk-row">
          <Button kind="primary">{words.button}</Button>
          <TakeOver form={form} />
        </div>
      </form>
    </section>
  );
}

function Row({ step, form }: { readonly step: PointStep; readonly form: FormState }): JSX.Element {
  const name = `label-${step}`;
  const usual = wording.flow.steps[step];
  const error = errorOf(form, name);
  return (
    <tr>
      <th scope="row">{usual}</th>
      <td data-label={words.columns.meaning}>{words.meanings[step]}</td>
      <td data-label={words.columns.label}>
        {error ? <FieldFault id={`${name}-fout`} message={error} /> : null}
        <input
          type="text"
          class="utrecht-textbox utrecht-textbox--html-input wk-short"
          id={name}
          name={name}
          value={typedValue(form, name)}
          maxLength={40}
          dir="auto"
          aria-label={words.labelFor(usual)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-fout` : undefined}
        />
      </td>
      <td data-label={words.columns.used}>
        {always.includes(step) ? (
          words.always
        ) : (
          <input
            class="wk-tick"
            type="checkbox"
            name="used"
            value={step}
            checked={typedValues(form, 'used').includes(step)}
            aria-label={words.usedFor(usual)}
          />
        )}
      </td>
    </tr>
  );
}
