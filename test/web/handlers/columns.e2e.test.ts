import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';

const sheet = (...rows: string[]) => ['Wat ons opvalt;Waar dan;Wie zegt het', ...rows].join('\n');
const first = sheet(
  'De wachttijd voor hulp thuis is te lang.;blz. 3;Raad van Epe',
  'Het tarief dekt de kosten van vervoer niet.;paragraaf 4.2;Raad van Heerde',
  'Leg vast wie de ouders inlicht bij een overgang.;;',
);

describe('a sheet whose columns nobody knows', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let party: string;
  let reader: Visitor;
  const names: Record<string, string> = {};

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    for (const name of ['Raad van Epe', 'Raad van Heerde']) {
      const added = await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201);
      names[added.body.id] = name;
      party ??= added.body.id;
    }
    reader = await signInAs(service, id, 'reader');
  });
  afterAll(() => service.stop());

  const send = (text: string, fileName: string) =>
    admin.upload(`/consultaties/${id}/reacties`).field('party', party).attach('file', Buffer.from(text), fileName);
  const points = async (address: string) =>
    (await service.admin.get(`/v1/reactions/${/\/reacties\/([0-9a-f-]+)/.exec(address)?.[1]}`).expect(200)).body.points.map(
      ({ text, section }: { text: string; section: string }) => [text, section],
    );

  it('is kept, shown column by column, made into points as a person says, and known the next time', async () => {
    const sent = await send(first, 'lijst.csv').expect(303);
    const address = sent.headers['location'] ?? '';
    expect(address).toMatch(/\/inname\/[0-9a-f-]+\/kolommen$/);
    expect((await service.admin.get(`/v1/consultations/${id}/reactions`)).body).toEqual([]);
    expect((await admin.page(`/consultaties/${id}/reacties`)).html).toContain(`href="${address}"`);
    const form = await admin.page(address);
    expect(form.text).toContain('Wat ons opvalt');
    expect(form.text).toContain('Het tarief dekt de kosten van vervoer niet.');
    const none = await admin.post(address, { 'column-0': '', 'column-1': 'section' }).expect(400);
    expect(none.text).toContain('href="#column-0"');
    const twice = await admin.post(address, { 'column-0': 'remark', 'column-1': 'remark' }).expect(400);
    expect(twice.text).toContain('href="#column-1"');
    const done = await admin.post(address, { 'column-0': 'remark', 'column-1': 'section', 'column-2': 'party' }).expect(303);
    expect(await points(done.headers['location'] ?? '')).toEqual([
      ['De wachttijd voor hulp thuis is te lang.', 'blz. 3'],
      ['Het tarief dekt de kosten van vervoer niet.', 'paragraaf 4.2'],
      ['Leg vast wie de ouders inlicht bij een overgang.', ''],
    ]);
    const listed = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(listed.map(({ party: by }: { party: string }) => by).sort()).toEqual(['Raad van Epe', 'Raad van Epe', 'Raad van Heerde']);
    await admin.get(address).expect(404);
    await admin.post(address, { 'column-0': 'remark' }).expect(404);
    const again = await send(
      sheet('De toegang is niet overal even dichtbij.;blz. 9;', 'Er zijn te weinig gezinshuizen.;;'),
      'volgende.csv',
    ).expect(303);
    expect(await points(again.headers['location'] ?? '')).toEqual([
      ['De toegang is niet overal even dichtbij.', 'blz. 9'],
      ['Er zijn te weinig gezinshuizen.', ''],
    ]);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);
  });

  it('can be told by the API what it holds', async () => {
    const text = 'Wat ons raakt;Plek\nDe norm voor wachttijd ontbreekt nog.;hier\nKinderen houden graag hun eigen hulpverlener.;daar\n';
    const { body } = await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .field('party', party)
      .attach('file', Buffer.from(text), 'api.csv')
      .expect(201);
    expect(body.reactions).toEqual([]);
    const [{ sourceId }] = body.unmapped;
    const columns = (await service.admin.get(`/v1/waiting-sheets/${sourceId}/columns`).expect(200)).body;
    expect(columns.columns.map(({ name, guess }: { name: string; guess: string | null }) => [name, guess])).toEqual([
      ['Wat ons raakt', 'remark'],
      ['Plek', null],
    ]);
    await service.admin.post(`/v1/waiting-sources/${sourceId}/assignments`).send({ chapters: [] }).expect(404);
    const made = await service.admin
      .post(`/v1/waiting-sheets/${sourceId}/columns`)
      .send({ columns: ['remark'] })
      .expect(201);
    expect(made.body.reactions).toMatchObject([{ points: 2 }]);
  });

  it('needs no question when it is made from our own template', async () => {
    const form = await admin.page(`/consultaties/${id}/reacties/nieuw`);
    expect(form.html).toContain(`href="/consultaties/${id}/reacties/sjabloon"`);
    const file = await admin.get(`/consultaties/${id}/reacties/sjabloon`).buffer(true).expect(200);
    expect(file.headers['content-disposition']).toContain('reacties.xlsx');
    await service.admin.get(`/v1/consultations/${id}/import-template`).expect(200);
    await reader.get(`/consultaties/${id}/reacties/sjabloon`).expect(403);
  });

  it('is for who takes reactions in', async () => {
    const sent = await send(first.replaceAll('opvalt', 'zorgen geeft'), 'derde.csv').expect(303);
    await reader.get(sent.headers['location'] ?? '').expect(404);
    await reader.post(sent.headers['location'] ?? '', { 'column-0': 'remark' }).expect(404);
  });

  it('lets what was said be changed and forgotten', async () => {
    const list = `/consultaties/${id}/kolommen`;
    const shown = await admin.page(list);
    expect(shown.text).toContain('Wat ons opvalt, Waar dan, Wie zegt het');
    const mappings: { id: string; columns: { name: string; meaning: string | null }[] }[] = (
      await service.admin.get(`/v1/consultations/${id}/column-mappings`).expect(200)
    ).body;
    const mapping = mappings.find(({ columns }) => columns.some(({ name }) => name === 'Waar dan'))!;
    expect(mapping.columns.map(({ meaning }) => meaning)).toEqual(['remark', 'section', 'party']);
    const address = `${list}/${mapping.id}`;
    expect((await admin.page(address)).html).toContain('Waar dan');
    const none = await admin.post(address, { version: '1', 'column-0': 'section' }).expect(400);
    expect(none.text).toContain('href="#column-0"');
    await admin.post(address, { version: '1', 'column-0': 'remark', 'column-1': '', 'column-2': '' }).expect(303);
    await admin.post(address, { version: '1', 'column-0': 'proposal' }).expect(409);
    const sent = await send(
      sheet('De wachttijd is erg lang in Epe.;blz. 3;Raad van Epe', 'Maak het tarief eerlijk voor allen.;;'),
      'derde.csv',
    ).expect(303);
    expect((await points(sent.headers['location'] ?? ''))[0]).toEqual(['De wachttijd is erg lang in Epe.', '']);
    await reader.get(list).expect(403);
    await service.admin.delete(`/v1/column-mappings/${mapping.id}`).set('if-match', '"1"').expect(409);
    await admin.post(`${address}/vergeten`, { version: '2' }).expect(303);
    await admin.get(address).expect(404);
    const again = await send(sheet('Nog iets over de toegang hier.;blz. 3;', 'En nog iets over het tarief.;blz. 4;'), 'vierde.csv').expect(
      303,
    );
    expect(again.headers['location']).toMatch(/kolommen$/);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);
  });

  it('comes in whole or not at all, with every wrong cell by row and column', async () => {
    const template = 'Nummer;Partij;Document;Paragraaf;Opmerking;Voorstel;Antwoord;Uitkomst';
    const rows = [
      '1;Raad van Epe;;;De wachttijd is te lang.;;;',
      '1;Raad van Ede;;;;;Wordt aangepast;misschien',
      ';;;;Het tarief is te laag.;;;Overgenomen',
    ];
    const file = [template, ...rows].join('\n');
    const before = (await service.admin.get(`/v1/consultations/${id}/reactions`)).body.length;
    const answer = await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .field('party', party)
      .attach('file', Buffer.from(file), 'sjabloon.csv')
      .expect(400);
    expect(answer.body.title).toBe('sheet-faulty');
    expect(answer.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['#/rows/3/Opmerking', 'value-missing'],
      ['#/rows/3/Uitkomst', 'choice-unknown'],
      ['#/rows/3/Nummer', 'number-twice'],
    ]);
    const page = await send(file, 'sjabloon.csv').expect(400);
    expect(page.text).toContain('Rij 3, Opmerking: Dit vak is leeg.');
    expect(page.text).toContain('Rij 3, Uitkomst: ‘misschien’ kennen wij hier niet.');
    const mended = file.replace(rows[1] ?? '', '2;Raad van Ede;;;Meer gezinshuizen.;;Wordt aangepast;Overgenomen');
    const unknown = await send(mended, 'sjabloon.csv').expect(400);
    expect(unknown.text).toContain('Rij 3, Partij: ‘Raad van Ede’ doet niet mee aan de consultatie.');
    expect((await service.admin.get(`/v1/consultations/${id}/reactions`)).body).toHaveLength(before);
    await send(mended.replace('Raad van Ede', 'Raad van Heerde'), 'sjabloon.csv').expect(303);
    const list =
      'Organisatie;Afdeling;Naam;E-mail;Straat;Huisnummer;Postcode;Plaats;Ontvangen op;Gedagtekend;Wijze;Kenmerk;Reactie;Notitie';
    const late = await send(`${list}\n;;J. Smit;;;;;;31-02-2026;;postduif;K1;Het tarief is te laag.;`, 'lijst van reacties.csv').expect(
      400,
    );
    expect(late.text).toContain('Rij 2, Ontvangen op: ‘31-02-2026’ is geen datum.');
    expect(late.text).toContain('Rij 2, Wijze: ‘postduif’ kennen wij hier niet.');
  });

  it('is refused by the same rules once its columns are known', async () => {
    const header = 'Wat valt op;Van wie komt het';
    const sent = await send(
      `${header}\nDe wachttijd voor hulp is te lang.;Raad van Epe\nHet tarief dekt de kosten niet.;Raad van Ede\n`,
      'van wie.csv',
    ).expect(303);
    const address = sent.headers['location'] ?? '';
    const refused = await admin.post(address, { 'column-0': 'remark', 'column-1': 'party' }).expect(400);
    expect(refused.text).toContain('Rij 3, Van wie komt het: ‘Raad van Ede’ doet niet mee aan de consultatie.');
    await admin.post(address, { 'column-0': 'remark', 'column-1': '' }).expect(303);
  });
});
