import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface SignInPageProps {
  readonly shell: Shell;
  /** Fields `email`, `password`. */
  readonly form: FormState;
  /** Page of this site to go on to afterwards, sent as `next`. */
  readonly next?: string;
}

const words = wording.access.signIn;

export function SignInPage({ shell, form, next }: SignInPageProps): JSX.Element {
  return (
    <Page shell={shell} title={words.title} faulty={form.errors.length > 0} narrow>
      <div class="wk-gate wk-stack--roomy">
        <div class="wk-stack">
          <h1>{words.title}</h1>
          <p class="wk-soft">{words.lead}</p>
        </div>
        <ErrorSummary form={form} />
        <form class="wk-form" method="post" noValidate action={urls.signIn}>
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <TextField form={form} name="email" label={words.email} type="email" autocomplete="username" />
          <TextField form={form} name="password" label={words.password} type="password" autocomplete="current-password" />
          <Button kind="primary">{words.button}</Button>
        </form>
        <p class="wk-small wk-soft">{words.forgotten}</p>
      </div>
    </Page>
  );
}
