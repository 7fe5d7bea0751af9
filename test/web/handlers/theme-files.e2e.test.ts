import { Learning } from '../../../src/themes/learning.js';
import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { parsePage } from '../../support/web/parsed.js';

interface ListedTheme {
  readonly key: string;
  readonly retiredAt: string | null;
}

describe('the scheme as a file', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  const page = () => `/consultaties/${id}/themabestand`;
  const inUse = async (): Promise<string[]> =>
    ((await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body as ListedTheme[])
      .filter(({ retiredAt }) => !retiredAt)
      .map(({ key }) => key);
  const send = (text: string, status: number) => admin.upload(page()).field('text', text).expect(status);

  it('is told wrong by row and column, with nothing changed', async () => {
    const before = await inUse();
    const csv = 'key;label;cues\nquality;Kwaliteit;"goed = 0,8"\n;;\nFout!;Nog een;"woord = veel"\nquality;;\n';
    const { text } = parsePage((await send(csv, 400)).text);
    expect(text).toContain('Er is niets veranderd.');
    expect(text).toContain('Rij 4, sleutel (key)');
    expect(text).toContain('Rij 4, woorden (cues)');
    expect(text).toContain('Rij 5, naam (label)');
    expect(text).toContain('Rij 5, sleutel (key) : Deze sleutel staat er twee keer in.');
    expect(parsePage((await send('{"themes": [', 400)).text).text).toContain('Dit is geen geldige json.');
    expect(parsePage((await send('', 400)).text).text).toContain('Kies een bestand.');
    expect(await inUse()).toEqual(before);
  });

  it('goes out as CSV and as JSON, and comes in again as it was', async () => {
    const before = await inUse();
    const csv = (await admin.get(`${page()}/csv`).expect(200)).text;
    const json = (await admin.get(`${page()}/json`).expect(200)).text;
    await admin.get(`${page()}/exe`).expect(404);
    await admin.upload(page()).attach('file', Buffer.from(csv), 'indeling.csv').expect(303);
    expect(await inUse()).toEqual(before);
    const two = { themes: JSON.parse(json).themes.slice(0, 2) };
    await admin
      .upload(page())
      .attach('file', Buffer.from(JSON.stringify(two)), 'indeling.json')
      .expect(303);
    expect(await inUse()).toEqual(before.slice(0, 2));
    await send(json, 303);
    expect(await inUse()).toEqual(before);
  });

  it('takes what was confirmed in another consultation, or in a file', async () => {
    const other = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Vorige inkoop' }))
        .expect(201)
    ).body.id;
    const council = { name: 'Raad Urk', kind: 'council' };
    const party = (await service.admin.post(`/v1/consultations/${other}/parties`).send(council).expect(201)).body.id;
    const reaction = { party, channel: 'letter', text: '- De bus rijdt niet meer.' };
    const [point] = (await service.admin.post(`/v1/consultations/${other}/reactions`).send(reaction).expect(201)).body.points;
    await service.admin
      .put(`/v1/points/${point.id}/themes`)
      .send({ themes: ['access'] })
      .expect(200);
    await service.app.get(Learning).settle();
    expect((await admin.page(page())).text).toContain('Vorige inkoop');
    const learn = `/consultaties/${id}/themavoorbeelden`;
    const added = await admin.upload(learn).field('from', other).expect(303);
    expect(added.headers['location']).toContain('aantal=1');
    expect((await admin.upload(learn).field('from', other).expect(303)).headers['location']).toContain('aantal=0');
    const lines = '{"text":"De trein rijdt ook niet.","themes":["access"]}\n\n{"text":"","themes":[]}\n';
    const refused = await admin.upload(learn).attach('file', Buffer.from(lines), 'voorbeelden.jsonl').expect(400);
    expect(parsePage(refused.text).text).toContain('Rij 3, tekst (text)');
    expect(parsePage((await admin.upload(learn).field('from', '').expect(400)).text).text).toContain('Kies een consultatie.');
    const { body } = await service.admin.post(`/v1/consultations/${id}/confirmed-examples`).send({ from: other }).expect(201);
    expect(body).toMatchObject({ added: 0, known: 1 });
  });

  it('is the coordinator’s, and gives nothing of a consultation that one is not in', async () => {
    const member = await signInAs(service, id, 'member');
    await member.page(page(), 403);
    await member.upload(page()).field('text', 'key;label\na;A\n').expect(403);
    const elsewhere = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Geheim' }))
        .expect(201)
    ).body.id;
    const coordinator = await signInAs(service, id, 'coordinator');
    expect((await coordinator.page(page())).text).not.toContain('Geheim');
    await coordinator.upload(`/consultaties/${id}/themavoorbeelden`).field('from', elsewhere).expect(404);
  });
});
