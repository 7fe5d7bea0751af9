import { AccountPage, type AccountPageProps } from '../../../src/web/access/account.page.js';
import { AccountsPage, type AccountsPageProps } from '../../../src/web/access/accounts.page.js';
import { FirstAccountPage } from '../../../src/web/access/first-account.page.js';
import { SignInPage } from '../../../src/web/access/sign-in.page.js';
import { emptyForm } from '../../../src/web/components/form-state.js';
import type { SamplePage } from './sample.js';
import { hostile, shell, strangersShell } from './shell.js';

const account: AccountPageProps = {
  shell,
  email: 'els.deboer@voorbeeld.nl',
  tokens: [
    { id: 't1', label: 'Koppeling met het zaaksysteem', createdAt: '2026-09-01T08:12:00Z', revokedAt: null },
    { id: 't2', label: 'Dashboard van de regio', createdAt: '2026-10-01T13:02:00Z', revokedAt: '2026-10-05T08:12:00Z' },
  ],
  passwordForm: emptyForm,
  tokenForm: emptyForm,
};

const accounts: AccountsPageProps = {
  shell,
  accounts: [
    { id: 'a1', name: 'Els de Boer', email: 'els.deboer@voorbeeld.nl', administrator: true, disabledAt: null },
    { id: 'a2', name: 'Jan Smid', email: 'jan.smid@voorbeeld.nl', administrator: false, disabledAt: null },
    { id: 'a3', name: 'Oud Lid', email: 'oud.lid@voorbeeld.nl', administrator: false, disabledAt: '2026-09-01T08:12:00Z' },
  ],
  own: 'a1',
  form: emptyForm,
};

export const accessPages: readonly SamplePage[] = [
  { name: 'aanmelden', page: <SignInPage shell={strangersShell} form={emptyForm} /> },
  {
    name: 'aanmelden-fout',
    page: (
      <SignInPage
        shell={strangersShell}
        form={{
          values: { email: hostile },
          errors: [{ field: 'password', message: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.' }],
        }}
        next="/consultaties"
      />
    ),
  },
  { name: 'eerste-account', page: <FirstAccountPage shell={strangersShell} form={emptyForm} /> },
  {
    name: 'account',
    page: <AccountPage {...account} created={{ label: 'Dashboard van de regio', secret: 'wk_4fGh2kQpZ8xVbN7mR1tYc3' }} />,
  },
  { name: 'account-leeg', page: <AccountPage {...account} tokens={[]} /> },
  {
    name: 'account-vijandig',
    page: (
      <AccountPage
        {...account}
        email={hostile}
        created={{ label: hostile, secret: hostile }}
        tokens={[{ id: hostile, label: hostile, createdAt: hostile, revokedAt: hostile }]}
        tokenForm={{ values: { label: hostile }, errors: [{ field: 'label', message: hostile }] }}
      />
    ),
  },
  { name: 'accounts', page: <AccountsPage {...accounts} /> },
  {
    name: 'accounts-vijandig',
    page: (
      <AccountsPage
        {...accounts}
        accounts={[{ id: hostile, name: hostile, email: hostile, administrator: false, disabledAt: null }]}
        form={{ values: { name: hostile, email: hostile, administrator: 'true' }, errors: [{ field: 'email', message: hostile }] }}
      />
    ),
  },
];
