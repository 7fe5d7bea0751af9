import type { JSX } from 'preact';
import type { AnswerView } from '../../submissions/answers.js';
import { OutcomeBadge } from '../components/badges.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Pages, type Paging } from '../components/paging.js';
import { WasBecomes } from '../documents/word-changes.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface AnswersPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly answers: readonly AnswerView[];
  readonly paging: Paging;
  readonly maySubmit: boolean;
  /** The point of which the form came back. */
  readonly refused?: { readonly pointId: string; readonly form: FormState };
}

const words = wording.corner.answers;

/** What became of each of the party's points, as far as it was published. */
export function AnswersPage({ shell, consultation, answers, paging, maySubmit, refused }: AnswersPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="corner"
      crumbs={[{ text: wording.corner.short, href: urls.corner(consultation.id) }, { text: words.title }]}
      faulty={refused !== undefined}
      narrow
    >
      <Heading title={words.title} lead={words.lead} />
      {refused ? <ErrorSummary form={refused.form} prefix={`${refused.pointId}-`} /> : null}
      {answers.length ? null : <Empty>{words.none}</Empty>}
      {answers.map((answer) => (
        <Answer
          key={answer.pointId}
          answer={answer}
          maySubmit={maySubmit}
          form={refused?.pointId === answer.pointId ? refused.form : undefined}
        />
      ))}
      <Pages paging={paging} href={(page) => withQuery(urls.cornerAnswers(consultation.id), { page })} />
    </Page>
  );
}

interface AnswerProps {
  readonly answer: AnswerView;
  readonly maySubmit: boolean;
  readonly form: FormState | undefined;
}

function Answer({ answer, maySubmit, form }: AnswerProps): JSX.Element {
  const { pointId, number, text, section, question, open, outcome, motivation, answer: said, changes, misunderstoodAt } = answer;
  const place = [question === null ? '' : wording.corner.question(question), section].filter(Boolean).join(', ');
  return (
    <section class="wk-stack wk-box" id={`punt-${pointId}`} aria-labelledby={`kop-${pointId}`}>
      <h2 id={`kop-${pointId}`} class="wk-heading-s">
        {words.point(number)}
      </h2>
      {place ? (
        <p class="wk-small wk-soft" dir="auto">
          {place}
        </p>
      ) : null}
      <p class="wk-verbatim" dir="auto">
        {text}
      </p>
      {outcome ? (
        <p>
          <OutcomeBadge outcome={outcome} />
        </p>
      ) : null}
      {[motivation, said].filter(Boolean).map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      {changes.map((change, index) => (
        <div key={`${change.document}-${index}`} class="wk-change wk-change--traced">
          <p class="wk-small wk-soft" dir="auto">
            {words.change(change.document, change.section)}
          </p>
          <WasBecomes words={change.words} from={change.fromLabel} to={change.toLabel} heading="h3" />
        </div>
      ))}
      {open === 'done' ? null : (
        <p>
          <b>{words.open}</b> {words.openStates[open]}
        </p>
      )}
      {misunderstoodAt ? <p class="wk-soft">{words.said(misunderstoodAt)}</p> : null}
      {outcome && !misunderstoodAt && maySubmit ? <Misunderstood pointId={pointId} number={number} form={form} /> : null}
    </section>
  );
}

function Misunderstood({
  pointId,
  number,
  form,
}: {
  readonly pointId: string;
  readonly number: number;
  readonly form: FormState | undefined;
}) {
  return (
    <details open={form !== undefined}>
      <summary>
        {words.misunderstood} <span class="wk-hidden">{words.point(number)}</span>
      </summary>
      <form class="wk-form" method="post" noValidate action={urls.misunderstandings(pointId)}>
        <TextArea form={form ?? emptyForm} name="text" id={`${pointId}-text`} label={words.text} help={words.textHelp} />
        <Button>{words.button}</Button>
      </form>
    </details>
  );
}
