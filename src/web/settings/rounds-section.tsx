import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { moment } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { localTimeOf } from './local-time.js';

export interface RoundsSectionProps {
  readonly consultationId: string;
  readonly rounds: readonly RoundRow[];
  /** Fields `title`, `opensAt`, `closesAt`: Dutch time as a `datetime-local` box gives it; `timestampOf` makes UTC of it. */
  readonly roundForm: FormState;
  /** Id of the round that `roundForm` changes; null when it adds one. */
  readonly roundEdited: string | null;
}

export interface RoundRow {
  readonly id: string;
  readonly title: string;
  /** UTC timestamps. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly version: number;
}

const words = wording.settings.page;

export function RoundsSection({ consultationId, rounds, roundForm, roundEdited }: RoundsSectionProps): JSX.Element {
  const added = roundEdited === null ? roundForm : emptyForm;
  return (
    <section class="wk-stack" aria-labelledby="rondes">
      <h2 id="rondes">{words.rounds}</h2>
      <p class="wk-read-width">{words.roundsLead}</p>
      <ul class="wk-similar">
        {rounds.map((round) => (
          <RoundItem key={round.id} consultationId={consultationId} round={round} form={round.id === roundEdited ? roundForm : null} />
        ))}
      </ul>
      <details class="wk-unfold" open={added.errors.length > 0 || !rounds.length}>
        <summary class="wk-text-button wk-text-button--medium">{words.roundAdd}</summary>
        <ErrorSummary form={added} prefix="ronde-" />
        <form class="wk-form wk-box" method="post" noValidate action={urls.rounds(consultationId)}>
          <RoundFields form={added} prefix="ronde-" />
          <Button kind="primary">{words.roundAdd}</Button>
        </form>
      </details>
    </section>
  );
}

interface RoundItemProps {
  readonly consultationId: string;
  readonly round: RoundRow;
  /** As typed, when this round was refused. */
  readonly form: FormState | null;
}

function RoundItem({ consultationId, round, form }: RoundItemProps): JSX.Element {
  const { id, title, opensAt, closesAt, version } = round;
  const prefix = `ronde-${id}-`;
  const shown = form ?? { values: { title, opensAt: localTimeOf(opensAt), closesAt: localTimeOf(closesAt) }, errors: [] };
  return (
    <li>
      <p dir="auto">{words.round(title, opensAt, closesAt)}</p>
      <details class="wk-unfold" open={form !== null}>
        <summary class="wk-text-button">
          {words.roundChange} <span class="wk-hidden">{words.roundChangeAbout(title)}</span>
        </summary>
        <ErrorSummary form={shown} prefix={prefix} />
        <form class="wk-form wk-box" method="post" noValidate action={urls.round(consultationId, id)}>
          <SeenVersion form={shown} version={version} />
          <StaleEdit
            form={shown}
            now={[
              { name: 'title', label: words.roundTitle, value: title },
              { name: 'opensAt', label: words.opensAt, value: localTimeOf(opensAt), shown: moment(opensAt) },
              { name: 'closesAt', label: words.closesAt, value: localTimeOf(closesAt), shown: moment(closesAt) },
            ]}
          />
          <RoundFields form={shown} prefix={prefix} />
          <div class="wk-row">
            <Button kind="primary">{words.save}</Button>
            <TakeOver form={shown} />
          </div>
        </form>
      </details>
    </li>
  );
}

function RoundFields({ form, prefix }: { readonly form: FormState; readonly prefix: string }): JSX.Element {
  return (
    <>
      <TextField form={form} name="title" id={`${prefix}title`} label={words.roundTitle} maxLength={200} />
      <div class="wk-side-by-side">
        <TextField form={form} name="opensAt" id={`${prefix}opensAt`} label={words.opensAt} type="datetime-local" short />
        <TextField form={form} name="closesAt" id={`${prefix}closesAt`} label={words.closesAt} type="datetime-local" short />
      </div>
    </>
  );
}
