import type { JSX } from 'preact';
import { PointAnswer } from '../answers/point-answer.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { type FormState, typedValue, typedValues } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { DecisionShown } from '../points/decision-form.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { type AnsweredPoint, chosenValue, type DecidingFrame, decisionFields, type Looked, type UnablePoint } from './deciding-view.js';

export interface LookedPageProps extends Looked {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  /** The decision as it was typed, which travels along; faults of what was chosen. */
  readonly form: FormState;
  readonly frame: DecidingFrame;
}

const words = wording.deciding;
const { look } = words;

/** What each party would read; the button here records it. */
export function LookedPage({ shell, consultation, able, unable, gone, form, frame }: LookedPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={look.title}
      consultation={consultation}
      tab="points"
      crumbs={[{ text: wording.points.list.title, href: frame.next }, { text: words.title }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={look.title} lead={able.length ? look.lead(able.length) : undefined} />
      <ErrorSummary form={form} />
      {gone.length ? <Notice kind="attention">{words.gone(gone)}</Notice> : null}
      {unable.length ? <Unable points={unable} /> : null}
      <form class="wk-stack" method="post" noValidate action={urls.decidingTogether(consultation.id)}>
        <input type="hidden" name="punten" value={frame.numbers} />
        <input type="hidden" name="next" value={frame.next} />
        {decisionFields.map((name) => (
          <input key={name} type="hidden" name={name} value={typedValue(form, name)} />
        ))}
        {typedValues(form, 'textBlocks').map((id) => (
          <input key={id} type="hidden" name="textBlocks" value={id} />
        ))}
        {able.length ? (
          <div class="wk-stack" id="points" tabIndex={-1}>
            {able.map((point) => (
              <Answered key={point.id} point={point} />
            ))}
          </div>
        ) : (
          <Empty>{look.nothing}</Empty>
        )}
        <div class="wk-row">
          {able.length ? (
            <Button kind="primary" name="action" value="record">
              {look.record(able.length)}
            </Button>
          ) : null}
          <Button name="action" value="change">
            {look.change}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function Answered({ point }: { readonly point: AnsweredPoint }): JSX.Element {
  const { number, party, current, stale, chosen } = point;
  const answer = <PointAnswer answer={{ ...point, changes: [] }} id={`antwoord-${number}`} heading={look.reads(party)} />;
  return (
    <section class="wk-box wk-stack" aria-labelledby={`punt-${number}`}>
      <h2 class="wk-heading-s" id={`punt-${number}`} dir="auto">
        <label class="wk-check">
          <input class="wk-tick" type="checkbox" name="points" value={chosenValue(point)} checked={chosen} />
          <span>
            {look.choose(number)} <span class="wk-soft">{party}</span>
          </span>
        </label>
      </h2>
      {stale ? <Notice kind="attention">{current ? look.staleOne : look.staleUndecided}</Notice> : null}
      {current ? (
        <div class="wk-side-by-side wk-side-by-side--top">
          <div class="wk-stack">
            <h3>{look.now}</h3>
            <DecisionShown decision={current} />
          </div>
          {answer}
        </div>
      ) : (
        answer
      )}
    </section>
  );
}

function Unable({ points }: { readonly points: readonly UnablePoint[] }): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="niet-mee">
      <h2 id="niet-mee">{look.unable}</h2>
      <Notice kind="attention">
        <p>{look.unableLead}</p>
        <ul>
          {points.map(({ id, number, party, missing }) => (
            <li key={id} dir="auto">
              <a href={urls.point(id)}>{look.choose(number)}</a>, {party}. {look.missing(missing)}
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}
