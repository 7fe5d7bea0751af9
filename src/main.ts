import 'reflect-metadata';
import { FirstAccount } from './access/first-account.js';
import { createService, portOf } from './http.js';
import { ConfigError, readConfig } from './platform/config/config.js';
import { createLog } from './platform/log/log.js';

/** How long running requests get to finish after a signal to stop, milliseconds. */
const GRACE = 30_000;

/** Serves until SIGTERM or SIGINT; then finishes what is running. Resolves when it serves, with its address and a way to stop it. */
export async function serve(
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  const app = await createService(config, log);
  await app.listen(config.port, config.host);
  const address = config.publicUrl || `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${portOf(app)}`;
  const first = app.get(FirstAccount);
  if (await first.isNeeded()) {
    say(`Weerklank draait op ${address}`);
    say(`Maak de eerste account op ${address}/eerste-account met de eenmalige code: ${first.newCode()}`);
  } else say(`Weerklank draait op ${address}`);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= app.close();
    return stopping;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(1), GRACE).unref();
      void stop().then(() => process.exit(0));
    });
  return { address, stop };
}

export { ConfigError };
