import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { hostile } from '../../support/web/shell.js';

describe('notes of the working group on the pages', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let raad: string;
  let point: string;
  let bundle: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    raad = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
    const text = '- De wachttijden zijn te lang.\n- Kinderen houden hun hulpverlener.\n';
    const points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: raad, text }).expect(201)).body.points;
    const ids = points.map((one: { id: string }) => one.id);
    point = ids[0];
    bundle = (await service.admin.post(`/v1/consultations/${id}/bundles`).send({ title: 'Samen', points: ids }).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  const noteOf = async (path: string): Promise<{ id: string; version: number }> => (await service.admin.get(`/v1${path}/notes`)).body[0];

  it('are written on the point’s page and beside the list, and lead back to where they were sent', async () => {
    const beside = `/consultaties/${id}/punten?kind=council&punt=${point}#punt`;
    const answer = await admin.post(`/punten/${point}/notities`, { text: `Bel ${hostile} eerst.`, next: beside }).expect(303);
    expect(answer.headers['location']).toBe(`/consultaties/${id}/punten?kind=council&punt=${point}&gedaan=notitie#punt`);
    const list = await admin.page(beside.replace('#punt', ''));
    expect(list.text).toContain(`Bel ${hostile} eerst.`);
    expect(list.text).toContain('Anneke Beheer');
    const own = await admin.page(`/punten/${point}`);
    expect(own.text).toContain(`Bel ${hostile} eerst.`);
    expect(own.text).toContain('Notitie geschreven');
    expect(own.html).not.toContain('<script>alert');
  });

  it('keep what was typed when they are refused', async () => {
    const tooLong = `begin ${'x'.repeat(5000)}`;
    const page = await admin.post(`/punten/${point}/notities`, { text: tooLong, next: `/punten/${point}` }).expect(400);
    expect(page.text).toContain(tooLong);
    expect(page.text).toContain('Gebruik hoogstens 5.000 tekens.');
    const beside = await admin
      .post(`/punten/${point}/notities`, { text: '', next: `/consultaties/${id}/punten?punt=${point}` })
      .expect(400);
    expect(beside.text).toContain('Vul dit in.');
    expect(beside.text).toContain('wk-workbench--open');
    await admin.post(`/bundelingen/${bundle}/notities`, { text: ' ' }).expect(400);
  });

  it('are changed and removed by who wrote them; a stale change shows what was typed', async () => {
    const note = await noteOf(`/points/${point}`);
    await admin.post(`/notities/${note.id}`, { text: 'Gebeld.', version: note.version, next: `/punten/${point}` }).expect(303);
    const stale = await admin.post(`/notities/${note.id}`, { text: 'Ook gebeld.', version: note.version }).expect(409);
    expect(stale.text).toContain('Ook gebeld.');
    expect(stale.text).toContain('Gebeld.');
    const member = await signInAs(service, id, 'member');
    expect((await member.page(`/punten/${point}`)).html).not.toContain(`/notities/${note.id}`);
    await member.post(`/notities/${note.id}/weg`, { version: 2 }).expect(403);
    await admin.post(`/notities/${note.id}/weg`, { version: 1 }).expect(409);
    const answer = await admin.post(`/notities/${note.id}/weg`, { version: 2 }).expect(303);
    expect(answer.headers['location']).toBe(`/punten/${point}?gedaan=notitie-weg`);
    expect((await admin.page(`/punten/${point}`)).text).not.toContain('Gebeld.');
  });

  it('on a bundle stand on its page and with its points', async () => {
    await admin.post(`/bundelingen/${bundle}/notities`, { text: 'Samen beantwoorden.' }).expect(303);
    expect((await admin.page(`/bundelingen/${bundle}`)).text).toContain('Samen beantwoorden.');
    const { text } = await admin.page(`/punten/${point}`);
    expect(text).toContain('Samen beantwoorden.');
    expect(text).toMatch(/Bij de bundeling\s+Samen/);
  });

  it('are not there for a reader or a party', async () => {
    const note = await noteOf(`/bundles/${bundle}`);
    const reader = await signInAs(service, id, 'reader');
    const party = await signInAs(service, id, 'party', raad);
    for (const path of [`/punten/${point}`, `/consultaties/${id}/punten?punt=${point}`])
      for (const visitor of [reader, party]) {
        const { text, html } = await visitor.page(path);
        expect(text).not.toMatch(/Samen beantwoorden|Notitie/);
        expect(html).not.toContain('/notities');
      }
    expect((await reader.page(`/bundelingen/${bundle}`)).text).not.toMatch(/Samen beantwoorden|Notitie/);
    await reader.post(`/punten/${point}/notities`, { text: 'Ik ook' }).expect(403);
    await party.post(`/bundelingen/${bundle}/notities`, { text: 'Ik ook' }).expect(404);
    await reader.post(`/notities/${note.id}`, { text: 'Weg' }).expect(404);
    await party.post(`/notities/${note.id}/weg`, {}).expect(404);
  });
});
