import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { type FormState, typedValue } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { StaleEdit } from '../components/stale-edit.js';
import type { ConsultationHead } from '../layout/shell.js';
import { DecisionForm, DecisionShown } from '../points/decision-form.js';
import type { DecisionView } from '../points/point-view.js';
import type { BlocksShown } from '../text-blocks/insert-block.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { BundleShown } from './bundle-view.js';

const words = wording.bundles.one;

interface BundleDecisionProps {
  readonly consultation: ConsultationHead;
  readonly bundle: BundleShown;
  readonly decision: DecisionView | null;
  readonly decisionForm: FormState;
  readonly blocks?: BlocksShown | null;
}

/** The decision on all points at once, and which of them do not have it. */
export function BundleDecision({ consultation, bundle, decision, decisionForm, blocks = null }: BundleDecisionProps): JSX.Element {
  const { work } = consultation.may;
  const undecided = bundle.points.filter(({ following }) => following === 'undecided');
  const form = (
    <DecisionForm
      point={bundle}
      form={decisionForm}
      next={urls.bundle(bundle.id)}
      action={urls.bundleDecisions(bundle.id)}
      blocks={blocks}
      also={{
        bundled: typedValue(decisionForm, 'bundled') || numbersOf(bundle),
        titled: typedValue(decisionForm, 'titled') || bundle.title,
      }}
    />
  );
  return (
    <section class="wk-box wk-stack wk-dense" aria-labelledby="besluit-titel">
      <h2 id="besluit-titel">{words.decision}</h2>
      <ErrorSummary form={decisionForm} />
      <StaleEdit form={decisionForm} now={bundleNow(bundle, decision, decisionForm)} />
      {decision ? <DecisionShown decision={decision} /> : null}
      {decision && undecided.length ? (
        <>
          <Notice kind="attention">{words.lacking(undecided.length)}</Notice>
          {work ? (
            <form method="post" action={urls.bundleExtensions(bundle.id)}>
              <input type="hidden" name="version" value={bundle.version} />
              {undecided.map(({ id }) => (
                <input key={id} type="hidden" name="points" value={id} />
              ))}
              <Button>{words.extendAll(undecided.length)}</Button>
            </form>
          ) : null}
        </>
      ) : null}
      {!decision && !work ? <p class="wk-soft">{words.none}</p> : null}
      {work && bundle.points.length ? <p class="wk-small wk-soft">{words.decisionHelp}</p> : null}
      {work && !decision && bundle.points.length ? form : null}
      {work && decision && bundle.points.length ? (
        <details class="wk-unfold" open={Object.keys(decisionForm.values).length > 0}>
          <summary class="wk-text-button wk-text-button--medium">{words.new}</summary>
          {form}
        </details>
      ) : null}
    </section>
  );
}

/** The points that the bundle has now, and what is decided, for who typed while somebody else changed one or the other. */
const bundleNow = (bundle: BundleShown, decision: DecisionView | null, form: FormState) => {
  const points = bundle.points.map(({ number, party }) => `${number} ${party}`).join(', ');
  return [
    { name: 'title', label: words.name, value: typedValue(form, 'titled') === bundle.title ? '' : bundle.title },
    { name: 'points', label: words.pointsNow, value: typedValue(form, 'bundled') === numbersOf(bundle) ? '' : points },
    ...(decision ? decisionNow(decision) : []),
  ];
};

const numbersOf = ({ points }: BundleShown): string => points.map(({ number }) => number).join('.');

/** What is decided now, for who typed while somebody else decided. */
const decisionNow = ({ outcome, motivation, notIncorporated, answer }: DecisionView) => [
  { name: 'outcome', label: wording.points.decision.outcome, value: outcome, shown: wording.outcome[outcome] },
  { name: 'motivation', label: wording.points.decision.motivation, value: motivation },
  { name: 'notIncorporated', label: wording.points.decision.notIncorporated, value: notIncorporated },
  { name: 'answer', label: wording.points.decision.answer, value: answer },
];
