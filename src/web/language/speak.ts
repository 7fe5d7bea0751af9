import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLanguage, type Language, speaking, wanted } from '../../platform/speech/language.js';

export const LANGUAGE_COOKIE = 'taal';

/** The language that was chosen by hand, else the one that the browser asks for. */
export function languageOf({ cookies, headers }: Pick<FastifyRequest, 'cookies' | 'headers'>): Language {
  const chosen = cookies[LANGUAGE_COOKIE];
  return isLanguage(chosen) ? chosen : wanted(headers['accept-language']);
}

/** Makes every page of a request in its language. Reading a body leaves what was around the request, so it is said again after that. */
export function speakLanguages(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _, done) => speaking(languageOf(request), done));
  server.addHook('preValidation', (request, _, done) => speaking(languageOf(request), done));
}
