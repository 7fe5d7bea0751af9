import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createService } from '../http.js';
import { readConfig } from '../platform/config/config.js';
import { createLog } from '../platform/log/log.js';

/** Runs work with the service's own parts on its database, without listening, and lets the database go afterwards. */
export async function withService<Result>(
  work: (app: NestFastifyApplication) => Promise<Result>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  const config = readConfig(environment);
  const app = await createService(config, createLog(config.logLevel === 'info' ? 'warn' : config.logLevel));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
