import { aConsultation, type Service, startService } from '../support/service.js';

const text = [
  '- De wachttijden in Dronten zijn te lang.',
  '- Ons tarief is 84,20 euro per uur en dat is te laag.',
  '- Bel mevrouw Jansen op 06-12345678 of mail t.jansen@raad.example.',
  '- Alles in deze zin is bedrijfsgeheim.',
  '',
].join('\n');

describe('publishing', () => {
  let service: Service;
  let id = '';
  let round = '';
  let points: { id: string; number: number; text: string; version: number }[] = [];

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    const consultation = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    id = consultation.id;
    round = consultation.rounds[0].id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Dronten', kind: 'council' }).expect(201)).body.id;
    points = (await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body.points;
  });
  afterAll(() => service.stop());

  const confidential = (point: number, body: object, status = 201) =>
    service.admin.post(`/v1/points/${points[point]?.id}/confidential-passages`).send(body).expect(status);
  const preview = async () => (await service.admin.get(`/v1/consultations/${id}/publication-preview`).expect(200)).body;
  const publish = (body: object = {}, status = 201) => service.admin.post(`/v1/consultations/${id}/publications`).send(body).expect(status);
  const list = async () => (await service.admin.get(`/v1/consultations/${id}/publications`).expect(200)).body;
  const actions = async () => {
    const entries = (await service.admin.get(`/v1/audit-entries?consultation=${id}&pageSize=200`).expect(200)).body;
    return entries.map(({ action }: { action: string }) => action);
  };

  it('marks words of a point, and all of another', async () => {
    const [passage] = (await confidential(1, { words: '84,20  euro', reason: 'trade_secret' })).body;
    expect(passage).toMatchObject({ words: '84,20 euro', reason: 'trade_secret', markedByName: 'Anneke Beheer' });
    expect((await confidential(3, { reason: 'trade_secret' })).body).toHaveLength(1);
  });

  it('refuses words that the point does not hold, and marking the same again', async () => {
    expect((await confidential(1, { words: 'staat hier niet', reason: 'other' }, 400)).body.errors[0].code).toBe('words-not-found');
    expect((await confidential(1, { words: '84,20 euro', reason: 'other' }, 409)).body.title).toBe('passage-confidential');
  });

  it('says beforehand what would be published and what would stay behind', async () => {
    expect(await preview()).toMatchObject({ points: 3, decided: 0, leftOut: 1, withheld: 1, unnamed: 0 });
    expect((await preview()).named).toEqual([{ id: points[2]?.id, number: points[2]?.number }]);
  });

  it('publishes a round, and the whole in its place', async () => {
    const first = (await publish({ round, note: 'Stand na ronde 1.' })).body;
    expect(first).toMatchObject({ roundId: round, round: 'Ronde 1', pointCount: 3, indexable: false, note: 'Stand na ronde 1.' });
    const whole = (await publish({ indexable: 'yes' })).body;
    expect(whole).toMatchObject({ roundId: null, indexable: true, pointCount: 3 });
    expect((await list()).map(({ endedBecause }: { endedBecause: string }) => endedBecause)).toEqual([null, 'replaced']);
    expect((await publish({ round }, 409)).body.title).toBe('published-as-a-whole');
  });

  it('changes whether search engines may show it, and refuses a stale change', async () => {
    const [now] = await list();
    const changed = await service.admin.patch(`/v1/publications/${now.id}`).send({ indexable: 'no', version: now.version }).expect(200);
    expect(changed.body.indexable).toBe(false);
    await service.admin.patch(`/v1/publications/${now.id}`).send({ indexable: 'yes', version: now.version }).expect(409);
  });

  it('withdraws with a reason, once', async () => {
    const [now] = await list();
    await service.admin.post(`/v1/publications/${now.id}/withdrawals`).send({}).expect(400);
    const { body } = await service.admin.post(`/v1/publications/${now.id}/withdrawals`).send({ reason: 'Verkeerde versie.' }).expect(200);
    expect(body).toMatchObject({ endedBecause: 'withdrawn', endedByName: 'Anneke Beheer', endReason: 'Verkeerde versie.' });
    await service.admin.post(`/v1/publications/${now.id}/withdrawals`).send({ reason: 'Nog eens.' }).expect(409);
  });

  it('has a history of all of it, that verifies', async () => {
    expect(await actions()).toEqual(
      expect.arrayContaining([
        'point.confidential',
        'consultation.published',
        'publication.replaced',
        'publication.changed',
        'publication.withdrawn',
      ]),
    );
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.clean).toBe(true);
  });

  it('lets a passage be seen again', async () => {
    const [passage] = (await service.admin.get(`/v1/points/${points[3]?.id}/confidential-passages`).expect(200)).body;
    await service.admin.delete(`/v1/confidential-passages/${passage.id}`).expect(204);
    expect(await preview()).toMatchObject({ points: 4, leftOut: 0 });
    expect(await actions()).toContain('point.no-longer-confidential');
  });

  it('refuses a round of elsewhere, and to publish nothing', async () => {
    const other = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Leeg' }))
        .expect(201)
    ).body;
    expect((await publish({ round: other.rounds[0].id }, 400)).body.errors[0].code).toBe('round-unknown');
    const { body } = await service.admin.post(`/v1/consultations/${other.id}/publications`).send({}).expect(409);
    expect(body.title).toBe('nothing-to-publish');
  });
});
