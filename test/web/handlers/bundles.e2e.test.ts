import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute, parsePage } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

const carer = 'Voor gezinnen telt dat de vertrouwde hulpverlener blijft, ook als een aanbieder geen contract meer heeft.';

interface PointBody {
  id: string;
  number: number;
  outcome: string | null;
}

describe('the pages of bundles', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let parties: string[];

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    parties = [];
    for (const name of ['Raad Almere', 'Raad Urk', 'Raad Dronten'])
      parties.push((await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id);
    const react = (party: string | undefined, text: string) =>
      service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    await react(parties[0], `- ${carer}\n- Wij zijn voorstander van Open House.\n`);
    await react(parties[1], `- ${carer.replace('gezinnen', 'ouders')}\n- Stop met Open House, want de regie gaat verloren.\n`);
    await react(parties[2], `- ${carer} Regel dat in de overeenkomst.\n`);
  });

  const list = () => `/consultaties/${id}/bundelingen`;
  const points = async (): Promise<PointBody[]> => (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
  const idOf = async (number: number) => (await points()).find((point) => point.number === number)?.id ?? '';
  const bundle = async (...numbers: number[]) =>
    (
      await service.admin
        .post(`/v1/consultations/${id}/bundles`)
        .send({ title: 'Vertrouwd gezicht', points: await Promise.all(numbers.map(idOf)) })
        .expect(201)
    ).body.id as string;
  const hiddenIn = (html: string, name: string) =>
    parsePage(html)
      .elements.filter((element) => attribute(element, 'name') === name)
      .map((element) => attribute(element, 'value') ?? '');

  it('show texts side by side with what differs marked, and what contradicts apart', async () => {
    const { html, text } = await admin.page(list());
    expect(html).toMatch(/<mark>gezinnen\s*<\/mark>/);
    expect(html).toMatch(/<mark>ouders\s*<\/mark>/);
    expect(text).toContain('Bijna gelijke woorden'.toLowerCase());
    expect(text).toContain('Over ‘Open House’');
    expect(hiddenIn(html, 'points')).toEqual(expect.arrayContaining([await idOf(1), await idOf(3), await idOf(5)]));
  });

  it('make a bundle of the points that a person leaves chosen', async () => {
    const answer = await admin
      .post(list(), { action: 'accept', proposal: 1, title: hostile, points: [await idOf(1), await idOf(5)] })
      .expect(303);
    const made = await admin.page(answer.headers['location'] ?? '');
    expect(made.text).toContain('De bundeling is gemaakt.');
    expect(made.text).toContain(hostile);
    expect(made.text).toContain('2 punten van 2 partijen');
    expect((await admin.page(list())).text).toContain('Hoort misschien bij');
  });

  it('keep what was filled in when a proposal is refused', async () => {
    const { text } = await admin
      .post(list(), { action: 'accept', proposal: 1, title: 'Wél een titel', points: [await idOf(1)] })
      .expect(400);
    const page = parsePage(text);
    expect(page.text).toContain('Wél een titel');
    expect(page.elements.some((element) => attribute(element, 'href') === '#v1-points')).toBe(true);
    const boxes = page.elements.filter((element) => attribute(element, 'type') === 'checkbox');
    expect(boxes.filter((box) => attribute(box, 'checked') !== undefined).map((box) => attribute(box, 'value'))).toEqual([await idOf(1)]);
  });

  it('do not propose again what a person said no to', async () => {
    const sent = { action: 'reject', proposal: 1, points: [await idOf(1), await idOf(3), await idOf(5)] };
    await admin.post(list(), sent).expect(303);
    await admin.post(`${list()}/afwijzingen`, { kind: 'opposed', points: `${await idOf(2)} ${await idOf(4)}` }).expect(303);
    const { text } = await admin.page(list());
    expect(text).toContain('Er zijn nu geen punten die op elkaar lijken.');
    expect(text).not.toContain('Spreken elkaar tegen');
  });

  it('decide on all points at once, and offer that decision to one that joins', async () => {
    const made = `/bundelingen/${await bundle(1, 3)}`;
    const refused = await admin.post(`${made}/besluiten`, { outcome: 'incorporated', motivation: '', version: 1 }).expect(400);
    expect(refused.text).toContain('href="#motivation"');
    expect(refused.text).toContain('Zonder motivering kunt u niet besluiten.');
    await admin.post(`${made}/besluiten`, { outcome: 'incorporated', motivation: 'Staat nu in artikel 4.', version: 1 }).expect(303);
    await admin.post(`${made}/punten`, { number: 5, version: 1 }).expect(303);
    expect((await points()).map(({ outcome }) => outcome)).toEqual(['incorporated', null, 'incorporated', null, null]);
    const { text } = await admin.page(made);
    expect(text).toContain('1 punt heeft dit besluit nog niet.');
    await admin.post(`${made}/besluit-uitbreiden`, { points: await idOf(5), version: 2 }).expect(303);
    expect((await points()).filter(({ outcome }) => outcome === 'incorporated')).toHaveLength(3);
  });

  it('ask before a point joins that seems to want the opposite', async () => {
    const made = `/bundelingen/${await bundle(2, 1)}`;
    const asked = await admin.post(`${made}/punten`, { number: 4, version: 1 }).expect(409);
    expect(parsePage(asked.text).text).toContain('Ik heb gekeken: zij willen hetzelfde');
    await admin.post(`${made}/punten`, { number: 4, version: 1, together: 'true' }).expect(303);
    await admin.post(`${made}/punten`, { number: 999, version: 2 }).expect(400);
  });

  it('let a point go, change the title and end a bundle, but not on what was changed meanwhile', async () => {
    const made = `/bundelingen/${await bundle(1, 3, 5)}`;
    await admin.post(`${made}/punten/${await idOf(5)}/weg`, { version: 1 }).expect(303);
    await admin.post(`${made}/titel`, { title: 'Te laat', version: 1 }).expect(409);
    await admin.post(`${made}/titel`, { title: 'Zelfde gezicht', version: 2 }).expect(303);
    expect((await admin.page(made)).text).toContain('Zelfde gezicht');
    await admin.post(`${made}/opheffen`, { version: 1 }).expect(409);
    await admin.post(`${made}/opheffen`, { version: 3 }).expect(303);
    await admin.page(made, 404);
  });

  it('show on the point what resembles it and the bundle it is in', async () => {
    await bundle(1, 3);
    const { text, html } = await admin.page(`/punten/${await idOf(1)}`);
    expect(text).toContain('Lijkt op');
    expect(html).toContain(`/punten/${await idOf(5)}`);
    expect(text).toContain('Vertrouwd gezicht');
    expect(text).toContain('In een bundeling gezet');
    expect((await admin.page(`/punten/${await idOf(2)}`)).text).toContain('wil het tegendeel');
  });

  it('are read by a reader, who changes nothing, and stay closed to a party', async () => {
    const made = `/bundelingen/${await bundle(1, 3)}`;
    const reader = await signInAs(service, id, 'reader');
    expect((await reader.page(list())).html).not.toContain('value="accept"');
    expect((await reader.page(made)).html).not.toContain('/opheffen');
    await reader.post(list(), { action: 'reject', points: [await idOf(1), await idOf(3)] }).expect(403);
    await reader.post(`${made}/titel`, { title: 'x' }).expect(403);
    const party = await signInAs(service, id, 'party', parties[0]);
    await party.page(list(), 403);
    await party.page(made, 404);
    const own = await party.page(`/punten/${await idOf(1)}`);
    expect(own.text).not.toContain('Lijkt op');
    expect(own.html).not.toContain('/bundelingen');
  });

  describe('for points chosen in the list', () => {
    const choose = async (status: number, ...numbers: number[]) =>
      admin.post(`/consultaties/${id}/punten/samen`, { action: 'bundle', points: await Promise.all(numbers.map(idOf)) }).expect(status);
    const look = (...numbers: number[]) => admin.page(`${list()}/nieuw?punten=${numbers.join('.')}`);

    it('show what differs before anything is done, and make the bundle', async () => {
      const answer = await choose(303, 1, 3);
      expect(answer.headers['location']).toContain('bundelingen/nieuw?punten=1.3');
      const { html, text } = await look(1, 3);
      expect(html).toMatch(/<mark>ouders\s*<\/mark>/);
      expect(text).toContain('U koos 2 punten.');
      expect((await service.admin.get(`/v1/consultations/${id}/bundles`)).body).toEqual([]);
      const sent = { punten: '1.3', title: 'Vertrouwd gezicht', points: await Promise.all([1, 3].map(idOf)) };
      await admin.post(`${list()}/nieuw`, sent).expect(303);
      const { body } = await service.admin.get(`/v1/consultations/${id}/bundles`);
      expect(body).toMatchObject([{ title: 'Vertrouwd gezicht', points: 2, parties: 2 }]);
    });

    it('say which want the opposite, and make a bundle of them only when a person looked', async () => {
      const { text, html } = await look(2, 4);
      expect(text).toContain('Punt 2 en punt 4 lijken het tegendeel te willen, over ‘Open House’.');
      expect(hiddenIn(html, 'together')).toEqual(['true']);
      const sent = { punten: '2.4', title: 'Open House', points: await Promise.all([2, 4].map(idOf)) };
      const refused = await admin.post(`${list()}/nieuw`, sent).expect(409);
      expect(parsePage(refused.text).text).toContain('lijken het tegendeel te willen');
      await admin.post(`${list()}/nieuw`, { ...sent, together: 'true' }).expect(303);
    });

    it('offer to add to the bundle that one of them is in, and refuse two bundles at once', async () => {
      const made = await bundle(1, 3);
      const { html, text } = await look(3, 5);
      expect(text).toContain('Hoort misschien bij');
      expect(hiddenIn(html, 'points')).toEqual([await idOf(5)]);
      await admin.post(`${list()}/nieuw`, { punten: '3.5', bundle: made, points: await idOf(5) }).expect(303);
      expect((await service.admin.get(`/v1/bundles/${made}`)).body.points).toHaveLength(3);
      const { text: refused } = parsePage((await choose(409, 1, 3)).text);
      expect(refused).toContain('hoort al bij ‘Vertrouwd gezicht’');
    });

    it('ask for two points at least, and keep the list as it was', async () => {
      const { text } = parsePage((await choose(400, 1)).text);
      expect(text).toContain('Kies er ten minste twee.');
    });
  });

  it('can be looked at ahead by program', async () => {
    const look = async (...numbers: number[]) =>
      service.admin.post(`/v1/consultations/${id}/bundle-previews`).send({ points: await Promise.all(numbers.map(idOf)) });
    const { body } = await look(1, 3, 2, 4);
    expect(body.opposed).toEqual([{ number: 2, other: 4, about: 'Open House' }]);
    expect(body.points.map(({ number }: PointBody) => number)).toEqual([1, 2, 3, 4]);
    expect(body.points[2].similarity).toBeGreaterThan(0.8);
    expect((await look(1)).status).toBe(400);
  });
});
