import type { JSX } from 'preact';
import type { LinkKind } from '../../invitations/invitation.entity.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface DoorPageProps {
  readonly shell: Shell;
  readonly secret: string;
  readonly party: string;
  readonly consultation: string;
  readonly round: string;
  readonly closesAt: string;
  readonly isClosed: boolean;
  readonly kind: LinkKind;
  readonly declined: boolean;
  /** Field `name`. */
  readonly form: FormState;
}

const words = wording.invitations.door;

/** What a link opens: a button, so that mail programs that follow links do not use it up. */
export function DoorPage(props: DoorPageProps): JSX.Element {
  const { shell, secret, party, consultation, round, closesAt, isClosed, kind, declined, form } = props;
  const title = words.title(party);
  return (
    <Page shell={shell} title={title} faulty={form.errors.length > 0} narrow>
      <div class="wk-stack--roomy wk-read-width">
        <h1 dir="auto">{title}</h1>
        <p class="wk-lead">{words.lead(consultation, round)}</p>
        <p>{isClosed ? words.closed(closesAt) : words.until(closesAt)}</p>
        {declined ? <Notice>{words.declined}</Notice> : null}
        {shell.account ? <Notice kind="attention">{words.signedIn(shell.account.name)}</Notice> : null}
        <ErrorSummary form={form} />
        <form class="wk-form" method="post" noValidate action={urls.door(secret)}>
          <p>{kind === 'submitter' ? words.submitter : words.writer}</p>
          <TextField form={form} name="name" label={words.name} help={words.nameHelp} autocomplete="name" maxLength={200} />
          <Button kind="primary">{words.button}</Button>
          <p class="wk-small wk-soft">{words.once}</p>
        </form>
        {kind === 'submitter' && !declined && !isClosed ? (
          <form class="wk-stack" method="post" action={urls.doorDecline(secret)}>
            <p>{words.declineLead}</p>
            <Button>{words.decline}</Button>
          </form>
        ) : null}
      </div>
    </Page>
  );
}

export interface ClosedDoorPageProps {
  readonly shell: Shell;
  readonly code: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A link that opens nothing: why, and what to do. There is no password to sign in with. */
export function ClosedDoorPage({ shell, code, extra }: ClosedDoorPageProps): JSX.Element {
  const { title, happened, kept, next } = wording.problem(code, extra);
  return (
    <Page shell={shell} title={title} faulty narrow>
      <div class="wk-stack--roomy wk-read-width">
        <h1>{title}</h1>
        <p class="wk-lead">{happened}</p>
        {kept ? <p>{kept}</p> : null}
        <p>{next}</p>
        {shell.account ? (
          <div class="wk-row">
            <ButtonLink href={urls.consultations}>{words.home}</ButtonLink>
          </div>
        ) : null}
      </div>
    </Page>
  );
}
