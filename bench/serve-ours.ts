import 'reflect-metadata';
import { createService, portOf } from '../src/http.js';
import { readConfig } from '../src/platform/config/config.js';
import { createLog } from '../src/platform/log/log.js';
import { answerParent } from './page.js';

const config = readConfig({ DATABASE_URL: process.argv[2], LOG_LEVEL: 'fatal', WORKERS: '1' });
const app = await createService(config, createLog('fatal'));
await app.listen(0, '127.0.0.1');
answerParent(portOf(app));
