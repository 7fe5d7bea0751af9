import { strToU8, zipSync } from 'fflate';
import { Database } from '../../src/platform/database/database.js';
import { aConsultation, type Service, startService } from '../support/service.js';

describe('taking in reactions', () => {
  let service: Service;
  let consultation: { id: string; rounds: { id: string; version: number }[] };
  let party: string;
  beforeAll(async () => {
    service = await startService({ UPLOAD_LIMIT_MB: '1' });
    consultation = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    party = (
      await service.admin
        .post(`/v1/consultations/${consultation.id}/parties`)
        .send({ name: 'Stichting Veldlicht', kind: 'provider' })
        .expect(201)
    ).body.id;
  });
  afterAll(() => service.stop());

  const send = (body: object) =>
    service.admin.post(`/v1/consultations/${consultation.id}/reactions`).send({ party, channel: 'letter', ...body });
  const upload = (bytes: Buffer, fileName: string, fields: Record<string, string> = { party }) => {
    let request = service.admin.post(`/v1/consultations/${consultation.id}/reactions`);
    for (const [name, value] of Object.entries(fields)) request = request.field(name, value);
    return request.attach('file', bytes, fileName);
  };
  /** How many rows there are of everything an intake writes. */
  const rows = () =>
    service.app.get(Database).readOne(
      `SELECT (SELECT count(*) FROM source) AS sources, (SELECT count(*) FROM source_chunk) AS chunks, (SELECT count(*) FROM reaction) AS reactions,
         (SELECT count(*) FROM point) AS points, (SELECT count(*) FROM audit_entry) AS entries, (SELECT count(*) FROM point_stems) AS stems`,
    );
  async function refused(request: ReturnType<typeof send>, status: number, title: string) {
    const before = await rows();
    const { body } = await request.expect(status);
    expect(body).toMatchObject({ status, title });
    expect(await rows()).toEqual(before);
    return body;
  }

  it('finds the party by its name, with or without its legal form', async () => {
    expect((await send({ party: 'veldlicht', text: '- De tarieven dekken de kosten niet.' }).expect(201)).body.party.id).toBe(party);
  });

  it('refuses an unknown party and keeps nothing', async () => {
    const body = await refused(send({ party: 'Onbekend', text: '- Iets.' }), 400, 'invalid-input');
    expect(body.errors).toMatchObject([{ pointer: '#/party', code: 'party-unknown' }]);
  });

  it('says every fault at once', async () => {
    const { body } = await send({ channel: 'fax', receivedOn: '2026-02-30', question: -1, text: '  ', extra: 1 }).expect(400);
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`).sort()).toEqual([
      '#/channel not-in-list',
      '#/extra unknown-field',
      '#/question too-low',
      '#/receivedOn not-a-day',
      '#/text empty',
    ]);
  });

  it('refuses the same bytes of the same party a second time and names the first', async () => {
    const first = (await send({ text: '- Twee keer hetzelfde.' }).expect(201)).body;
    const body = await refused(send({ text: '- Twee keer hetzelfde.' }), 409, 'duplicate-reaction');
    expect(body.first).toMatchObject({ id: first.id, number: first.number });
  });

  it('takes the same bytes once when they come twice at the same moment', async () => {
    const answers = await Promise.all([send({ text: '- Tegelijk.' }), send({ text: '- Tegelijk.' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('refuses a reaction received after the round closed, or not yet', async () => {
    const round = { title: 'Ronde 0', opensAt: '2020-01-01T00:00:00Z', closesAt: '2020-02-01T12:00:00Z' };
    const { id } = (await service.admin.post(`/v1/consultations/${consultation.id}/rounds`).send(round).expect(201)).body;
    await refused(send({ text: '- Te laat.', round: id }), 409, 'round-closed');
    await refused(send({ text: '- Te vroeg.', round: id, receivedOn: '2019-12-01' }), 409, 'round-not-open');
    await send({ text: '- Op tijd, later ingevoerd.', round: id, receivedOn: '2020-02-01' }).expect(201);
    await refused(send({ text: '- Uit de toekomst.', receivedOn: '2999-01-01' }), 400, 'invalid-input');
  });

  it('refuses an empty file, one that is not what its name says, a broken one, and one that is too large', async () => {
    await refused(upload(Buffer.alloc(0), 'leeg.txt') as never, 400, 'file-empty');
    await refused(upload(Buffer.from('%PDF-1.7 niet echt'), 'brief.docx') as never, 400, 'file-not-what-it-says');
    await refused(upload(Buffer.from('PK\u0003\u0004kapot'), 'brief.docx') as never, 400, 'file-damaged');
    await refused(upload(Buffer.alloc(2_000_000, 'x'), 'groot.txt') as never, 413, 'upload-too-large');
    await refused(upload(Buffer.from(zipSync({ 'x.bin': strToU8('x') })), 'brief.docx') as never, 400, 'file-not-what-it-says');
  });

  it('reads a file that is not UTF-8', async () => {
    const { body } = await upload(Buffer.from('- De coördinatie van cliënten is onduidelijk.', 'latin1'), 'oud.txt').expect(201);
    expect(body.points[0].text).toBe('De coördinatie van cliënten is onduidelijk.');
  });

  it('keeps markup in every field as it was typed', async () => {
    const hostile = '<script>alert("x")</script> & <b>vet</b>';
    const { body } = await send({ text: `- ${hostile}` }).expect(201);
    expect(body.points[0].text).toBe(hostile);
  });

  it('asks whose it is when nobody says', async () => {
    const body = await refused(upload(Buffer.from('- Een punt zonder afzender.'), 'brief.txt', {}) as never, 400, 'invalid-input');
    expect(body.errors).toMatchObject([{ pointer: '#/party', code: 'party-needed' }]);
  });

  it('takes a text of twenty megabytes', async () => {
    const text = `${'- De wachttijd is te lang en het tarief te laag voor deze hulp.\n'.repeat(1000)}\n${'woord '.repeat(3_000_000)}`.slice(
      0,
      19_900_000,
    );
    const { body } = await send({ text }).expect(201);
    expect(body.processed).toBe(true);
  }, 120_000);

  it('verifies after all of that', async () => {
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);
  });
});
