import type { Command } from 'commander';
import { refusing } from './output.js';

/** What the commands do needs the whole service, which takes seconds to load; so it is loaded when one of them runs. */
const work = () => import('./keeping-work.js');

interface Json {
  readonly json?: boolean;
}

/** Commands of whoever keeps the installation running. */
export function addKeepingCommands(program: Command): void {
  program
    .command('verify')
    .description('controleert geschiedenis, bronnen, dekking en losse rijen; 1 als er iets niet klopt')
    .option('--json', 'als JSON')
    .action(({ json }: Json) => refusing(async () => (await work()).verify(Boolean(json))));
  program
    .command('backup <file>')
    .description('maakt een kopie terwijl de dienst draait')
    .action((file: string) => refusing(async () => (await work()).backup(file)));
  program
    .command('restore <file>')
    .description('zet een kopie terug in een lege database; overschrijft nooit iets')
    .action((file: string) => refusing(async () => (await work()).restore(file)));
  addUserCommands(program.command('user').description('accounts'));
  program
    .command('token')
    .description('toegangssleutels voor de API')
    .command('create')
    .description('maakt een toegangssleutel voor een account; hij wordt één keer getoond')
    .requiredOption('--email <adres>', 'account')
    .requiredOption('--label <tekst>', 'waarvoor hij is')
    .option('--json', 'als JSON')
    .action((options: { email: string; label: string } & Json) => refusing(async () => (await work()).createToken(options)));
}

function addUserCommands(user: Command): void {
  user
    .command('add')
    .description('maakt een account; zonder --password-file wordt een wachtwoord bedacht en één keer getoond')
    .requiredOption('--name <naam>')
    .requiredOption('--email <adres>')
    .option('--administrator', 'beheert de installatie')
    .option('--password-file <bestand>', 'bestand met het wachtwoord; - voor stdin')
    .option('--json', 'als JSON')
    .action((options: { name: string; email: string; administrator?: boolean; passwordFile?: string } & Json) =>
      refusing(async () => (await work()).addUser(options)),
    );
  user
    .command('list')
    .option('--json', 'als JSON')
    .action(({ json }: Json) => refusing(async () => (await work()).listUsers(Boolean(json))));
  user
    .command('disable')
    .requiredOption('--email <adres>')
    .action(({ email }: { email: string }) => refusing(async () => (await work()).disableUser(email)));
}
