import { PointsToPublish } from '../../src/publication/points-to-publish.js';
import { aConsultation, type Service, startService } from '../support/service.js';

describe('publishing while others go on working', () => {
  let service: Service;
  let id = '';
  let point = '';
  let looked = 0;
  let meanwhile: () => Promise<unknown>;

  beforeAll(async () => {
    service = await startService();
    const points = service.app.get(PointsToPublish);
    const each = points.each.bind(points);
    // Whatever is done here would wait for ever if the points were gone through within the write.
    points.each = async (...given) => {
      await each(...given);
      looked += 1;
      await meanwhile();
    };
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    const { admin } = service;
    looked = 0;
    meanwhile = async () => undefined;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
    const text = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n';
    [{ id: point }] = (
      await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)
    ).body.points;
  });

  const decide = (motivation: string) =>
    service.admin.post(`/v1/points/${point}/decisions`).send({ outcome: 'noted', motivation }).expect(201);
  const publish = (status = 201) => service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(status);
  const published = async (): Promise<string> => {
    const { body } = await service.http().get(`/v1/public/consultations/${id}/points`).expect(200);
    return JSON.stringify(body);
  };

  it('reads and computes once when nothing changes', async () => {
    await decide('Zo is het.');
    expect((await publish()).body.pointCount).toBe(2);
    expect(looked).toBe(1);
    expect(await published()).toContain('Zo is het.');
    await publish();
    expect(looked).toBe(2);
  });

  it('publishes what was decided, and withholds what was marked, while it was computing', async () => {
    meanwhile = async () => {
      if (looked > 1) return;
      await decide('Net besloten.');
      const mark = { words: 'tarief is te laag', reason: 'trade_secret' };
      const [, second] = (await service.admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
      await service.admin.post(`/v1/points/${second.id}/confidential-passages`).send(mark).expect(201);
    };
    await publish();
    expect(looked).toBe(2);
    expect(await published()).toContain('Net besloten.');
    expect(await published()).not.toContain('tarief is te laag');
    const publications = (await service.admin.get(`/v1/consultations/${id}/publications`).expect(200)).body;
    expect(publications).toHaveLength(1);
  });

  it('comes to an end though somebody changes something all the time', async () => {
    meanwhile = async () => {
      if (looked <= 3) await decide(`Besluit ${looked}.`);
    };
    await publish();
    expect(looked).toBe(4);
    expect(await published()).toContain('Besluit 3.');
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });

  it('keeps out of the answer to a bundle what is confidential of one of its points', async () => {
    const points = (await service.admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
    const ids = points.map((one: { id: string }) => one.id);
    const mark = { words: 'tarief is te laag', reason: 'trade_secret' };
    await service.admin.post(`/v1/points/${ids[1]}/confidential-passages`).send(mark).expect(201);
    const bundle = (
      await service.admin.post(`/v1/consultations/${id}/bundles`).send({ title: 'Samen', points: ids, together: 'yes' }).expect(201)
    ).body.id;
    const decision = { outcome: 'noted', motivation: 'U schrijft: het tarief is te laag. Dat klopt.' };
    await service.admin.post(`/v1/bundles/${bundle}/decisions`).send(decision).expect(201);
    await publish();
    expect(await published()).not.toContain('tarief is te laag');
    expect(await published()).toContain('Dat klopt.');
  });
});
