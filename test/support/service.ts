import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import request from 'supertest';
import { Accounts } from '../../src/access/accounts.js';
import { operator } from '../../src/access/actor.js';
import { Memberships } from '../../src/access/memberships.js';
import { Tokens } from '../../src/access/tokens.js';
import { createService } from '../../src/http.js';
import { readConfig } from '../../src/platform/config/config.js';
import { createLog } from '../../src/platform/log/log.js';
import type { Role } from '../../src/vocabulary.js';

const password = 'een lange zin als wachtwoord';

/** A running service on an empty database of its own: SQLite, or PostgreSQL when `TEST_DATABASE_URL` names one. */
export async function startService(environment: Record<string, string> = {}, email = 'beheer@voorbeeld.example') {
  const database = await emptyDatabase();
  const config = readConfig({ WORKERS: '1', LOG_LEVEL: 'fatal', ...environment, DATABASE_URL: database.url });
  const app: NestFastifyApplication = await createService(config, createLog(config.logLevel));
  await app.listen(0, '127.0.0.1');
  const admin = await app.get(Accounts).make(operator, { name: 'Anneke Beheer', email, password, administrator: 'yes' });
  const adminToken = (await app.get(Tokens).make(operator, 'test', admin.id)).secret;
  const as = (token: string) => ({
    get: (path: string) => request(app.getHttpServer()).get(path).set('authorization', `Bearer ${token}`),
    post: (path: string) => request(app.getHttpServer()).post(path).set('authorization', `Bearer ${token}`),
    put: (path: string) => request(app.getHttpServer()).put(path).set('authorization', `Bearer ${token}`),
    patch: (path: string) => request(app.getHttpServer()).patch(path).set('authorization', `Bearer ${token}`),
    delete: (path: string) => request(app.getHttpServer()).delete(path).set('authorization', `Bearer ${token}`),
  });
  return {
    app,
    config,
    database,
    password,
    http: () => request(app.getHttpServer()),
    /** Speaks as the administrator. */
    admin: as(adminToken),
    as,
    /** Makes an account with a role in a consultation and speaks as it. */
    async person(consultationId: string, role: Role, email: string, party?: string) {
      const account = await app.get(Accounts).make(operator, { name: email.split('@')[0] ?? email, email, password });
      await app.get(Memberships).give(operator, consultationId, { email, role, ...(party ? { party } : {}) });
      return { id: account.id, ...as((await app.get(Tokens).make(operator, 'test', account.id)).secret) };
    },
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}

export type Service = Awaited<ReturnType<typeof startService>>;

/** An empty database that is dropped afterwards. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    const folder = mkdtempSync(join(tmpdir(), 'weerklank-test-'));
    return { url: `sqlite:${join(folder, 'weerklank.sqlite')}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const name = `weerklank_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A consultation to try things on, open all year. */
export const aConsultation = (facts: Record<string, unknown> = {}) => ({
  title: 'Inkoop jeugdhulp',
  opensOn: `${new Date().getFullYear()}-01-01`,
  closesOn: `${new Date().getFullYear()}-12-31`,
  questions: ['Kunt u zich vinden in de koers?', 'Heeft u aandachtspunten?'],
  municipalities: ['gm0303', 'gm0034'],
  ...facts,
});
