import type { FastifyReply } from 'fastify';

/** How long a public answer may be kept, seconds: short, since what is withdrawn has to go. */
const MAX_AGE = 60;

/** Headers of a public answer: caches may keep it for a minute, everybody may read it, and search engines as is set. */
export function publicHeaders(reply: FastifyReply, indexable: boolean): void {
  void reply.headers({
    'cache-control': `public, max-age=${MAX_AGE}`,
    vary: 'Accept-Language, Cookie',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-robots-tag': indexable ? 'all' : 'noindex, nofollow',
  });
}
