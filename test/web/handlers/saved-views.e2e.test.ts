import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, takeOverIn, type Visitor } from '../../support/session.js';

describe('views of the list of points, on its page', () => {
  let service: Service;
  let admin: Visitor;
  let id = '';
  let list = '';

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    list = `/consultaties/${id}/punten`;
    const party = { name: 'Raad Urk', kind: 'council' };
    const raad = (await service.admin.post(`/v1/consultations/${id}/parties`).send(party).expect(201)).body.id;
    const text = '- De wachttijd is lang.\n- Het tarief is laag.\n';
    await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: raad, channel: 'letter', text }).expect(201);
    admin = await signIn(service);
    await admin.post(`${list}/weergaven`, { title: 'Open punten', next: `${list}?open=decision` }).expect(303);
  });
  afterAll(() => service.stop());

  const views = async () => (await service.admin.get(`/v1/consultations/${id}/saved-views`).expect(200)).body;
  const change = (view: { id: string; version: number }, fields: Record<string, unknown>, who = admin) =>
    who.post(`/weergaven/${view.id}`, { version: view.version, next: `${list}?outcome=noted&columns=party,outcome`, ...fields });

  it('get another name and are shared, and keep what they show', async () => {
    const [view] = await views();
    const answer = await change(view, { title: 'Nog te besluiten', shared: 'true' }).expect(303);
    expect(answer.headers['location']).toContain('gedaan=weergave-anders');
    expect(await views()).toMatchObject([{ title: 'Nog te besluiten', shared: true, query: 'open=decision', version: 2 }]);
    const page = await admin.page(`${list}?gedaan=weergave-anders`);
    expect(page.text).toContain('De weergave is gewijzigd.');
    expect(page.html).toContain('aria-label="Wijzig weergave Nog te besluiten"');
  });

  it('take over the filters and columns of now when that is ticked, and are one’s own again', async () => {
    const [view] = await views();
    await change(view, { title: 'Ter kennisgeving', overwrite: 'true' }).expect(303);
    expect(await views()).toMatchObject([
      { title: 'Ter kennisgeving', shared: false, query: 'outcome=noted', columns: ['party', 'outcome'] },
    ]);
  });

  it('keep what was typed when it is refused, with the fault at its field', async () => {
    const [view] = await views();
    const { text } = await change(view, { title: '  ', overwrite: 'true' }).expect(400);
    expect(text).toContain(`href="#weergave-${view.id}-title"`);
    expect(text).toMatch(new RegExp(`id="weergave-${view.id}-overwrite"[^>]*checked`));
    expect(await views()).toEqual([view]);
  });

  it('show who was first when two change the same, and let one take over', async () => {
    const [view] = await views();
    await change(view, { title: 'Eerste' }).expect(303);
    const stale = (await change(view, { title: 'Tweede' }).expect(409)).text;
    expect(stale).toContain('Eerste');
    expect(stale).toContain('value="Tweede"');
    await change(view, { title: 'Tweede', takeOver: takeOverIn(stale) }).expect(303);
    expect((await views())[0].title).toBe('Tweede');
  });

  it('are changed and removed by who keeps them, and by nobody else', async () => {
    const [view] = await views();
    const member = await signInAs(service, id, 'member');
    await change(view, { title: 'Van mij' }, member).expect(404);
    await change(view, { title: 'Gedeeld', shared: 'true' }).expect(303);
    await change(view, { title: 'Van mij' }, member).expect(403);
    const reader = await signInAs(service, id, 'reader');
    await reader.post(`${list}/weergaven`, { title: 'Eigen', next: list }).expect(303);
    const own = (await reader.page(list)).html.match(/action="\/weergaven\/([\w-]+)"/)?.[1] ?? '';
    await change({ id: own, version: 1 }, { title: 'Voor allen', shared: 'true' }, reader).expect(403);
    const now = (await views()).find(({ title }: { title: string }) => title === 'Gedeeld');
    await admin.post(`/weergaven/${now.id}/weg`, { version: now.version }).expect(303);
    expect(await views()).toEqual([]);
  });
});
