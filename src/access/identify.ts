import '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../platform/problems/problem.js';
import type { Sessions } from './sessions.js';

export const SESSION_COOKIE = 'weerklank';

/**
 * Finds out who asks before a handler runs: by `Authorization: Bearer`, or by the browser's cookie. A changing request by cookie must come from
 * our own pages (`Sec-Fetch-Site`, else `Origin`).
 * @throws Problem `token-invalid` (401), `cross-site` (403).
 */
export function identify(server: FastifyInstance, sessions: Sessions): void {
  server.decorateRequest('actor', undefined);
  server.decorateRequest('sessionId', undefined);
  server.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/assets/')) return;
    const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) {
      request.actor = await sessions.byToken(bearer);
      return;
    }
    mustComeFromUs(request);
    const secret = request.cookies[SESSION_COOKIE];
    const found = secret ? await sessions.byCookie(secret) : undefined;
    if (!found) return;
    request.actor = found.actor;
    request.sessionId = found.sessionId;
  });
}

function mustComeFromUs({ method, headers, url, cookies }: FastifyRequest): void {
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return;
  // Without a cookie nobody is signed in, and an API call can change nothing.
  if (url.startsWith('/v1') && !cookies[SESSION_COOKIE]) return;
  const site = headers['sec-fetch-site'];
  const foreign = site === undefined ? isForeign(headers.origin, headers.host) : site !== 'same-origin' && site !== 'none';
  if (foreign) throw new Problem(403, 'cross-site', 'This request came from another site.');
}

function isForeign(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
