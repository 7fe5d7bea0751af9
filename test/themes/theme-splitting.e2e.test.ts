import { History } from '../../src/audit/history.js';
import { Learning } from '../../src/themes/learning.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

interface Theme {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly points: number;
  readonly retiredAt: string | null;
}

interface Proposed {
  readonly id: string;
  readonly themes: readonly string[];
  readonly suggestions: readonly { readonly key: string; readonly evidence: readonly { readonly text: string }[] }[];
}

const texts = [
  'De taxi komt vaak te laat bij de dagbesteding.',
  'Kinderen zitten te lang in het taxibusje.',
  'Waarom zijn de vrijwillige chauffeurs niet verzekerd?',
  'Vrijwilligers krijgen een te lage vergoeding per kilometer.',
  'Dit is nog niet duidelijk.',
];
const into = [
  { label: 'Taxi', synonyms: ['taxi', 'busje'] },
  { label: 'Vrijwilligers', definition: 'Vrijwillige chauffeurs en wat zij krijgen.', synonyms: [] },
];

describe('splitting a theme', () => {
  let service: Service;
  let id: string;
  let points: { readonly id: string }[];

  beforeEach(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const council = { name: 'Raad Urk', kind: 'council' };
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send(council).expect(201)).body.id;
    const text = texts.map((one) => `- ${one}`).join('\n');
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points;
    await service.admin.post(`/v1/consultations/${id}/themes`).send({ key: 'vervoer', label: 'Vervoer' }).expect(201);
    for (const [index, point] of points.entries()) {
      const themes = index === 1 ? ['client', 'vervoer', 'access'] : ['vervoer'];
      await service.admin.put(`/v1/points/${point.id}/themes`).send({ themes }).expect(200);
    }
  });
  afterEach(() => service.stop());

  const theme = async (key: string): Promise<Theme | undefined> =>
    (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body.find((one: Theme) => one.key === key);
  const keysOf = async (index: number): Promise<string[]> =>
    (await service.admin.get(`/v1/points/${points[index]?.id}`).expect(200)).body.themes.map(({ key }: { key: string }) => key);
  const propose = async () => service.admin.post(`/v1/themes/${(await theme('vervoer'))?.id}/split-proposals`).send({ into });

  it('proposes for each point where it goes and why, and does nothing yet', async () => {
    const { body } = await propose();
    expect(body.into).toEqual([
      { key: 'taxi', label: 'Taxi', isNew: true },
      { key: 'vrijwilligers', label: 'Vrijwilligers', isNew: true },
    ]);
    const proposed = (index: number): Proposed => body.points.find((point: Proposed) => point.id === points[index]?.id);
    expect([0, 1, 2, 3, 4].map((index) => proposed(index).themes)).toEqual([['taxi'], ['taxi'], ['vrijwilligers'], ['vrijwilligers'], []]);
    expect(proposed(1).suggestions[0]?.evidence.map(({ text }) => text)).toContain('taxibusje');
    expect(body.points[0].id).toBe(points[4]?.id);
    expect(await theme('taxi')).toBeUndefined();
    expect(await keysOf(0)).toEqual(['vervoer']);
  });

  it('shares the points out as a person decided, in one act that is written down', async () => {
    const vervoer = await theme('vervoer');
    const decided = [
      { point: points[0]?.id, themes: ['taxi'] },
      { point: points[1]?.id, themes: ['taxi', 'vrijwilligers'] },
      { point: points[2]?.id, themes: ['vrijwilligers'] },
    ];
    const { body } = await service.admin.post(`/v1/themes/${vervoer?.id}/splits`).send({ into, points: decided, seen: 5 }).expect(201);
    expect(body).toMatchObject({ shared: 3, rest: 2 });
    expect(body.themes[0].cues.map(({ text }: { text: string }) => text)).toContain('taxi*');
    expect(await keysOf(0)).toEqual(['taxi']);
    expect(await keysOf(1)).toEqual(['client', 'taxi', 'vrijwilligers', 'access']);
    expect(await keysOf(3)).toEqual(['vervoer']);
    expect(await theme('vervoer')).toMatchObject({ points: 2 });
    expect((await theme('vervoer'))?.retiredAt).not.toBeNull();
    expect(await theme('vrijwilligers')).toMatchObject({ points: 2, retiredAt: null });
    const history = service.app.get(History);
    const actions = (await history.of(id, vervoer?.id ?? '')).map(({ action }) => action);
    expect(actions.filter((action) => action === 'theme.split')).toHaveLength(1);
    const themed = (await history.of(id, points[1]?.id ?? '')).filter(({ action }) => action === 'point.themed');
    expect(themed).toHaveLength(2);
    await service.app.get(Learning).settle();
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });

  it('takes the theme from points that are left over, and keeps it in use, when that is chosen', async () => {
    const decided = [{ point: points[0]?.id, themes: ['access'] }];
    const chosen = { into: [{ key: 'access' }], points: decided, rest: 'drop', former: 'in-use' };
    await service.admin
      .post(`/v1/themes/${(await theme('vervoer'))?.id}/splits`)
      .send(chosen)
      .expect(201);
    expect(await keysOf(0)).toEqual(['access']);
    expect(await keysOf(1)).toEqual(['client', 'access']);
    expect(await keysOf(2)).toEqual([]);
    expect(await theme('vervoer')).toMatchObject({ points: 0, retiredAt: null });
  });

  describe('of what the theme is known by', () => {
    const known = { synonyms: ['Taxivervoer', 'Mobiliteit'], cues: ['taxi*', 'vrijwillig*', 'kilometer', 'brug'] };
    const withKnowledge = async (): Promise<string> => {
      const { id: themeId = '' } = (await theme('vervoer')) ?? {};
      const cues = known.cues.map((text) => ({ text, weight: 0.8 }));
      await service.admin.patch(`/v1/themes/${themeId}`).send({ synonyms: known.synonyms, cues }).expect(200);
      return themeId;
    };

    it('proposes where each word goes: by what it says, or else along with the points it stands in', async () => {
      await withKnowledge();
      const { knowledge } = (await propose()).body;
      expect(knowledge).toEqual([
        { kind: 'synonyms', text: 'Taxivervoer', themes: ['taxi'] },
        { kind: 'synonyms', text: 'Mobiliteit', themes: [] },
        { kind: 'cues', text: 'taxi*', themes: ['taxi'] },
        { kind: 'cues', text: 'vrijwillig*', themes: ['vrijwilligers'] },
        { kind: 'cues', text: 'kilometer', themes: ['vrijwilligers'] },
        { kind: 'cues', text: 'brug', themes: [] },
      ]);
    });

    it('shares it out as a person decided; a theme that stays in use loses it', async () => {
      const themeId = await withKnowledge();
      const knowledge = [
        { kind: 'synonyms', text: 'Taxivervoer', themes: ['taxi'] },
        { kind: 'cues', text: 'kilometer', themes: ['taxi', 'vrijwilligers'] },
      ];
      const chosen = { into, points: [], knowledge, former: 'in-use' };
      const { body } = await service.admin.post(`/v1/themes/${themeId}/splits`).send(chosen).expect(201);
      await service.app.get(Learning).settle();
      const cuesOf = (index: number): string[] => body.themes[index].cues.map(({ text }: { text: string }) => text);
      const [taxi, volunteers] = await Promise.all([0, 1].map((at) => service.admin.get(`/v1/themes/${body.themes[at].id}`).expect(200)));
      const texts = (cues: { text: string }[]) => cues.map(({ text }) => text);
      expect(taxi?.body.synonyms).toContain('Taxivervoer');
      expect(texts(taxi?.body.cues)).toEqual(cuesOf(0));
      expect(cuesOf(0)).toContain('kilometer');
      expect(texts(volunteers?.body.cues)).toContain('kilometer');
      const left = (await service.admin.get(`/v1/themes/${themeId}`).expect(200)).body;
      expect(left.synonyms).toEqual(['Mobiliteit']);
      expect(texts(left.cues)).toEqual(['taxi*', 'vrijwillig*', 'brug']);
    });

    it('refuses what the theme is not known by, and parts that are none', async () => {
      const themeId = await withKnowledge();
      const knowledge = [{ kind: 'cues', text: 'trein', themes: ['boot'] }];
      const refused = await service.admin.post(`/v1/themes/${themeId}/splits`).send({ into, points: [], knowledge }).expect(400);
      expect(refused.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)).toEqual([
        '#/knowledge/0/text theme-not-known-by',
        '#/knowledge/0/themes/0 theme-unknown',
      ]);
    });

    it('is ticked on the page', async () => {
      const themeId = await withKnowledge();
      const admin = await signIn(service);
      const address = `/consultaties/${id}/themas/${themeId}`;
      const parts = { label1: 'Taxi', synonyms1: 'taxi', label2: 'Vrijwilligers' };
      const looked = await admin.post(`${address}/splitsen/voorstel`, parts).expect(200);
      expect(looked.text).toContain('value="cues taxi taxi*" checked');
      const know = ['cues taxi brug', 'synonyms vrijwilligers Mobiliteit'];
      const late = await admin.post(`${address}/splitsen`, { ...parts, know, rest: 'keep', seen: 1 }).expect(409);
      expect(late.text).toContain('value="cues taxi brug" checked');
      await admin.post(`${address}/splitsen`, { ...parts, know, rest: 'keep', former: 'retired', seen: 5 }).expect(303);
      const taxi = await service.admin.get(`/v1/themes/${(await theme('taxi'))?.id}`).expect(200);
      expect(taxi.body.cues.map(({ text }: { text: string }) => text)).toContain('brug');
    });
  });

  it('refuses parts and points that can not be, all at once, with nothing done', async () => {
    const { id: themeId } = (await theme('vervoer')) ?? {};
    const split = (body: object) => service.admin.post(`/v1/themes/${themeId}/splits`).send(body);
    const codes = async (body: object): Promise<string[]> =>
      (await split(body).expect(400)).body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    expect(await codes({ into: [], points: [] })).toEqual(['#/into parts-needed']);
    expect(await codes({ into: [{ key: 'vervoer' }, { key: 'weg' }, { label: 'kwaliteit' }, {}], points: [] })).toEqual([
      '#/into/0/key theme-same',
      '#/into/1/key theme-unknown',
      '#/into/2/label theme-exists',
      '#/into/3/label empty',
    ]);
    const elsewhere = [{ point: themeId, themes: ['taxi', 'bus'] }];
    expect(await codes({ into, points: elsewhere })).toEqual(['#/points/0/point theme-not-on-point', '#/points/0/themes/1 theme-unknown']);
    const late = await split({ into, points: [], seen: 4 }).expect(409);
    expect(late.body.type).toContain('theme-use-changed');
    expect(await theme('taxi')).toBeUndefined();
    expect(await theme('vervoer')).toMatchObject({ points: 5, retiredAt: null });
  });

  it('can be done on pages, which keep what was filled in when something is refused', async () => {
    const admin = await signIn(service);
    const address = `/consultaties/${id}/themas/${(await theme('vervoer'))?.id}`;
    expect((await admin.page(address)).text).toContain('Splits in andere thema’s');
    await admin.page(`${address}/splitsen`);
    const twofold = { existing1: 'access', label1: 'Taxi', label2: 'Vrijwilligers' };
    const refused = await admin.post(`${address}/splitsen/voorstel`, twofold).expect(400);
    expect(refused.text).toContain('Niet allebei');
    expect(refused.text).toContain('value="Vrijwilligers"');
    const parts = { label1: 'Taxi', synonyms1: 'taxi\r\nbusje', label2: 'Vrijwilligers', definition2: 'Vrijwillige chauffeurs.' };
    const looked = await admin.post(`${address}/splitsen/voorstel`, parts).expect(200);
    expect(looked.text).toContain('Taxi (nieuw)');
    expect(looked.text).toContain(`value="${points[0]?.id} taxi" checked`);
    const share = [`${points[0]?.id} vrijwilligers`, `${points[1]?.id} taxi`];
    const late = await admin.post(`${address}/splitsen`, { ...parts, share, rest: 'drop', seen: 3 }).expect(409);
    expect(late.text).toContain(`value="${points[0]?.id} vrijwilligers" checked`);
    await admin.post(`${address}/splitsen`, { ...parts, share, rest: 'keep', former: 'retired', seen: 5 }).expect(303);
    expect(await keysOf(0)).toEqual(['vrijwilligers']);
    expect(await keysOf(1)).toEqual(['client', 'taxi', 'access']);
    expect(await keysOf(2)).toEqual(['vervoer']);
  });
});
