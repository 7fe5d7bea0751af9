import type { JSX } from 'preact';
import { ButtonLink } from '../components/buttons.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface ProblemPageProps {
  readonly shell: Shell;
  readonly code: string;
  /** Members of the problem that the words name, such as `closesAt`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Page that the visitor came from. */
  readonly back?: string;
  readonly consultation?: ConsultationHead;
  /** Where an earlier record stands that this one clashes with. */
  readonly first?: string;
  /** Number under which the log has it, on a fault of our own. */
  readonly reference?: string;
}

const words = wording.statics.problem;

/** A refusal as a page: what happened, what was kept, what to do. */
export function ProblemPage({ shell, code, extra, back, consultation, first, reference }: ProblemPageProps): JSX.Element {
  const { title, happened, kept, next } = wording.problem(code, extra);
  return (
    <Page shell={shell} title={title} consultation={consultation} faulty narrow>
      <div class="wk-stack--roomy wk-read-width">
        <h1>{title}</h1>
        <p class="wk-lead">{happened}</p>
        {kept ? <p>{kept}</p> : null}
        <p>{next}</p>
        <div class="wk-row">
          {first ? (
            <ButtonLink href={first} kind="primary">
              {words.first}
            </ButtonLink>
          ) : null}
          {back ? <ButtonLink href={back}>{words.back}</ButtonLink> : null}
          {shell.account ? (
            <ButtonLink href={urls.consultations}>{words.home}</ButtonLink>
          ) : (
            <ButtonLink href={urls.signIn} kind="primary">
              {words.signIn}
            </ButtonLink>
          )}
        </div>
        <p class="wk-tiny wk-soft">
          {words.code(code)} {reference ? words.reference(reference) : ''}
        </p>
      </div>
    </Page>
  );
}
