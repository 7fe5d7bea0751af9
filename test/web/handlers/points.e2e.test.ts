import { aConsultation, type Service, startService } from '../../support/service.js';
import { seenIn, signIn, signInAs, takeOverIn, type Visitor } from '../../support/session.js';
import { attribute, type ParsedPage } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

interface ListedPoint {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly outcome: string | null;
  readonly themes: readonly { readonly key: string }[];
  readonly suggestions: readonly { readonly key: string }[];
}

const council =
  '- De wachttijden voor specialistische jeugdhulp zijn te lang.\n- Leg vast dat kinderen hun hulpverlener houden bij een overgang.\n';
const provider = `- De indexering van de tarieven ontbreekt in het contract.\n- ${hostile} vraagt om een reële kostprijs.\n`;

describe('the pages of points', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let raad: string;
  let aanbieder: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = async (name: string, kind: string, text: string): Promise<string> => {
      const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201)).body.id;
      await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, text }).expect(201);
      return party;
    };
    raad = await add('Gemeenteraad Dronten', 'council', council);
    aanbieder = await add('Stichting Veldlicht', 'provider', provider);
  });
  afterAll(() => service.stop());

  const list = () => `/consultaties/${id}/punten`;
  const points = async (): Promise<ListedPoint[]> => (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
  const rows = ({ elements }: ParsedPage) =>
    elements.filter((element) => element.tagName === 'tr' && attribute(element, 'data-item')).map((row) => attribute(row, 'data-item'));
  const idOf = async (number: number) => (await points()).find((point) => point.number === number)?.id ?? '';

  it('shows every point with the party’s words, as typed', async () => {
    const page = await admin.page(list());
    expect(rows(page)).toHaveLength(4);
    expect(page.text).toContain(hostile);
    expect(page.html).not.toContain('<script>alert');
    expect(page.text).toContain('4 punten');
  });

  it.each([
    ['q=wachttijd', [1]],
    ['kind=provider', [3, 4]],
    ['sort=-number', [4, 3, 2, 1]],
    ['sort=party&kind=council', [1, 2]],
    ['open=decision&q=tarief', [3]],
    ['open=change', []],
    ['question=1', []],
    ['theme=bestaat-niet', []],
    ['q=%22%29%20OR%201%3D1%20--', []],
    ['sort=geheim&pageSize=9999&page=abc&party=geen-id&open=zomaar', [1, 2, 3, 4]],
    ['pageSize=2&page=2', [3, 4]],
  ])('filters, searches, sorts and pages by %s', async (query, numbers) => {
    const ids = await Promise.all(numbers.map(idOf));
    expect(rows(await admin.page(`${list()}?${query}`))).toEqual(ids);
  });

  it('filters by party, and marks what was searched for', async () => {
    const page = await admin.page(`${list()}?party=${aanbieder}&q=kostprijs`);
    expect(rows(page)).toEqual([await idOf(4)]);
    expect(page.html).toContain('<mark>kostprijs</mark>');
    expect(page.text).toContain('Stichting Veldlicht');
  });

  it('refuses a page too deep with a clear word', async () => {
    const { text } = await admin.get(`${list()}?page=999999`).expect(400);
    expect(text).toContain('Zo ver bladeren kan niet');
  });

  it('tags many points at once, and says how many changed', async () => {
    const chosen = [await idOf(1), await idOf(2)];
    const next = `${list()}?kind=council`;
    const answer = await admin
      .post(`${list()}/samen`, { points: chosen, theme: 'continuity', action: 'add-theme', minimum: '0.8', next })
      .expect(303);
    expect(answer.headers['location']).toMatch(/\?kind=council&handeling=[0-9a-f-]+&gedaan=ingedeeld&aantal=2$/);
    expect((await admin.page(answer.headers['location'] ?? '')).text).toContain('2 punten zijn gewijzigd.');
    await admin.post(`${list()}/samen`, { points: chosen, theme: 'continuity', action: 'remove-theme', next }).expect(303);
    const confirmed = await admin
      .post(`${list()}/samen`, { points: chosen[0], theme: '', action: 'accept-suggestions', minimum: '0', next })
      .expect(303);
    expect(confirmed.headers['location']).toContain('aantal=1');
    expect((await points())[0]?.themes.length).toBeGreaterThan(0);
  });

  it('keeps the list and the choice when the work in bulk is refused', async () => {
    const chosen = [await idOf(1)];
    const next = `${list()}?kind=council`;
    const { text } = await admin.post(`${list()}/samen`, { points: chosen, theme: '', action: 'add-theme', next }).expect(400);
    expect(text).toContain('href="#samen-thema"');
    expect(text).toContain(`value="${chosen[0]}" aria-label="Kies punt 1" checked`);
    expect(text).not.toContain('Stichting Veldlicht</th>');
    const without = await admin.post(`${list()}/samen`, { theme: 'continuity', minimum: '0.9', action: 'add-theme', next }).expect(400);
    expect(without.text).toContain('Kies eerst een of meer punten.');
    expect(without.text).toContain('<option value="continuity" selected');
    expect(without.text).toContain('<option value="0.9" selected');
    await admin
      .post(`${list()}/samen`, { points: chosen, theme: 'bestaat-niet', action: 'add-theme', next: 'https://elders.example' })
      .expect(400);
  });

  it('opens a point beside the list and goes back to the list after a decision', async () => {
    const point = (await points())[2];
    const page = await admin.page(`${list()}?kind=provider&punt=${point?.id}`);
    expect(page.elements.filter((element) => attribute(element, 'id') === 'punt')).toHaveLength(1);
    const next = page.elements.filter((element) => attribute(element, 'name') === 'next').map((element) => attribute(element, 'value'));
    expect(next.every((address) => address?.startsWith(list()))).toBe(true);
    const empty = await admin
      .post(`/punten/${point?.id}/besluiten`, {
        version: point?.version,
        outcome: '',
        motivation: ' ',
        answer: hostile,
        next: `${list()}?kind=provider`,
      })
      .expect(400);
    expect(empty.text).toContain('Schrijf op waarom.');
    expect(empty.text).toContain('href="#outcome"');
    expect(empty.text).toContain('&lt;script>alert');
    expect(empty.text).toContain('id="punt"');
    const done = await admin
      .post(`/punten/${point?.id}/besluiten`, {
        version: point?.version,
        outcome: 'incorporated',
        motivation: hostile,
        changes: 'Concept, versie 2, paragraaf 4\r\nBijlage 3',
        next: `${list()}?kind=provider#punt`,
      })
      .expect(303);
    expect(done.headers['location']).toBe(`${list()}?kind=provider&gedaan=besluit#punt`);
    const decision = (await service.admin.get(`/v1/points/${point?.id}/decisions`)).body[0];
    expect(decision).toMatchObject({
      outcome: 'incorporated',
      motivation: hostile,
      changes: ['Concept, versie 2, paragraaf 4', 'Bijlage 3'],
    });
  });

  describe('on the page of one point', () => {
    it('says yes and no to suggestions, adds, orders and removes themes', async () => {
      const { id: point } = (await points())[3]!;
      const state = async () => (await points())[3]!;
      const at = `/punten/${point}/themas`;
      const [first] = (await state()).suggestions;
      const other = (await points())[2]!;
      expect(first && other.suggestions[0]).toBeDefined();
      await admin.post(at, { accept: first?.key, version: 1, next: `/punten/${point}` }).expect(303);
      await admin.post(`/punten/${other.id}/themas`, { reject: other.suggestions[0]?.key, version: other.version }).expect(303);
      await admin.post(at, { add: 'yes', theme: 'continuity', version: (await state()).version }).expect(303);
      expect((await state()).themes.map(({ key }) => key)).toEqual([first?.key, 'continuity']);
      await admin.post(at, { first: 'continuity', version: (await state()).version }).expect(303);
      expect((await state()).themes.map(({ key }) => key)).toEqual(['continuity', first?.key]);
      await admin.post(at, { remove: first?.key, version: (await state()).version }).expect(303);
      expect((await state()).themes.map(({ key }) => key)).toEqual(['continuity']);
      const stale = await admin.post(at, { remove: 'continuity', version: 1 }).expect(409);
      expect(stale.text).toContain(
        'Iemand anders wijzigde dit punt terwijl u bezig was. Thema’s nu: Continuïteit van zorg. U wilde: geen.',
      );
      const { text } = await admin.page(`/punten/${point}`);
      expect(text).toContain('Anneke Beheer');
      expect((await admin.page(`/punten/${other.id}`)).text).toContain('Voorstel afgewezen');
    });

    it('shows both versions when two decide at once, and keeps what was typed', async () => {
      const point = (await points())[0]!;
      const send = (visitor: Visitor, fields: Record<string, string>) =>
        visitor.post(`/punten/${point.id}/besluiten`, { version: point.version, outcome: 'noted', next: `/punten/${point.id}`, ...fields });
      const member = await signInAs(service, id, 'member');
      await send(member, { motivation: 'De collega was eerst.' }).expect(303);
      const stale = await send(admin, { outcome: 'not_incorporated', motivation: 'Ik was iets later.' }).expect(409);
      expect(stale.text).toContain('Iemand was u voor');
      expect(stale.text).toContain('De collega was eerst.');
      expect(stale.text).toContain('Ik was iets later.');
      const form = stale.text.slice(stale.text.indexOf('id="besluit"'));
      const again = { version: seenIn(form), outcome: 'not_incorporated', motivation: 'Ik was iets later.' };
      await send(admin, again).expect(409);
      await send(admin, { ...again, takeOver: takeOverIn(form) }).expect(303);
      const history = (await service.admin.get(`/v1/points/${point.id}/decisions`)).body;
      expect(history.map(({ motivation }: { motivation: string }) => motivation)).toEqual(['Ik was iets later.', 'De collega was eerst.']);
      const page = await admin.page(`/punten/${point.id}`);
      expect(page.text).toContain('Eerdere besluiten');
    });

    it('decides once when the form is sent twice', async () => {
      const point = (await points())[1]!;
      const fields = { version: point.version, outcome: 'noted', motivation: 'Gehoord.', next: `/punten/${point.id}` };
      await admin.post(`/punten/${point.id}/besluiten`, fields).expect(303);
      await admin.post(`/punten/${point.id}/besluiten`, fields).expect(303);
      expect((await service.admin.get(`/v1/points/${point.id}/decisions`)).body).toHaveLength(1);
    });

    it('fills in the decision of another point when asked', async () => {
      const { text } = await admin.page(`/punten/${await idOf(4)}?from=${await idOf(2)}`);
      expect(text).toContain('Gehoord.');
    });

    it('asks what was not taken over', async () => {
      const point = (await points())[3]!;
      const { text } = await admin
        .post(`/punten/${point.id}/besluiten`, { version: point.version, outcome: 'partly_incorporated', motivation: 'Half.' })
        .expect(400);
      expect(text).toContain('Schrijf op wat niet is overgenomen.');
    });
  });

  describe('who sees what', () => {
    it('shows a party its own points only, with what was published of the decision and without who decided', async () => {
      const visitor = await signInAs(service, id, 'party', raad);
      const page = await visitor.page(list());
      expect(rows(page)).toEqual([await idOf(1), await idOf(2)]);
      expect(page.text).not.toContain('Veldlicht');
      const early = await visitor.page(`/punten/${await idOf(1)}`);
      expect(early.text).toContain('Er is nog geen antwoord gepubliceerd.');
      expect(early.text).not.toContain('Ik was iets later.');
      await service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201);
      const own = await visitor.page(`/punten/${await idOf(1)}`);
      expect(own.text).toContain('Ik was iets later.');
      expect(own.text).toContain('Besloten door de werkgroep');
      expect(own.text).not.toContain('Anneke Beheer');
      expect(own.html).not.toContain('action="/punten');
      await visitor.get(`/punten/${await idOf(3)}`).expect(404);
      await visitor.get(`${list()}?punt=${await idOf(3)}`).expect(404);
      await visitor.post(`/punten/${await idOf(1)}/besluiten`, { outcome: 'noted', motivation: 'Zelf.' }).expect(403);
      await visitor.post(`${list()}/samen`, { points: await idOf(1), theme: 'continuity', action: 'add-theme' }).expect(403);
    });

    it('lets a reader read, and neither tag nor decide', async () => {
      const visitor = await signInAs(service, id, 'reader');
      const page = await visitor.page(`${list()}?punt=${await idOf(3)}`);
      expect(
        page.elements.filter((element) => attribute(element, 'method') === 'post').map((element) => attribute(element, 'action')),
      ).toEqual(['/afmelden', `${list()}/weergaven`, `${list()}/kolommen`, '/taal']);
      await visitor.post(`/punten/${await idOf(3)}/themas`, { add: 'yes', theme: 'continuity' }).expect(403);
      await visitor.post(`/punten/${await idOf(3)}/besluiten`, { outcome: 'noted', motivation: 'Toch.' }).expect(403);
    });

    it('tells strangers that a point does not exist', async () => {
      const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
      const visitor = await signInAs(service, other, 'coordinator');
      await visitor.get(list()).expect(404);
      await visitor.get(`/punten/${await idOf(1)}`).expect(404);
      await visitor.post(`/punten/${await idOf(1)}/besluiten`, { outcome: 'noted', motivation: 'Vreemd.' }).expect(404);
      await visitor.post(`/punten/${await idOf(1)}/themas`, { accept: 'access' }).expect(404);
      const page = await admin.page(`/consultaties/${other}/punten?punt=${await idOf(1)}`);
      expect(page.html).not.toContain('id="punt"');
    });
  });
});
