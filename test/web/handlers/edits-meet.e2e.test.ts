import { aConsultation, type Service, startService } from '../../support/service.js';
import { seenIn, signIn, takeOverIn, type Visitor } from '../../support/session.js';
import { attribute, parsePage } from '../../support/web/parsed.js';

interface Listed {
  readonly id: string;
  readonly version: number;
}

describe('two people at once on one thing', () => {
  let service: Service;
  let member: Visitor;
  let api: Service['admin'];
  let id: string;
  let points: Listed[];

  beforeAll(async () => {
    service = await startService();
    member = await signIn(service);
    api = service.admin;
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (
      await api
        .post('/v1/consultations')
        .send(aConsultation({ municipalities: ['gm0034', 'gm0303'] }))
        .expect(201)
    ).body.id;
    const party = (await api.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
    const text = '- De wachttijden zijn te lang.\n- Kinderen houden hun hulpverlener.\n- Het tarief is te laag.\n';
    await api.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    points = (await api.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
  });

  /** Sends the form of the page that came back, with the button that replaces what somebody else made of it. */
  const takeOver = (path: string, html: string, fields: object) =>
    member.post(path, { ...fields, version: seenIn(html), takeOver: takeOverIn(html) }).expect(303);

  it('a note: both texts, and pressing save again replaces nothing', async () => {
    const note = (await api.post(`/v1/points/${points[0]?.id}/notes`).send({ text: 'Eerst.' }).expect(201)).body;
    await api.patch(`/v1/notes/${note.id}`).send({ text: 'Van de ander.' }).expect(200);
    const path = `/notities/${note.id}`;
    const refused = await member.post(path, { text: 'Van mij.', version: note.version }).expect(409);
    expect(parsePage(refused.text).text).toContain('Dit staat er nu: Notitie:  Van de ander.');
    expect(refused.text).toContain('Van mij.</textarea>');
    await member.post(path, { text: 'Van mij.', version: note.version }).expect(409);
    await takeOver(path, formAt(refused.text, path), { text: 'Van mij.' });
    expect((await api.get(`/v1/points/${points[0]?.id}/notes`).expect(200)).body[0].text).toBe('Van mij.');
  });

  it('a meeting: what it is now, and what was typed', async () => {
    const facts = { kind: 'dialogue_session', title: 'Dialoog', startsAt: '2026-10-08T07:30:00Z', place: 'Urk' };
    const meeting = (await api.post(`/v1/consultations/${id}/meetings`).send(facts).expect(201)).body;
    await api.patch(`/v1/meetings/${meeting.id}`).send({ place: 'Emmeloord' }).expect(200);
    const path = `/bijeenkomsten/${meeting.id}`;
    const typed = { kind: 'dialogue_session', title: 'Gesprek', startsAt: '2026-10-08T09:30', place: 'Urk' };
    const refused = await member.post(path, { ...typed, version: meeting.version }).expect(409);
    const { text } = parsePage(refused.text);
    expect(text).toContain('Plaats:  Emmeloord');
    expect(refused.text).toContain('value="Gesprek"');
    await takeOver(path, formAt(refused.text, path), typed);
    expect((await api.get(`/v1/meetings/${meeting.id}`).expect(200)).body).toMatchObject({ title: 'Gesprek', place: 'Urk' });
  });

  it('the list of who came: what was chosen stays chosen, and says what holds now', async () => {
    const facts = { kind: 'dialogue_session', title: 'Dialoog', startsAt: '2026-10-08T07:30:00Z' };
    const meeting = (await api.post(`/v1/consultations/${id}/meetings`).send(facts).expect(201)).body;
    const list = (people: object[]) => api.put(`/v1/meetings/${meeting.id}/attendances`).send({ people }).expect(200);
    await list([{ name: 'Anouk' }, { name: 'Bram' }]);
    const seen = (await api.get(`/v1/meetings/${meeting.id}`).expect(200)).body.version;
    await list([
      { name: 'Anouk', state: 'declined' },
      { name: 'Carla', state: 'accepted' },
    ]);
    const path = `/bijeenkomsten/${meeting.id}/aanwezigen`;
    const typed = {
      people: 2,
      'name-0': 'Anouk',
      'party-0': '',
      'state-0': 'attended',
      'name-1': 'Bram',
      'party-1': '',
      'state-1': 'attended',
      names: '',
      party: '',
      state: 'invited',
    };
    const refused = await member.post(path, { ...typed, version: seen }).expect(409);
    const { text } = parsePage(refused.text);
    expect(text).toContain('Iemand anders wijzigde de bijeenkomst of de lijst');
    expect(text).toContain('Nu: Afgemeld');
    const form = formAt(refused.text, path);
    await takeOver(path, form, { ...fieldsIn(form), party: '' });
    const people = (await api.get(`/v1/meetings/${meeting.id}/attendances`).expect(200)).body;
    expect(people.map(({ name, state }: { name: string; state: string }) => `${name} ${state}`)).toEqual([
      'Anouk attended',
      'Carla accepted',
      'Bram attended',
    ]);
  });

  it('an agenda item: what was kept of it now, and what was typed', async () => {
    const facts = { kind: 'working_group', title: 'Werkgroep', startsAt: '2026-10-08T07:30:00Z' };
    const meeting = (await api.post(`/v1/consultations/${id}/meetings`).send(facts).expect(201)).body.id;
    const [item] = (
      await api
        .post(`/v1/meetings/${meeting}/agenda-items`)
        .send({ points: [points[0]?.id] })
        .expect(201)
    ).body;
    const path = `/agendapunten/${item.id}`;
    const page = await member.page(path);
    const basis = attribute(page.elements.find((one) => attribute(one, 'name') === 'basis')!, 'value');
    const typed = { basis, step: 'next', notes: 'Van mij.', outcome: 'noted', motivation: 'Mijn motivering.' };
    const other = {
      ...typed,
      notes: 'Van de ander.',
      motivation: 'Andere motivering.',
      'stance-gm0034': 'against',
      version: seenIn(page.html),
    };
    await member.post(path, other).expect(303);
    const refused = await member.post(path, { ...typed, version: seenIn(page.html) }).expect(409);
    const { text } = parsePage(refused.text);
    for (const now of ['Van de ander.', 'Andere motivering.', 'Tegen']) expect(text).toContain(now);
    expect(refused.text).toContain('Mijn motivering.</textarea>');
    await member.post(path, { ...typed, version: seenIn(formAt(refused.text, path)) }).expect(409);
    await takeOver(path, formAt(refused.text, path), typed);
    expect((await api.get(`/v1/agenda-items/${item.id}`).expect(200)).body.notes).toBe('Van mij.');
  });

  it('a bundle: the points that joined meanwhile, before the decision falls on them too', async () => {
    const bundle = (
      await api
        .post(`/v1/consultations/${id}/bundles`)
        .send({ title: 'Samen', points: [points[0]?.id, points[1]?.id] })
        .expect(201)
    ).body;
    const path = `/bundelingen/${bundle.id}/besluiten`;
    const page = await member.page(`/bundelingen/${bundle.id}`);
    const form = formAt(page.html, path);
    const typed = { ...fieldsIn(form), outcome: 'noted', motivation: 'Dank.' };
    await api
      .post(`/v1/bundles/${bundle.id}/points`)
      .send({ points: [points[2]?.id], together: 'yes' })
      .expect(201);
    const refused = await member.post(path, typed).expect(409);
    expect(parsePage(refused.text).text).toContain('Punten in de bundeling:  1 Raad Urk, 2 Raad Urk, 3 Raad Urk');
    expect(refused.text).toContain('Dank.</textarea>');
    await member.post(path, { ...typed, ...fieldsIn(formAt(refused.text, path)), outcome: 'noted', motivation: 'Dank.' }).expect(409);
    await takeOver(path, formAt(refused.text, path), { outcome: 'noted', motivation: 'Dank.' });
    expect((await api.get(`/v1/points/${points[2]?.id}`).expect(200)).body.outcome).toBe('noted');
  });

  it('the themes of a point: those of now beside those that were wanted, and one button for the latter', async () => {
    const point = points[0]!;
    await api
      .put(`/v1/points/${point.id}/themes`)
      .send({ themes: ['quality'] })
      .expect(200);
    const path = `/punten/${point.id}/themas`;
    const refused = await member.post(path, { add: 'yes', theme: 'access', version: point.version }).expect(409);
    const { text } = parsePage(refused.text);
    expect(text).toMatch(/Thema’s nu: [^.]*\. U wilde: [^.]* en [^.]*\./);
    const again = refused.text.slice(refused.text.indexOf('id="melding"'));
    expect(again).toContain('Geef het punt toch de thema’s die ik wilde');
    await member.post(path, fieldsIn(formAt(again, path))).expect(303);
    const { themes } = (await api.get(`/v1/points/${point.id}`).expect(200)).body;
    expect(themes.map(({ key }: { key: string }) => key)).toEqual(['quality', 'access']);
  });

  it('the passage that a point is about: what it is now, what was pointed out, and one button for the latter', async () => {
    const document = (await api.post(`/v1/consultations/${id}/documents`).send({ title: 'Strategie' }).expect(201)).body.id;
    const words = '# 1 Inleiding\n\nWaarom wij dit doen.\n\n# 2 Wachttijd\n\nDe wachttijd is tien weken.\n';
    await api.post(`/v1/documents/${document}/versions`).field('label', '0.1').attach('file', Buffer.from(words), 'v01.md').expect(201);
    const passages = (await api.get(`/v1/documents/${document}/versions/0.1/passages`).expect(200)).body;
    const idOf = (part: string): string => passages.find(({ text }: { text: string }) => text.includes(part)).id;
    const point = points[0]!;
    const path = `/punten/${point.id}/passage`;
    const mine = { passage: idOf('tien weken'), words: 'De wachttijd is tien weken.', version: point.version };
    await api
      .put(`/v1/points/${point.id}/anchor`)
      .send({ passage: idOf('Waarom'), version: point.version })
      .expect(200);
    await api
      .put(`/v1/points/${point.id}/anchor`)
      .send({ passage: idOf('tien'), version: point.version })
      .expect(409);
    const refused = await member.post(path, mine).expect(409);
    const { text } = parsePage(refused.text);
    expect(text).toContain('U wees aan: ‘De wachttijd is tien weken.’.');
    expect(text).toContain('Waarom wij dit doen.');
    const again = refused.text.slice(refused.text.indexOf('id="melding"'));
    await member.post(path, fieldsIn(formAt(again, path))).expect(303);
    const trace = (await api.get(`/v1/points/${point.id}/trace`).expect(200)).body;
    expect(trace.anchor.passages.at(-1).text).toBe('De wachttijd is tien weken.');
  });
});

/** The form of a page that is sent to this path. */
function formAt(html: string, path: string): string {
  const start = html.indexOf(`action="${path}"`);
  expect(start).toBeGreaterThan(0);
  return html.slice(start, html.indexOf('</form>', start));
}

/** What a browser would send of a form: hidden fields and chosen options. */
function fieldsIn(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) fields[name] = value;
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    const chosen = /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options) ?? /<option[^>]*value="([^"]*)"/.exec(options);
    fields[name] = chosen?.[1] ?? '';
  }
  return fields;
}
