import { strFromU8, unzipSync } from 'fflate';
import type { Report, ReportRow } from '../../src/reports/report.js';
import { aConsultation, type Service, startService } from '../support/service.js';

describe('what a report tells of points that were answered together', () => {
  let service: Service;
  let id = '';
  const parties: Record<string, string> = {};
  let ids: string[] = [];
  const secret = 'Onze kostprijs is 84,20 euro.';

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const react = async (name: string, kind: string, text: string): Promise<void> => {
      const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201)).body.id;
      parties[name] = party;
      await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    };
    await react('Raad Urk', 'council', '- De wachttijd is te lang.\n- Nog eens: de wachttijd is te lang.\n');
    await react('Raad Epe', 'council', '- Wij vinden de wachttijd veel te lang.\n- Iets anders.\n');
    await react('Marieke Terpstra', 'client_representative', '- Ik wacht al een jaar, en dat is te lang.\n');
    await react('Zonnehof', 'provider', `- ${secret} De wachttijd is te lang.\n`);
    await react('Verborgen', 'provider', '- Dit alles is geheim tarief zeven.\n');
    const points = (await service.admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
    ids = points.map((point: { id: string }) => point.id);
    const hide = (point: string | undefined, words: string) =>
      service.admin.post(`/v1/points/${point}/confidential-passages`).send({ words, reason: 'trade_secret' }).expect(201);
    await hide(ids[5], secret);
    await hide(ids[6], 'Dit alles is geheim tarief zeven.');
    const bundled = [ids[0], ids[1], ids[2], ids[4], ids[5], ids[6]];
    const bundle = (
      await service.admin
        .post(`/v1/consultations/${id}/bundles`)
        .send({ title: `Wachttijd van Marieke Terpstra. ${secret}`, points: bundled, together: 'yes' })
        .expect(201)
    ).body.id;
    const decision = { outcome: 'noted', motivation: `Wij meten de wachttijd. Marieke Terpstra schreef: ${secret}` };
    await service.admin.post(`/v1/bundles/${bundle}/decisions`).send(decision).expect(201);
    await service.admin.post(`/v1/points/${ids[3]}/decisions`).send({ outcome: 'noted', motivation: 'Apart.' }).expect(201);
  });
  afterAll(() => service.stop());

  const file = (kind: string, format: string, of = '') =>
    service.admin
      .get(`/v1/consultations/${id}/reports/${kind}?format=${format}${of && `&party=${of}`}`)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
  const report = async (kind: string, of = ''): Promise<Report> => JSON.parse((await file(kind, 'json', of)).body.toString('utf8'));
  const rowsOf = ({ groups }: Report): ReportRow[] => groups.flatMap(({ rows }) => rows);
  const row = (rows: readonly ReportRow[], number: number) => rows.find((one) => one.number === number);

  it('names the others with their party, but no private person, and what is all confidential not at all', async () => {
    const rows = rowsOf(await report('reactienota'));
    expect(row(rows, 1)?.together).toEqual({
      title: 'Wachttijd van […]. […]',
      others: [
        { number: 2, party: 'Raad Urk' },
        { number: 3, party: 'Raad Epe' },
        { number: 5, party: 'Ervaringsdeskundige (zonder naam)' },
        { number: 6, party: 'Zonnehof' },
      ],
    });
    expect(row(rows, 4)?.together).toBeNull();
    expect(row(rows, 7)?.together).toBeNull();
    expect(rows.map(({ answeredAt }) => answeredAt)).toEqual([null, 1, 1, null, 1, 1, null]);
  });

  it('keeps out of everybody’s answer what is confidential of one of them', async () => {
    for (const [kind, of] of [['reactienota'], ['council-annex', parties['Raad Urk']]] as const) {
      const text = JSON.stringify(await report(kind, of));
      expect(text).not.toContain('84,20');
      expect(text).not.toContain('Terpstra');
      expect(text).toContain('Wij meten de wachttijd.');
    }
    expect(JSON.stringify(await report('council-annex', parties['Zonnehof']))).toContain('84,20');
  });

  it('gives each party the answer to its own words, once', async () => {
    const rows = rowsOf(await report('council-annex', parties['Raad Urk']));
    expect(rows.map(({ number, answeredAt }) => [number, answeredAt])).toEqual([
      [1, null],
      [2, 1],
    ]);
    const [own] = rowsOf(await report('council-annex', parties['Raad Epe']));
    expect(own).toMatchObject({ reaction: 'Wij vinden de wachttijd veel te lang.', answeredAt: null });
    expect(own?.motivation).toContain('Wij meten de wachttijd.');
  });

  it('says so in every format', async () => {
    const sentence = 'Samen beantwoord, onder ‘Wachttijd van […]. […]’, met Raad Urk (punt 1), Raad Urk (punt 2), Ervaringsdeskundige';
    const reference = 'Het antwoord is hetzelfde als bij punt 1.';
    const html = (await file('reactienota', 'html')).body.toString('utf8');
    expect(html).toContain(sentence);
    expect(html.split(reference)).toHaveLength(5);
    expect(html.split('Wij meten de wachttijd.')).toHaveLength(3);
    const csv = (await file('reactienota', 'csv')).body.toString('utf8');
    expect(csv).toContain('"Samen beantwoord"');
    expect(csv).toContain(sentence);
    expect(csv.split('Wij meten de wachttijd.')).toHaveLength(7);
    const docx = strFromU8(unzipSync((await file('council-annex', 'docx', parties['Raad Epe'])).body)['word/document.xml'] as Uint8Array);
    expect(docx).toContain(sentence);
    const sheet = Object.entries(unzipSync((await file('reactienota', 'xlsx')).body)).map(([, bytes]) => strFromU8(bytes));
    expect(sheet.join('')).toContain(sentence);
    expect((await file('reactienota', 'pdf')).body.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('tells a party’s own account only of what was published', async () => {
    const party = await service.person(id, 'party', 'epe@voorbeeld.example', parties['Raad Epe']);
    const own = async (): Promise<ReportRow | undefined> => {
      const { body } = await party.get(`/v1/consultations/${id}/reports/council-annex?format=json`).expect(200);
      return rowsOf(body)[0];
    };
    expect((await own())?.together).toBeNull();
    await service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201);
    const { together, motivation } = (await own()) ?? {};
    expect(motivation).toContain('Wij meten de wachttijd.');
    expect(motivation).not.toContain('84,20');
    expect(together?.others.map(({ number }) => number)).toEqual([1, 2, 5, 6]);
    expect(JSON.stringify(together)).not.toContain('Terpstra');
  });
});
