import request from 'supertest';
import { FirstAccount } from '../../../src/access/first-account.js';
import { createService } from '../../../src/http.js';
import { readConfig } from '../../../src/platform/config/config.js';
import { createLog } from '../../../src/platform/log/log.js';
import { emptyDatabase, type Service, startService } from '../../support/service.js';
import { cookieOf, signIn } from '../../support/session.js';
import { attribute, parsePage } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

describe('signing in', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const send = (fields: Record<string, string>) => service.http().post('/aanmelden').type('form').send(fields);
  const right = () => ({ email: 'Beheer@Voorbeeld.example', password: service.password });

  it('asks who comes to any page to sign in first, and then goes on to that page', async () => {
    const sent = await service.http().get('/consultaties?page=2').expect(303);
    expect(sent.headers['location']).toBe('/aanmelden?terug=%2Fconsultaties%3Fpage%3D2');
    const form = await service
      .http()
      .get(sent.headers['location'] ?? '')
      .expect(200);
    const hidden = parsePage(form.text).elements.find((element) => attribute(element, 'name') === 'next');
    expect(hidden && attribute(hidden, 'value')).toBe('/consultaties?page=2');
    const answer = await send({ ...right(), next: '/consultaties?page=2' }).expect(303);
    expect(answer.headers['location']).toBe('/consultaties?page=2');
  });

  it('gives a cookie that scripts and other sites do not get', async () => {
    const [cookie = ''] = (await send(right()).expect(303)).headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^weerklank=[\w-]{40,}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it.each([
    'https://elders.example/',
    '//elders.example',
    '/\\elders.example',
    '/\t/elders.example',
    'javascript:alert(1)',
    '/v1/tokens',
    '/afmelden',
  ])('never goes on to %s', async (next) => {
    expect((await send({ ...right(), next }).expect(303)).headers['location']).toBe('/');
  });

  it('keeps what was typed when the password is wrong, but not the password', async () => {
    const { text } = await send({ email: hostile, password: 'geheim, maar fout' }).expect(401);
    const { elements } = parsePage(text);
    expect(text).toContain('Dit e-mailadres en wachtwoord horen niet bij elkaar.');
    expect(elements.find((element) => attribute(element, 'id') === 'email')?.attrs.find(({ name }) => name === 'value')?.value).toBe(
      hostile,
    );
    expect(text).not.toContain('geheim, maar fout');
    expect(text).not.toContain('<script>alert');
  });

  it('says at the field what is missing', async () => {
    const { text } = await send({ email: '', password: '' }).expect(400);
    const { elements } = parsePage(text);
    expect(elements.filter((element) => attribute(element, 'href') === '#email')).toHaveLength(1);
    expect(text).toContain('Fout: ');
  });

  it('makes guessing slow and says how long to wait', async () => {
    for (let guess = 0; guess < 5; guess += 1) await send({ email: 'iemand@voorbeeld.example', password: 'fout' }).expect(401);
    const answer = await send({ email: 'iemand@voorbeeld.example', password: 'fout' }).expect(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('signs out for good', async () => {
    const visitor = await signIn(service);
    const answer = await visitor.post('/afmelden').expect(303);
    expect(answer.headers['location']).toBe('/aanmelden?gedaan=afgemeld');
    await visitor.get('/consultaties').expect(303);
    expect((await service.http().get('/aanmelden?gedaan=afgemeld').expect(200)).text).toContain('U bent afgemeld.');
  });

  it('refuses a form that another site sends', async () => {
    const { text } = await send(right()).set('sec-fetch-site', 'cross-site').expect(403);
    expect(text).toContain('Niet vanaf deze bladzijde');
    await send(right()).set('origin', 'https://elders.example').expect(403);
  });

  it('tells who is no longer signed in, and does nothing', async () => {
    const { text } = await service.http().post('/consultaties').type('form').send({ title: 'X' }).expect(401);
    expect(text).toContain('U bent niet aangemeld, of uw aanmelding is verlopen.');
    await service.http().post('/afmelden').expect(303);
  });

  it('says nothing that the address makes up', async () => {
    const { text } = await service.http().get('/aanmelden?gedaan=%3Cb%3Egehackt&aantal=constructor').expect(200);
    expect(text).not.toContain('gehackt');
    expect((await service.http().get('/aanmelden?gedaan=constructor').expect(200)).text).not.toContain('id="melding"');
  });

  it('answers an address that is not there with a page', async () => {
    const visitor = await signIn(service);
    const { headers, text } = await visitor.get('/nergens/te/vinden').expect(404);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(text).toContain('Niet gevonden');
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });

  it.each(['/toegankelijkheid', '/privacy'])('shows %s to everybody', async (path) => {
    expect((await service.http().get(path).expect(200)).text).toContain('<h1>');
  });
});

describe('one’s own account', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ PUBLIC_URL: 'https://weerklank.example' });
  });
  afterAll(() => service.stop());

  it('shows a new token once, and it works until it is revoked', async () => {
    const visitor = await signIn(service);
    const made = parsePage((await visitor.post('/account/toegangssleutels', { label: hostile }).expect(201)).text);
    const field = made.elements.find((element) => attribute(element, 'id') === 'sleutel');
    const secret = (field && attribute(field, 'value')) ?? '';
    expect(made.text).toContain(hostile);
    await service.as(secret).get('/v1/tokens').expect(200);
    const page = await visitor.page('/account');
    expect(page.html).not.toContain(secret);
    const revoke = page.elements.map((element) => attribute(element, 'action') ?? '').find((action) => action.endsWith('/intrekken'));
    await visitor.post(revoke ?? '').expect(303);
    await service.as(secret).get('/v1/tokens').expect(401);
  });

  it('keeps others out of a token that is not theirs', async () => {
    const visitor = await signIn(service);
    await visitor.post('/account/toegangssleutels/0199c0de-0000-7000-8000-000000000000/intrekken').expect(404);
  });

  it('changes the password, and signs out every other browser', async () => {
    const here = await signIn(service);
    const elsewhere = await signIn(service);
    await here.post('/account/wachtwoord', { current: 'niet dit', next: 'een nieuwe lange zin' }).expect(400);
    await here.post('/account/wachtwoord', { current: service.password, next: 'kort' }).expect(400);
    const answer = await here.post('/account/wachtwoord', { current: service.password, next: 'een nieuwe lange zin' }).expect(303);
    expect((answer.headers['set-cookie'] as unknown as string[])[0]).toContain('Secure');
    await elsewhere.get('/account').expect(303);
    await service.http().get('/account').set('cookie', cookieOf(answer)).expect(200);
  });
});

