import type { Response } from 'supertest';
import type { Role } from '../../src/vocabulary.js';
import type { Service } from './service.js';
import { type ParsedPage, parsePage } from './web/parsed.js';

/** A browser that is signed in: it keeps its cookie and sends forms. */
export async function signIn(service: Service, email = 'beheer@voorbeeld.example') {
  const answer = await service.http().post('/aanmelden').type('form').send({ email, password: service.password }).expect(303);
  const cookie = cookieOf(answer);
  return {
    cookie,
    get: (path: string) => service.http().get(path).set('cookie', cookie),
    /** Sends a form; a list sends its name several times. */
    post: (path: string, fields: Readonly<Record<string, unknown>> = {}) =>
      service.http().post(path).set('cookie', cookie).type('form').send(encoded(fields)),
    /** Sends a form with files. */
    upload: (path: string) => service.http().post(path).set('cookie', cookie),
    /** A page, parsed. */
    async page(path: string, status = 200): Promise<ParsedPage & { readonly html: string }> {
      const { text } = await service.http().get(path).set('cookie', cookie).expect(status);
      return { html: text, ...parsePage(text) };
    },
  };
}

export type Visitor = Awaited<ReturnType<typeof signIn>>;

/** Makes an account with a role in a consultation, and signs in with it. */
export async function signInAs(service: Service, consultationId: string, role: Role, party?: string): Promise<Visitor> {
  const email = `${role}-${consultationId.slice(-6)}-${party?.slice(-6) ?? 'x'}@voorbeeld.example`;
  await service.person(consultationId, role, email, party);
  return signIn(service, email);
}

/** `name=value` of the session's cookie. */
export function cookieOf(answer: Response): string {
  const [cookie = ''] = (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
  return cookie.split(';')[0] ?? '';
}

function encoded(fields: Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) form.append(name, String(one));
  return form.toString();
}

/** The version that the form of a page was made with. */
export const seenIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

/** The version that the button to take over puts in its place. */
export const takeOverIn = (html: string): string => /name="takeOver" value="(\d+)"/.exec(html)?.[1] ?? '';
