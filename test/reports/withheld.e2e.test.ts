import { aConsultation, type Service, startService } from '../support/service.js';

describe('what a report leaves out for others', () => {
  let service: Service;
  let id = '';
  const parties: Record<string, string> = {};
  const secret = 'Onze kostprijs is 84,20 euro per uur.';
  const party = async (name: string, kind: string): Promise<void> => {
    parties[name] = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201)).body.id;
  };
  const report = async (kind: string, of = '') =>
    JSON.stringify(
      (await service.admin.get(`/v1/consultations/${id}/reports/${kind}?format=json${of && `&party=${of}`}`).expect(200)).body,
    );

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    await party('Stichting Zonnehof', 'provider');
    await party('Marieke Terpstra', 'client_representative');
    const text = `- De tarieven zijn te laag. ${secret}\n- De wachttijd is te lang.\n`;
    await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: parties['Stichting Zonnehof'], text }).expect(201);
    const own = '- Marieke Terpstra wacht al een jaar op hulp voor haar zoon.\n';
    await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: parties['Marieke Terpstra'], text: own }).expect(201);
    const points = (await service.admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
    const [first] = points;
    await service.admin.post(`/v1/points/${first.id}/confidential-passages`).send({ words: secret, reason: 'trade_secret' }).expect(201);
    const decision = { outcome: 'noted', motivation: `U schrijft: ${secret} Dat nemen wij mee.` };
    await service.admin.post(`/v1/points/${first.id}/decisions`).send(decision).expect(201);
  });
  afterAll(() => service.stop());

  it('keeps confidential words out of the reactienota, in the answer too, and every point in', async () => {
    const nota = await report('reactienota');
    expect(nota).not.toContain('84,20');
    expect(nota).toContain('De tarieven zijn te laag. […]');
    expect(nota).toContain('U schrijft: […] Dat nemen wij mee.');
    expect(nota).toContain('De wachttijd is te lang.');
    expect(JSON.parse(nota).counts.points).toBe(3);
  });

  it('names no private person in the reactienota', async () => {
    const nota = await report('reactienota');
    expect(nota).not.toContain('Terpstra');
    expect(nota).toContain('Ervaringsdeskundige (zonder naam)');
    expect(nota).toContain('wacht al een jaar op hulp');
    expect(await report('reactienota', parties['Marieke Terpstra'])).not.toContain('Terpstra');
    expect(await report('council-annex', parties['Marieke Terpstra'])).toContain('Marieke Terpstra');
  });

  it('gives a party its own words whole in its annex', async () => {
    expect(await report('council-annex', parties['Stichting Zonnehof'])).toContain(secret);
  });
});
