import { aConsultation, type Service, startService } from './support/service.js';

describe('the main job', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('takes in a reaction, splits it, tags it, decides on it and verifies clean', async () => {
    const consultation = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const party = (
      await service.admin
        .post(`/v1/consultations/${consultation.id}/parties`)
        .send({ name: 'Gemeenteraad Dronten', kind: 'council', municipalityCode: 'gm0303' })
        .expect(201)
    ).body;
    const text =
      '- De wachttijden voor specialistische jeugdhulp zijn te lang.\n- Leg in het contract vast dat kinderen hun hulpverlener houden bij een overgang.\n';
    const reaction = (
      await service.admin
        .post(`/v1/consultations/${consultation.id}/reactions`)
        .send({ party: party.id, channel: 'letter', text })
        .expect(201)
    ).body;
    expect(reaction.points).toHaveLength(2);
    expect(reaction.processed).toBe(true);
    const points = (await service.admin.get(`/v1/consultations/${consultation.id}/points`).expect(200)).body;
    expect(points.map((point: { number: number }) => point.number)).toEqual([1, 2]);
    expect(points[0].suggestions.map((suggestion: { key: string }) => suggestion.key)).toContain('access');
    await service.admin
      .put(`/v1/points/${points[0].id}/themes`)
      .send({ themes: ['access'] })
      .expect(200);
    await service.admin
      .post(`/v1/points/${points[0].id}/decisions`)
      .send({ outcome: 'noted', motivation: 'Wij nemen dit mee.' })
      .expect(201);
    const statistics = (await service.admin.get(`/v1/consultations/${consultation.id}/statistics`).expect(200)).body;
    expect(statistics).toMatchObject({ points: 2, decided: 1, undecided: 1, withoutTheme: 1 });
    expect((await service.admin.get(`/v1/consultations/${consultation.id}/points?q=wachttijd`).expect(200)).body).toHaveLength(1);
    const verification = (await service.admin.get('/v1/audit-entries/verification').expect(200)).body;
    expect(verification.faults).toEqual([]);
    const report = (await service.admin.get(`/v1/consultations/${consultation.id}/reports/reactienota`).expect(200)).body;
    expect(report.counts.points).toBe(2);
  });
});
