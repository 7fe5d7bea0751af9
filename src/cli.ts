import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { addEvaluatingCommand } from './commands/evaluating.js';
import { addIntakeCommands } from './commands/intake.js';
import { addKeepingCommands } from './commands/keeping.js';
import { print, tell } from './commands/output.js';
import { addReadingCommands } from './commands/reading.js';
import { ConfigError } from './platform/config/config.js';

/** All commands; what they do is loaded when one runs, so that none waits for another. Exit code 0 on success, 1 when something was refused, 2 on wrong usage. */
export function buildCli(): Command {
  const program = new Command('weerklank').description('Register van consultaties op inkoopdocumenten').exitOverride().showHelpAfterError();
  program
    .command('serve')
    .description('start de dienst')
    .action(async () => {
      const { serve } = await import('./main.js');
      await serve(process.env, tell);
    });
  program
    .command('demo')
    .description('laadt de voorbeeldconsultatie, schrijft haar rapportages en start de dienst')
    .option('--no-serve', 'alleen laden en schrijven')
    .action(async ({ serve: stays }: { serve: boolean }) => (await import('./demo/demo.js')).runDemo(process.env, print, stays));
  addReadingCommands(program);
  addEvaluatingCommand(program);
  addIntakeCommands(program);
  addKeepingCommands(program);
  return program;
}

/** Runs the command line and sets the exit code. */
export async function runCli(argv: readonly string[]): Promise<void> {
  // Whoever reads our output may stop reading (`| head`); then there is nothing left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await buildCli().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof ConfigError) {
      tell(error.message);
      process.exitCode = 1;
    } else {
      tell(error instanceof Error ? `Er ging iets mis: ${error.message}` : 'Er ging iets mis.');
      process.exitCode = 1;
    }
  }
}
