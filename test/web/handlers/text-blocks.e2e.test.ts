import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

describe('text blocks on the pages', () => {
  let service: Service;
  let admin: Visitor;
  let member: Visitor;
  let id: string;
  let point: string;
  let version: number;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    member = await signInAs(service, id, 'member');
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: hostile, kind: 'council' }).expect(201)).body
      .id;
    const text = '- De wachttijden zijn te lang.\n- Kinderen houden hun hulpverlener.\n';
    [{ id: point, version }] = (
      await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, text }).expect(201)
    ).body.points;
    version = (await service.admin.get(`/v1/points/${point}`)).body.version;
  });
  afterAll(() => service.stop());

  const list = () => `/consultaties/${id}/tekstblokken`;
  const idOf = async (title: string): Promise<string> =>
    (await service.admin.get(`/v1/consultations/${id}/text-blocks`)).body.find((block: { title: string }) => block.title === title)?.id;

  it('are added, changed and removed; a refusal keeps what was typed and says which field is unknown', async () => {
    const refused = await member.post(list(), { title: 'Dank', text: 'Dank, {naam}.' }).expect(400);
    expect(refused.text).toContain('Het veld {naam} kennen wij niet.');
    expect(refused.text).toContain('Dank, {naam}.');
    await member.post(list(), { title: 'Dank', text: 'Dank, {partij}, voor punt {nummer}. Zie {paragraaf}.' }).expect(303);
    const block = await idOf('Dank');
    expect((await member.page(list())).text).toContain('Dank, {partij}, voor punt {nummer}.');
    const path = `/tekstblokken/${block}`;
    await member.post(path, { title: 'Dank u', text: 'Dank, {partij}, voor punt {nummer}. Zie {paragraaf}.', version: 1 }).expect(303);
    const stale = await member.post(path, { title: 'Mijn titel', text: 'Mijn tekst', version: 1 }).expect(409);
    expect(stale.text).toContain('Mijn tekst');
    expect(stale.text).toContain('Dank u');
    await member.post(list(), { title: 'Weg ermee', text: 'x' }).expect(303);
    await member.post(`/tekstblokken/${await idOf('Weg ermee')}/weg`, { version: 1 }).expect(303);
    expect((await member.page(list())).text).not.toContain('Weg ermee');
  });

  it('that all consultations share are kept by an administrator', async () => {
    await admin.post('/tekstblokken', { title: 'Aanhef', text: 'Beste {partij},' }).expect(303);
    expect((await admin.page('/tekstblokken')).text).toContain('Aanhef');
    await member.get('/tekstblokken').expect(403);
    const { text, html } = await member.page(list());
    expect(text).toContain('gedeeld met alle consultaties');
    expect(html).not.toContain(`/tekstblokken/${await idOf('Aanhef')}"`);
  });

  it('are put into the decision as it was typed, filled for the point', async () => {
    const block = await idOf('Dank u');
    const typed = {
      outcome: 'partly_incorporated',
      motivation: 'Eerst dit.',
      notIncorporated: 'De rest.',
      answer: 'Hallo.',
      version,
      block,
    };
    const first = await member.post(`/punten/${point}/besluiten`, { ...typed, insert: 'motivation' }).expect(200);
    for (const kept of ['Eerst dit.', 'De rest.', 'Hallo.']) expect(first.text).toContain(kept);
    expect(first.text).not.toContain('<script>alert');
    expect(first.text).toContain('voor punt 1. Zie {paragraaf}.');
    expect(first.text).toContain(`name="textBlocks" value="${block}"`);
    expect((await service.admin.get(`/v1/points/${point}/decisions`)).body).toEqual([]);
    const next = `/consultaties/${id}/punten?punt=${point}#punt`;
    const beside = await member.post(`/punten/${point}/besluiten`, { ...typed, insert: 'answer', next }).expect(200);
    expect(beside.text).toContain('wk-workbench--open');
    expect(beside.text).toMatch(/Hallo\.\s+Dank, /);
    const nothing = await member.post(`/punten/${point}/besluiten`, { ...typed, block: '', insert: 'answer' }).expect(400);
    expect(nothing.text).toContain('Kies eerst een tekstblok.');
    expect(nothing.text).toContain('Eerst dit.');
  });

  it('can not leave a field unfilled, and then count as used', async () => {
    const block = await idOf('Dank u');
    const fields = { outcome: 'noted', version, textBlocks: [block] };
    const refused = await member.post(`/punten/${point}/besluiten`, { ...fields, motivation: 'Zie {paragraaf}.' }).expect(400);
    expect(refused.text).toContain('Er staat nog {paragraaf} in de tekst.');
    await member.post(`/punten/${point}/besluiten`, { ...fields, motivation: 'Zie artikel 4.' }).expect(303);
    const { elements } = await member.page(list());
    const link = elements.map((element) => attribute(element, 'href')).find((href) => href?.includes(`textBlock=${block}`));
    const found = await member.page(link ?? '');
    expect(found.text).toContain('1 van 2 punten');
    expect(found.text).toContain('Tekstblok');
  });

  it('are put into the decision on a bundle, with what is the same for all of its points, and tell where they are used', async () => {
    const api = service.admin;
    const second = (await api.get(`/v1/consultations/${id}/points`)).body[1].id;
    const { id: bundle } = (
      await api
        .post(`/v1/consultations/${id}/bundles`)
        .send({ title: 'Samen', points: [point, second] })
        .expect(201)
    ).body;
    const text = 'Dank, {partij}, voor punt {nummer}.';
    const { id: block } = (await api.post(`/v1/consultations/${id}/text-blocks`).send({ title: 'Bundel', text }).expect(201)).body;
    expect((await member.page(`/bundelingen/${bundle}`)).text).toContain('Tekstblok invoegen');
    const path = `/bundelingen/${bundle}/besluiten`;
    const typed = { outcome: 'noted', motivation: 'Eerst dit.', version: 1, block, insert: 'motivation' };
    const inserted = await member.post(path, typed).expect(200);
    expect(inserted.text).toContain(', voor punt {nummer}.</textarea>');
    expect(inserted.text).not.toContain('{partij}');
    expect((await member.post(path, { ...typed, block: '' }).expect(400)).text).toContain('Kies eerst een tekstblok.');
    const decision = { outcome: 'noted', version: 1, textBlocks: [block] };
    const left = await member.post(path, { ...decision, motivation: 'Voor punt {nummer}.' }).expect(400);
    expect(left.text).toContain('Er staat nog {nummer} in de tekst.');
    await member.post(path, { ...decision, motivation: 'Dank voor deze punten.' }).expect(303);
    const many = { points: [{ id: second }], outcome: 'noted', motivation: 'Ja.', textBlocks: [block] };
    await api.post(`/v1/consultations/${id}/bulk-decisions`).send(many).expect(201);
    const uses = (await api.get(`/v1/text-blocks/${block}/uses`).expect(200)).body;
    expect(uses.consultations).toEqual([expect.objectContaining({ id, points: 2 })]);
    expect(uses.bundles).toEqual([expect.objectContaining({ id: bundle, title: 'Samen', points: 1 })]);
    expect(uses.bulkDecisions).toEqual([expect.objectContaining({ points: 1 })]);
    expect((await api.get(`/v1/text-blocks/${block}`)).body).toMatchObject({ points: 2, bundles: 1, bulkDecisions: 1 });
    const listed = (await member.page(list())).text;
    expect(listed).toContain('1 bundeling, 1 besluit over meer punten');
    const page = await member.page(`/tekstblokken/${block}`);
    expect(page.text).toContain('in het besluit over 1 punt');
    expect(page.html).toContain(`href="/samen-besloten/${uses.bulkDecisions[0].id}"`);
    const shared = await member.page(`/tekstblokken/${await idOf('Aanhef')}`);
    expect(shared.text).toContain('Een beheerder houdt dit tekstblok bij');
    expect(shared.html).not.toContain('Verwijder dit tekstblok');
  });

  it('go along when a bundle’s decision is given to a point that joined', async () => {
    const api = service.admin;
    const party = (await api.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
    const words = '- Een.\n- Twee.\n- Drie.\n';
    const [one, two, three] = (await api.post(`/v1/consultations/${id}/reactions`).send({ party, text: words }).expect(201)).body.points;
    const { id: bundle } = (
      await api
        .post(`/v1/consultations/${id}/bundles`)
        .send({ title: 'Nog een', points: [one.id, two.id] })
        .expect(201)
    ).body;
    const { id: block } = (await api.post(`/v1/consultations/${id}/text-blocks`).send({ title: 'Erbij', text: 'Ja.' }).expect(201)).body;
    const decision = { outcome: 'noted', motivation: 'Ja.', textBlocks: [block] };
    await api.post(`/v1/bundles/${bundle}/decisions`).send(decision).expect(201);
    await api
      .post(`/v1/bundles/${bundle}/points`)
      .send({ points: [three.id], together: 'yes' })
      .expect(201);
    await api
      .post(`/v1/bundles/${bundle}/decisions/extensions`)
      .send({ points: [three.id] })
      .expect(201);
    expect((await api.get(`/v1/text-blocks/${block}`)).body.points).toBe(3);
    const elsewhere = { ...decision, textBlocks: ['00000000-0000-7000-8000-000000000000'] };
    await api.post(`/v1/bundles/${bundle}/decisions`).send(elsewhere).expect(400);
  });

  it('are not offered to a reader', async () => {
    const reader = await signInAs(service, id, 'reader');
    await reader.get(list()).expect(403);
    await reader.get(`/tekstblokken/${await idOf('Aanhef')}`).expect(404);
    expect((await reader.page(`/punten/${point}`)).text).not.toContain('Tekstblok');
    await reader.post(`/punten/${point}/besluiten`, { insert: 'answer', block: await idOf('Aanhef') }).expect(403);
  });
});
