import { Database } from '../../src/platform/database/database.js';
import { IntakePlanner } from '../../src/reactions/intake-plan.js';
import { Learning } from '../../src/themes/learning.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

interface PointBody {
  readonly id: string;
  readonly themes: readonly { readonly key: string }[];
  readonly suggestions: readonly { readonly key: string }[];
}

describe('taking a theme out of use', () => {
  let service: Service;
  let id: string;
  let point: PointBody;
  const current = async (): Promise<PointBody> => (await service.admin.get(`/v1/points/${point.id}`).expect(200)).body;

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const council = { name: 'Raad Urk', kind: 'council' };
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send(council).expect(201)).body.id;
    const reaction = { party, channel: 'letter', text: '- De tarieven zijn niet kostendekkend.' };
    point = (await service.admin.post(`/v1/consultations/${id}/reactions`).send(reaction).expect(201)).body.points[0];
  });
  afterAll(() => service.stop());

  it('takes its open suggestions away and has the others made anew', async () => {
    expect((await current()).suggestions.map(({ key }) => key)).toContain('finance');
    const themes: { id: string; key: string; version: number }[] = (await service.admin.get(`/v1/consultations/${id}/themes`)).body;
    const finance = themes.find(({ key }) => key === 'finance');
    const retire = (version: number) => service.admin.post(`/v1/themes/${finance?.id}/retirements`).set('if-match', `"${version}"`);
    await retire(99).expect(409);
    await retire(finance?.version ?? 0).expect(201);
    const left = `SELECT s.id FROM suggestion s JOIN theme t ON t.id = s."themeId" WHERE t.key = 'finance' AND s.state = 'open'`;
    expect(await service.app.get(Database).read(left)).toEqual([]);
    await service.app.get(Learning).settle();
    expect((await current()).suggestions.map(({ key }) => key)).not.toContain('finance');
  });

  it('is written down once, however often it is asked', async () => {
    const retired = async (): Promise<number> =>
      (await service.admin.get(`/v1/audit-entries?consultation=${id}&action=theme.retired`).expect(200)).body.length;
    const before = await retired();
    const themes: { id: string; key: string }[] = (await service.admin.get(`/v1/consultations/${id}/themes`)).body;
    await service.admin.post(`/v1/themes/${themes.find(({ key }) => key === 'finance')?.id}/retirements`).expect(201);
    expect(await retired()).toBe(before);
  });

  it('tells first how far it is in use, and takes it away from its points when that is chosen', async () => {
    const themes: { id: string; key: string }[] = (await service.admin.get(`/v1/consultations/${id}/themes`)).body;
    const theme = themes.find(({ key }) => key === 'sustainability')?.id;
    await service.admin
      .put(`/v1/points/${point.id}/themes`)
      .send({ themes: ['sustainability'] })
      .expect(200);
    const looked = await service.admin.get(`/v1/themes/${theme}/retirement-preview`).expect(200);
    expect(looked.body).toMatchObject({ theme: { key: 'sustainability' }, points: 1, alone: 1 });
    const page = await (await signIn(service)).page(`/consultaties/${id}/themas/${theme}/uit-gebruik`);
    expect(page.text).toContain('Ze raken het kwijt; 1 punt zonder thema');
    const late = await service.admin.post(`/v1/themes/${theme}/retirements`).send({ points: 'drop', seen: 4 }).expect(409);
    expect(late.body.type).toContain('theme-use-changed');
    await service.admin.post(`/v1/themes/${theme}/retirements`).send({ points: 'drop', seen: 1 }).expect(201);
    expect((await current()).themes).toEqual([]);
    await service.admin.post(`/v1/themes/${theme}/retirements`).send({ points: 'weg' }).expect(400);
  });

  it('leaves points of a file that waited their stems ready before anything is stored', async () => {
    const read = { text: 'Meer toezicht graag.', start: 0, end: 20, locator: '' };
    const chapter = { title: '', start: 0, end: 20, points: [read], noPoints: [] };
    const { chapters } = await service.app.get(IntakePlanner).plan(id, [{ chapter, kind: 'council' }] as never);
    expect(chapters[0]?.points[0]?.point.stems).toContain('toezicht');
  });
});
