import { docx, heading, paragraph, raw } from '../../support/docx.js';
import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute, type ParsedPage } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

const version1 = `# 1 Uitgangspunten

Jeugdigen krijgen hulp dicht bij huis.

# 2 Overgang

Een aanbieder draagt een lopende behandeling over als het contract eindigt.

# 3 Wachttijden

De regio meet de wachttijd.
`;
const version2 = version1
  .replace('hulp dicht bij huis', 'hulp zo dicht mogelijk bij huis')
  .replace('draagt een lopende behandeling over als het contract eindigt', 'maakt een lopende behandeling bij dezelfde hulpverlener af')
  .replace('meet de wachttijd', 'meet de wachttijd en publiceert die elk kwartaal');
const words = `- Een kind moet een lopende behandeling bij dezelfde hulpverlener af kunnen maken (paragraaf 2).\n- Wie betaalt het vervoer?\n- ${hostile} wil dat de regio de wachttijd elk kwartaal publiceert.\n`;

interface Change {
  readonly id: string;
  readonly seq: number;
  readonly state: string;
}

describe('the pages of documents', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let document: string;
  let raad: string;
  let points: { id: string; number: number }[];

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    raad = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: raad, text: words }).expect(201)).body.points;
    await decide(0, 'incorporated');
    await decide(1, 'answered');
    await decide(2, 'incorporated');
    document = (await service.admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Strategie' }).expect(201)).body.id;
    await add('0.1', version1);
    await add('0.2', version2);
  });

  const decide = (index: number, outcome: string) =>
    service.admin.post(`/v1/points/${points[index]!.id}/decisions`).send({ outcome, motivation: 'Zo besloten.' }).expect(201);
  const add = (label: string, text: string) =>
    admin.upload(`/documenten/${document}/versies`).field('label', label).attach('file', Buffer.from(text), `s-${label}.md`).expect(303);
  const at = (label = '0.2') => `/documenten/${document}/versies/${label}`;
  const changes = async (label = '0.2'): Promise<Change[]> =>
    (await service.admin.get(`/v1/documents/${document}/versions/${label}/changes`).expect(200)).body;
  const statistics = async () => (await service.admin.get(`/v1/consultations/${id}/statistics`).expect(200)).body;
  const articles = ({ elements }: ParsedPage) => elements.filter(({ tagName }) => tagName === 'article');
  const link = async (index: number, pointIndex: number) =>
    admin.post(`/wijzigingen/${(await changes())[index]!.id}/koppelingen`, { point: points[pointIndex]!.id }).expect(303);

  it('lists documents and adds one, and says what is wrong with a nameless one', async () => {
    expect((await admin.page(`/consultaties/${id}/documenten`)).text).toContain('3 nog te verklaren');
    await admin.post(`/consultaties/${id}/documenten`, { title: hostile, kind: 'tariffs' }).expect(303);
    const page = await admin.page(`/consultaties/${id}/documenten`);
    expect(page.text).toContain(hostile);
    expect(page.html).not.toContain('<script>alert');
    const { text } = await admin.post(`/consultaties/${id}/documenten`, { title: '', kind: 'tariffs' }).expect(400);
    expect(text).toContain('href="#title"');
  });

  it('comes back to the page of the choice of states that a form was sent from', async () => {
    const [change] = await changes();
    const sent = { state: 'unexplained', page: 2, reason: 'Duidelijker.' };
    const answer = await admin.post(`/wijzigingen/${change!.id}/ambtshalve`, sent).expect(303);
    expect(answer.headers['location']).toBe(`${at()}/wijzigingen?stand=unexplained&page=2&gedaan=ambtshalve`);
  });

  it('says that tracked changes were read as if they had been accepted', async () => {
    const inserted = raw('<w:ins w:id="1" w:author="A" w:date="2028-01-01T00:00:00Z"><w:r><w:t> snel</w:t></w:r></w:ins>');
    const bytes = Buffer.from(docx(heading(1, 'Uitgangspunten') + paragraph(['Jeugdigen krijgen hulp', inserted])));
    const upload = admin.upload(`/documenten/${document}/versies`).field('label', '0.3').attach('file', bytes, 's.docx');
    const { location = '' } = (await upload.expect(303)).headers;
    expect((await admin.page(location)).text).toContain('Bijgehouden wijzigingen in het bestand zijn gelezen alsof ze zijn aangenomen.');
  });

  it('keeps what was typed when a version is refused', async () => {
    const answer = await admin
      .upload(`/documenten/${document}/versies`)
      .field('label', '0.3')
      .attach('file', Buffer.from(version2), 'x.md');
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('value="0.3"');
  });

  it('shows was and becomes, the two counters, proposals with their reasons, and what waits', async () => {
    const page = await admin.page(`${at()}/wijzigingen`);
    expect(articles(page)).toHaveLength(3);
    expect(page.text).toContain('3 wijzigingen in 3 paragrafen');
    expect(page.text).toMatch(/staat er nu letterlijk/);
    expect(page.text).toContain('Lijkt verwerkt in');
    expect(page.html).not.toContain('<script>alert');
  });

  it('links a proposed point and comes back to the change', async () => {
    const [, second] = await changes();
    const { headers } = await link(1, 0);
    expect(headers['location']).toBe(`${at()}/wijzigingen?gedaan=gekoppeld&aantal=1#w${second!.seq}`);
    expect(await statistics()).toMatchObject({ unexplainedChanges: 2, changePending: 1 });
    const page = await admin.page(`${at()}/wijzigingen?stand=explained`);
    expect(articles(page)).toHaveLength(1);
    expect(page.text).toContain('Gekoppeld op');
  });

  it('comes back to the choice of states that the form was sent from', async () => {
    const [, second] = await changes();
    const form = { point: points[0]!.id, state: 'unexplained' };
    const { headers } = await admin.post(`/wijzigingen/${second!.id}/koppelingen`, form).expect(303);
    expect(headers['location']).toBe(`${at()}/wijzigingen?stand=unexplained&gedaan=gekoppeld&aantal=1`);
  });

  it('links another point by its number, and says what is wrong with a number', async () => {
    const [first] = await changes();
    const path = `/wijzigingen/${first!.id}/koppelingen`;
    for (const [number, message] of [
      ['999', 'href="#number"'],
      ['', 'href="#number"'],
      [String(points[1]!.number), 'belooft geen wijziging'],
    ]) {
      const { text } = await admin.post(path, { number }).expect(400);
      expect(text).toContain(message);
    }
    await admin.post(path, { number: points[0]!.number }).expect(303);
    const { text, status } = await admin.post(path, { number: points[0]!.number });
    expect([status, text.includes('al aan deze wijziging gekoppeld')]).toEqual([409, true]);
    expect((await statistics()).unexplainedChanges).toBe(2);
  });

  it('ends a link', async () => {
    await link(1, 0);
    const page = await admin.page(`${at()}/wijzigingen`);
    const action = page.elements.map((element) => attribute(element, 'action') ?? '').find((one) => one.endsWith('/los'));
    const { headers } = await admin.post(action ?? '').expect(303);
    expect(headers['location']).toContain('gedaan=ontkoppeld');
    expect((await statistics()).unexplainedChanges).toBe(3);
    await admin.post(action ?? '').expect(404);
  });

  it('records an own initiative with its reason, and takes it back', async () => {
    const [first] = await changes();
    const { text } = await admin.post(`/wijzigingen/${first!.id}/ambtshalve`, { reason: ' ' }).expect(400);
    expect(text).toContain('href="#reason"');
    await admin.post(`/wijzigingen/${first!.id}/ambtshalve`, { reason: `Duidelijker. ${hostile}` }).expect(303);
    const page = await admin.page(`${at()}/wijzigingen?stand=own_initiative`);
    expect(page.text).toContain(`Duidelijker. ${hostile}`);
    await admin.post(`/wijzigingen/${first!.id}/ambtshalve/terug`).expect(303);
    expect((await changes())[0]?.state).toBe('unexplained');
  });

  it('shows what would be linked together before it links it, all or nothing', async () => {
    const page = await admin.page(`${at()}/koppelingen`);
    const values = page.elements.filter((one) => attribute(one, 'type') === 'checkbox').map((one) => attribute(one, 'value') ?? '');
    const links = values.filter((value) => value.includes('/'));
    expect(links.length).toBeGreaterThan(0);
    expect((await statistics()).unexplainedChanges).toBe(3);
    expect((await admin.post(`${at()}/koppelingen`, {}).expect(400)).text).toContain('Kies minstens één voorstel.');
    const unknown = '00000000-0000-7000-8000-000000000000';
    await admin.post(`${at()}/koppelingen`, { link: [...links, `${unknown}/${points[0]!.id}`] }).expect(404);
    expect((await statistics()).unexplainedChanges).toBe(3);
    const { headers } = await admin.post(`${at()}/koppelingen`, { link: links }).expect(303);
    expect(headers['location']).toBe(`${at()}/wijzigingen?gedaan=gekoppeld&aantal=${links.length}`);
    expect((await statistics()).unexplainedChanges).toBeLessThan(3);
  });

  it('traces a point to its sentence, and confirms the passage that it is about', async () => {
    await link(1, 0);
    const page = await admin.page(`/punten/${points[0]!.id}`);
    expect(page.text).toContain('Van punt naar tekst');
    expect(page.text).toContain('bij dezelfde hulpverlener af');
    expect(page.text).toContain('afgeleid uit de verwijzing in het punt');
    expect(page.text).not.toContain('change.linked');
    const passage = page.elements.find((one) => attribute(one, 'name') === 'passage');
    await admin.post(`/punten/${points[0]!.id}/passage`, { passage: attribute(passage!, 'value') }).expect(303);
    expect((await admin.page(`/punten/${points[0]!.id}`)).text).toContain('bevestigd');
    await admin.post(`/punten/${points[0]!.id}/passage`, { passage: 'geen' }).expect(400);
  });

  it('lets a person point out another passage that a point is about, and nobody else', async () => {
    const point = points[1]!;
    const [, href = ''] = /href="([^"]*voor=[^"]*)"/.exec((await admin.page(`/punten/${point.id}`)).html) ?? [];
    const text = await admin.page(href.replaceAll('&amp;', '&'));
    expect(text.text).toContain(`Wijs de passage aan waar punt ${point.number} over gaat.`);
    const row = text.html.slice(text.html.lastIndexOf('Wachttijden'));
    const [, passage = ''] = /name="passage" value="([^"]+)"/.exec(row) ?? [];
    await admin.post(`/punten/${point.id}/passage`, { passage }).expect(303);
    const shown = await admin.page(`/punten/${point.id}`);
    expect(shown.text).toContain('Wachttijden');
    expect(shown.text).toContain('bevestigd');
    const reader = await signInAs(service, id, 'reader');
    expect((await reader.page(`/punten/${point.id}`)).html).not.toContain('voor=');
    expect((await reader.page(href.replaceAll('&amp;', '&'))).html).not.toContain('name="passage"');
  });

  it('shows the text of a version with its points, or only what has points', async () => {
    await link(1, 0);
    const page = await admin.page(at());
    expect(page.text).toContain('Jeugdigen krijgen hulp');
    expect(page.text).toContain('leidde tot de wijziging');
    expect(page.text).toContain('noemt deze paragraaf');
    const first = await admin.page(at('0.1'));
    expect(first.text).toContain('leidde tot de wijziging');
    expect((await admin.page(`${at('0.1')}?toon=punten`)).text).not.toContain('De regio meet de wachttijd');
    await admin.get(at('9')).expect(404);
  });

  it('hands out the was/wordt table as a page and as a file that no spreadsheet runs', async () => {
    const [first] = await changes();
    await admin.post(`/wijzigingen/${first!.id}/ambtshalve`, { reason: '=1+1' }).expect(303);
    await link(1, 0);
    const page = await admin.page(`${at()}/was-wordt`);
    expect(page.text).toContain('3 wijzigingen');
    const { text, headers } = await admin.get(`${at()}/was-wordt?format=csv&stand=own_initiative`).expect(200);
    expect(headers['content-disposition']).toContain('was-wordt-0.2.csv');
    expect(text.trim().split('\r\n')).toHaveLength(2);
    const whole = await service.admin.get(`/v1/documents/${document}/versions/0.2/change-table`).expect(200);
    expect(whole.text).toContain(`"Door punt ${points[0]!.number} (Raad Urk)"`);
    expect(whole.text).toContain('"Ambtshalve: =1+1"');
    await service.admin.get(`/v1/documents/${document}/versions/0.1/change-table`).expect(409);
  });

  it('compares any two versions, without forms', async () => {
    await add('0.3', version2.replace('De regio meet', 'De provincie meet'));
    const page = await admin.page(`${at('0.3')}/wijzigingen?van=0.1`);
    expect(page.text).toContain('Die volgen elkaar niet op');
    expect(page.html).not.toContain('/koppelingen"');
    await admin.get(`${at('0.3')}/wijzigingen?van=9`).expect(404);
  });

  it('puts what is still to be explained on the dashboard', async () => {
    expect((await admin.page(`/consultaties/${id}`)).text).toContain('nog te verklaren');
  });

  it('lets a reader see and a stranger not even that', async () => {
    const reader = await signInAs(service, id, 'reader');
    const page = await reader.page(`${at()}/wijzigingen`);
    expect(page.html).not.toContain('method="post" action="/wijzigingen');
    await reader.get(`${at()}/koppelingen`).expect(403);
    const [first] = await changes();
    await reader.post(`/wijzigingen/${first!.id}/koppelingen`, { number: 1 }).expect(403);
    await reader.post(`/wijzigingen/${first!.id}/ambtshalve`, { reason: 'x' }).expect(403);
    await reader.post(`/punten/${points[0]!.id}/passage`, { passage: first!.id }).expect(403);
  });

  it('shows a party its own points only, and what they changed once that was published', async () => {
    const other = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body
      .id;
    await link(1, 0);
    const urk = await signInAs(service, id, 'party', raad);
    const epe = await signInAs(service, id, 'party', other);
    expect((await urk.page(at())).text).not.toContain('leidde tot de wijziging');
    const early = await urk.page(`${at()}/wijzigingen`);
    expect(early.text).toContain('Nog geen toelichting gepubliceerd');
    expect(early.text).not.toContain('Verklaard');
    await service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201);
    expect((await urk.page(`/punten/${points[0]!.id}`)).text).toContain('bij dezelfde hulpverlener af');
    expect((await urk.page(at())).text).toContain('leidde tot de wijziging');
    const page = await epe.page(at());
    expect(page.text).not.toContain('Raad Urk');
    for (const path of [`${at()}/wijzigingen`, `${at()}/was-wordt`]) expect((await epe.page(path)).text).not.toContain('Raad Urk');
    expect((await epe.get(`${at()}/was-wordt?format=csv`)).text).toContain('Door punten van anderen');
    await epe.get(`/punten/${points[0]!.id}`).expect(404);
  });
});
