import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute, parsePage } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

describe('the pages of meetings', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let council: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    council = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
  });

  const list = () => `/consultaties/${id}/bijeenkomsten`;
  const evening = { kind: 'council_evening', title: hostile, startsAt: '2026-09-10T20:00', place: 'Epe' };
  const add = async (fields: object = {}) => {
    const answer = await admin.post(list(), { ...evening, ...fields }).expect(303);
    return (answer.headers['location'] ?? '').split('?')[0] ?? '';
  };

  it('add a meeting at a Dutch time and show it in the list', async () => {
    const made = await add();
    const { text } = await admin.page(made);
    expect(text).toContain(hostile);
    expect(text).toContain('Raadsavond · 10 september 2026, 20.00 uur · Epe');
    expect((await admin.page(list())).html).toContain(`href="${made}"`);
    const refused = await admin.post(list(), { ...evening, title: '', startsAt: '31 februari' }).expect(400);
    expect(refused.text).toContain('href="#nieuw-title"');
    expect(refused.text).toContain('href="#nieuw-startsAt"');
  });

  it('put names on the list, for a party or not, change them and take them off', async () => {
    const made = await add();
    await admin
      .post(`${made}/aanwezigen`, { version: 1, people: 0, names: 'Jet Pol\n\nMo Sanders\n', party: council, state: 'invited' })
      .expect(303);
    await admin
      .post(`${made}/aanwezigen`, {
        version: 2,
        people: 2,
        'name-0': 'Jet Pol',
        'party-0': council,
        'state-0': 'attended',
        'name-1': 'Mo Sanders',
        'party-1': council,
        'state-1': 'off',
        names: '',
        party: council,
        state: 'accepted',
      })
      .expect(303);
    const { elements, text } = await admin.page(made);
    expect(text).toContain('2 personen en partijen op de lijst, 1 aanwezig.');
    const heads = elements.filter((element) => element.tagName === 'input' && attribute(element, 'name')?.startsWith('name-'));
    expect(heads.map((element) => attribute(element, 'value'))).toEqual(['Jet Pol', '']);
  });

  it('keep what was typed when somebody is on the list already, or changed it meanwhile', async () => {
    const made = await add();
    const sent = { people: 0, names: 'Jet Pol\njet pol', party: '', state: 'invited' };
    const twice = parsePage((await admin.post(`${made}/aanwezigen`, { ...sent, version: 1 }).expect(400)).text);
    expect(twice.text).toContain('Deze persoon of partij staat twee keer in de lijst.');
    expect(twice.text).toContain('Jet Pol');
    await admin.post(`${made}/aanwezigen`, { ...sent, names: 'Ans Bos', version: 1 }).expect(303);
    const stale = await admin.post(`${made}/aanwezigen`, { ...sent, names: 'Bea Vis', version: 1 }).expect(409);
    expect(parsePage(stale.text).text).toContain('Bea Vis');
    expect((await admin.page(made)).text).not.toContain('Bea Vis');
  });

  it('change a meeting, and remove it once it is empty', async () => {
    const made = await add();
    await admin.post(made, { ...evening, title: 'Avond', version: 1 }).expect(303);
    await admin.post(made, { ...evening, title: '', version: 2 }).expect(400);
    await admin.post(`${made}/aanwezigen`, { version: 2, people: 0, names: 'Ans Bos', party: '', state: 'invited' }).expect(303);
    const refused = await admin.post(`${made}/verwijderen`, { version: 3 }).expect(409);
    expect(parsePage(refused.text).text).toContain('Er staan mensen op de lijst');
    await admin.post(`${made}/aanwezigen`, { version: 3, people: 1, 'name-0': 'Ans Bos', 'state-0': 'off' }).expect(303);
    await admin.post(`${made}/verwijderen`, { version: 4 }).expect(303);
    await admin.page(made, 404);
  });

  it('are read by a reader, who changes nothing, and stay closed to a party', async () => {
    const made = await add();
    const reader = await signInAs(service, id, 'reader');
    expect((await reader.page(list())).html).not.toContain('<form class="wk-form');
    expect((await reader.page(made)).html).not.toContain('/verwijderen');
    await reader.post(`${made}/aanwezigen`, { people: 0 }).expect(403);
    await reader.post(list(), evening).expect(403);
    const party = await signInAs(service, id, 'party', council);
    await party.page(list(), 403);
    await party.page(made, 404);
    expect((await party.page(`/consultaties/${id}/punten`)).html).not.toContain('bijeenkomsten');
  });
});
