import type { JSX } from 'preact';
import { Button, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { moment } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface AccountPageProps {
  readonly shell: Shell;
  readonly email: string;
  readonly tokens: readonly TokenRow[];
  /** Just made: the only time that the key itself can be shown. */
  readonly created?: { readonly label: string; readonly secret: string } | null;
  /** Fields `current`, `next`. */
  readonly passwordForm: FormState;
  /** Field `label`. */
  readonly tokenForm: FormState;
}

export interface TokenRow {
  readonly id: string;
  readonly label: string;
  /** UTC timestamps. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

const words = wording.access.account;

export function AccountPage({ shell, email, tokens, created, passwordForm, tokenForm }: AccountPageProps): JSX.Element {
  const faulty = passwordForm.errors.length + tokenForm.errors.length > 0;
  return (
    <Page shell={shell} title={words.title} faulty={faulty} narrow>
      <div class="wk-head">
        <div>
          <h1>{words.title}</h1>
          <p class="wk-soft">
            {words.signedInWith(email)}{' '}
            {shell.account?.administrator ? (
              <>
                <a href={urls.accounts}>{wording.access.accounts.link}</a> <a href={urls.sharedTextBlocks}>{wording.textBlocks.shared}</a>
              </>
            ) : null}
          </p>
        </div>
      </div>
      <ErrorSummary form={{ values: {}, errors: [...passwordForm.errors, ...tokenForm.errors] }} />
      {created ? <CreatedToken {...created} /> : null}
      <section class="wk-stack" aria-labelledby="sleutels">
        <h2 id="sleutels">{words.tokens.title}</h2>
        <p class="wk-read-width">{words.tokens.lead}</p>
        {tokens.length ? <TokenTable tokens={tokens} /> : <p class="wk-soft">{words.tokens.none}</p>}
        <form class="wk-form wk-box" method="post" noValidate action={urls.accountTokens}>
          <TextField form={tokenForm} name="label" label={words.tokens.name} help={words.tokens.nameHelp} autocomplete="off" />
          <Button kind="primary">{words.tokens.button}</Button>
        </form>
      </section>
      <section class="wk-stack" aria-labelledby="wachtwoord">
        <h2 id="wachtwoord">{words.password.title}</h2>
        <form class="wk-form wk-box" method="post" noValidate action={urls.accountPassword}>
          <input type="hidden" name="username" value={email} autocomplete="username" />
          <TextField form={passwordForm} name="current" label={words.password.current} type="password" autocomplete="current-password" />
          <TextField
            form={passwordForm}
            name="next"
            label={words.password.next}
            help={words.password.nextHelp}
            type="password"
            autocomplete="new-password"
          />
          <div class="wk-row">
            <Button kind="primary">{words.password.button}</Button>
            <span class="wk-small wk-soft">{words.password.after}</span>
          </div>
        </form>
      </section>
    </Page>
  );
}

function CreatedToken({ label, secret }: { readonly label: string; readonly secret: string }): JSX.Element {
  return (
    <Notice kind="good">
      <div class="wk-stack" role="status">
        <p>
          <b>{words.tokens.created(label)}</b> {words.tokens.once}
        </p>
        <label class="wk-hidden" for="sleutel">
          {words.tokens.key}
        </label>
        <input type="text" class="utrecht-textbox utrecht-textbox--html-input wk-secret" id="sleutel" readOnly value={secret} />
      </div>
    </Notice>
  );
}

function TokenTable({ tokens }: { readonly tokens: readonly TokenRow[] }): JSX.Element {
  const { columns } = words.tokens;
  return (
    <table class="wk-table wk-table--cards">
      <caption class="wk-hidden">{words.tokens.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.created}</th>
          <th scope="col">{columns.action}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row" dir="auto">
              {token.label}
            </th>
            <td data-label={columns.created}>{moment(token.createdAt)}</td>
            <td>
              {token.revokedAt ? (
                words.tokens.revoked(token.revokedAt)
              ) : (
                <PostButton action={urls.accountToken(token.id)} about={words.tokens.revokeAbout(token.label)}>
                  {words.tokens.revoke}
                </PostButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
