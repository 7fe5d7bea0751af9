import { Database } from '../../src/platform/database/database.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn, signInAs } from '../support/session.js';

describe('two people on one point', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let point: string;
  let bundle: string;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
    const text = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n';
    const { points } = (await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body;
    point = points[0].id;
    const ids = points.map((one: { id: string }) => one.id);
    bundle = (await admin.post(`/v1/consultations/${id}/bundles`).send({ title: 'Samen', points: ids }).expect(201)).body.id;
  });
  afterAll(() => service.stop());
  beforeEach(() => service.app.get(Database).execute('DELETE FROM presence'));

  const others = async (): Promise<string[]> =>
    (await admin.get(`/v1/points/${point}/presence`).expect(200)).body.map(({ name }: { name: string }) => name);

  it('see each other when the page loads, without script', async () => {
    const member = await signInAs(service, id, 'member');
    expect((await member.page(`/punten/${point}`)).html).not.toContain('ook naar dit punt');
    const { html } = await (await signIn(service)).page(`/punten/${point}`);
    expect(html).toMatch(/role="status"[^>]*>member-\S+ kijkt ook naar dit punt\.</);
    expect((await member.page(`/consultaties/${id}/punten?punt=${point}`)).html).toContain('Anneke Beheer kijkt ook naar dit punt.');
    await member.get(`/bundelingen/${bundle}`).expect(200);
    expect((await (await signIn(service)).page(`/bundelingen/${bundle}`)).html).toContain('kijkt ook naar deze bundeling.');
  });

  it('know of it while they look, and no longer', async () => {
    const bram = await service.person(id, 'member', 'bram@voorbeeld.example');
    const visitor = await signIn(service, 'bram@voorbeeld.example');
    expect((await bram.put(`/v1/points/${point}/presence`).expect(200)).body).toEqual([]);
    expect(await others()).toEqual(['bram']);
    const { body } = await (await signIn(service)).post(`/punten/${point}/aanwezig`).expect(200);
    expect(body).toEqual({ text: 'bram kijkt ook naar dit punt.' });
    await visitor.post(`/punten/${point}/aanwezig/weg`).expect(204);
    expect(await others()).toEqual([]);
  });

  it('are forgotten when nothing is heard of them', async () => {
    const database = service.app.get(Database);
    const safiya = await service.person(id, 'member', 'safiya@voorbeeld.example');
    await safiya.put(`/v1/points/${point}/presence`).expect(200);
    await database.execute('UPDATE presence SET "seenAt" = $1', [new Date(Date.now() - 46_000).toISOString()]);
    expect(await others()).toEqual([]);
    await admin.put(`/v1/bundles/${bundle}/presence`).expect(200);
    expect(await database.read('SELECT "subjectId" FROM presence')).toEqual([{ subjectId: bundle }]);
  });

  it('are of the working group: a reader neither sees them nor is seen', async () => {
    const reader = await signInAs(service, id, 'reader');
    await admin.put(`/v1/points/${point}/presence`).expect(200);
    expect((await reader.page(`/punten/${point}`)).html).not.toContain('Anneke Beheer kijkt');
    await reader.post(`/punten/${point}/aanwezig`).expect(403);
    expect(await others()).toEqual([]);
  });
});
