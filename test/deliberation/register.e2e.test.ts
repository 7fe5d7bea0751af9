import { aConsultation, type Service, startService } from '../support/service.js';

interface PointBody {
  id: string;
  number: number;
  version: number;
  outcome: string | null;
  text: string;
  themes: { key: string }[];
}

describe('the register of points', () => {
  let service: Service;
  let id: string;
  let council: string;
  let provider: string;
  let points: PointBody[];
  const list = async (query = '') => (await service.admin.get(`/v1/consultations/${id}/points${query}`).expect(200)).body as PointBody[];
  const numbers = async (query: string) => (await list(query)).map(({ number }) => number);

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = async (name: string, kind: string) =>
      (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201)).body.id;
    council = await add('Raad Almere', 'council');
    provider = await add('Aanbieder Zonneveld', 'provider');
    const react = (party: string, text: string, question?: number) =>
      service.admin
        .post(`/v1/consultations/${id}/reactions`)
        .send({ party, channel: 'letter', text, ...(question ? { question } : {}) })
        .expect(201);
    await react(
      council,
      '- De wachttijden zijn te lang.\n- Cliënten willen continuïteit van zorg.\n- In paragraaf 3.2 ontbreekt een norm.\n',
      1,
    );
    await react(provider, '- Het tarief dekt de kosten niet.\n- Wachttijd ontstaat door personeelstekort.\n', 2);
    points = await list();
  });
  afterAll(() => service.stop());

  it('filters by party, question and section', async () => {
    expect(await numbers(`?party=${council}`)).toEqual([1, 2, 3]);
    expect(await numbers('?question=2')).toEqual([4, 5]);
    expect(await numbers(`?section=${encodeURIComponent('paragraaf 3.2')}`)).toEqual([3]);
  });

  it('finds words in any inflection, with or without diacritics', async () => {
    expect(await numbers('?q=wachttijd')).toEqual([1, 5]);
    expect(await numbers('?q=clienten')).toEqual([2]);
    expect(await numbers('?q=tarieven')).toEqual([4]);
    expect(await numbers('?q=wachttijd%20personeelstekort')).toEqual([5]);
    expect(await numbers('?q=giraffe')).toEqual([]);
    expect(await numbers(`?q=${encodeURIComponent('"\') OR 1=1 --')}`)).toEqual([]);
  });

  it('pages with links, and refuses a page that lies too deep', async () => {
    const first = await service.admin.get(`/v1/consultations/${id}/points?page=1&pageSize=2`).expect(200);
    expect(first.headers['link']).toContain(`page=2&pageSize=2>; rel="next"`);
    expect(first.headers['x-total-count']).toBe('5');
    expect(await numbers('?page=3&pageSize=2')).toEqual([5]);
    expect(await numbers('?page=900&pageSize=2')).toEqual([]);
    const { body } = await service.admin.get(`/v1/consultations/${id}/points?page=999999`).expect(400);
    expect(body.title).toBe('page-too-deep');
  });

  it('sorts by what a person asks, and refuses what it does not know', async () => {
    expect(await numbers('?sort=-number')).toEqual([5, 4, 3, 2, 1]);
    expect(await numbers('?sort=party,-number')).toEqual([5, 4, 3, 2, 1]);
    await service.admin.get(`/v1/consultations/${id}/points?sort=text`).expect(400);
  });

  it('shows what is still open, and what no longer is', async () => {
    const [first, second, third] = points;
    await service.admin
      .put(`/v1/points/${first!.id}/themes`)
      .send({ themes: ['access'] })
      .expect(200);
    await service.admin.post(`/v1/points/${first!.id}/decisions`).send({ outcome: 'incorporated', motivation: 'Ja.' }).expect(201);
    await service.admin.post(`/v1/points/${second!.id}/decisions`).send({ outcome: 'carried_forward', motivation: 'Later.' }).expect(201);
    await service.admin
      .post(`/v1/points/${third!.id}/decisions`)
      .send({ outcome: 'incorporated', motivation: 'Ja.', changes: ['Strategie 0.2, paragraaf 3.2'] })
      .expect(201);
    expect(await numbers('?open=theme')).toEqual([2, 3, 4, 5]);
    expect(await numbers('?open=decision')).toEqual([4, 5]);
    expect(await numbers('?open=change')).toEqual([1]);
    expect(await numbers('?open=carried_forward')).toEqual([2]);
    expect(await numbers('?outcome=incorporated')).toEqual([1, 3]);
    expect(await numbers('?theme=access')).toEqual([1]);
    expect(await numbers('?theme=geen-thema')).toEqual([]);
    const { body } = await service.admin.get(`/v1/consultations/${id}/statistics`).expect(200);
    expect(body).toMatchObject({
      points: 5,
      decided: 3,
      undecided: 2,
      withoutTheme: 4,
      changePending: 1,
      carriedForward: 1,
      parties: 2,
      silentParties: [],
    });
    expect(body.byTheme.find(({ key }: { key: string }) => key === 'access')).toMatchObject({ count: 1, byKind: { council: 1 } });
  });

  it('supersedes a decision and keeps the one before', async () => {
    const path = `/v1/points/${points[3]!.id}/decisions`;
    await service.admin.post(path).send({ outcome: 'noted', motivation: 'Gezien.' }).expect(201);
    await service.admin.post(path).send({ outcome: 'not_incorporated', motivation: 'Het tarief is onderzocht.' }).expect(201);
    const { body } = await service.admin.get(path).expect(200);
    expect(
      body.map(({ outcome, supersededAt }: { outcome: string; supersededAt: string | null }) => [outcome, supersededAt !== null]),
    ).toEqual([
      ['not_incorporated', false],
      ['noted', true],
    ]);
    expect((await list(`?party=${provider}`))[0]!.outcome).toBe('not_incorporated');
  });

  it('refuses a decision without motivation, a partial one that does not say what not, and a stale one', async () => {
    const path = `/v1/points/${points[4]!.id}/decisions`;
    expect((await service.admin.post(path).send({ outcome: 'noted', motivation: ' ' }).expect(400)).body.errors).toMatchObject([
      { pointer: '#/motivation' },
    ]);
    expect(
      (await service.admin.post(path).send({ outcome: 'partly_incorporated', motivation: 'Deels.' }).expect(400)).body.errors,
    ).toMatchObject([{ pointer: '#/notIncorporated', code: 'not-incorporated-needed' }]);
    const { body } = await service.admin.get(`/v1/points/${points[4]!.id}`).expect(200);
    await service.admin.post(path).send({ outcome: 'noted', motivation: 'Eerst.', version: body.version }).expect(201);
    const stale = await service.admin.post(path).send({ outcome: 'answered', motivation: 'Te laat.', version: body.version }).expect(409);
    expect(stale.body).toMatchObject({ title: 'stale-edit', current: { outcome: 'noted', motivation: 'Eerst.' } });
  });

  it('takes one of two decisions that come at the same moment, and refuses the other as stale', async () => {
    const path = `/v1/points/${points[1]!.id}`;
    const { version } = (await service.admin.get(path).expect(200)).body;
    const decide = (motivation: string) =>
      service.admin.post(`${path}/decisions`).send({ outcome: 'carried_forward', motivation, version });
    const answers = await Promise.all([decide('Eén.'), decide('Twee.'), decide('Drie.')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const history = (await service.admin.get(`${path}/decisions`).expect(200)).body;
    expect(history.filter(({ supersededAt }: { supersededAt: string | null }) => supersededAt === null)).toHaveLength(1);
  });

  it('confirms suggestions in bulk from a confidence on, for all points or for none', async () => {
    const before = (await list('?open=theme')).length;
    const all = points.map((point) => point.id);
    await service.admin
      .post(`/v1/consultations/${id}/taggings`)
      .send({ points: [...all, '00000000-0000-7000-8000-000000000000'], confirmFrom: 0.5 })
      .expect(404);
    expect((await list('?open=theme')).length).toBe(before);
    const { body } = await service.admin.post(`/v1/consultations/${id}/taggings`).send({ points: all, confirmFrom: 0.5 }).expect(201);
    expect(body.changed).toBeGreaterThan(0);
    expect((await list('?open=theme')).length).toBeLessThan(before);
  });

  it('remembers what was suggested and what a person said of it', async () => {
    const text = '- De kosten van fraude en toezicht lopen op.\n';
    const [point] = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: council, text }).expect(201)).body.points;
    const [suggestion] = (await service.admin.get(`/v1/points/${point.id}`).expect(200)).body.allSuggestions;
    await service.admin.post(`/v1/points/${point.id}/suggestions/rejections`).send({ theme: suggestion.key }).expect(201);
    await service.admin.post(`/v1/consultations/${id}/suggestion-runs`).send({}).expect(201);
    const after = (await service.admin.get(`/v1/points/${point.id}`).expect(200)).body.allSuggestions;
    expect(after.find(({ key }: { key: string }) => key === suggestion.key)).toMatchObject({
      state: 'rejected',
      confidence: suggestion.confidence,
    });
  });

  it('counts the same in every format of the report and in the statistics', async () => {
    const statistics = (await service.admin.get(`/v1/consultations/${id}/statistics`).expect(200)).body;
    const report = (await service.admin.get(`/v1/consultations/${id}/reports/reactienota`).expect(200)).body;
    const byDay = statistics.byDay.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(byDay).toBe(statistics.reactions);
    expect(report.counts).toMatchObject({ points: statistics.points, decided: statistics.decided, undecided: statistics.undecided });
    expect(report.counts.byOutcome.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count])).toEqual(
      statistics.byOutcome.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count]),
    );
    const csv = (await service.admin.get(`/v1/consultations/${id}/reports/reactienota?format=csv`).expect(200)).text;
    expect(csv.trim().split(/\r?\n/).length - 1).toBe(statistics.points);
    for (const format of ['docx', 'xlsx', 'pdf', 'html'])
      await service.admin.get(`/v1/consultations/${id}/reports/council-annex?format=${format}&party=${council}`).expect(200);
    await service.admin.get(`/v1/consultations/${id}/reports/council-annex?format=docx`).expect(400);
    await service.admin.get(`/v1/consultations/${id}/reports/onbekend`).expect(404);
  });

  it('shows a party its own points only, and no suggestions', async () => {
    const person = await service.person(id, 'party', 'almere@voorbeeld.example', council);
    const { body } = await person.get(`/v1/consultations/${id}/points?party=${provider}`).expect(200);
    expect(body).toEqual([]);
    const own = (await person.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(own.map(({ number }: PointBody) => number)).toEqual([1, 2, 3, 6]);
    expect(own.flatMap(({ suggestions }: { suggestions: unknown[] }) => suggestions)).toEqual([]);
    const annex = (await person.get(`/v1/consultations/${id}/reports/reactienota`).expect(200)).body;
    expect(annex.counts.points).toBe(4);
  });
});
