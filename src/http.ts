import type { Server } from 'node:http';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { identify } from './access/identify.js';
import { Sessions } from './access/sessions.js';
import { AppModule } from './app.module.js';
import { openApiDocument } from './open-api.js';
import type { Config } from './platform/config/config.js';
import { startDatabase } from './platform/database/start.js';
import { Metrics } from './platform/health/metrics.js';
import { API_VERSION } from './platform/input/answers.js';
import { NestLog } from './platform/log/log.js';
import { readableAddress, refuseWrongMethods } from './platform/problems/addresses.js';
import { databaseOptions } from './schema.js';
import { securityHeaders } from './security-headers.js';
import { furnish } from './web/furnish.js';
import { speakLanguages } from './web/language/speak.js';

/** JSON bodies may carry a text of 20 MB, escaped. */
const MOST_BODY = 64 * 1024 * 1024;

/** Builds the service on its database, ready to listen; `close()` finishes what is running and lets the database go. */
export async function createService(config: Config, log: Logger): Promise<NestFastifyApplication> {
  const source = await startDatabase(databaseOptions(config.databaseUrl));
  try {
    const adapter = new FastifyAdapter({
      bodyLimit: MOST_BODY,
      trustProxy: 'loopback, linklocal, uniquelocal',
      forceCloseConnections: 'idle',
      rewriteUrl: ({ url = '/' }) => readableAddress(url),
      // Longer ids than any are not found, like others; Node takes no longer address than this.
      routerOptions: { maxParamLength: 16_384 },
    });
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, source, log), adapter, {
      logger: new NestLog(log),
      abortOnError: false,
      bodyParser: true,
    });
    await prepare(app, config, log);
    return app;
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw error;
  }
}

async function prepare(app: NestFastifyApplication, config: Config, log: Logger): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const everywhere = securityHeaders(config.publicUrl);
  server.addHook('onRequest', (_, reply, done) => {
    void reply.headers(everywhere);
    done();
  });
  await server.register(cookie);
  await server.register(multipart, { limits: { fileSize: config.uploadLimit, files: 200, fields: 500, parts: 1000 } });
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  speakLanguages(server);
  refuseWrongMethods(server);
  identify(server, app.get(Sessions));
  observe(server, app.get(Metrics), log);
  furnish(server, config.house, log);
  const document = openApiDocument(app, config.publicUrl);
  server.get('/v1/openapi.json', async (_, reply) => reply.header('access-control-allow-origin', '*').send(document));
  await app.init();
  await server.ready();
}

/** Counts and logs every answer: route pattern, never the address with its query, since a search may hold personal data. */
function observe(server: FastifyInstance, metrics: Metrics, log: Logger): void {
  server.addHook('onSend', (request, reply, _, done) => {
    if (request.url.startsWith('/v1')) void reply.header('API-Version', API_VERSION);
    if (!request.url.startsWith('/assets/') && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.request(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
}

/** The port that the service listens on. */
export function portOf(app: NestFastifyApplication): number {
  const address = (app.getHttpServer() as Server).address();
  return typeof address === 'object' && address ? address.port : 0;
}
