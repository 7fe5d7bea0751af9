import { Sessions } from '../../src/access/sessions.js';
import { waitAfter } from '../../src/access/throttle.js';
import { type Service, startService } from '../support/service.js';

describe('signing in', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());
  const signIn = (password: string, email = 'beheer@voorbeeld.example', address = '10.0.0.1') =>
    service.app.get(Sessions).signIn({ email, password }, address);

  it('gives a secret that knows its account until it is closed', async () => {
    const secret = await signIn(service.password);
    const found = await service.app.get(Sessions).byCookie(secret);
    expect(found?.actor).toMatchObject({ name: 'Anneke Beheer', isAdministrator: true });
    await service.app.get(Sessions).close(found?.sessionId ?? '');
    expect(await service.app.get(Sessions).byCookie(secret)).toBeUndefined();
  });

  it('says the same of a wrong password and an unknown address', async () => {
    await expect(signIn('fout', 'niemand@voorbeeld.example', '10.0.0.2')).rejects.toMatchObject({ code: 'sign-in-failed', status: 401 });
    await expect(signIn('fout', undefined, '10.0.0.2')).rejects.toMatchObject({ code: 'sign-in-failed', status: 401 });
  });

  it('makes guessing slow, from any address at one account and from one address at any', async () => {
    for (let guess = 0; guess < 5; guess += 1)
      await signIn(`gok ${guess}`, 'doel@voorbeeld.example', `10.1.0.${guess}`).catch(() => undefined);
    await expect(signIn('gok', 'doel@voorbeeld.example', '10.1.1.1')).rejects.toMatchObject({ code: 'too-many-attempts', status: 429 });
    expect([4, 5, 6, 30].map((failures) => waitAfter(failures))).toEqual([0, 2, 4, 900]);
  });

  it('does not let a disabled account in, by password, cookie or token', async () => {
    const { body } = await service.admin
      .post('/v1/accounts')
      .send({ name: 'Tijdelijk', email: 'tijdelijk@voorbeeld.example', password: 'nog een lange zin' })
      .expect(201);
    const secret = await signIn('nog een lange zin', 'tijdelijk@voorbeeld.example', '10.2.0.1');
    await service.admin.post(`/v1/accounts/${body.id}/disablings`).send({}).expect(201);
    expect(await service.app.get(Sessions).byCookie(secret)).toBeUndefined();
    await expect(signIn('nog een lange zin', 'tijdelijk@voorbeeld.example', '10.2.0.2')).rejects.toMatchObject({ code: 'sign-in-failed' });
  });

  it('shows a token once, keeps its hash only, and forgets it when revoked', async () => {
    const made = (await service.admin.post('/v1/tokens').send({ label: 'koppeling' }).expect(201)).body;
    await service.as(made.secret).get('/v1/consultations').expect(200);
    const listed = (await service.admin.get('/v1/tokens').expect(200)).body;
    expect(JSON.stringify(listed)).not.toContain(made.secret);
    await service.admin.delete(`/v1/tokens/${made.id}`).expect(204);
    await service.as(made.secret).get('/v1/consultations').expect(401);
  });

  it('refuses a change that a browser was tricked into from another site', async () => {
    const secret = await signIn(service.password, undefined, '10.3.0.1');
    const post = () => service.http().post('/v1/tokens').set('cookie', `weerklank=${secret}`).send({ label: 'x' });
    expect((await post().set('sec-fetch-site', 'cross-site').expect(403)).body.title).toBe('cross-site');
    await post().set('origin', 'https://elders.example').expect(403);
    await post().set('sec-fetch-site', 'same-origin').expect(201);
  });

  it('refuses a weak password and an address that is taken', async () => {
    await service.admin.post('/v1/accounts').send({ name: 'X', email: 'x@voorbeeld.example', password: 'kort' }).expect(400);
    const { body } = await service.admin
      .post('/v1/accounts')
      .send({ name: 'X', email: 'BEHEER@voorbeeld.example', password: 'een lange zin' })
      .expect(409);
    expect(body.title).toBe('email-taken');
  });
});
