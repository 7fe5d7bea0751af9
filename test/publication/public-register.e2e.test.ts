import { aConsultation, type Service, startService } from '../support/service.js';

/** Words that must never be read by who did not sign in. */
const never = /geheimwoord|84,20|Petra|de Wit|petra@|12345678|Anneke|Beheer|nooit gepubliceerd|griffie@|lid@|werkgroep onderling/i;

describe('the public register', () => {
  let service: Service;
  let id = '';
  let hidden = '';
  let council: { id: string; number: number }[] = [];
  let provider: { id: string; number: number }[] = [];
  let person: { id: string; number: number }[] = [];

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    const open = async (facts: object) =>
      (
        await admin
          .post('/v1/consultations')
          .send(aConsultation({ ...facts }))
          .expect(201)
      ).body.id;
    id = await open({});
    hidden = await open({ title: 'Nooit gepubliceerd' });
    const party = async (name: string, kind: string, more: object = {}) =>
      (
        await admin
          .post(`/v1/consultations/${id}/parties`)
          .send({ name, kind, ...more })
          .expect(201)
      ).body.id;
    const react = async (by: string, text: string) =>
      (await admin.post(`/v1/consultations/${id}/reactions`).send({ party: by, channel: 'letter', text }).expect(201)).body.points;
    council = await react(
      await party('Raad Dronten', 'council', { email: 'griffie@dronten.example' }),
      '- De wachttijden voor gezinnen zijn te lang.\n- Mail gerust met petra@raad.example of bel 06 12345678.\n',
    );
    provider = await react(
      await party('Stichting Veldlicht', 'provider'),
      '- Ons tarief van 84,20 euro dekt de kosten niet.\n- Het geheimwoord van onze werkwijze is van ons.\n',
    );
    person = await react(
      await party('Petra de Wit', 'client_representative'),
      '- Ik wil dat kinderen zelf mogen kiezen.\n- Luister beter naar ouders.\n',
    );
    const document = (await admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Inkoopstrategie' }).expect(201)).body.id;
    for (const [label, words] of [
      ['0.1', 'De aanbieder start zo snel mogelijk.'],
      ['0.2', 'De aanbieder start binnen zes weken.'],
    ])
      await admin
        .post(`/v1/documents/${document}/versions`)
        .field('label', label ?? '')
        .attach('file', Buffer.from(`# 3.2 Wachttijd\n\n${words}\n`), `v${label}.md`)
        .expect(201);
    const [change] = (await admin.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body;
    const decide = (point: string | undefined, body: object) => admin.post(`/v1/points/${point}/decisions`).send(body).expect(201);
    await decide(council[0]?.id, { outcome: 'incorporated', motivation: 'Er staat nu een termijn van zes weken.' });
    await admin
      .post('/v1/change-links')
      .send({ links: [{ change: change.id, point: council[0]?.id }] })
      .expect(204);
    await decide(provider[0]?.id, {
      outcome: 'not_incorporated',
      motivation: 'Een tarief van 84,20 euro nemen wij niet over; Petra de Wit vroeg dit ook.',
    });
    await admin.put(`/v1/points/${council[0]?.id}/themes`).send({ themes: ['access'] });
    await mark(provider[0]?.id, { words: '84,20 euro', reason: 'trade_secret' });
    await mark(provider[1]?.id, { reason: 'trade_secret' });
  });
  afterAll(() => service.stop());

  const mark = (point: string | undefined, body: object) =>
    service.admin.post(`/v1/points/${point}/confidential-passages`).send(body).expect(201);
  const publish = async (body: object = {}) =>
    (await service.admin.post(`/v1/consultations/${id}/publications`).send(body).expect(201)).body.id;
  const get = (path: string, status = 200) => service.http().get(`/v1/public/consultations${path}`).expect(status);
  const numbers = async (query = '') => (await get(`/${id}/points${query}`)).body.map(({ number }: { number: number }) => number);
  const n = (point?: { number: number }): number => point?.number ?? 0;

  it('shows nothing before something is published', async () => {
    expect((await get('')).body).toEqual([]);
    for (const path of [`/${id}`, `/${id}/points`, `/${id}/points/${n(council[0])}`, `/${id}/register`]) await get(path, 404);
  });

  it('shows what was published, to somebody who did not sign in, and lets caches keep it for a minute', async () => {
    await publish({ note: 'Stand na de eerste ronde.', indexable: 'yes' });
    const { body, headers } = await get('');
    expect(body).toMatchObject([{ id, title: 'Inkoop jeugdhulp', indexable: true }]);
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers['access-control-allow-origin']).toBe('*');
    const consultation = (await get(`/${id}`)).body;
    expect(consultation).toMatchObject({ points: 5, decided: 2, changed: 1, scope: [{ round: null, note: 'Stand na de eerste ronde.' }] });
    expect(consultation.documents).toMatchObject([{ title: 'Inkoopstrategie', label: '0.2', versions: 2 }]);
  });

  it('shows of a point what was decided and the sentence that it changed', async () => {
    const point = (await get(`/${id}/points/${n(council[0])}`)).body;
    expect(point).toMatchObject({ party: 'Raad Dronten', outcome: 'incorporated', motivation: 'Er staat nu een termijn van zes weken.' });
    const [{ words, toLabel }] = point.changes;
    expect(toLabel).toBe('0.2');
    expect(
      words
        .filter(({ kind }: { kind: string }) => kind === 'came')
        .map(({ text }: { text: string }) => text)
        .join(''),
    ).toContain('binnen zes weken');
  });

  it('leaves out what is confidential and who is a private person', async () => {
    expect((await get(`/${id}/points/${n(provider[0])}`)).body).toMatchObject({
      text: 'Ons tarief van […] dekt de kosten niet.',
      motivation: 'Een tarief van […] nemen wij niet over; […] vroeg dit ook.',
    });
    await get(`/${id}/points/${n(provider[1])}`, 404);
    expect((await get(`/${id}/points/${n(person[0])}`)).body).toMatchObject({ party: '', partyKind: 'client_representative' });
  });

  it('tells nothing unpublished, confidential or personal in any of its answers', async () => {
    const paths = ['', `/${id}`, `/${id}/points`, ...council.concat(provider, person).map(({ number }) => `/${id}/points/${number}`)];
    for (const format of ['json', 'csv']) paths.push(`/${id}/register?format=${format}`);
    for (const path of paths) {
      const { text, headers } = await service.http().get(`/v1/public/consultations${path}`);
      expect({ path, found: never.exec(text + JSON.stringify(headers))?.[0] }).toEqual({ path, found: undefined });
    }
    for (const path of [`/${hidden}`, `/${hidden}/points`, `/${hidden}/points/1`, `/${hidden}/register`]) await get(path, 404);
  });

  it('finds words in any inflection, in the decision too, but none that are withheld', async () => {
    expect(await numbers('?q=wachttijd%20gezin')).toEqual([n(council[0])]);
    expect(await numbers('?q=termijnen')).toEqual([n(council[0])]);
    for (const q of ['84,20', 'geheimwoord', 'Petra', '%25', '_'])
      expect({ q, found: await numbers(`?q=${q}`) }).toEqual({ q, found: q === '%25' || q === '_' ? await numbers() : [] });
  });

  it('filters by theme, kind of party, outcome and whether the text changed', async () => {
    expect(await numbers('?theme=access')).toEqual((await get(`/${id}`)).body.themes.length ? [n(council[0])] : []);
    expect(await numbers('?kind=provider')).toEqual([n(provider[0])]);
    expect(await numbers('?outcome=not_incorporated')).toEqual([n(provider[0])]);
    expect(await numbers('?outcome=open')).toEqual([n(council[1]), ...person.map(({ number }) => number)]);
    expect(await numbers('?changed=yes')).toEqual([n(council[0])]);
    expect(await numbers('?page=2&pageSize=2')).toHaveLength(2);
    await get(`/${id}/points?outcome=onzin`, 400);
  });

  it('keeps to the moment of publication while the work goes on', async () => {
    const body = { outcome: 'noted', motivation: 'Nog niet openbaar: werkgroep onderling.' };
    await service.admin.post(`/v1/points/${council[1]?.id}/decisions`).send(body).expect(201);
    expect((await get(`/${id}/points/${n(council[1])}`)).body).toMatchObject({ outcome: null, motivation: '' });
  });

  it('hides a point at once when something of it is marked as confidential, or its party as a person', async () => {
    await mark(council[0]?.id, { words: 'gezinnen', reason: 'personal_data' });
    await get(`/${id}/points/${n(council[0])}`, 404);
    expect(await numbers()).not.toContain(n(council[0]));
    const parties = (await service.admin.get(`/v1/consultations/${id}/parties`).expect(200)).body;
    const veldlicht = parties.find(({ name }: { name: string }) => name === 'Stichting Veldlicht').id;
    await service.admin.patch(`/v1/parties/${veldlicht}`).send({ isPerson: 'yes' }).expect(200);
    expect(await numbers()).not.toContain(n(provider[0]));
    await publish();
    expect((await get(`/${id}/points/${n(council[0])}`)).body.text).toBe('De wachttijden voor […] zijn te lang.');
    expect((await get(`/${id}/points/${n(provider[0])}`)).body.party).toBe('');
  });

  it('gives the register as csv, json and pdf', async () => {
    const csv = await get(`/${id}/register?format=csv`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text).toContain('De wachttijden voor […] zijn te lang.');
    expect((await get(`/${id}/register`)).body).toMatchObject({ title: 'Openbaar register' });
    const pdf = await get(`/${id}/register?format=pdf`).buffer(true);
    expect(pdf.headers['content-type']).toContain('application/pdf');
    await get(`/${id}/register?format=docx`, 400);
  });

  it('shows nothing more once it is withdrawn', async () => {
    const now = await publish();
    await service.admin.post(`/v1/publications/${now}/withdrawals`).send({ reason: 'Vergissing.' }).expect(200);
    expect((await get('')).body).toEqual([]);
    for (const path of [`/${id}`, `/${id}/points`, `/${id}/points/${n(council[0])}`, `/${id}/register?format=csv`]) await get(path, 404);
  });
});
