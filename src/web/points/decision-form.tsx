import type { JSX } from 'preact';
import { type Outcome, outcomes } from '../../vocabulary.js';
import { OutcomeBadge } from '../components/badges.js';
import { Button } from '../components/buttons.js';
import { RadioChoices } from '../components/choices.js';
import { TextArea } from '../components/fields.js';
import { type FormState, typedValue } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { SeenVersion, TakeOver } from '../components/stale-edit.js';
import { type BlocksShown, InsertBlock } from '../text-blocks/insert-block.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { DecisionView, PointView } from './point-view.js';

const words = wording.points.decision;

/** A decision as it was recorded. */
export function DecisionShown({ decision, heading }: { readonly decision: DecisionView; readonly heading?: string }): JSX.Element {
  const { outcome, motivation, answer, notIncorporated, changes, pending, by, at } = decision;
  return (
    <div class="wk-stack">
      <p>
        <OutcomeBadge outcome={outcome} large />
      </p>
      <p class="wk-kept-lines" dir="auto">
        {motivation}
      </p>
      {notIncorporated ? (
        <p class="wk-kept-lines" dir="auto">
          <b>{words.notTaken}</b> {notIncorporated}
        </p>
      ) : null}
      {answer ? (
        <p class="wk-kept-lines" dir="auto">
          <b>{words.answerShown}</b> {answer}
        </p>
      ) : null}
      {changes.length ? (
        <p dir="auto">
          <b>{words.changedIn}</b> {changes.join('; ')}
        </p>
      ) : null}
      {pending ? <Notice kind="attention">{words.pending}</Notice> : null}
      {outcome === 'carried_forward' ? <p class="wk-small wk-soft">{words.carried}</p> : null}
      <p class="wk-small wk-soft">{heading ?? words.by(by, at)}</p>
    </div>
  );
}

interface DecisionFormProps {
  readonly point: Pick<PointView, 'id' | 'version'>;
  /** Fields `outcome`, `motivation`, `notIncorporated`, `answer`, `changes` (one a line); hidden `version` and `next`. */
  readonly form: FormState;
  readonly next: string;
  /** Where it is sent, when not to the point: a bundle, say. */
  readonly action?: string;
  /** Text blocks to put in; none for a form that does not offer them. */
  readonly blocks?: BlocksShown | null;
  /** Further hidden fields. */
  readonly also?: Readonly<Record<string, string>>;
}

export function DecisionForm({
  point,
  form,
  next,
  action = urls.pointDecisions(point.id),
  blocks,
  also = {},
}: DecisionFormProps): JSX.Element {
  return (
    <form class="wk-stack wk-decide" method="post" noValidate action={action} id="besluit" data-keys="decision">
      <SeenVersion form={form} version={point.version} />
      <input type="hidden" name="next" value={next} />
      {Object.entries(also).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <DecisionFields form={form} />
      <div class="wk-decide__foot">
        <Button kind="primary">{words.button}</Button>
        <TakeOver form={form} />
      </div>
      {blocks ? <InsertBlock {...blocks} form={form} /> : null}
    </form>
  );
}

/** What a decision holds. Outcomes carry the keys 1 to 8, in the order of the vocabulary. */
export function DecisionFields({ form }: { readonly form: FormState }): JSX.Element {
  const options = outcomes.map((value, index) => ({ value, label: wording.outcome[value], key: String(index + 1) }));
  return (
    <>
      <RadioChoices form={form} name="outcome" label={words.outcome} options={options} columns="two" />
      <TextArea form={form} name="motivation" label={words.motivation} help={words.motivationHelp} rows={4} />
      <div class="wk-only-partly">
        <TextArea form={form} name="notIncorporated" label={words.notIncorporated} help={words.notIncorporatedHelp} rows={2} optional />
      </div>
      <details class="wk-unfold" open={Boolean(typedValue(form, 'answer') || typedValue(form, 'changes'))}>
        <summary class="wk-text-button">
          {words.answer}, {words.changes.toLowerCase()}
        </summary>
        <div class="wk-stack">
          <TextArea form={form} name="answer" label={words.answer} help={words.answerHelp} rows={3} optional />
          <TextArea form={form} name="changes" label={words.changes} help={words.changesHelp} rows={2} optional />
        </div>
      </details>
    </>
  );
}

interface StaleNoticeProps {
  readonly theirs: DecisionView | null;
  readonly by: string;
  readonly at: string;
  /** What this visitor typed. */
  readonly form: FormState;
}

const staleWords = wording.points.stale;

/** Two people decided at once: what was recorded and what was typed, side by side. */
export function StaleNotice({ theirs, by, at, form }: StaleNoticeProps): JSX.Element {
  const mine = typedValue(form, 'outcome');
  const isOutcome = (value: string): value is Outcome => (outcomes as readonly string[]).includes(value);
  return (
    <section class="wk-box wk-stack" aria-labelledby="iemand-anders">
      <h2 id="iemand-anders">{staleWords.title}</h2>
      <div role="alert">
        <Notice kind="attention">{staleWords.text(by, at)}</Notice>
      </div>
      <div class="wk-side-by-side wk-side-by-side--top">
        <div class="wk-stack">
          <h3>{staleWords.theirs(by)}</h3>
          {theirs ? <DecisionShown decision={theirs} /> : <p>{staleWords.noDecision}</p>}
        </div>
        <div class="wk-stack">
          <h3>{staleWords.mine}</h3>
          <p>{isOutcome(mine) ? <OutcomeBadge outcome={mine} large /> : null}</p>
          <p class="wk-kept-lines" dir="auto">
            {typedValue(form, 'motivation')}
          </p>
        </div>
      </div>
      <p>{staleWords.next}</p>
    </section>
  );
}
