import { aConsultation, type Service, startService } from '../support/service.js';

interface ReactionBody {
  id: string;
  text: string;
  processed: boolean;
  points: { id: string; number: number; start: number; end: number; text: string; version: number }[];
  noPoints: { id: string; start: number; end: number; reason: string }[];
}

describe('the bounds of points', () => {
  let service: Service;
  let consultation: string;
  let party: string;
  let counter = 0;
  beforeAll(async () => {
    service = await startService();
    consultation = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await service.admin.post(`/v1/consultations/${consultation}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201))
      .body.id;
  });
  afterAll(() => service.stop());

  const react = async (text: string): Promise<ReactionBody> => {
    counter += 1;
    const send = { party, channel: 'letter', text: `${text}\n- Nummer ${counter}.\n` };
    return (await service.admin.post(`/v1/consultations/${consultation}/reactions`).send(send).expect(201)).body;
  };
  const reload = async (id: string): Promise<ReactionBody> => (await service.admin.get(`/v1/reactions/${id}`).expect(200)).body;
  const verified = async () => expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);

  it('splits a point in two without losing a character', async () => {
    const { id, points, text } = await react('- De wachttijden zijn te lang. De tarieven zijn te laag.');
    const at = text.indexOf('De tarieven');
    const { body } = await service.admin.post(`/v1/points/${points[0]!.id}/splits`).send({ at }).expect(201);
    expect(body.map((point: { text: string }) => point.text)).toEqual(['De wachttijden zijn te lang.', 'De tarieven zijn te laag.']);
    expect(await reload(id)).toMatchObject({ processed: true, points: [{ end: at }, { start: at }, {}] });
    const found = (await service.admin.get(`/v1/consultations/${consultation}/points?q=tarief`).expect(200)).body;
    expect(found.map((point: { id: string }) => point.id)).toEqual([body[1].id]);
    await verified();
  });

  it('gives the second half suggestions of its own', async () => {
    const { points, text } = await react('- Er is te weinig toezicht op fraude. De wachttijden voor kinderen zijn te lang.');
    const { body } = await service.admin
      .post(`/v1/points/${points[0]!.id}/splits`)
      .send({ at: text.indexOf('De wacht') })
      .expect(201);
    const second = (await service.admin.get(`/v1/points/${body[1].id}`).expect(200)).body;
    expect(second.suggestions[0].key).toBe('access');
  });

  it('refuses to split outside the point, or off a piece without words', async () => {
    const { points } = await react('- Een enkel punt.');
    const point = points[0]!;
    const outside = await service.admin.post(`/v1/points/${point.id}/splits`).send({ at: point.end }).expect(400);
    expect(outside.body.errors).toMatchObject([{ pointer: '#/at', code: 'split-outside' }]);
    await service.admin
      .post(`/v1/points/${point.id}/splits`)
      .send({ at: point.end - 1 })
      .expect(400);
  });

  it('merges neighbours with what lies between, and gives the themes of both', async () => {
    const { id, points } = await react('- De wachttijden zijn te lang.\n- De tarieven zijn te laag.');
    const [first, second] = points;
    await service.admin
      .put(`/v1/points/${first!.id}/themes`)
      .send({ themes: ['access'] })
      .expect(200);
    await service.admin
      .put(`/v1/points/${second!.id}/themes`)
      .send({ themes: ['finance', 'access'] })
      .expect(200);
    const { body } = await service.admin.post('/v1/points/merges').send({ point: first!.id, with: second!.id }).expect(201);
    expect(body.text).toBe('De wachttijden zijn te lang.\nDe tarieven zijn te laag.');
    const merged = (await service.admin.get(`/v1/points/${first!.id}`).expect(200)).body;
    expect(merged.themes.map(({ key }: { key: string }) => key)).toEqual(['access', 'finance']);
    expect((await reload(id)).processed).toBe(true);
    await service.admin.get(`/v1/points/${second!.id}`).expect(404);
    await verified();
  });

  it('does not merge over another point, nor takes a decided point away', async () => {
    const { points } = await react('- Eerste zaak.\n- Tweede zaak.\n- Derde zaak.');
    const [first, second, third] = points;
    const over = await service.admin.post('/v1/points/merges').send({ point: first!.id, with: third!.id }).expect(409);
    expect(over.body.title).toBe('points-between');
    await service.admin.post(`/v1/points/${second!.id}/decisions`).send({ outcome: 'noted', motivation: 'Gezien.' }).expect(201);
    expect((await service.admin.post('/v1/points/merges').send({ point: first!.id, with: second!.id }).expect(409)).body.title).toBe(
      'point-decided',
    );
    expect((await service.admin.delete(`/v1/points/${second!.id}`).expect(409)).body.title).toBe('point-decided');
  });

  it('does not take a point away from the bundle that it is in', async () => {
    const { points } = await react('- De wachttijd is te lang.\n- De wachttijd moet korter.');
    const [first, second] = points;
    const others = (await service.admin.post(`/v1/consultations/${consultation}/parties`).send({ name: 'Zorgpunt', kind: 'provider' }))
      .body;
    const send = { party: others.id, channel: 'letter', text: '- De wachttijden zijn te lang.' };
    const other = (await service.admin.post(`/v1/consultations/${consultation}/reactions`).send(send).expect(201)).body.points[0];
    const bundle = { title: 'Wachttijden', points: [second!.id, other.id] };
    await service.admin.post(`/v1/consultations/${consultation}/bundles`).send(bundle).expect(201);
    const merged = await service.admin.post('/v1/points/merges').send({ point: first!.id, with: second!.id }).expect(409);
    expect(merged.body).toMatchObject({ title: 'point-bundled', bundleTitle: 'Wachttijden' });
    expect((await service.admin.delete(`/v1/points/${second!.id}`).expect(409)).body.title).toBe('point-bundled');
    await service.admin.post('/v1/points/merges').send({ point: second!.id, with: first!.id }).expect(201);
    await verified();
  });

  it('unmarks a point with a reason, and marks it again', async () => {
    const { id, points } = await react('- Met vriendelijke groet, zei hij.');
    const point = points[0]!;
    await service.admin.delete(`/v1/points/${point.id}?reason=signature`).expect(204);
    const without = await reload(id);
    expect(without.processed).toBe(true);
    expect(without.noPoints).toContainEqual(expect.objectContaining({ start: point.start, end: point.end, reason: 'signature' }));
    const { body } = await service.admin.post(`/v1/reactions/${id}/points`).send({ start: point.start, end: point.end }).expect(201);
    expect(body.points[0]).toMatchObject({ start: point.start, end: point.end, text: point.text });
    expect(body.processed).toBe(true);
    await verified();
  });

  it('moves a bound: what is let go becomes no point, what is taken stops being one', async () => {
    const { id, points } = await react('- De raad vindt het jammer dat de wachttijden te lang zijn.');
    const point = points[0]!;
    await service.admin
      .patch(`/v1/points/${point.id}`)
      .send({ start: point.start + 10 })
      .expect(200);
    const narrow = await reload(id);
    expect(narrow.processed).toBe(true);
    await service.admin.patch(`/v1/points/${point.id}`).send({ start: point.start }).expect(200);
    const wide = await reload(id);
    expect(wide.points[0]).toMatchObject({ start: point.start, end: point.end, text: point.text });
    expect(wide.processed).toBe(true);
    await verified();
  });

  it('refuses a stale edit and shows the version there is', async () => {
    const { points } = await react('- Een punt dat twee mensen wijzigen.');
    const { id, version } = points[0]!;
    await service.admin.patch(`/v1/points/${id}`).set('if-match', `"${version}"`).send({ section: 'paragraaf 3.2' }).expect(200);
    const { body } = await service.admin
      .patch(`/v1/points/${id}`)
      .set('if-match', `"${version}"`)
      .send({ section: 'paragraaf 4' })
      .expect(409);
    expect(body).toMatchObject({ title: 'stale-edit', version: version + 1 });
    expect((await service.admin.get(`/v1/points/${id}`).expect(200)).body.section).toBe('paragraaf 3.2');
  });
});
