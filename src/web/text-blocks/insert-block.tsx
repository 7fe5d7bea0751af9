import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { FieldFault } from '../components/fields.js';
import { errorOf, type FormState, typedValue, typedValues } from '../components/form-state.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

/** A text block, with its fields filled for the point where that is known. */
export interface ShownBlock {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface BlocksShown {
  readonly consultationId: string;
  readonly blocks: readonly ShownBlock[];
}

const words = wording.textBlocks.insert;

/**
 * Puts a text block into the motivation or the answer of the form it stands in: fields `block` and `insert`. A script does it at once; without one
 * the form is sent and comes back with everything typed. Blocks that were used travel in `textBlocks`.
 */
export function InsertBlock({ consultationId, blocks, form }: BlocksShown & { readonly form: FormState }): JSX.Element {
  const error = errorOf(form, 'block');
  const chosen = typedValue(form, 'block');
  return (
    <details class="wk-unfold" open={Boolean(error || chosen)} data-blocks>
      <summary class="wk-text-button">{words.summary}</summary>
      {typedValues(form, 'textBlocks').map((id) => (
        <input key={id} type="hidden" name="textBlocks" value={id} />
      ))}
      <div class="wk-stack">
        {blocks.length ? (
          <>
            <label class="utrecht-form-label" for="block">
              {words.label}
            </label>
            {error ? <FieldFault id="block-fout" message={error} /> : null}
            <select
              class="utrecht-select utrecht-select--html-select"
              id="block"
              name="block"
              aria-describedby={error ? 'block-fout' : undefined}
            >
              <option value="">{words.pick}</option>
              {blocks.map(({ id, title, text }) => (
                <option key={id} value={id} data-text={text} selected={id === chosen}>
                  {title}
                </option>
              ))}
            </select>
            <div class="wk-row">
              <Button name="insert" value="motivation">
                {words.motivation}
              </Button>
              <Button name="insert" value="answer">
                {words.answer}
              </Button>
            </div>
          </>
        ) : (
          <p>{words.none}</p>
        )}
        <p class="wk-small">
          <a href={urls.textBlocks(consultationId)}>{words.manage}</a>
        </p>
      </div>
    </details>
  );
}
