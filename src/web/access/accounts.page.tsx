import type { JSX } from 'preact';
import { Button, PostButton } from '../components/buttons.js';
import { Checkbox } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface AccountsPageProps {
  readonly shell: Shell;
  readonly accounts: readonly AccountRow[];
  /** Id of the visitor's own account, which can not be disabled here. */
  readonly own: string;
  /** Fields `name`, `email`, `password`, `administrator` (`true`). */
  readonly form: FormState;
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  /** UTC timestamp. */
  readonly disabledAt: string | null;
}

const words = wording.access.accounts;

/** Who can sign in; for administrators. */
export function AccountsPage({ shell, accounts, own, form }: AccountsPageProps): JSX.Element {
  return (
    <Page shell={shell} title={words.title} faulty={form.errors.length > 0} narrow>
      <Heading title={words.title} lead={words.lead} />
      <table class="wk-table wk-table--cards">
        <caption class="wk-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {Object.values(words.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <Row key={account.id} account={account} isOwn={account.id === own} />
          ))}
        </tbody>
      </table>
      <section class="wk-stack" aria-labelledby="toevoegen">
        <h2 id="toevoegen">{words.add}</h2>
        <ErrorSummary form={form} />
        <form class="wk-form wk-box" method="post" noValidate action={urls.accounts}>
          <TextField form={form} name="name" label={words.name} maxLength={200} autocomplete="off" />
          <TextField form={form} name="email" label={words.email} type="email" autocomplete="off" />
          <TextField
            form={form}
            name="password"
            label={words.password}
            help={words.passwordHelp}
            type="password"
            autocomplete="new-password"
          />
          <Checkbox form={form} name="administrator" label={words.isAdministrator} />
          <div class="wk-row">
            <Button kind="primary">{words.button}</Button>
            <span class="wk-small wk-soft">{words.after}</span>
          </div>
        </form>
      </section>
    </Page>
  );
}

function Row({ account, isOwn }: { readonly account: AccountRow; readonly isOwn: boolean }): JSX.Element {
  const { id, name, email, administrator, disabledAt } = account;
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>{email}</td>
      <td>
        {disabledAt ? words.disabled(disabledAt) : words.active}
        {administrator ? <span class="wk-kind">{words.administrator}</span> : null}
      </td>
      <td>
        {disabledAt || isOwn ? null : (
          <PostButton action={urls.accountDisable(id)} about={words.disableAbout(name)}>
            {words.disable}
          </PostButton>
        )}
      </td>
    </tr>
  );
}
