import { type Service, startService } from '../../support/service.js';

describe('The language of the pages', () => {
  let service: Service;
  const signInPage = (headers: Record<string, string>) => service.http().get('/aanmelden').set(headers).expect(200);

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('is the one that the browser asks for, Dutch where it asks for none of ours', async () => {
    expect((await signInPage({ 'accept-language': 'en-GB,en;q=0.9' })).text).toMatch(/<html lang="en".*<h1[^>]*>Sign in</s);
    expect((await signInPage({ 'accept-language': 'fr' })).text).toMatch(/<html lang="nl".*<h1[^>]*>Aanmelden</s);
  });

  it('is the one chosen by hand, whatever the browser asks for, and the choice leads back to where it was made', async () => {
    const answer = await service
      .http()
      .post('/taal')
      .set({ host: 'raad.example', referer: 'https://raad.example/aanmelden?terug=%2Faccount' })
      .type('form')
      .send({ language: 'en' })
      .expect(303);
    expect(answer.headers['location']).toBe('/aanmelden?terug=%2Faccount');
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^taal=en; .*HttpOnly; SameSite=Lax/i);
    expect((await signInPage({ cookie: cookie.split(';')[0] ?? '', 'accept-language': 'nl' })).text).toContain('lang="en"');
  });

  it('is not changed by what is no language of ours', async () => {
    const answer = await service.http().post('/taal').type('form').send({ language: 'de' }).expect(303);
    expect([answer.headers['location'], answer.headers['set-cookie']]).toEqual(['/', undefined]);
    expect((await signInPage({ cookie: 'taal=xx' })).text).toContain('lang="nl"');
  });

  it('holds for what is said after a form was sent, and for refusals', async () => {
    const english = { 'accept-language': 'en' };
    const refused = await service.http().post('/aanmelden').set(english).type('form').send({ email: '', password: '' }).expect(400);
    expect(refused.text).toContain('Fill this in.');
    const gone = await service
      .http()
      .get('/bestaat-niet')
      .set({ ...english, accept: 'text/html' })
      .expect(404);
    expect(gone.text).toContain('is not there, or not meant for you.');
  });
});
