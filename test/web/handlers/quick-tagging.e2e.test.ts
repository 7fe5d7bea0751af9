import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';

interface ListedPoint {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly themes: readonly { readonly key: string }[];
  readonly suggestions: readonly { readonly key: string; readonly confidence: number }[];
}

describe('giving themes to one point after another', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body
      .id;
    const text = [
      'De wachtlijsten zijn te lang.',
      'De tarieven zijn niet kostendekkend.',
      'Houd rekening met social return bij kleine aanbieders.',
      'Qqqq wwww eeee.',
    ]
      .map((one) => `- ${one}`)
      .join('\n');
    await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .send({ party, channel: 'letter', text: `${text}\n` })
      .expect(201);
  });
  afterAll(() => service.stop());

  const at = () => `/consultaties/${id}/indelen`;
  const points = async (): Promise<ListedPoint[]> => (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
  const numbered = async (number: number): Promise<ListedPoint> => {
    const row = (await points()).find((point) => point.number === number);
    return (await service.admin.get(`/v1/points/${row?.id}`).expect(200)).body;
  };
  const keysOf = (point: ListedPoint) => point.themes.map(({ key }) => key);

  it('tells the order in which confirming teaches most, and about how many are right', async () => {
    const { body } = await service.admin.get(`/v1/consultations/${id}/learning-order?limit=2`).expect(200);
    expect(body.points).toHaveLength(2);
    expect(body.remaining).toBe(4);
    expect(body.likelyRight).toBeGreaterThanOrEqual(0);
    expect(body.likelyRight).toBeLessThanOrEqual(4);
    await service.admin.get(`/v1/consultations/${id}/learning-order?limit=0`).expect(400);
  });

  it('shows a point with what is proposed, confirms it, goes on to the next and takes the step back', async () => {
    const page = await admin.page(at());
    expect(page.text).toContain('Nog 4 punten zonder thema.');
    const [, number = ''] = /name="number" value="(\d+)"/.exec(page.html) ?? [];
    const point = await numbered(Number(number));
    const best = point.suggestions[0]?.key ?? 'access';
    const sent = { point: point.id, version: point.version, number, over: '', accept: best };
    const next = await admin.post(at(), sent).expect(303);
    expect(keysOf(await numbered(point.number))).toEqual([best]);
    const following = await admin.page(next.headers['location'] as string);
    expect(following.text).toContain('Nog 3 punten zonder thema.');
    const tagged = await numbered(point.number);
    const undo = { point: point.id, version: tagged.version, number, over: '' };
    const back = await admin.post(`${at()}/terug`, undo).expect(303);
    const undone = await numbered(point.number);
    expect(undone.themes).toEqual([]);
    expect(undone.suggestions.map(({ key }) => key)).toContain(best);
    expect((await admin.page(back.headers['location'] as string)).html).toContain(`name="point" value="${point.id}"`);
  });

  it('gives several themes at once, or another one', async () => {
    const first = await numbered(1);
    await admin.post(at(), { point: first.id, version: first.version, number: 1, accept: 'access,control' }).expect(303);
    expect(keysOf(await numbered(1))).toEqual(['access', 'control']);
    const second = await numbered(2);
    await admin.post(at(), { point: second.id, version: second.version, number: 2, theme: 'finance', add: 'yes' }).expect(303);
    expect(keysOf(await numbered(2))).toEqual(['finance']);
  });

  it('asks for a theme when none was chosen, instead of passing over the point', async () => {
    const fourth = await numbered(4);
    const sent = { point: fourth.id, version: fourth.version, number: 4, over: '', theme: '', add: 'yes' };
    const { text } = await admin.post(at(), sent).expect(400);
    expect(text).toContain('Kies een thema.');
    expect(text).toContain('<title>Fout: ');
    expect(text).toContain(`name="point" value="${fourth.id}"`);
  });

  it('turns down all that is proposed, does not ask again in this sitting, and takes that back', async () => {
    const third = await numbered(3);
    expect(third.suggestions.length).toBeGreaterThan(0);
    const next = await admin.post(at(), { point: third.id, version: third.version, number: 3, over: '4', reject: 'all' }).expect(303);
    expect((await numbered(3)).suggestions).toEqual([]);
    const done = await admin.page(next.headers['location'] as string);
    expect(done.text).toContain('U sloeg er 2 over');
    const { version } = await numbered(3);
    await admin.post(`${at()}/terug`, { point: third.id, version, number: 3, over: '4.3' }).expect(303);
    expect((await numbered(3)).suggestions).toHaveLength(third.suggestions.length);
  });

  it('refuses a step on a point that somebody else changed meanwhile', async () => {
    const fourth = await numbered(4);
    await service.admin
      .put(`/v1/points/${fourth.id}/themes`)
      .send({ themes: ['quality'] })
      .expect(200);
    await admin.post(at(), { point: fourth.id, version: fourth.version, number: 4, accept: 'access' }).expect(409);
    expect(keysOf(await numbered(4))).toEqual(['quality']);
    await admin.post(at(), { point: fourth.id, version: 99, number: 4, accept: 'no-such-theme' }).expect(409);
    await admin.post(at(), { point: 'x', accept: 'access' }).expect(404);
  });

  it('shows what confirming together would do before it does it', async () => {
    const third = await numbered(3);
    const bulk = `/consultaties/${id}/punten/samen`;
    const chosen = { points: [third.id], minimum: '0', next: `/consultaties/${id}/punten` };
    const page = await admin.post(bulk, { ...chosen, action: 'preview-suggestions' }).expect(200);
    expect(page.text).toContain(`value="${third.id}"`);
    expect((await numbered(3)).themes).toEqual([]);
    const none = await admin.post(bulk, { ...chosen, minimum: '1', action: 'preview-suggestions' }).expect(200);
    expect(none.text).toContain('Geen van de gekozen punten');
    await admin.post(bulk, { ...chosen, action: 'accept-suggestions' }).expect(303);
    expect(keysOf(await numbered(3))).toEqual(third.suggestions.map(({ key }) => key));
    await service.admin.put(`/v1/points/${third.id}/themes`).send({ themes: [] }).expect(200);
    await admin.post(bulk, { points: [], action: 'preview-suggestions', minimum: '0' }).expect(400);
  });

  it('is linked where points lack a theme, and is for who may give themes', async () => {
    expect((await admin.page(`/consultaties/${id}/punten`)).html).toContain(at());
    expect((await admin.page(`/consultaties/${id}`)).html).toContain(at());
    const reader = await signInAs(service, id, 'reader');
    await reader.get(at()).expect(403);
    await reader.post(at(), {}).expect(403);
    expect((await reader.page(`/consultaties/${id}/punten`)).html).not.toContain(at());
  });
});
