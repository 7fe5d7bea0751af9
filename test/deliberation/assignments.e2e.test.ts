import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

const letter = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n- Betrek ouders bij het toezicht.\n- Meer preventie op school.\n';

interface Load {
  assignee: { id: string; name: string; isMember: boolean } | null;
  open: number;
  overdue: number;
  decided: number;
}

describe('dividing the points over the working group', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let points: { id: string; number: number }[];
  let bram: Awaited<ReturnType<Service['person']>>;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
    const { body } = await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text: letter }).expect(201);
    points = body.points;
    bram = await service.person(id, 'member', `bram-${id}@voorbeeld.example`);
  });

  const at = (number: number): string => points[number - 1]?.id ?? '';
  const assign = (input: object, query = '', who = admin) => who.post(`/v1/consultations/${id}/assignments${query}`).send(input);
  const listed = async (query: string, who: Pick<Service['admin'], 'get'> = admin): Promise<number[]> =>
    (await who.get(`/v1/consultations/${id}/points?${query}`).expect(200)).body.map(({ number }: { number: number }) => number);
  const load = async (): Promise<Load[]> => (await admin.get(`/v1/consultations/${id}/workload`).expect(200)).body;
  const membershipOf = async (account: string): Promise<string> =>
    (await admin.get(`/v1/consultations/${id}/memberships`).expect(200)).body.find(
      ({ accountId }: { accountId: string }) => accountId === account,
    ).id;

  it('goes by selection, and changes only what is not so already', async () => {
    expect((await assign({ points: [at(1), at(2)], assignee: bram.id }).expect(200)).body).toEqual({ changed: 2 });
    expect((await assign({ points: [at(1), at(3)], assignee: bram.id }).expect(200)).body).toEqual({ changed: 1 });
    expect(await listed(`assignee=${bram.id}`)).toEqual([1, 2, 3]);
    expect(await listed('assignee=me', bram)).toEqual([1, 2, 3]);
    expect(await listed('assignee=none')).toEqual([4]);
    const entries = (await admin.get(`/v1/audit-entries?consultation=${id}&subject=${at(1)}`).expect(200)).body;
    const acts = entries.filter(({ action }: { action: string }) => action === 'point.assigned');
    expect(acts).toHaveLength(1);
  });

  it('goes by theme and by section, with what a list shows', async () => {
    const [theme] = (await admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
    for (const number of [2, 4])
      await admin
        .put(`/v1/points/${at(number)}/themes`)
        .send({ themes: [theme.key] })
        .expect(200);
    await admin
      .patch(`/v1/points/${at(3)}`)
      .send({ section: 'paragraaf 3.2' })
      .expect(200);
    expect((await assign({ assignee: bram.id }, `?theme=${theme.key}`).expect(200)).body.changed).toBe(2);
    expect((await assign({ assignee: 'me' }, '?section=paragraaf%203.2').expect(200)).body.changed).toBe(1);
    expect(await listed(`assignee=${bram.id}`)).toEqual([2, 4]);
    expect(await listed('assignee=me')).toEqual([3]);
  });

  it('is all or nothing, and says what is wrong', async () => {
    const codes = async (input: object) => (await assign(input).expect(400)).body.errors.map(({ code }: { code: string }) => code);
    expect(await codes({ points: [at(1)] })).toEqual(['nothing-to-assign']);
    expect(await codes({ points: [at(1)], assignee: '00000000-0000-7000-8000-000000000000' })).toEqual(['assignee-unknown']);
    expect(await codes({ points: [at(1)], dueOn: '2026-02-30' })).toEqual(['not-a-day']);
    expect(await codes({ points: [at(1), '00000000-0000-7000-8000-000000000000'], assignee: 'me' })).toEqual(['point-unknown']);
    expect(await listed('assignee=none')).toEqual([1, 2, 3, 4]);
  });

  it('shows the load of each, what is late, and the points of who left', async () => {
    await assign({ points: [at(1), at(2)], assignee: bram.id, dueOn: '2020-01-31' }).expect(200);
    await admin
      .post(`/v1/points/${at(2)}/decisions`)
      .send({ outcome: 'noted', motivation: 'Dank.' })
      .expect(201);
    expect((await load()).find(({ assignee }) => assignee?.id === bram.id)).toMatchObject({ open: 1, overdue: 1, decided: 1 });
    expect((await load()).at(-1)).toEqual({ assignee: null, open: 2, overdue: 0, decided: 0 });
    await admin.delete(`/v1/consultations/${id}/memberships/${await membershipOf(bram.id)}`).expect(204);
    expect((await load()).find(({ assignee }) => assignee?.id === bram.id)).toMatchObject({ assignee: { isMember: false }, open: 1 });
    expect(await listed('assignee=left')).toEqual([1, 2]);
    await assign({ assignee: 'none' }, '?assignee=left').expect(200);
    expect(await listed('assignee=none')).toEqual([1, 2, 3, 4]);
  });

  it('sorts and filters by day, with what has no day last', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    await assign({ points: [at(3)], dueOn: '2020-01-31' }).expect(200);
    await assign({ points: [at(2)], dueOn: today }).expect(200);
    await assign({ points: [at(4)], dueOn: '2090-01-31' }).expect(200);
    expect(await listed('sort=due')).toEqual([3, 2, 4, 1]);
    expect(await listed('sort=-due')).toEqual([4, 2, 3, 1]);
    expect(await listed('due=overdue')).toEqual([3]);
    expect(await listed('due=week')).toEqual([2]);
    expect(await listed('due=dated')).toEqual([2, 3, 4]);
    expect(await listed('due=none')).toEqual([1]);
    await assign({ points: [at(3)], dueOn: 'none' }).expect(200);
    expect(await listed('due=none')).toEqual([1, 3]);
  });

  it('is for the working group only', async () => {
    const reader = await service.person(id, 'reader', `els-${id}@voorbeeld.example`);
    await assign({ points: [at(1)], assignee: 'me' }, '', reader as unknown as Service['admin']).expect(403);
    for (const query of ['assignee=me', 'due=overdue', 'sort=due']) await reader.get(`/v1/consultations/${id}/points?${query}`).expect(403);
  });

  it('goes from the list of points, on what was ticked, and says how late a point is', async () => {
    const visitor = await signIn(service);
    const list = `/consultaties/${id}/punten?columns=party,assignee,due`;
    const sent = { next: list, action: 'assign', points: [at(1), at(4)], assignee: bram.id, dueOn: '2020-01-31' };
    await visitor.post(`/consultaties/${id}/punten/samen`, sent).expect(303);
    const { html } = await visitor.page(list);
    expect(html).toContain('dagen te laat (31 januari 2020)');
    expect(html).toContain('?assignee=me&amp;');
    const refused = await visitor.post(`/consultaties/${id}/punten/samen`, { ...sent, assignee: '', dueOn: '' }).expect(400);
    expect(refused.text).toContain('Kies aan wie de punten gaan, of een dag.');
  });

  it('goes from the division of work: first which points, then to whom', async () => {
    const visitor = await signIn(service);
    const path = `/consultaties/${id}/werkverdeling`;
    await assign({ points: [at(1)], assignee: bram.id }).expect(200);
    const page = await visitor.page(path);
    expect(page.html).toContain('2. Aan wie gaan deze 3 punten?');
    const refused = await visitor.post(path, { 'list-open': 'decision', 'list-assignee': 'none', dueOn: '31 januari' }).expect(400);
    expect(refused.text).toContain('value="31 januari"');
    await visitor.post(path, { 'list-open': 'decision', 'list-assignee': 'none', assignee: bram.id, dueOn: '2090-01-31' }).expect(303);
    expect(await listed(`assignee=${bram.id}&sort=due`)).toEqual([2, 3, 4, 1]);
    expect((await visitor.page(path)).html).toContain('Er zijn geen punten bij deze keuze.');
  });
});
