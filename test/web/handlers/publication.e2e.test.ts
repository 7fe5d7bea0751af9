import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';

describe('publishing on the pages', () => {
  let service: Service;
  let coordinator: Visitor;
  let id = '';
  let points: { id: string; number: number }[] = [];

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Dronten', kind: 'council' }).expect(201)).body.id;
    const text = '- De wachttijden in Dronten zijn te lang.\n- Ons tarief van 84,20 euro is te laag.\n- Vraag het aan mevrouw Jansen.\n';
    points = (await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body.points;
    coordinator = await signInAs(service, id, 'coordinator');
  });
  afterAll(() => service.stop());

  const open = (path: string) => service.http().get(path);
  const number = (index: number): number => points[index]?.number ?? 0;

  it('marks words of a point as confidential, and says what is wrong with others', async () => {
    const path = `/punten/${points[1]?.id}/vertrouwelijk`;
    await coordinator.post(path, { words: '84,20 euro', reason: 'trade_secret' }).expect(303);
    expect((await coordinator.page(`/punten/${points[1]?.id}`)).text).toContain('Bedrijfsgeheim, aangemerkt door coordinator');
    const refused = await coordinator.post(path, { words: 'staat er niet', reason: 'other' });
    expect([refused.status, refused.text.includes('Deze woorden staan niet in het punt.')]).toEqual([400, true]);
  });

  it('says what would be published, publishes it, and shows it to who did not sign in', async () => {
    const page = await coordinator.page(`/consultaties/${id}/publicatie`);
    expect(page.text).toContain('Er is nu niets openbaar.');
    expect(page.text).toContain(`Kijk dit punt na: daarin staat misschien de naam van een persoon.`);
    await open(`/openbaar/consultaties/${id}`).expect(404);
    await coordinator.post(`/consultaties/${id}/publicatie`, { round: 'whole', note: 'Stand na ronde 1.' }).expect(303);
    const { text, headers } = await open(`/openbaar/consultaties/${id}`).expect(200);
    expect(text).toContain('Stand na ronde 1.');
    expect(text).toContain('Ons tarief van […] is te laag.');
    expect(text).not.toContain('84,20');
    expect(headers['cache-control']).toBe('public, max-age=60');
  });

  it('looks the same to who is signed in, so that a cache tells nothing of anybody', async () => {
    const html = (await coordinator.page(`/openbaar/consultaties/${id}/punten/${number(0)}`)).html;
    expect(html).toBe((await open(`/openbaar/consultaties/${id}/punten/${number(0)}`)).text);
  });

  it('keeps search engines away until a coordinator lets them', async () => {
    const path = `/openbaar/consultaties/${id}`;
    const before = await open(path);
    expect(before.headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(before.text).toContain('<meta name="robots" content="noindex, nofollow"');
    expect((await open('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n');
    const [publication] = (await service.admin.get(`/v1/consultations/${id}/publications`).expect(200)).body;
    await coordinator
      .post(`/publicaties/${publication.id}/vindbaar`, { consultation: id, indexable: 'yes', version: publication.version })
      .expect(303);
    const after = await open(path);
    expect(after.headers['x-robots-tag']).toBe('all');
    expect(after.text).toContain('<meta name="robots" content="all"');
    expect((await open('/robots.txt')).text).toContain(`Allow: ${path}\n`);
    expect((await open(`${path}?q=wachttijd`)).headers['x-robots-tag']).toBe('noindex, nofollow');
  });

  it('searches, filters, and leads to each point at its own address', async () => {
    const path = `/openbaar/consultaties/${id}`;
    expect((await open(`${path}?q=wachttijd`)).text).toContain(`/openbaar/consultaties/${id}/punten/${number(0)}`);
    expect((await open(`${path}?q=84,20`)).text).toContain('Geen punt past bij wat u zoekt.');
    expect((await open(`${path}?outcome=onzin&page=0`).expect(200)).text).toContain('3 punten');
    await open(`${path}/punten/${number(2)}`).expect(200);
    for (const wrong of ['999', 'abc', '1e3']) await open(`${path}/punten/${wrong}`).expect(404);
    expect((await open(`${path}/register?format=csv`).expect(200)).text).toContain('De wachttijden in Dronten zijn te lang.');
    expect((await open('/openbaar').expect(200)).text).toContain(path);
  });

  it('withdraws with a reason, after which nothing is to be read', async () => {
    const [publication] = (await service.admin.get(`/v1/consultations/${id}/publications`).expect(200)).body;
    const path = `/publicaties/${publication.id}/intrekken`;
    expect((await coordinator.post(path, { consultation: id, reason: '' })).status).toBe(400);
    await coordinator.post(path, { consultation: id, reason: 'Te vroeg.' }).expect(303);
    await open(`/openbaar/consultaties/${id}`).expect(404);
    await open(`/openbaar/consultaties/${id}/punten/${number(0)}`).expect(404);
    expect((await coordinator.page(`/consultaties/${id}/publicatie`)).text).toContain('Te vroeg.');
  });

  it('lets a member look but not publish, and hides it from a reader', async () => {
    const member = await signInAs(service, id, 'member');
    expect((await member.page(`/consultaties/${id}/publicatie`)).text).not.toContain('Publiceer nu');
    await member.post(`/consultaties/${id}/publicatie`, { round: 'whole' }).expect(403);
    const reader = await signInAs(service, id, 'reader');
    await reader.page(`/consultaties/${id}/publicatie`, 403);
    expect((await reader.page(`/punten/${points[1]?.id}`)).text).not.toContain('aangemerkt door');
  });

  it('marks a party as a person on its page', async () => {
    const admin = await signIn(service, 'beheer@voorbeeld.example');
    const [party] = (await service.admin.get(`/v1/consultations/${id}/parties`).expect(200)).body;
    const path = `/consultaties/${id}/partijen/${party.id}`;
    await admin.post(path, { name: 'Jan Jansen', kind: 'other', isPerson: 'true', version: party.version }).expect(303);
    expect((await service.admin.get(`/v1/parties/${party.id}`).expect(200)).body.isPerson).toBe(true);
  });
});

describe('the user guide', () => {
  it('is read by everybody, part by part', async () => {
    const service = await startService();
    const { text } = await service.http().get('/hulp').expect(200);
    for (const part of ['werkgroep', 'raden', 'partijen', 'openbaar']) {
      expect(text).toContain(`href="/hulp/${part}"`);
      await service.http().get(`/hulp/${part}`).expect(200);
    }
    await service.http().get('/hulp/onbekend').expect(404);
    await service.http().get('/hulp/beelden/..%2F..%2Fapi.md').expect(404);
    await service.stop();
  });
});
