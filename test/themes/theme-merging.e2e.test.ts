import { History } from '../../src/audit/history.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

interface ListedTheme {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly points: number;
  readonly retiredAt: string | null;
}

describe('merging two themes', () => {
  let service: Service;
  let id: string;
  let points: { readonly id: string }[];

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body
      .id;
    const text = 'De wachtlijsten zijn te lang.|Meer toezicht op kwaliteit graag.|Wie let op de kosten?|Iets over innovatie.'
      .split('|')
      .map((one) => `- ${one}`)
      .join('\n');
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points;
  });
  afterAll(() => service.stop());

  const themes = async (): Promise<ListedTheme[]> => (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
  const theme = async (key: string) => (await themes()).find((one) => one.key === key);
  const tag = (index: number, keys: readonly string[]) =>
    service.admin.put(`/v1/points/${points[index]?.id}/themes`).send({ themes: keys }).expect(200);
  const keysOf = async (index: number): Promise<string[]> =>
    (await service.admin.get(`/v1/points/${points[index]?.id}`).expect(200)).body.themes.map(({ key }: { key: string }) => key);
  const merge = async (from: string, into: string) => service.admin.post(`/v1/themes/${(await theme(from))?.id}/merges`).send({ into });

  it('tells before it is done what is at stake, and does nothing yet', async () => {
    await tag(0, ['control', 'access']);
    await tag(1, ['control']);
    await tag(2, ['access']);
    const from = await theme('control');
    const looked = await service.admin.get(`/v1/themes/${from?.id}/merge-preview?into=access`).expect(200);
    expect(looked.body).toMatchObject({ theme: { key: 'control' }, into: { key: 'access' }, points: 2, both: 1, onlyInto: 1, alone: 1 });
    expect(looked.body.knowledge.cues).toBeGreaterThan(0);
    expect(await keysOf(1)).toEqual(['control']);
    await service.admin.get(`/v1/themes/${from?.id}/merge-preview?into=nergens`).expect(400);
    const late = await service.admin.post(`/v1/themes/${from?.id}/merges`).send({ into: 'access', seen: 9 }).expect(409);
    expect(late.body).toMatchObject({ type: expect.stringContaining('theme-use-changed'), points: 2 });
    expect(await keysOf(1)).toEqual(['control']);
  });

  it('moves the points, keeps places, and retires the merged theme', async () => {
    await tag(0, ['control', 'access']);
    await tag(1, ['quality', 'control', 'access']);
    await tag(2, ['quality', 'access', 'control']);
    await tag(3, ['innovation']);
    const answer = await merge('control', 'access');
    expect(answer.status).toBe(201);
    expect(answer.body.key).toBe('access');
    expect(answer.body.synonyms).toContain((await theme('control'))?.label);
    expect(await keysOf(0)).toEqual(['access']);
    expect(await keysOf(1)).toEqual(['quality', 'access']);
    expect(await keysOf(2)).toEqual(['quality', 'access']);
    expect(await keysOf(3)).toEqual(['innovation']);
    expect(await theme('control')).toMatchObject({ points: 0 });
    expect((await theme('control'))?.retiredAt).not.toBeNull();
    expect((await theme('access'))?.points).toBe(3);
    const listed = await service.admin.get(`/v1/consultations/${id}/points?theme=access`).expect(200);
    expect(listed.body).toHaveLength(3);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });

  it('writes down what happened to each point', async () => {
    const entries = await service.app.get(History).of(id, points[1]?.id ?? '');
    const themed = entries.filter(({ action }) => action === 'point.themed').at(-1);
    const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
    expect(parsed(themed?.before)).toEqual(['quality', 'control', 'access']);
    expect(parsed(themed?.after)).toEqual(['quality', 'access']);
  });

  it('writes down what the machine knew before and knows since, examples included', async () => {
    const entries = await service.app.get(History).of(id, (await theme('access'))?.id ?? '');
    const parsed = (value: unknown): { examples?: unknown[] } => (typeof value === 'string' ? JSON.parse(value) : value) as object;
    const changed = entries.filter(({ action }) => action === 'theme.changed').at(-1);
    expect(parsed(changed?.after).examples?.length).toBeGreaterThan(parsed(changed?.before).examples?.length ?? 0);
  });

  it('refuses itself, a retired theme and an unknown one', async () => {
    for (const into of ['quality', 'control', 'geen_thema']) expect((await merge('quality', into)).status).toBe(400);
    expect((await merge('quality', 'quality')).body.errors[0].code).toBe('theme-same');
  });

  it('can be done on the page of a theme', async () => {
    const admin = await signIn(service);
    const from = await theme('innovation');
    const page = await admin.page(`/consultaties/${id}/themas/${from?.id}`);
    expect(page.text).toContain('Bekijk wat dat doet');
    const looked = await admin.page(`/consultaties/${id}/themas/${from?.id}/samenvoegen?into=quality`);
    expect(looked.text).toContain('Alleen ‘Kwaliteit’, dat blijft');
    const late = await admin
      .post(`/consultaties/${id}/themas/${from?.id}/samenvoegen`, { into: 'quality', points: 'keep', seen: 9 })
      .expect(409);
    expect(late.text).toContain('Bekijk de aantallen opnieuw');
    expect(late.text).toMatch(/value="keep"[^>]* checked|checked[^>]* value="keep"/);
    await admin.post(`/consultaties/${id}/themas/${from?.id}/samenvoegen`, { into: 'nergens' }).expect(400);
    await admin.post(`/consultaties/${id}/themas/${from?.id}/samenvoegen`, { into: 'quality' }).expect(303);
    expect(await keysOf(3)).toEqual(['quality']);
  });

  it('leaves the points and the knowledge where they are when that is chosen', async () => {
    await tag(0, ['privacy', 'finance']);
    const before = (await service.admin.get(`/v1/themes/${(await theme('workforce'))?.id}`).expect(200)).body;
    const from = await theme('privacy');
    const kept = { into: 'workforce', points: 'keep', knowledge: ['synonyms'] };
    const answer = await service.admin.post(`/v1/themes/${from?.id}/merges`).send(kept).expect(201);
    expect(await keysOf(0)).toEqual(['privacy', 'finance']);
    expect(answer.body.synonyms).toContain(from?.label);
    expect(answer.body.cues).toEqual(before.cues);
    expect(answer.body.examples).toEqual(before.examples);
    expect((await theme('privacy'))?.retiredAt).not.toBeNull();
  });

  it('takes the theme away from its points when that is chosen', async () => {
    await tag(0, ['flexibility', 'finance']);
    await tag(1, ['flexibility']);
    const from = await theme('flexibility');
    await service.admin.post(`/v1/themes/${from?.id}/merges`).send({ into: 'workforce', points: 'drop' }).expect(201);
    expect(await keysOf(0)).toEqual(['finance']);
    expect(await keysOf(1)).toEqual([]);
  });

  it('does not give a point what a person turned down there, when that is chosen', async () => {
    const text = '- De tarieven zijn niet kostendekkend en de indexering is te laag.';
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Almere', kind: 'council' }).expect(201))
      .body.id;
    const point = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points[0];
    const themesOf = async () => (await service.admin.get(`/v1/points/${point.id}`)).body.themes.map(({ key }: { key: string }) => key);
    await service.admin.post(`/v1/points/${point.id}/suggestions/rejections`).send({ theme: 'finance' }).expect(201);
    await service.admin
      .put(`/v1/points/${point.id}/themes`)
      .send({ themes: ['prevention', 'client'] })
      .expect(200);
    await tag(1, ['prevention']);
    const from = await theme('prevention');
    const looked = await service.admin.get(`/v1/themes/${from?.id}/merge-preview?into=finance`).expect(200);
    expect(looked.body).toMatchObject({ points: 2, intoTurnedDown: 1 });
    await service.admin.post(`/v1/themes/${from?.id}/merges`).send({ into: 'finance', turnedDown: 'leave' }).expect(201);
    expect(await themesOf()).toEqual(['client']);
    expect(await keysOf(1)).toEqual(['finance']);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });
});
