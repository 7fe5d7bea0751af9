import type { JSX } from 'preact';
import type { ThemeLabel } from '../components/badges.js';
import { type FormState, typedValue } from '../components/form-state.js';
import type { Person } from '../flow/assignment-form.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

interface BulkBarProps {
  readonly consultationId: string;
  readonly themes: readonly ThemeLabel[];
  /** To whom points can be assigned. */
  readonly people: readonly Person[];
  /** As it was sent, after a refusal. */
  readonly form: FormState;
  /** The list as it is now, to come back to; sent as `next`. */
  readonly next: string;
}

const words = wording.points.bulk;

/** Shares offered as "from this certainty on". */
const minima = [0, 0.5, 0.7, 0.8, 0.9] as const;

const USUAL = 0.8;

/**
 * Work on the points that are ticked in the list (`points`, several). The pressed button is `action`: `add-theme` and `remove-theme` with the key
 * in `theme`; `preview-suggestions` with the share (0 to 1) in `minimum`, `bundle` and `decide`, which lead to pages that show what that would do.
 * in `theme`; `preview-suggestions` with the share (0 to 1) in `minimum`, and `bundle`, which lead to pages that show what that would do; `assign` with
 * `assignee` and `dueOn`.
 */
export function BulkBar({ consultationId, themes, people, form, next }: BulkBarProps): JSX.Element {
  const theme = typedValue(form, 'theme');
  const minimum = Number(typedValue(form, 'minimum') || USUAL);
  return (
    <form class="wk-bulk wk-dense" id="samen" method="post" action={urls.pointsBulk(consultationId)} aria-label={words.label}>
      <input type="hidden" name="next" value={next} />
      <b role="status" data-chosen="points" data-one={words.chosenOne} data-many={words.chosenMany} data-all={words.chooseAll}>
        {words.chosen}
      </b>
      <span class="wk-row">
        <label class="wk-hidden" for="samen-thema">
          {words.theme}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id="samen-thema" name="theme">
          <option value="">{words.themePick}</option>
          {themes.map(({ key, label }) => (
            <option key={key} value={key} selected={key === theme}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" name="action" value="add-theme">
          {words.add}
        </button>
        <button type="submit" name="action" value="remove-theme">
          {words.remove}
        </button>
      </span>
      <span class="wk-row">
        <button type="submit" name="action" value="preview-suggestions">
          {words.accept}
        </button>
        <label for="samen-vanaf">
          <span aria-hidden="true">{words.from}</span>
          <span class="wk-hidden">{words.minimum}</span>
        </label>
        <select class="utrecht-select utrecht-select--html-select" id="samen-vanaf" name="minimum">
          {minima.map((share) => (
            <option key={share} value={share} selected={share === minimum}>
              {words.fromShare(share)}
            </option>
          ))}
        </select>
      </span>
      <button type="submit" name="action" value="bundle">
        {words.bundle}
      </button>
      <button type="submit" name="action" value="decide">
        {wording.deciding.bar}
      </button>
      <details class="wk-bulk__more" open={form.errors.some(({ field }) => field === 'samen-wie' || field === 'samen-dag')}>
        <summary>{words.assign}</summary>
        <span class="wk-row">
          <label for="samen-wie">{words.assignee}</label>
          <select class="utrecht-select utrecht-select--html-select" id="samen-wie" name="assignee">
            <option value="">{words.assigneePick}</option>
            <option value="none" selected={typedValue(form, 'assignee') === 'none'}>
              {words.nobody}
            </option>
            {people.map(({ id, name }) => (
              <option key={id} value={id} selected={id === typedValue(form, 'assignee')}>
                {name}
              </option>
            ))}
          </select>
          <label for="samen-dag">{words.dueOn}</label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input wk-bulk__day"
            type="date"
            id="samen-dag"
            name="dueOn"
            value={typedValue(form, 'dueOn')}
          />
          <button type="submit" name="action" value="assign">
            {words.assignButton}
          </button>
        </span>
      </details>
    </form>
  );
}
