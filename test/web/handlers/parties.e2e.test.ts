import { Database } from '../../../src/platform/database/database.js';
import { aConsultation, type Service, startService } from '../../support/service.js';
import { seenIn, signIn, signInAs, takeOverIn, type Visitor } from '../../support/session.js';
import { hostile } from '../../support/web/shell.js';

interface ListedParty {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly municipalityCode: string | null;
  readonly email: string | null;
  readonly version: number;
}

describe('the pages of parties', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;

  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
  });
  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
  });
  afterAll(() => service.stop());

  const list = () => `/consultaties/${id}/partijen`;
  const parties = async (): Promise<ListedParty[]> => (await service.admin.get(`/v1/consultations/${id}/parties`).expect(200)).body;
  const add = (fields: Record<string, string>) =>
    admin.post(list(), { name: 'Gemeenteraad Dronten', kind: 'council', municipalityCode: '', email: '', ...fields });

  it('adds a party, and refuses it a second time under another spelling', async () => {
    const answer = await add({ municipalityCode: 'gm0303', email: 'griffie@dronten.example' }).expect(303);
    expect(answer.headers['location']).toBe(`${list()}?gedaan=partij`);
    const page = await admin.page(list());
    expect(page.text).toContain('Gemeenteraad Dronten');
    expect(page.text).toContain('nog stil');
    const again = await add({ name: 'De raad van de gemeente Dronten' }).expect(409);
    expect(again.text).toContain('Deze partij staat er al in.');
    expect(again.text).toContain('De raad van de gemeente Dronten');
  });

  it('shows what was typed as typed, with what is missing', async () => {
    const { text } = await add({ name: '', email: hostile, kind: 'onbekend' }).expect(400);
    expect(text).toContain('href="#name"');
    expect(text).toContain('href="#kind"');
    expect(text).toContain('&lt;script>alert');
    await add({ name: hostile }).expect(303);
    const page = await admin.page(list());
    expect(page.text).toContain(hostile);
    expect(page.html).not.toContain('<script>alert');
  });

  it('takes a pasted list, with municipalities by name', async () => {
    const csv =
      'naam\tsoort\tgemeente\te-mail\nGemeenteraad Epe\tgemeenteraad\tEpe\tgriffie@epe.example\nStichting Veldlicht\taanbieder\t\t\n';
    const answer = await admin.upload(`${list()}/inlezen`).field('csv', csv).expect(303);
    expect(answer.headers['location']).toBe(`${list()}?gedaan=partijen&aantal=2`);
    expect(await parties()).toMatchObject([
      { name: 'Gemeenteraad Epe', municipalityCode: 'gm0232' },
      { name: 'Stichting Veldlicht', kind: 'provider' },
    ]);
  });

  it('takes a list as Excel saves it, in the encoding of old', async () => {
    const csv = Buffer.from('Naam;Soort\r\nCoöperatie Zuid-Hollandse Zorg;zorgaanbieder\r\n', 'latin1');
    await admin.upload(`${list()}/inlezen`).field('csv', '').attach('file', csv, 'partijen.csv').expect(303);
    expect((await parties())[0]?.name).toBe('Coöperatie Zuid-Hollandse Zorg');
  });

  it('names every fault of a list by row and column, and takes none of it', async () => {
    const csv = `naam;soort;gemeente\nRaad A;gemeenteraad;Atlantis\n"${hostile.replaceAll('"', '""')}";ruimteschip;\n;gemeenteraad;Epe\nRaad D;gemeenteraad;Epe`;
    const { text } = await admin.upload(`${list()}/inlezen`).field('csv', csv).expect(400);
    expect(text).toContain('Rij 2, kolom gemeente');
    expect(text).toContain('‘Atlantis’ kennen wij niet als gemeente.');
    expect(text).toContain('Rij 3, kolom soort');
    expect(text).toContain('Rij 4, kolom naam');
    expect(text).toContain('&lt;script>alert');
    expect(await parties()).toEqual([]);
    const twice = await admin.upload(`${list()}/inlezen`).field('csv', 'naam;soort\nRaad A;gemeenteraad\nRaad A;gemeenteraad').expect(400);
    expect(twice.text).toContain('Rij 3, kolom naam');
    expect((await admin.upload(`${list()}/inlezen`).field('csv', 'Raad A;gemeenteraad').expect(400)).text).toContain('noemt geen kolommen');
    expect((await admin.upload(`${list()}/inlezen`).field('csv', '').expect(400)).text).toContain('Kies een bestand.');
  });

  it('changes a party, clears what is emptied, and shows both when somebody else was first', async () => {
    await add({ municipalityCode: 'gm0303', email: 'griffie@dronten.example' }).expect(303);
    const [party] = await parties();
    const at = `${list()}/${party?.id}`;
    expect((await admin.page(at)).html).toContain('value="griffie@dronten.example"');
    const fields = { name: 'Gemeenteraad Dronten', kind: 'council', municipalityCode: 'gm0303', email: '', version: party?.version };
    await admin.post(at, fields).expect(303);
    expect((await parties())[0]).toMatchObject({ email: null, municipalityCode: 'gm0303' });
    const stale = await admin.post(at, { ...fields, name: 'Raad van Dronten', email: 'ander@dronten.example' }).expect(409);
    expect(stale.text).toContain('Dit is veranderd sinds u de bladzijde opende.');
    expect(stale.text).toContain('Dit staat er nu:');
    expect(stale.text).toContain('value="ander@dronten.example"');
    const again = { ...fields, name: 'Raad van Dronten', version: seenIn(stale.text) };
    await admin.post(at, again).expect(409);
    expect((await parties())[0]).toMatchObject({ name: 'Gemeenteraad Dronten' });
    await admin.post(at, { ...again, takeOver: takeOverIn(stale.text) }).expect(303);
    expect((await parties())[0]).toMatchObject({ name: 'Raad van Dronten' });
    expect((await admin.post(at, { ...fields, name: ' ' }).expect(400)).text).toContain('href="#name"');
  });

  it('keeps the municipality of a party that was merged into another since', async () => {
    await add({}).expect(303);
    const [party] = await parties();
    const database = service.app.get(Database);
    await database.write(() => database.execute('UPDATE party SET "municipalityCode" = $1 WHERE id = $2', ['gm0003', party?.id]));
    expect((await admin.page(`${list()}/${party?.id}`)).html).toContain('<option value="gm0003" selected');
  });

  it('keeps to one consultation, and to who may', async () => {
    await add({}).expect(303);
    const [party] = await parties();
    const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    await admin.get(`/consultaties/${other}/partijen/${party?.id}`).expect(404);
    const reader = await signInAs(service, id, 'reader');
    expect((await reader.page(list())).html).not.toContain('id="toevoegen"');
    await reader.post(list(), { name: 'X', kind: 'council' }).expect(403);
    await reader.upload(`${list()}/inlezen`).field('csv', 'naam;soort\nX;gemeenteraad').expect(403);
    await reader.get(`${list()}/${party?.id}`).expect(403);
    const own = await signInAs(service, id, 'party', party?.id);
    await own.get(list()).expect(403);
    const stranger = await signInAs(service, other, 'coordinator');
    await stranger.get(list()).expect(404);
    await stranger.get(`${list()}/${party?.id}`).expect(404);
  });
});
