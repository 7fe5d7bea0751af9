import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

describe('the order of themes', () => {
  let service: Service;
  let id = '';
  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  const themes = async (): Promise<{ id: string; key: string; version: number }[]> =>
    (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
  const keys = async () => (await themes()).map(({ key }) => key);

  it('is changed by giving one another place, and the others keep theirs', async () => {
    const [first, second, third, ...rest] = await themes();
    const moved = await service.admin.post(`/v1/themes/${third?.id}/moves`).send({ position: 1, version: third?.version }).expect(201);
    const expected = [third, first, second, ...rest].map((theme) => theme?.key);
    expect(moved.body.map(({ key }: { key: string }) => key)).toEqual(expected);
    expect(await keys()).toEqual(expected);
    await service.admin.post(`/v1/themes/${third?.id}/moves`).send({ position: 9999 }).expect(201);
    expect((await keys()).at(-1)).toBe(third?.key);
    const history = (await service.admin.get(`/v1/audit-entries?consultation=${id}&action=theme.moved`).expect(200)).body;
    expect(history.map(({ before, after }: { before: string; after: string }) => [JSON.parse(before), JSON.parse(after)])).toEqual([
      [{ position: 1 }, { position: expected.length }],
      [{ position: 3 }, { position: 1 }],
    ]);
  });

  it('refuses a stale move and a place that is none', async () => {
    const [first] = await themes();
    await service.admin.post(`/v1/themes/${first?.id}/moves`).send({ position: 2, version: 999 }).expect(409);
    await service.admin.post(`/v1/themes/${first?.id}/moves`).send({ position: 0 }).expect(400);
  });

  it('is changed on the page with a button up and one down, without scripts', async () => {
    const visitor = await signIn(service);
    const before = await themes();
    const second = before[1];
    const path = `/consultaties/${id}/themas`;
    const page = await visitor.page(path);
    expect(page.html.match(/value="up"/g)).toHaveLength(before.length - 1);
    const done = await visitor.post(`${path}/${second?.id}/plaats`, { way: 'up', version: second?.version }).expect(303);
    expect(done.headers['location']).toContain('gedaan=thema-verplaatst');
    expect((await visitor.page(done.headers['location'] ?? '')).text).toContain('Het thema staat nu op plaats 1.');
    expect(done.headers['location']).toContain(`#thema-${second?.id}`);
    expect((await keys())[0]).toBe(second?.key);
    await visitor.post(`${path}/${second?.id}/plaats`, { way: 'down', version: second?.version }).expect(409);
    const now = (await themes())[0];
    await visitor.post(`${path}/${now?.id}/plaats`, { way: 'down', version: now?.version }).expect(303);
    expect(await keys()).toEqual(before.map(({ key }) => key));
    const dragged = before[3];
    const dropped = await visitor.post(`${path}/${dragged?.id}/plaats`, { position: 2, version: dragged?.version }).expect(303);
    expect(dropped.headers['location']).toContain('aantal=2');
    expect((await keys())[1]).toBe(dragged?.key);
    await visitor.post(`${path}/${dragged?.id}/plaats`, { position: 'x' }).expect(400);
  });
});
