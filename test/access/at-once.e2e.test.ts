import { aConsultation, type Service, startService } from '../support/service.js';

/** What PostgreSQL does side by side; on SQLite writes are one after the other. */
describe('two people at the same moment', () => {
  let service: Service;
  let consultation: string;
  beforeAll(async () => {
    service = await startService();
    consultation = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  it('can not withdraw each other as the last coordinators', async () => {
    for (const name of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'])
      await service.person(consultation, 'coordinator', `${name}@voorbeeld.example`);
    const path = `/v1/consultations/${consultation}/memberships`;
    const coordinators = async () =>
      (await service.admin.get(path).expect(200)).body.filter(({ role }: { role: string }) => role === 'coordinator');
    const answers = await Promise.all(
      (await coordinators()).map(({ id }: { id: string }) => service.admin.delete(`${path}/${id}`).then(({ status }) => status)),
    );
    expect(answers.filter((status) => status === 409)).toHaveLength(1);
    expect(await coordinators()).toHaveLength(1);
  });

  it('add the same party once, and the others are told that it is there', async () => {
    const path = `/v1/consultations/${consultation}/parties`;
    const add = () => service.admin.post(path).send({ name: 'Raad Urk', kind: 'council' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => add().then(({ status }) => status)));
    expect(answers.sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });
});
