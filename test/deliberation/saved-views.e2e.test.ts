import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn, signInAs, type Visitor } from '../support/session.js';

describe('views of the list of points that people keep', () => {
  let service: Service;
  let id: string;
  let member: Awaited<ReturnType<Service['person']>>;
  let reader: Awaited<ReturnType<Service['person']>>;

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201))
      .body;
    const text = '- Laat de regio de wachttijd elk kwartaal publiceren (paragraaf 2).\n- Wie betaalt het vervoer naar de dagbehandeling?\n';
    await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: party.id, text }).expect(201);
    member = await service.person(id, 'member', 'lid@voorbeeld.example');
    reader = await service.person(id, 'reader', 'lezer@voorbeeld.example');
  });
  afterAll(() => service.stop());

  const at = () => `/v1/consultations/${id}/saved-views`;
  const titles = async (who: { get: Service['admin']['get'] }) =>
    (await who.get(at()).expect(200)).body.map(({ title }: { title: string }) => title);

  it('are kept with their question and columns, for oneself or for all', async () => {
    const own = { title: 'Mijn werk', query: 'open=decision&sort=-number&page=4', columns: ['outcome', 'party'] };
    const { body } = await member.post(at()).send(own).expect(201);
    expect(body).toMatchObject({ shared: false, isOwn: true, query: 'open=decision&sort=-number', columns: ['party', 'outcome'] });
    await member.post(at()).send({ title: 'Van ons allen', shared: 'yes' }).expect(201);
    expect(await titles(member)).toEqual(['Mijn werk', 'Van ons allen']);
    expect(await titles(reader)).toEqual(['Van ons allen']);
    await reader.patch(`/v1/saved-views/${body.id}`).send({ title: 'Gekaapt' }).expect(404);
  });

  it('refuse what the list can not be asked, a column that does not exist, and sharing by a reader', async () => {
    await member.post(at()).send({ title: 'x', query: 'outcome=misschien' }).expect(400);
    await member
      .post(at())
      .send({ title: 'x', columns: ['geheim'] })
      .expect(400);
    await reader.post(at()).send({ title: 'x', shared: 'yes' }).expect(403);
    await reader.post(at()).send({ title: 'Van de lezer' }).expect(201);
    expect(await titles(member)).not.toContain('Van de lezer');
  });

  it('are changed and removed by who keeps them, not on an old version, with history', async () => {
    const { body } = await member.post(at()).send({ title: 'Tijdelijk' }).expect(201);
    await member.patch(`/v1/saved-views/${body.id}`).send({ title: 'Anders', version: 1 }).expect(200);
    const stale = await member.patch(`/v1/saved-views/${body.id}`).send({ title: 'Te laat', version: 1 }).expect(409);
    expect(stale.body).toMatchObject({ title: 'stale-edit', current: { title: 'Anders' } });
    await member.delete(`/v1/saved-views/${body.id}`).expect(204);
    const { body: entries } = await service.admin.get(`/v1/audit-entries?consultation=${id}&pageSize=200`).expect(200);
    const actions = entries
      .filter(({ subjectId }: { subjectId: string }) => subjectId === body.id)
      .map(({ action }: { action: string }) => action);
    expect(actions.sort()).toEqual(['view.changed', 'view.removed', 'view.saved']);
  });

  it('keep to one hundred for a person', async () => {
    const party = (await service.admin.get(`/v1/consultations/${id}/parties`).expect(200)).body[0].id;
    const raad = await service.person(id, 'party', 'raad@voorbeeld.example', party);
    for (let count = 0; count < 100; count += 1)
      await raad
        .post(at())
        .send({ title: `Weergave ${count}` })
        .expect(201);
    const { body } = await raad.post(at()).send({ title: 'Een te veel' }).expect(409);
    expect(body.title).toBe('saved-views-too-many');
    expect(await titles(raad)).toHaveLength(100);
  });

  describe('on the page', () => {
    let visitor: Visitor;
    const list = () => `/consultaties/${id}/punten`;

    beforeAll(async () => {
      visitor = await signIn(service, 'lid@voorbeeld.example');
    });

    it('keep the list as it is seen, and open it again', async () => {
      const next = `${list()}?open=decision&sort=-number&columns=party%2Csection`;
      await visitor.post(`${list()}/weergaven`, { title: 'Nog te besluiten', next }).expect(303);
      const page = await visitor.page(list());
      expect(page.html.replaceAll('&amp;', '&')).toContain(`href="${next}"`);
      const opened = await visitor.page(next);
      expect(opened.html).toContain('paragraaf 2');
      expect(opened.html).not.toContain('wk-cell-step');
      const refused = await visitor.post(`${list()}/weergaven`, { title: ' ', next }).expect(400);
      expect(refused.text).toContain('href="#weergave-title"');
    });

    it('are taken away by who keeps them', async () => {
      const { body } = await member.get(at()).expect(200);
      const [view] = body.filter(({ title }: { title: string }) => title === 'Nog te besluiten');
      await (await signInAs(service, id, 'reader')).post(`/weergaven/${view.id}/weg`, { version: 1 }).expect(404);
      await visitor.post(`/weergaven/${view.id}/weg`, { version: 1 }).expect(303);
      expect(await titles(member)).not.toContain('Nog te besluiten');
    });

    it('remember the columns that a person chose, for that person only', async () => {
      await visitor.post(`${list()}/kolommen`, { columns: ['question', 'themes'], next: list() }).expect(303);
      expect((await visitor.page(list())).html).not.toContain('wk-cell-party');
      expect((await (await signIn(service)).page(list())).html).toContain('wk-cell-party');
      expect((await member.get(`/v1/consultations/${id}/point-columns`).expect(200)).body).toEqual({ columns: ['themes', 'question'] });
      await visitor.post(`${list()}/kolommen`, { next: list() }).expect(303);
      expect((await member.get(`/v1/consultations/${id}/point-columns`).expect(200)).body).toEqual({ columns: [] });
    });
  });
});
