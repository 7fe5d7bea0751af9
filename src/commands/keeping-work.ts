import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Accounts } from '../access/accounts.js';
import { operator } from '../access/actor.js';
import { Tokens } from '../access/tokens.js';
import { writeBackup } from '../backup/backup.js';
import { restoreBackup } from '../backup/restore.js';
import { notFound } from '../platform/problems/problem.js';
import { Verification } from '../verification/verification.js';
import { print, printJson, table, tell } from './output.js';
import { withService } from './with-service.js';

interface Json {
  readonly json?: boolean;
}

export async function verify(json: boolean): Promise<void> {
  const result = await withService((app) => app.get(Verification).run());
  if (json) printJson(result);
  else {
    print(`${result.entries} regels geschiedenis, ${result.sources} bronnen, ${result.reactions} reacties gecontroleerd`);
    print(
      result.clean
        ? 'Alles klopt: niets veranderd, niets verdwenen, niets over.'
        : table(
            ['soort', 'waar', 'wat'],
            result.faults.map(({ kind, subject, detail }) => [kind, subject, detail]),
          ),
    );
    print('');
    print('Zo eindigen de ketens nu; bewaar dit elders, dan blijkt later of er iets herschreven is.');
    print(
      table(
        ['keten', 'regel', 'hash'],
        result.ends.map(({ chain, seq, hash }) => [chain, String(seq), hash]),
      ),
    );
  }
  if (!result.clean) process.exitCode = 1;
}

export async function backup(file: string): Promise<void> {
  const { tables, rows, bytes } = await writeBackup(process.env, file);
  tell(`${rows} rijen van ${tables} tabellen bewaard in ${file} (${bytes} bytes).`);
}

export async function restore(file: string): Promise<void> {
  const { rows } = await restoreBackup(process.env, file);
  tell(`${rows} rijen teruggezet.`);
  await verify(false);
}

export async function addUser({
  name,
  email,
  administrator,
  passwordFile,
  json,
}: { name: string; email: string; administrator?: boolean; passwordFile?: string } & Json): Promise<void> {
  const made = passwordFile === undefined ? newPassword() : undefined;
  const password = made ?? readFileSync(passwordFile === '-' ? 0 : String(passwordFile), 'utf8').trim();
  const account = await withService((app) =>
    app.get(Accounts).make(operator, { name, email, password, administrator: administrator ? 'yes' : 'no' }),
  );
  if (json) printJson({ ...account, ...(made ? { password: made } : {}) });
  else print(made ? `Account gemaakt voor ${email}. Wachtwoord: ${made}` : `Account gemaakt voor ${email}.`);
}

export async function listUsers(json: boolean): Promise<void> {
  const accounts = await withService((app) => app.get(Accounts).list(operator));
  if (json) return printJson(accounts);
  print(
    table(
      ['naam', 'e-mail', 'beheerder', 'uitgeschakeld'],
      accounts.map(({ name, email, administrator, disabledAt }) => [name, email, administrator ? 'ja' : 'nee', disabledAt ?? '']),
    ),
  );
}

export async function disableUser(email: string): Promise<void> {
  await withService(async (app) => app.get(Accounts).disable(operator, (await accountOf(app.get(Accounts), email)).id));
  print(`Account ${email} is uitgeschakeld.`);
}

export async function createToken({ email, label, json }: { email: string; label: string } & Json): Promise<void> {
  const token = await withService(async (app) => app.get(Tokens).make(operator, label, (await accountOf(app.get(Accounts), email)).id));
  if (json) printJson(token);
  else print(token.secret);
}

async function accountOf(accounts: Accounts, email: string) {
  const account = (await accounts.list(operator)).find((one) => one.email === email.toLowerCase());
  if (!account) throw notFound('account', email);
  return account;
}

/** Four groups of five letters and digits that are hard to mistake for each other. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => 'abcdefghjkmnpqrstuvwxyz23456789'[randomInt(31)]).join('')).join('-');
