import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

const letter = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n- Betrek ouders bij het toezicht.\n- Meer preventie op school.\n';

interface Item {
  kind: string;
  count: number;
  at: string | null;
  subject: { id: string; title: string } | null;
}

describe('what waits for somebody', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let party: string;
  let points: { id: string; number: number }[];
  let bram: Awaited<ReturnType<Service['person']>>;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
    const { body } = await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text: letter }).expect(201);
    points = body.points;
    bram = await service.person(id, 'member', `bram-${id}@voorbeeld.example`);
  });

  const at = (number: number): string => points[number - 1]?.id ?? '';
  const items = async (who: Pick<Service['admin'], 'get'>): Promise<Item[]> =>
    (await who.get('/v1/me/waiting').expect(200)).body.find((one: { id: string }) => one.id === id)?.items;
  const counts = async (who: Pick<Service['admin'], 'get'>): Promise<Record<string, number>> =>
    Object.fromEntries((await items(who)).map(({ kind, count }) => [kind, count]));
  const meeting = async (startsAt: string): Promise<string> =>
    (await admin.post(`/v1/consultations/${id}/meetings`).send({ kind: 'working_group', title: 'Werkgroep', startsAt }).expect(201)).body
      .id;

  it('is what is assigned to me, what is late of it, and what the working group has to look at', async () => {
    const assign = (points_: string[], dueOn: string) =>
      admin.post(`/v1/consultations/${id}/assignments`).send({ points: points_, assignee: bram.id, dueOn }).expect(200);
    await assign([at(1), at(2)], '2020-01-31');
    await assign([at(3)], '2090-01-31');
    expect(await counts(bram)).toMatchObject({ overdue: 2, assigned: 3, theme: 4, reactions: 1 });
    expect((await items(bram))[0]).toMatchObject({ kind: 'overdue', at: '2020-01-31' });
    expect(await counts(admin)).toMatchObject({ unassigned: 1, theme: 4, reactions: 1 });
    expect(await counts(admin)).not.toHaveProperty('assigned');
    expect(await counts(bram)).not.toHaveProperty('unassigned');
    await admin
      .post(`/v1/points/${at(1)}/decisions`)
      .send({ outcome: 'noted', motivation: 'Dank.' })
      .expect(201);
    expect(await counts(bram)).toMatchObject({ overdue: 1, assigned: 2 });
  });

  it('is the next meeting, and drafts of the last one to adopt', async () => {
    const past = await meeting('2020-01-08T07:30:00Z');
    const next = await meeting('2090-01-08T07:30:00Z');
    const later = await meeting('2091-01-08T07:30:00Z');
    const [item] = (
      await admin
        .post(`/v1/meetings/${past}/agenda-items`)
        .send({ numbers: ['1'] })
        .expect(201)
    ).body;
    await admin.put(`/v1/agenda-items/${item.id}/deliberation`).send({ outcome: 'noted', motivation: 'Dank.' }).expect(200);
    await admin
      .post(`/v1/meetings/${next}/agenda-items`)
      .send({ numbers: ['2', '3'] })
      .expect(201);
    await admin
      .post(`/v1/meetings/${later}/agenda-items`)
      .send({ numbers: ['4'] })
      .expect(201);
    const found = (await items(bram)).filter(({ subject }) => subject);
    expect(found.map(({ kind, count, subject }) => [kind, count, subject?.id])).toEqual([
      ['agenda', 2, next],
      ['adopt', 1, past],
    ]);
  });

  it('is for a party the round that is open, and then its draft, until that is sent', async () => {
    const other = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
    const urk = await service.person(id, 'party', `urk-${id}@voorbeeld.example`, other);
    const epe = await service.person(id, 'party', `epe-${id}@voorbeeld.example`, party);
    expect(await items(epe)).toEqual([]);
    expect((await items(urk)).map(({ kind }) => kind)).toEqual(['respond']);
    await urk.put(`/v1/consultations/${id}/corner/entries`).send({ about: 'general', text: 'Let op de dorpen.' }).expect(200);
    expect((await items(urk)).map(({ kind }) => kind)).toEqual(['draft']);
    await urk.post(`/v1/consultations/${id}/corner/submissions`).send({ version: 2 }).expect(201);
    expect(await items(urk)).toEqual([]);
  });

  it('is nothing for a reader, and nothing of a consultation that is not theirs', async () => {
    const reader = await service.person(id, 'reader', `els-${id}@voorbeeld.example`);
    const others = (
      await admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Van een ander' }))
        .expect(201)
    ).body.id;
    const { body } = await reader.get('/v1/me/waiting').expect(200);
    expect(body.map((one: { id: string; items: unknown[] }) => [one.id, one.items])).toEqual([[id, []]]);
    expect(JSON.stringify(body)).not.toContain(others);
  });

  it('is for an administrator only where a role was given; without one nothing waits, though all of it may be seen', async () => {
    await service.person(id, 'coordinator', `joke-${id}@voorbeeld.example`);
    expect(await items(admin)).not.toEqual([]);
    const members = (await admin.get(`/v1/consultations/${id}/memberships`).expect(200)).body;
    const own = members.find(({ email }: { email: string }) => email === 'beheer@voorbeeld.example');
    await admin.delete(`/v1/consultations/${id}/memberships/${own.id}`).expect(204);
    expect(await items(admin)).toBeUndefined();
    await admin.get(`/v1/consultations/${id}`).expect(200);
  });

  it('stands on the first page, each with a link to a list of just as many', async () => {
    await admin
      .post(`/v1/consultations/${id}/assignments`)
      .send({ points: [at(1), at(2)], assignee: bram.id, dueOn: '2020-01-31' })
      .expect(200);
    const visitor = await signIn(service, `bram-${id}@voorbeeld.example`);
    const { html } = await visitor.page('/');
    expect(html).toContain('Wat wacht op u');
    const links = [...html.matchAll(/<a class="wk-tile[^"]*" href="([^"]+)"><strong>(\d+)<\/strong>/g)].map(
      ([, href = '', count]) => [href.replaceAll('&amp;', '&'), Number(count)] as const,
    );
    expect(links.map(([href]) => href)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('assignee=me'),
        expect.stringContaining('due=overdue'),
        expect.stringContaining('open=theme'),
      ]),
    );
    for (const [href, count] of links.filter(([link]) => link.includes('/punten?'))) {
      const page = await visitor.page(href);
      expect([href, page.html.match(/data-item="/g)?.length]).toEqual([href, count]);
    }
  });

  it('leads who signs in there, and who did not to the door', async () => {
    const { headers } = await service.http().get('/').expect(303);
    expect(headers['location']).toBe('/aanmelden');
    const sent = { email: `bram-${id}@voorbeeld.example`, password: service.password };
    const answer = await service.http().post('/aanmelden').type('form').send(sent).expect(303);
    expect(answer.headers['location']).toBe('/');
  });
});
