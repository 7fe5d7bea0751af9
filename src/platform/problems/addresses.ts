import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/**
 * An address whose escapes can't be decoded, or stand for a NUL, is taken letter by letter, so that it is refused like any other that does not
 * exist.
 */
export function readableAddress(url: string): string {
  const [path = '/'] = url.split('?', 1);
  try {
    if (!decodeURIComponent(path).includes('\0')) return url;
  } catch {
    // Taken letter by letter, below.
  }
  return path.replaceAll('%', '%25') + url.slice(path.length);
}

/**
 * Tells a wrong method from a wrong address: where something answers to other methods, the refusal is `method-not-allowed` (405) with those in
 * `Allow` (RFC 9110, 15.5.6). To be called before the routes are made.
 */
export function refuseWrongMethods(server: FastifyInstance): void {
  const methods = new Map<string, { readonly pattern: RegExp; readonly allowed: Set<string> }>();
  server.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const known = methods.get(url) ?? { pattern: patternOf(url), allowed: new Set<string>() };
    for (const one of [method].flat()) known.allowed.add(one);
    methods.set(url, known);
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const [path = '/'] = request.url.split('?', 1);
    const allowed = [...methods.values()].filter(({ pattern }) => pattern.test(path)).flatMap((route) => [...route.allowed]);
    if (!allowed.length) return;
    void reply.header('allow', [...new Set(allowed)].sort().join(', '));
    throw new Problem(405, 'method-not-allowed', 'This can not be done at this address.');
  });
}

const patternOf = (url: string): RegExp => new RegExp(`^${url.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
