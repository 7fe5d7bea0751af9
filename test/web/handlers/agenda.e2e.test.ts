import { strFromU8, unzipSync } from 'fflate';
import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, type Visitor } from '../../support/session.js';
import { attribute, parsePage } from '../../support/web/parsed.js';

describe('the pages of a meeting of the working group', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let meeting: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body
      .id;
    const text = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n- Betrek ouders bij het toezicht.\n';
    await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    const facts = { kind: 'working_group', title: 'Werkgroep', startsAt: '2026-10-08T07:30:00Z' };
    meeting = (await service.admin.post(`/v1/consultations/${id}/meetings`).send(facts).expect(201)).body.id;
  });

  const page = () => `/bijeenkomsten/${meeting}`;
  const agenda = async () => (await service.admin.get(`/v1/meetings/${meeting}/agenda-items`).expect(200)).body;
  const itemAt = async (position: number): Promise<string> => `/agendapunten/${(await agenda())[position - 1].id}`;
  const hidden = async (path: string, name: string): Promise<string> =>
    attribute((await admin.page(path)).elements.find((element) => attribute(element, 'name') === name)!, 'value') ?? '';

  it('put points on the agenda as a person writes their numbers, in another order, and off it', async () => {
    expect((await admin.page(page())).text).toContain('Er staat nog niets op de agenda.');
    const added = await admin.post(`${page()}/agenda`, { numbers: '1, 2 en 3' }).expect(303);
    expect((await admin.page(added.headers['location']!.split('#')[0]!)).text).toContain('3 agendapunten erbij.');
    const [first] = await agenda();
    await admin.post(`/agendapunten/${first.id}/plaats`, { position: 2, version: 1 }).expect(303);
    expect((await agenda()).map(({ number }: { number: number }) => number)).toEqual([2, 1, 3]);
    const stale = await admin.post(`/agendapunten/${first.id}/weg`, { version: 1 }).expect(409);
    expect(parsePage(stale.text).text).toContain('Dit is veranderd sinds u de bladzijde opende.');
    await admin.post(`/agendapunten/${first.id}/weg`, { version: 2 }).expect(303);
    expect(await agenda()).toHaveLength(2);
  });

  it('say what is wrong with a number, and that nothing was chosen', async () => {
    const refused = parsePage((await admin.post(`${page()}/agenda`, { numbers: '1 en 99' }).expect(400)).text);
    expect(refused.text).toContain('Er is geen punt 99.');
    expect(refused.elements.some((element) => attribute(element, 'href') === '#agenda-numbers')).toBe(true);
    expect((await admin.post(`${page()}/agenda`, { theme: '', party: '' }).expect(400)).text).toContain(
      'Zeg welke punten op de agenda komen.',
    );
    expect((await admin.post(`${page()}/agenda`, { numbers: 'alle' }).expect(400)).text).toContain('Vul een heel getal in.');
  });

  it('go through it item by item, keep what was said, and adopt the drafts', async () => {
    await admin.post(`${page()}/agenda`, { numbers: '1 2' }).expect(303);
    const [first, second] = [await itemAt(1), await itemAt(2)];
    const { text, html } = await admin.page(first);
    expect(text).toContain('Agendapunt 1 van 2.');
    expect(html).toContain(`href="${second}"`);
    const said = { basis: await hidden(first, 'basis'), version: 1, step: 'next', notes: 'Besproken.' };
    const positions = { 'stance-gm0034': 'against', 'words-gm0034': 'Te duur.', 'stance-gm0303': 'for' };
    const missing = parsePage((await admin.post(first, { ...said, ...positions }).expect(400)).text);
    expect(missing.text).toContain('Kies een uitkomst.');
    expect(missing.elements.some((element) => attribute(element, 'value') === 'Te duur.')).toBe(true);
    await admin
      .post(first, { ...said, ...positions, outcome: 'noted', motivation: 'Wij letten erop.' })
      .expect(303)
      .expect('location', new RegExp(`^${second}`));
    expect((await admin.page(first)).text).toContain('Almere is tegen.');
    await admin.post(second, { step: 'hold', notes: 'Volgende keer.', outcome: 'noted', motivation: 'x', version: 1 }).expect(303);
    expect((await agenda()).map(({ state }: { state: string }) => state)).toEqual(['drafted', 'held']);

    const adopting = await admin.page(`${page()}/vaststellen`);
    expect(adopting.text).toContain('Tegen: Almere.');
    const [{ id: item }] = await agenda();
    await admin.post(`${page()}/vaststellen`, { signedBy: '', adoptedOn: '2026-10-08', items: item }).expect(400);
    const done = await admin
      .post(`${page()}/vaststellen`, { signedBy: 'Anouk, voorzitter', adoptedOn: '2026-10-08', items: item })
      .expect(303);
    const after = await admin.page(done.headers['location']!.split('#')[0]!);
    expect(after.text).toContain('Het besluit is vastgesteld.');
    expect(after.text).toContain('1 besluit vastgesteld op 8 oktober 2026 door Anouk, voorzitter.');
    const twice = await admin.post(`${page()}/vaststellen`, { signedBy: 'Anouk', adoptedOn: '2026-10-08', items: item }).expect(409);
    expect(parsePage(twice.text).text).toContain('Deze besluiten zijn al vastgesteld.');
    expect((await admin.page(first)).text).toContain('Dit besluit is vastgesteld.');
  });

  it('show the text of the section that a point is about, the rest of a long one when asked, and have it in the papers', async () => {
    const document = (await service.admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Strategie' }).expect(201)).body.id;
    const long = Array.from({ length: 30 }, (_, index) => `Zin ${index + 1} zegt hoe lang iemand hoogstens op hulp wacht.`).join('\n\n');
    const words = `# 1 Inleiding\n\nWaarom.\n\n# 2 Wachttijd\n\nDe wachttijd is tien weken.\n\n## 2.1 Meten\n\n${long}\n\n# 3 Slot\n\nHet einde.\n`;
    await service.admin
      .post(`/v1/documents/${document}/versions`)
      .field('label', '0.1')
      .attach('file', Buffer.from(words), 'v01.md')
      .expect(201);
    const passages = (await service.admin.get(`/v1/documents/${document}/versions/0.1/passages`).expect(200)).body;
    const [point] = (await service.admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
    const about = passages.find(({ text }: { text: string }) => text.includes('Wachttijd')).id;
    await service.admin.put(`/v1/points/${point.id}/anchor`).send({ passage: about }).expect(200);
    await admin.post(`${page()}/agenda`, { numbers: '1' }).expect(303);
    const { text, html } = await admin.page(await itemAt(1));
    expect(text).toContain('De wachttijd is tien weken.');
    expect(text).toContain('Lees de rest van deze paragraaf');
    expect(html.indexOf('Lees de rest van deze paragraaf')).toBeLessThan(html.indexOf('Zin 30 zegt'));
    expect(text).not.toContain('Het einde.');
    expect(text).not.toContain('Waarom.');
    const papers = await service.admin
      .get(`/v1/meetings/${meeting}/papers`)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    expect(strFromU8(unzipSync(papers.body)['word/document.xml'] as Uint8Array)).toContain('De wachttijd is tien weken.');
  });

  it('leave out what was decided meanwhile, and say which it is when it is sent all the same', async () => {
    await admin.post(`${page()}/agenda`, { numbers: '1' }).expect(303);
    const item = await itemAt(1);
    await admin.post(item, { step: 'next', outcome: 'noted', motivation: 'Ja.', version: 1 }).expect(303);
    const [{ pointId, id: itemId }] = await agenda();
    await service.admin.post(`/v1/points/${pointId}/decisions`).send({ outcome: 'answered', motivation: 'Al gedaan.' }).expect(201);
    const { text, elements } = await admin.page(`${page()}/vaststellen`);
    expect(text).toContain('Eerst opnieuw bespreken');
    expect(elements.filter((element) => attribute(element, 'name') === 'items' && attribute(element, 'checked') !== undefined)).toEqual([]);
    const sent = await admin.post(`${page()}/vaststellen`, { signedBy: 'A', adoptedOn: '2026-10-08', items: itemId }).expect(409);
    expect(parsePage(sent.text).text).toContain('Agendapunt 1 is gewijzigd nadat het conceptbesluit is gemaakt.');
    expect((await admin.page(item)).text).toContain('Bespreek het opnieuw');
  });
});
