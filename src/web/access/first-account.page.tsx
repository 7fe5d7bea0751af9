import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface FirstAccountPageProps {
  readonly shell: Shell;
  /** Fields `code`, `name`, `email`, `password`. */
  readonly form: FormState;
}

const words = wording.access.first;

export function FirstAccountPage({ shell, form }: FirstAccountPageProps): JSX.Element {
  return (
    <Page shell={shell} title={words.title} faulty={form.errors.length > 0} narrow>
      <div class="wk-gate wk-stack--roomy">
        <div class="wk-stack">
          <h1>{words.title}</h1>
          <p class="wk-soft">{words.lead}</p>
        </div>
        <ErrorSummary form={form} />
        <form class="wk-form" method="post" noValidate action={urls.firstAccount}>
          <TextField form={form} name="code" label={words.code} help={words.codeHelp} autocomplete="one-time-code" short />
          <TextField form={form} name="name" label={words.name} autocomplete="name" />
          <TextField form={form} name="email" label={words.email} help={words.emailHelp} type="email" autocomplete="username" />
          <TextField
            form={form}
            name="password"
            label={words.password}
            help={words.passwordHelp}
            type="password"
            autocomplete="new-password"
          />
          <Button kind="primary">{words.button}</Button>
        </form>
      </div>
    </Page>
  );
}
