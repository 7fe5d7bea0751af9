import type { Command } from 'commander';
import { reportFormats } from '../reports/report.js';
import { refusing } from './output.js';

/** What the commands do needs the whole service, which takes seconds to load; so it is loaded when one of them runs. */
const work = () => import('./intake-work.js');

export interface ImportOptions {
  readonly consultation: string;
  readonly party?: string;
  readonly channel?: string;
  readonly standing?: string;
  readonly receivedOn?: string;
  readonly round?: string;
  readonly newParties?: boolean;
  readonly json?: boolean;
}

export interface ReportOptions {
  readonly consultation: string;
  readonly format: string;
  readonly out: string;
  readonly party?: string;
  readonly theme?: string;
}

/** Commands that take reactions in and give reports out. */
export function addIntakeCommands(program: Command): void {
  program
    .command('import <path>')
    .description('neemt een map of bestand met reacties in; wat al binnen is, wordt geweigerd en niet nog eens opgenomen')
    .requiredOption('--consultation <id>')
    .option('--party <id of naam>', 'van wie alle bestanden zijn')
    .option('--channel <wijze>')
    .option('--standing <status>')
    .option('--received-on <dag>', 'JJJJ-MM-DD')
    .option('--round <id>')
    .option('--new-parties', 'voeg partijen toe die een bestand noemt en niemand kent')
    .option('--json', 'als JSON')
    .action((path: string, options: ImportOptions) => refusing(async () => (await work()).importAll(path, options)));
  program
    .command('report <kind>')
    .description('maakt een rapportage: reactienota of council-annex')
    .requiredOption('--consultation <id>')
    .requiredOption('--format <soort>', reportFormats.join(', '))
    .requiredOption('--out <bestand>', '- voor stdout')
    .option('--party <id of naam>')
    .option('--theme <sleutel>')
    .action((kind: string, options: ReportOptions) => refusing(async () => (await work()).report(kind, options)));
}
