import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

describe('points of which the words say little', () => {
  let service: Service;
  let points: { readonly id: string }[];

  beforeAll(async () => {
    service = await startService();
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body
      .id;
    const text = [
      '- The waiting times for the children of our region are too long and the region should look for other providers.',
      '- Kwaliteit.',
      '- De wachttijden zijn te lang voor de kinderen van onze regio.',
      '',
    ].join('\n');
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points;
  });
  afterAll(() => service.stop());

  const point = async (index: number) => (await service.admin.get(`/v1/points/${points[index]?.id}`).expect(200)).body;

  it('are said to be in another language, in the answer and on the page', async () => {
    expect((await point(0)).language).toBe('other');
    expect((await point(2)).language).toBe('nl');
    const admin = await signIn(service);
    const words = 'De woorden van dit punt zijn niet in het Nederlands.';
    expect((await admin.page(`/punten/${points[0]?.id}`)).text).toContain(words);
    expect((await admin.page(`/punten/${points[2]?.id}`)).text).not.toContain(words);
  });

  it('get no suggestion when they are one word', async () => {
    expect((await point(1)).text).toBe('Kwaliteit.');
    expect((await point(1)).suggestions).toEqual([]);
    expect((await point(2)).suggestions.length).toBeGreaterThan(0);
  });
});
