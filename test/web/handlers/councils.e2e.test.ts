import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';

describe('what became of the points of a council', () => {
  let service: Service;
  let reader: Visitor;
  let id = '';
  let raad = '';
  let other = '';
  let points: { id: string; number: number; text: string }[] = [];

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = async (name: string, kind = 'council') =>
      (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201)).body.id;
    [other, raad] = [await add('Raad Urk'), await add('Raad Dronten')];
    const react = async (party: string, text: string) =>
      (await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body.points;
    await react(other, '- De dorpen blijven bereikbaar.\n- Kinderen kiezen mee.\n');
    const wishes = ['wachttijden', 'tarieven', 'toezicht', 'vervoer', 'scholen', 'privacy', 'een vast aanspreekpunt', 'preventie'];
    points = await react(raad, `${wishes.map((wish) => `- De raad van Dronten vraagt aandacht voor ${wish}.`).join('\n')}\n`);
    const document = (await admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Inkoopstrategie' }).expect(201)).body.id;
    for (const [label, words] of [
      ['0.1', 'Het gezin hoort van de aanbieder.'],
      ['0.2', 'Het gezin hoort van een vaste contactpersoon.'],
    ])
      await admin
        .post(`/v1/documents/${document}/versions`)
        .field('label', label ?? '')
        .attach('file', Buffer.from(`# 3.2 Wachttijd\n\n${words}\n`), `v${label}.md`)
        .expect(201);
    const [change] = (await admin.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body;
    const seventh = points[6]?.id;
    await admin
      .post(`/v1/points/${seventh}/decisions`)
      .send({ outcome: 'incorporated', motivation: 'Er komt een vaste contactpersoon.' })
      .expect(201);
    await admin
      .post('/v1/change-links')
      .send({ links: [{ change: change.id, point: seventh }] })
      .expect(204);
    const [first] = (await admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
    await admin
      .put(`/v1/points/${points[7]?.id}/themes`)
      .send({ themes: [first.key] })
      .expect(200);
    reader = await signInAs(service, id, 'reader');
  });
  afterAll(() => service.stop());

  const path = (rest = '') => `/consultaties/${id}/raden/${raad}${rest}`;
  const answers = async (query = '') =>
    (await service.admin.get(`/v1/consultations/${id}/parties/${raad}/answers${query}`).expect(200)).body;

  it('numbers points as in the reaction of the council, whatever their number in the register', async () => {
    const inOrder = await answers('?order=place');
    expect(inOrder.map(({ place }: { place: number }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(inOrder[6]).toMatchObject({
      number: points[6]?.number,
      outcome: 'incorporated',
      motivation: 'Er komt een vaste contactpersoon.',
    });
    expect(inOrder[6].number).toBe(9);
  });

  it('puts points under their leading theme, those without one last', async () => {
    expect((await answers()).map(({ place }: { place: number }) => place)).toEqual([8, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('finds words in any inflection, and filters by outcome', async () => {
    const places = async (query: string) => (await answers(query)).map(({ place }: { place: number }) => place);
    expect(await places('?q=wachttijd')).toEqual([1]);
    expect(await places('?outcome=incorporated')).toEqual([7]);
    expect(await places('?outcome=open&pageSize=3&page=2&order=place')).toEqual([4, 5, 6]);
  });

  it('counts for the council alone', async () => {
    const { body } = await service.admin.get(`/v1/consultations/${id}/parties/${raad}/answer-summary`).expect(200);
    expect(body).toMatchObject({ name: 'Raad Dronten', points: 8, decided: 1, changed: 1 });
  });

  it('shows the council on a page, with the sentence that changed', async () => {
    expect((await reader.page(`/consultaties/${id}/raden`)).html).toContain(path());
    const { text, html } = await reader.page(path());
    expect(text).toContain('Wat is er gedaan met de punten van Raad Dronten?');
    expect(text).toContain('Daaruit kwamen 8 punten. 1 punt heeft een besluit. 1 punt heeft de tekst veranderd.');
    expect(text).not.toContain('De dorpen blijven bereikbaar');
    expect(html).toMatch(/<ins>[^<]*vaste contactpersoon/);
  });

  it('jumps to the seventh point, and says so when there is none of that number', async () => {
    const { headers } = await reader.get(path('/punt?nummer=7')).expect(303);
    expect(headers['location']).toBe(path('/punten/7'));
    const { text } = await reader.page(path('/punten/7'));
    expect(text).toContain('Punt 7 van 8');
    expect(text).toContain('een vast aanspreekpunt');
    expect((await reader.page(path('/punt?nummer=99'), 404)).text).toContain('Punt 99 is er niet. De reactie heeft 8 punten.');
    for (const wrong of ['0', '9', 'zeven']) await reader.page(path(`/punten/${wrong}`), 404);
  });

  it('gives a council its own page only', async () => {
    const council = await signInAs(service, id, 'party', raad);
    expect((await council.get(`/consultaties/${id}/raden`).expect(303)).headers['location']).toBe(path());
    await council.page(path('/punten/7'));
    await council.page(`/consultaties/${id}/raden/${other}`, 404);
    await council.page(`/consultaties/${id}/raden/${other}/punten/1`, 404);
  });

  it('has no such page for a provider, nor for a party of elsewhere', async () => {
    const admin = await signIn(service);
    const provider = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Veldlicht', kind: 'provider' }).expect(201))
      .body.id;
    await admin.page(`/consultaties/${id}/raden/${provider}`, 404);
    const elsewhere = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Elders' }))
        .expect(201)
    ).body.id;
    await admin.page(`/consultaties/${elsewhere}/raden/${raad}`, 404);
  });
});
