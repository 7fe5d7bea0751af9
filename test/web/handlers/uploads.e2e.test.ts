import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, type Visitor } from '../../support/session.js';

describe('files that a script sends one by one', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let party: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad van Epe', kind: 'council' }).expect(201)).body
      .id;
  });
  afterAll(() => service.stop());

  const today = new Date().toISOString().slice(0, 10);
  const send = (fields: Record<string, string>, text: string, fileName: string) => {
    const request = admin.upload(`/consultaties/${id}/reacties`).set('accept', 'application/json');
    for (const [name, value] of Object.entries({ party, channel: 'letter', receivedOn: today, ...fields })) void request.field(name, value);
    return request.attach('file', Buffer.from(text), fileName);
  };

  it('are told taken, waiting or refused, each with where to go', async () => {
    const taken = (await send({}, '- De wachttijd is te lang.\n- Het tarief is te laag.', 'een.txt').expect(200)).body;
    expect(taken).toMatchObject({ state: 'taken', text: 'Ingelezen.', links: [{ text: 'Raad van Epe, 2 punten' }] });
    const again = (await send({}, '- De wachttijd is te lang.\n- Het tarief is te laag.', 'nog eens.txt').expect(200)).body;
    expect(again).toMatchObject({ state: 'refused', links: [{ href: taken.links[0].href }] });
    expect(again.text).toContain('Niet ingelezen. Dit bestand kwam al binnen van dezelfde partij');
    const sheet =
      'Wat ons opvalt;Waar;Hoe erg\nDe norm voor wachttijd ontbreekt nog.;hier;erg\nHet tarief is nog niet kostendekkend.;daar;niet\n';
    const waiting = (await send({}, sheet, 'lijst.csv').expect(200)).body;
    expect(waiting).toMatchObject({ state: 'waiting', links: [{ text: 'Zeg wat de kolommen zijn' }] });
    expect((await send({ party: '' }, 'Wij vinden de wachttijd te lang.', 'van wie.txt').expect(200)).body).toMatchObject({
      state: 'waiting',
      links: [{ href: `/consultaties/${id}/inname`, text: 'Wijs partijen toe' }],
    });
  });

  it('are not taken when the form itself is wrong: the page says what is', async () => {
    expect((await send({ receivedOn: '2020-02-30' }, '- Een punt.', 'fout.txt').expect(400)).body).toEqual({ form: true });
  });
});
