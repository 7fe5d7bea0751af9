import { endOfDay, startOfDay } from '../../src/consultations/round.rules.js';
import { aConsultation, type Service, startService } from '../support/service.js';

describe('rounds', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('give the consultation the days on which it opens and closes', async () => {
    const facts = aConsultation({ opensOn: '2026-03-01', closesOn: '2026-04-30' });
    const opened = (await service.admin.post('/v1/consultations').send(facts).expect(201)).body;
    const path = `/v1/consultations/${opened.id}`;
    const period = async () => {
      const { opensOn, closesOn } = (await service.admin.get(path).expect(200)).body;
      return [opensOn, closesOn];
    };
    expect(await period()).toEqual(['2026-03-01', '2026-04-30']);
    const second = { title: 'Ronde 2', opensAt: '2026-05-31T22:00:00Z', closesAt: '2026-06-30T21:59:59Z' };
    const round = (await service.admin.post(`${path}/rounds`).send(second).expect(201)).body;
    // In Dutch time it opens on the first of June, at midnight.
    expect(await period()).toEqual(['2026-03-01', '2026-06-30']);
    await service.admin
      .patch(`/v1/rounds/${round.id}`)
      .send({ opensAt: '2026-02-01T08:00:00Z', closesAt: '2026-07-15T15:00:00Z' })
      .expect(200);
    expect(await period()).toEqual(['2026-02-01', '2026-07-15']);
    const entries = (await service.admin.get(`/v1/audit-entries?consultation=${opened.id}&action=consultation.changed`).expect(200)).body;
    expect(entries).toHaveLength(2);
  });

  it('get numbers of their own when they are added at the same moment', async () => {
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const round = { title: 'Ronde', opensAt: '2026-05-01T08:00:00Z', closesAt: '2026-06-01T08:00:00Z' };
    await Promise.all(Array.from({ length: 5 }, () => service.admin.post(`/v1/consultations/${id}/rounds`).send(round).expect(201)));
    const rounds: { number: number }[] = (await service.admin.get(`/v1/consultations/${id}/rounds`).expect(200)).body;
    expect(rounds.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('end a millisecond before the next day', () => {
    expect(Date.parse(startOfDay('2026-10-26')) - Date.parse(endOfDay('2026-10-25'))).toBe(1);
  });
});
