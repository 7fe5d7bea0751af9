import type { JSX } from 'preact';
import type { ConfidentialView } from '../../reactions/confidential.js';
import { confidentialReasons } from '../../vocabulary.js';
import { Button, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select, TextArea } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

interface PointConfidentialProps {
  readonly pointId: string;
  readonly passages: readonly ConfidentialView[];
  /** Fields `words`, `reason`. */
  readonly form: FormState;
}

const words = wording.answers.confidential;

/** What of a point never leaves, and the form that marks more of it. */
export function PointConfidential({ pointId, passages, form }: PointConfidentialProps): JSX.Element {
  const prefix = 'geheim-';
  return (
    <section class="wk-stack wk-dense" aria-labelledby="vertrouwelijk">
      <h2 id="vertrouwelijk" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="wk-small wk-soft">{passages.length ? words.lead : words.none}</p>
      {passages.length ? (
        <ul class="wk-files">
          {passages.map(({ id, words: secret, reason, markedByName, markedAt }) => (
            <li key={id}>
              <p class="wk-kept-lines" dir="auto">
                {secret}
              </p>
              <small>{words.marked(words.reasons[reason], markedByName, markedAt)}</small>
              <PostButton action={urls.confidentialEnd(pointId, id)} about={secret.slice(0, 80)}>
                {words.undo}
              </PostButton>
            </li>
          ))}
        </ul>
      ) : null}
      <details class="wk-unfold" open={form.errors.length > 0}>
        <summary class="wk-text-button wk-text-button--medium">{words.add}</summary>
        <ErrorSummary form={form} prefix={prefix} />
        <form class="wk-form" method="post" noValidate action={urls.pointConfidential(pointId)}>
          <TextArea form={form} name="words" id={`${prefix}words`} label={words.words} help={words.wordsHelp} rows={2} optional />
          <Select
            form={form}
            name="reason"
            id={`${prefix}reason`}
            label={words.reason}
            options={confidentialReasons.map((value) => ({ value, label: words.reasons[value] }))}
          />
          <Button>{words.button}</Button>
        </form>
      </details>
    </section>
  );
}
