import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from '../../access/identify.js';
import type { Config } from '../../platform/config/config.js';

/** Out of reach of scripts and other sites; gone when the browser closes, and worthless when its session ended. */
const options = ({ publicUrl }: Config) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: publicUrl.startsWith('https:'),
});

export function giveCookie(reply: FastifyReply, secret: string, config: Config): void {
  void reply.setCookie(SESSION_COOKIE, secret, options(config));
}

export function takeCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(SESSION_COOKIE, options(config));
}
