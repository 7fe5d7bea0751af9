import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from './config/config.js';
import { CONFIG } from './config/config.token.js';
import { Database } from './database/database.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { LOG } from './log/log.token.js';
import { Surroundings } from './surroundings.js';
import { Workers } from './workers/workers.js';

/** What every room stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, source: DataSource, log: Logger): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
        { provide: DataSource, useValue: source },
        Database,
        Metrics,
        Surroundings,
        Workers,
      ],
      exports: [CONFIG, LOG, Database, Metrics, Surroundings, Workers],
    };
  }
}
