import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

describe('the pages of consultations', () => {
  let service: Service;
  let admin: Visitor;
  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
  });
  afterAll(() => service.stop());

  const fields = { title: 'Inkoop jeugdhulp 2029', opensOn: '2026-01-01', closesOn: '2026-12-31' };

  it('opens a consultation with questions and municipalities by name', async () => {
    const answer = await admin
      .post('/consultaties', {
        ...fields,
        questions: 'Eerste vraag?\r\n\r\nTweede vraag?',
        municipalities: 'Dronten\r\ngemeente Epe\r\ngm0034',
      })
      .expect(303);
    const id = /^\/consultaties\/([0-9a-f-]+)\?gedaan=consultatie$/.exec(answer.headers['location'] ?? '')?.[1];
    const made = (await service.admin.get(`/v1/consultations/${id}`).expect(200)).body;
    expect(made.questions.map(({ text }: { text: string }) => text)).toEqual(['Eerste vraag?', 'Tweede vraag?']);
    expect(made.municipalities.map(({ name }: { name: string }) => name)).toEqual(['Dronten', 'Epe', 'Almere']);
    expect((await admin.page(answer.headers['location'] ?? '')).text).toContain('De consultatie is gemaakt.');
  });

  it('says all that is wrong at once, and keeps what was typed', async () => {
    const { text } = await admin
      .post('/consultaties', { title: '', opensOn: '2026-02-30', closesOn: 'morgen', questions: hostile })
      .expect(400);
    for (const field of ['title', 'opensOn', 'closesOn']) expect(text).toContain(`href="#${field}"`);
    expect(text).toContain('&lt;script>alert');
    const unknown = await admin.post('/consultaties', { ...fields, municipalities: 'Dronten\nAtlantis' }).expect(400);
    expect(unknown.text).toContain('‘Atlantis’ kennen wij niet als gemeente.');
    const reversed = await admin.post('/consultaties', { ...fields, closesOn: '2025-01-01' }).expect(400);
    expect(reversed.text).toContain('href="#closesOn"');
  });

  it('shows markup in a title as typed, everywhere', async () => {
    const { id } = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: hostile, questions: [hostile], description: hostile }))
        .expect(201)
    ).body;
    for (const path of ['', '/reacties', '/reacties/nieuw', '/punten', '/rapportages', '/partijen', '/instellingen']) {
      const { html, text } = await admin.page(`/consultaties/${id}${path}`);
      expect(text).toContain(hostile);
      expect(html).not.toContain('<script>alert');
    }
    expect((await admin.page('/consultaties')).text).toContain(hostile);
  });

  it('leads who is new from step to step, and tells what is done and what is left', async () => {
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const states = async (): Promise<string> => {
      const { text } = await admin.page(`/consultaties/${id}/stappenplan`);
      return text.replace(/\s+/g, ' ');
    };
    expect((await admin.page(`/consultaties/${id}`)).html).toContain(`href="/consultaties/${id}/stappenplan"`);
    expect(await states()).toContain('Partijen toevoegen nog niet gedaan');
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body
      .id;
    const text = '- De wachttijd is te lang.\n- Het tarief is te laag.';
    const { points } = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201))
      .body;
    await service.admin.post(`/v1/points/${points[0].id}/decisions`).send({ outcome: 'noted', motivation: 'Dank.' }).expect(201);
    const now = await states();
    for (const state of [
      'Partijen toevoegen klaar',
      'Reacties inlezen klaar',
      'Voorstellen nakijken nog 1',
      'Indelen nog 2',
      'Besluiten nog 1',
    ])
      expect(now).toContain(state);
    const { elements } = await admin.page(`/consultaties/${id}/stappenplan`);
    expect(elements.filter((one) => attribute(one, 'aria-current') === 'step')).toHaveLength(1);
    const reader = await signInAs(service, id, 'reader');
    await reader.get(`/consultaties/${id}/stappenplan`).expect(403);
  });

  it('shows how far it is, and what to do first', async () => {
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const empty = await admin.page(`/consultaties/${id}`);
    expect(empty.text).toContain('Nog geen reacties');
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad X', kind: 'council' }).expect(201)).body
      .id;
    await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .send({ party, text: '- De wachttijd is te lang.\n- De toegang is te ver weg.' })
      .expect(201);
    const page = await admin.page(`/consultaties/${id}`);
    expect(page.elements.map((element) => attribute(element, 'href'))).toContain(`/consultaties/${id}/punten?open=decision`);
    const silent = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Y', kind: 'council' }).expect(201)).body
      .id;
    const other = await signInAs(service, id, 'party', silent);
    expect((await other.page('/consultaties')).html).not.toContain(`/consultaties/${id}/punten"`);
    const visitor = await signInAs(service, id, 'party', party);
    expect((await visitor.page('/consultaties')).html).toContain(`/consultaties/${id}/punten"`);
    expect((await visitor.page('/consultaties')).html).not.toContain(`/consultaties/${id}/partijen"`);
    expect((await visitor.get(`/consultaties/${id}`).expect(303)).headers['location']).toBe(`/consultaties/${id}/inbreng`);
    await (await signInAs(service, id, 'reader')).page(`/consultaties/${id}`);
  });

  it('lists to each person what that person takes part in', async () => {
    const { id } = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Alleen deze' }))
        .expect(201)
    ).body;
    const visitor = await signInAs(service, id, 'member');
    const { text, elements } = await visitor.page('/consultaties');
    expect(text).toContain('Alleen deze');
    expect(text).not.toContain('Inkoop jeugdhulp 2029');
    expect(elements.map((element) => attribute(element, 'href'))).not.toContain('/consultaties/nieuw');
    await visitor.get('/consultaties/nieuw').expect(403);
    await visitor.post('/consultaties', fields).expect(403);
    await visitor.get('/consultaties/0199c0de-0000-7000-8000-000000000000').expect(404);
  });
});
