import { Learning } from '../../src/themes/learning.js';
import { aConsultation, type Service, startService } from '../support/service.js';

interface MadePoint {
  readonly id: string;
  readonly version: number;
}

describe('learning from what persons confirm', () => {
  let service: Service;
  let id: string;
  let party: string;

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  const add = async (...texts: readonly string[]): Promise<MadePoint[]> => {
    const text = texts.map((one) => `- ${one}`).join('\n');
    const reaction = await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .send({ party, channel: 'letter', text: `${text}\n` })
      .expect(201);
    return reaction.body.points;
  };
  const suggested = async (point: string): Promise<{ key: string; confidence: number }[]> =>
    (await service.admin.get(`/v1/points/${point}`).expect(200)).body.suggestions;
  const settled = () => service.app.get(Learning).settle();
  const tag = (point: string, themes: readonly string[]) => service.admin.put(`/v1/points/${point}/themes`).send({ themes }).expect(200);

  it('suggests a theme for a made-up word once it was confirmed, for points that wait and for new ones', async () => {
    const words = [
      'Behoud de zwartebessenregeling.',
      'Wanneer start de zwartebessenregeling?',
      'De zwartebessenregeling mist een einddatum.',
    ];
    const [first, second, third] = await add(
      ...words,
      'Schrap de zwartebessenregeling alsjeblieft.',
      'Over de zwartebessenregeling niets.',
    );
    const points = await service.admin.get(`/v1/consultations/${id}/points`).expect(200);
    const waiting = points.body[4].id as string;
    const confidenceOf = async (point: string) => (await suggested(point)).find(({ key }) => key === 'sroi')?.confidence ?? 0;
    expect(await confidenceOf(waiting)).toBe(0);
    for (const point of [first, second, third]) await tag(point?.id ?? '', ['sroi']);
    await settled();
    expect(await confidenceOf(waiting)).toBeGreaterThan(0.2);
    const [fresh] = await add('Kan de zwartebessenregeling langer duren?');
    expect((await suggested(fresh?.id ?? ''))[0]?.key).toBe('sroi');
  });

  it('learns by itself, soon after', async () => {
    const sentence = 'Het tarief van het wandelende boskantoor is te laag voor ons dorp';
    const [confirmed, alike] = await add(`${sentence}.`, `${sentence} hier.`);
    const before = await suggested(alike?.id ?? '');
    await tag(confirmed?.id ?? '', ['innovation']);
    expect(before.find(({ key }) => key === 'innovation')?.confidence ?? 0).toBeLessThan(0.5);
    for (let tries = 0; tries < 80; tries += 1) {
      if (((await suggested(alike?.id ?? '')).find(({ key }) => key === 'innovation')?.confidence ?? 0) > 0.5) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The suggestions were not renewed.');
  });

  it('keeps what was turned down, and what was decided while it ran', async () => {
    const [rejected, tagged] = await add('De wachtlijsten zijn te lang en groeien.', 'De wachttijden voor jeugdhulp lopen op.');
    const [best] = await suggested(rejected?.id ?? '');
    await service.admin.post(`/v1/points/${rejected?.id}/suggestions/rejections`).send({ theme: best?.key }).expect(201);
    const running = settled();
    await tag(tagged?.id ?? '', ['quality']);
    await running;
    await settled();
    expect((await suggested(rejected?.id ?? '')).map(({ key }) => key)).not.toContain(best?.key);
    expect((await service.admin.get(`/v1/points/${tagged?.id}`).expect(200)).body.themes.map(({ key }: { key: string }) => key)).toEqual([
      'quality',
    ]);
  });

  it('stops when the service stops, with something still to learn', async () => {
    const other = await startService();
    const made = (await other.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    other.app.get(Learning).note(made);
    await other.stop();
    other.app.get(Learning).note(made);
    await expect(other.app.get(Learning).settle()).resolves.toBeUndefined();
  });
});
