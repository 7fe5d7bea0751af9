import { aConsultation, type Service, startService } from '../support/service.js';
import { signInAs, type Visitor } from '../support/session.js';

describe('taking back what many points got at once', () => {
  let service: Service;
  let member: Visitor;
  let id: string;
  let points: { id: string; number: number }[];

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body
      .id;
    const text = '- Het tarief is te laag en niet kostendekkend.\n- De wachttijden zijn te lang.\n- Wij vragen om minder verantwoording.';
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points;
    member = await signInAs(service, id, 'member');
  });

  const themesOf = async (point: string): Promise<string[]> =>
    (await service.admin.get(`/v1/points/${point}`).expect(200)).body.themes.map((theme: { key: string }) => theme.key);
  const openOf = async (point: string): Promise<string[]> =>
    (await service.admin.get(`/v1/points/${point}`).expect(200)).body.suggestions.map(({ key }: { key: string }) => key);
  const ids = () => points.map((point) => point.id);
  const confirm = async () =>
    (await service.admin.post(`/v1/consultations/${id}/taggings`).send({ points: ids(), confirmFrom: 0.3 }).expect(201)).body;
  const undo = (act: string) => service.admin.post(`/v1/bulk-taggings/${act}/reversals`);

  it('gives each point its former themes, and opens again what was confirmed', async () => {
    await service.admin
      .put(`/v1/points/${points[1]?.id}/themes`)
      .send({ themes: ['innovation'] })
      .expect(200);
    const before = await Promise.all(ids().map(themesOf));
    const [first = ''] = ids();
    const [surest = ''] = await openOf(first);
    const { act, changed } = await confirm();
    expect(changed).toBeGreaterThan(1);
    expect(await themesOf(first)).toContain(surest);
    expect(await openOf(first)).not.toContain(surest);
    expect((await undo(act).expect(201)).body).toEqual({ consultationId: id, undone: changed, kept: 0 });
    expect(await openOf(first)).toContain(surest);
    expect(await Promise.all(ids().map(themesOf))).toEqual(before);
    expect((await undo(act).expect(201)).body).toMatchObject({ undone: 0, kept: changed });
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);
  });

  it('leaves alone what somebody tagged anew since', async () => {
    const { act, changed } = await confirm();
    await service.admin
      .put(`/v1/points/${points[0]?.id}/themes`)
      .send({ themes: ['innovation'] })
      .expect(200);
    expect((await undo(act).expect(201)).body).toMatchObject({ undone: changed - 1, kept: 1 });
    expect(await themesOf(points[0]?.id ?? '')).toEqual(['innovation']);
  });

  it('is a button in the message on the page', async () => {
    const bar = { action: 'add', theme: 'innovation', points: ids(), next: `/consultaties/${id}/punten` };
    const { headers } = await member.post(`/consultaties/${id}/punten/samen`, bar).expect(303);
    const { html } = await member.page(String(headers['location']));
    const action = /action="(\/samen-ingedeeld\/[0-9a-f-]+\/terug)"/.exec(html)?.[1] ?? '';
    const done = await member.post(action, {}).expect(303);
    expect((await member.page(String(done.headers['location']))).text).toContain('3 punten hebben weer de thema’s van eerst.');
    expect(await Promise.all(ids().map(themesOf))).toEqual([[], [], []]);
    await service.admin.post(`/v1/consultations/${id}/taggings`).send({ points: ids(), add: [] }).expect(201);
    await undo(id).expect(404);
  });
});