describe('everybody’s accounts', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('are made and disabled by an administrator', async () => {
    const admin = await signIn(service);
    const fields = { name: hostile, email: 'els@voorbeeld.example', password: service.password };
    const weak = await admin.post('/accounts', { ...fields, password: 'kort' }).expect(400);
    expect(weak.text).toContain('href="#password"');
    expect(weak.text).not.toContain('value="kort"');
    expect((await admin.post('/accounts', fields).expect(303)).headers['location']).toBe('/accounts?gedaan=account');
    expect((await admin.post('/accounts', fields).expect(409)).text).toContain('Er is al een account met dit e-mailadres.');
    const page = await admin.page('/accounts');
    expect(page.text).toContain(hostile);
    expect(page.html).not.toContain('<script>alert');
    const els = await signIn(service, 'els@voorbeeld.example');
    await els.get('/accounts').expect(403);
    await els.post('/accounts', fields).expect(403);
    const disable = /action="(\/accounts\/[0-9a-f-]+\/uitzetten)"/.exec(page.html)?.[1] ?? '';
    await els.post(disable).expect(403);
    await admin.post(disable).expect(303);
    await els.get('/account').expect(303);
    await service.http().post('/aanmelden').type('form').send({ email: fields.email, password: fields.password }).expect(401);
  });

  it('keep an administrator from locking itself out', async () => {
    const admin = await signIn(service);
    const { id } = (await service.admin.get('/v1/accounts').expect(200)).body.find(
      ({ administrator }: { administrator: boolean }) => administrator,
    );
    expect((await admin.post(`/accounts/${id}/uitzetten`).expect(409)).text).toContain('U kunt uw eigen account niet uitzetten.');
    await admin.get('/account').expect(200);
  });
});

describe('an empty installation', () => {
  it('lets who reads the console make the first account, once', async () => {
    const database = await emptyDatabase();
    const app = await createService(readConfig({ WORKERS: '1', LOG_LEVEL: 'fatal', DATABASE_URL: database.url }), createLog('fatal'));
    try {
      await app.listen(0, '127.0.0.1');
      const http = () => request(app.getHttpServer());
      expect((await http().get('/').expect(303)).headers['location']).toBe('/eerste-account');
      const code = app.get(FirstAccount).newCode();
      const fields = { code, name: hostile, email: 'eerste@voorbeeld.example', password: 'een lange zin als wachtwoord' };
      const send = (changes: Record<string, string> = {}) =>
        http()
          .post('/eerste-account')
          .type('form')
          .send({ ...fields, ...changes });
      const wrong = await send({ code: 'verkeerd' }).expect(400);
      expect(wrong.text).toContain('Deze code klopt niet.');
      expect(
        parsePage(wrong.text)
          .elements.find((element) => attribute(element, 'id') === 'name')
          ?.attrs.find(({ name }) => name === 'value')?.value,
      ).toBe(hostile);
      const made = await send().expect(303);
      await http().get('/consultaties').set('cookie', cookieOf(made)).expect(200);
      await send().expect(409);
      expect((await http().get('/eerste-account').expect(303)).headers['location']).toBe('/aanmelden');
    } finally {
      await app.close();
      await database.drop();
    }
  });
});
