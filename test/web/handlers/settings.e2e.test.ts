import { Database } from '../../../src/platform/database/database.js';
import { aConsultation, type Service, startService } from '../../support/service.js';
import { seenIn, signIn, signInAs, takeOverIn, type Visitor } from '../../support/session.js';
import { hostile } from '../../support/web/shell.js';

describe('the page of settings', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
  });
  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  const page = () => `/consultaties/${id}/instellingen`;
  const view = async () => (await service.admin.get(`/v1/consultations/${id}`).expect(200)).body;

  it('changes title, questions and municipalities', async () => {
    await admin.post(page(), { title: hostile, description: 'Waar het over gaat', version: 1 }).expect(303);
    await admin.post(`${page()}/vragen`, { questions: 'Een?\r\nTwee?\r\nDrie?', version: 2 }).expect(303);
    const answer = await admin.post(`${page()}/gemeenten`, { municipalities: 'Epe', version: 3 }).expect(303);
    expect(answer.headers['location']).toBe(`${page()}?gedaan=gemeenten#gemeenten`);
    expect(await view()).toMatchObject({
      title: hostile,
      description: 'Waar het over gaat',
      questions: [{}, {}, {}],
      municipalities: [{ name: 'Epe' }],
    });
    const shown = await admin.page(page());
    expect(shown.text).toContain(hostile);
    expect(shown.html).not.toContain('<script>alert');
  });

  it('refuses an empty title, an unknown municipality and a stale edit, and keeps what was typed', async () => {
    expect((await admin.post(page(), { title: ' ', description: hostile, version: 1 }).expect(400)).text).toContain('&lt;script>alert');
    expect((await admin.post(`${page()}/gemeenten`, { municipalities: 'Atlantis', version: 1 }).expect(400)).text).toContain('‘Atlantis’');
    await admin.post(page(), { title: 'Van een ander', description: '', version: 1 }).expect(303);
    const stale = await admin.post(page(), { title: 'Van mij', description: '', version: 1 }).expect(409);
    expect(stale.text).toContain('Dit staat er nu:');
    expect(stale.text).toContain('Van een ander');
    expect(stale.text).toContain('value="Van mij"');
    await admin.post(page(), { title: 'Van mij', description: '', version: seenIn(stale.text) }).expect(409);
    expect((await view()).title).toBe('Van een ander');
    await admin.post(page(), { title: 'Van mij', description: '', version: 1, takeOver: takeOverIn(stale.text) }).expect(303);
    expect((await view()).title).toBe('Van mij');
  });

  it('keeps a municipality that was merged into another since, and takes no new one that no longer exists', async () => {
    const codes = JSON.stringify(['gm0003']);
    const database = service.app.get(Database);
    await database.write(() => database.execute('UPDATE consultation SET municipalities = $1 WHERE id = $2', [codes, id]));
    expect((await admin.page(page())).text).toContain('Appingedam');
    await admin.post(`${page()}/gemeenten`, { municipalities: 'Appingedam\r\nEpe', version: 1 }).expect(303);
    expect((await view()).municipalities).toMatchObject([{ name: 'Appingedam' }, { name: 'Epe' }]);
    await admin.post(`${page()}/gemeenten`, { municipalities: 'Delfzijl', version: 2 }).expect(400);
  });

  it('adds and changes rounds in Dutch time', async () => {
    await admin
      .post(`/consultaties/${id}/rondes`, { title: 'Ronde 2', opensAt: '2026-07-01T09:00', closesAt: '2026-12-01T17:00' })
      .expect(303);
    const [, second] = (await view()).rounds;
    expect(second).toMatchObject({ title: 'Ronde 2', opensAt: '2026-07-01T07:00:00.000Z', closesAt: '2026-12-01T16:00:00.000Z' });
    const at = `/consultaties/${id}/rondes/${second.id}`;
    const fields = { title: 'Tweede ronde', opensAt: '2026-07-01T09:00', closesAt: '2026-12-02T17:00' };
    await admin.post(at, { ...fields, version: 1 }).expect(303);
    const reversed = await admin.post(at, { ...fields, closesAt: '2026-06-01T17:00', version: 2 }).expect(400);
    expect(reversed.text).toContain(`href="#ronde-${second.id}-closesAt"`);
    const empty = await admin.post(at, { ...fields, opensAt: '', version: 2 }).expect(400);
    expect(empty.text).toContain(`href="#ronde-${second.id}-opensAt"`);
    await admin.post(at, { ...fields, version: 1 }).expect(409);
    const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    await admin.post(`/consultaties/${other}/rondes/${second.id}`, { ...fields, version: 2 }).expect(404);
  });

  it('gives roles and takes them away, but never the last coordinator’s', async () => {
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad X', kind: 'council' }).expect(201)).body
      .id;
    await service.admin
      .post('/v1/accounts')
      .send({ name: hostile, email: 'els@voorbeeld.example', password: service.password })
      .expect(201);
    const people = `/consultaties/${id}/mensen`;
    expect((await admin.post(people, { email: 'niemand@voorbeeld.example', role: 'member' }).expect(400)).text).toContain(
      'href="#mens-email"',
    );
    expect((await admin.post(people, { email: 'els@voorbeeld.example', role: 'party' }).expect(400)).text).toContain('href="#mens-party"');
    await admin.post(people, { email: 'Els@voorbeeld.example', role: 'party', party }).expect(303);
    const shown = await admin.page(page());
    expect(shown.text).toContain(hostile);
    expect(shown.html).not.toContain('<script>alert');
    const members = (await service.admin.get(`/v1/consultations/${id}/memberships`).expect(200)).body;
    const of = (role: string): string => members.find((member: { role: string }) => member.role === role)?.id;
    await admin.post(`${people}/${of('party')}/intrekken`).expect(303);
    expect((await admin.post(`${people}/${of('coordinator')}/intrekken`).expect(409)).text).toContain('Dit is de enige coördinator');
    await admin.post(`${people}/${of('party')}/intrekken`).expect(404);
  });

  it('is for coordinators', async () => {
    const coordinator = await signInAs(service, id, 'coordinator');
    await coordinator.page(page());
    for (const role of ['member', 'reader'] as const) {
      const visitor = await signInAs(service, id, role);
      await visitor.get(page()).expect(403);
      await visitor.post(page(), { title: 'Mijn titel' }).expect(403);
      await visitor.post(`/consultaties/${id}/rondes`, { title: 'X' }).expect(403);
      await visitor.post(`/consultaties/${id}/mensen`, { email: 'x@y.z', role: 'coordinator' }).expect(403);
      expect((await visitor.page(`/consultaties/${id}`)).html).not.toContain('/instellingen');
    }
  });
});
