import { strToU8, zipSync } from 'fflate';
import { Database } from '../../src/platform/database/database.js';
import { describeWithMaterial, readMaterial } from '../support/material.js';
import { buildPdf } from '../support/pdf-builder.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

const mail = (
  from: string,
  body: string,
  attachments: readonly { readonly name: string; readonly type: string; readonly content: string | Buffer }[],
): Buffer => {
  const parts = attachments.map(
    ({ name, type, content }) =>
      `--grens\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`,
  );
  return Buffer.from(
    `From: Jan de Boer <${from}>\r\nTo: werkgroep@regio.example\r\nSubject: Onze reactie\r\nMessage-ID: <1@x>\r\nDate: Mon, 05 Oct 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="grens"\r\n\r\n--grens\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n${parts.join('')}--grens--\r\n`,
  );
};

describe('what comes inside something else', () => {
  let service: Service;
  let id: string;
  let party: string;
  beforeEach(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (
      await service.admin
        .post(`/v1/consultations/${id}/parties`)
        .send({ name: 'Stichting Veldlicht', kind: 'provider', email: 'info@veldlicht.example' })
        .expect(201)
    ).body.id;
  });
  afterEach(() => service.stop());
  const send = (bytes: Buffer, fileName: string, fields: Record<string, string> = {}) => {
    let request = service.admin.post(`/v1/consultations/${id}/reactions`);
    for (const [name, value] of Object.entries(fields)) request = request.field(name, value);
    return request.attach('file', bytes, fileName);
  };
  const clean = async () => expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);

  it('takes a mail with its attachments as reactions of one party, known by the domain of its address', async () => {
    const file = mail(
      'jan@veldlicht.example',
      'Geachte werkgroep,\r\n\r\nDe wachttijden zijn te lang.\r\n\r\nMet vriendelijke groet,\r\nJan de Boer',
      [
        { name: 'bijlage.txt', type: 'text/plain', content: '- Het tarief is te laag.\n- De norm ontbreekt.\n' },
        { name: 'logo.png', type: 'image/png', content: Buffer.from('89504e470d0a1a0a0000', 'hex') },
      ],
    );
    const { body } = await send(file, 'reactie.eml').expect(201);
    expect(body.reactions.map(({ partyId, points }: { partyId: string; points: number }) => [partyId, points])).toEqual([
      [party, 1],
      [party, 2],
    ]);
    const points = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(points.map(({ text }: { text: string }) => text)).toEqual([
      'De wachttijden zijn te lang.',
      'Het tarief is te laag.',
      'De norm ontbreekt.',
    ]);
    await clean();
  });

  it('does not guess a party from an address that anybody can have', async () => {
    const { body } = await send(mail('jan@gmail.com', 'De wachttijden zijn te lang.', []), 'reactie.eml').expect(400);
    expect(body.errors).toMatchObject([{ code: 'party-needed' }]);
  });

  it('keeps members of an archive that nobody names, until a person says whose they are', async () => {
    const zip = Buffer.from(
      zipSync({ 'een.txt': strToU8('- Het tarief is te laag.\n'), 'map/twee.txt': strToU8('- De norm ontbreekt.\n') }),
    );
    const { body } = await send(zip, 'reacties.zip').expect(201);
    expect(body.reactions).toEqual([]);
    const waiting = (await service.admin.get(`/v1/consultations/${id}/waiting-sources`).expect(200)).body;
    expect(waiting).toHaveLength(2);
    for (const source of waiting)
      await service.admin
        .post(`/v1/waiting-sources/${source.id}/assignments`)
        .send({ chapters: [{ chapter: 0, party }] })
        .expect(201);
    expect((await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body).toHaveLength(2);
    await clean();
  });

  it('takes an attachment once, also when it comes along with two mails', async () => {
    const attachment = { name: 'bijlage.txt', type: 'text/plain', content: '- Het tarief is te laag.\n' };
    await send(mail('jan@veldlicht.example', 'Zie de bijlage: de wachttijd moet korter.', [attachment]), 'een.eml').expect(201);
    const { body } = await send(mail('jan@veldlicht.example', 'Nogmaals: de norm moet strenger.', [attachment]), 'twee.eml').expect(201);
    expect(body.reactions).toHaveLength(1);
    await clean();
  });

  it('makes one party of a name that stands in two files of one archive', async () => {
    const annex = (word: string) =>
      strToU8(`# Bijlage\n\n## Gemeente Wilgenrode\n\n- Het tarief is te ${word}.\n\n## Gemeente Oeverloo\n\n- De norm is te ${word}.\n`);
    const zip = Buffer.from(zipSync({ 'een.md': annex('laag'), 'twee.md': annex('streng') }));
    const { body } = await send(zip, 'bijlagen.zip', { newParties: 'yes' }).expect(201);
    expect(body.reactions.map((one: { party: string }) => one.party)).toEqual([
      'Gemeenteraad Wilgenrode',
      'Gemeenteraad Oeverloo',
      'Gemeenteraad Wilgenrode',
      'Gemeenteraad Oeverloo',
    ]);
    expect((await service.admin.get(`/v1/consultations/${id}/parties`).expect(200)).body).toHaveLength(3);
    await clean();
  });

  it('takes a file by itself that was only kept with a mail before', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000', 'hex');
    const docx = Buffer.from('PK\x03\x04 broken', 'latin1');
    const scan = { name: 'brief.docx', type: 'application/octet-stream', content: docx };
    await send(
      mail('jan@veldlicht.example', 'De brief volgt: de wachttijd moet korter.', [
        scan,
        { name: 'a.png', type: 'image/png', content: picture },
      ]),
      'een.eml',
    ).expect(201);
    expect((await send(docx, 'brief.docx', { party })).body.title).toBe('file-damaged');
    expect((await send(picture, 'a.png', { party })).body.title).toBe('file-format-unknown');
  });

  it('tells of each attachment that could not be read why, and what to do', async () => {
    const file = mail('jan@veldlicht.example', 'De brief volgt: de wachttijd moet korter.', [
      { name: 'brief.docx', type: 'application/octet-stream', content: Buffer.from('PK\x03\x04 broken', 'latin1') },
      { name: 'foto van de brief.png', type: 'image/png', content: Buffer.from('89504e470d0a1a0a0000', 'hex') },
      { name: 'image001.png', type: 'image/png', content: Buffer.from('89504e470d0a1a0a0001', 'hex') },
      { name: 'bijlage.txt', type: 'text/plain', content: '- Het tarief is te laag.\n' },
    ]);
    const { body } = await send(file, 'reactie.eml').expect(201);
    expect(body.unread.map(({ fileName, code }: { fileName: string; code: string }) => [fileName, code])).toEqual([
      ['brief.docx', 'file-damaged'],
      ['foto van de brief.png', 'file-format-unknown'],
    ]);
    const visitor = await signIn(service);
    const { text } = await visitor.page(`/reacties/${body.reactions[0].id}`);
    expect(text).toContain('Open het bestand zelf, bewaar het opnieuw en lever het nog eens aan.');
    expect(text).toContain('Zet de foto of scan in een pdf en lever die aan.');
    const again = mail('jan@veldlicht.example', 'Nog een keer: de norm moet strenger.', [
      { name: 'brief.docx', type: 'application/octet-stream', content: Buffer.from('PK\x03\x04 broken again', 'latin1') },
    ]);
    const answer = await visitor
      .upload(`/consultaties/${id}/reacties`)
      .field('party', party)
      .field('channel', 'email')
      .attach('file', again, 'twee.eml');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('1 bijgesloten bestand is niet gelezen');
    expect(answer.text).toContain('Het bestand is niet heel aangekomen');
  });

  it('gives a scan inside a mail the words that a person types, in its place', async () => {
    const scan = buildPdf([{}]);
    const file = mail('jan@veldlicht.example', 'Zie de brief: de wachttijd moet korter.', [
      { name: 'brief.pdf', type: 'application/pdf', content: Buffer.from(scan) },
    ]);
    const { body } = await send(file, 'reactie.eml').expect(201);
    const reaction = body.reactions[0].id;
    const enclosed = async () => (await service.admin.get(`/v1/reactions/${reaction}/enclosures`).expect(200)).body;
    const [, pdf] = await enclosed();
    expect(pdf).toMatchObject({ fileName: 'brief.pdf', canBeTyped: true, reactions: [] });

    const visitor = await signIn(service);
    expect((await visitor.page(`/reacties/${reaction}`)).html).toContain(`href="/bronnen/${pdf.sourceId}/tekst"`);
    const form = await visitor.page(`/bronnen/${pdf.sourceId}/tekst`);
    expect(form.html).toMatch(new RegExp(`<option[^>]*value="${party}"[^>]*selected|<option[^>]*selected[^>]*value="${party}"`));
    await visitor.post(`/bronnen/${pdf.sourceId}/tekst`, { party, text: '   ' }).expect(400);
    const typed = '- Het tarief is te laag.\n- De norm ontbreekt.';
    const done = await visitor.post(`/bronnen/${pdf.sourceId}/tekst`, { party, text: typed }).expect(303);

    const [, after] = await enclosed();
    expect(after).toMatchObject({ fileName: 'brief.pdf', canBeTyped: false, reactions: [{ party: 'Stichting Veldlicht' }] });
    expect(done.headers['location']).toContain(`/reacties/${after.reactions[0].id}`);
    const made = (await service.admin.get(`/v1/reactions/${after.reactions[0].id}`).expect(200)).body;
    expect(made).toMatchObject({ processed: true, channel: 'letter', source: { fileName: 'brief.pdf', size: scan.length } });
    expect(made.points.map(({ text }: { text: string }) => text)).toEqual(['Het tarief is te laag.', 'De norm ontbreekt.']);
    expect(made.warnings.map(({ code }: { code: string }) => code)).toContain('text-typed');
    const twice = await service.admin.post(`/v1/sources/${pdf.sourceId}/texts`).send({ text: typed }).expect(409);
    expect(twice.body.title).toBe('text-present');
    await clean();
  });

  it('asks whose a scan in an archive is, and types nothing over what waits', async () => {
    const zip = Buffer.from(zipSync({ 'scan.pdf': buildPdf([{}]), 'een.txt': strToU8('- Het tarief is te laag.\n') }));
    await send(zip, 'reacties.zip').expect(201);
    const sources = await service.app
      .get(Database)
      .read<{ id: string; fileName: string }>('SELECT id, "fileName" FROM source ORDER BY "fileName"');
    const of = (name: string) => sources.find(({ fileName }) => fileName === name)?.id;
    const asked = await service.admin
      .post(`/v1/sources/${of('scan.pdf')}/texts`)
      .send({ text: '- Te laag.' })
      .expect(400);
    expect(asked.body.errors).toMatchObject([{ pointer: '#/party', code: 'party-needed' }]);
    await service.admin
      .post(`/v1/sources/${of('scan.pdf')}/texts`)
      .send({ text: '- Te laag.', party })
      .expect(201);
    await service.admin
      .post(`/v1/sources/${of('een.txt')}/texts`)
      .send({ text: '- Te laag.', party })
      .expect(404);
    await service.admin
      .post(`/v1/sources/${of('reacties.zip')}/texts`)
      .send({ text: '- Te laag.', party })
      .expect(404);
    await clean();
  });

  describeWithMaterial('a consultation table in two states', () => {
    it('adds what is new and brings over what was answered, and repeats nothing', async () => {
      const file = (name: string) => readMaterial(`material/consultation-rounds/${name}`);
      const sender = { party };
      await send(file('ronde-1.2io.docx'), 'ronde-1.2io.docx', sender).expect(201);
      const before = (await service.admin.get(`/v1/consultations/${id}/statistics`).expect(200)).body;
      await send(file('ronde-1.2io-geclassificeerd.docx'), 'ronde-1.2io-geclassificeerd.docx', sender).expect(201);
      const after = (await service.admin.get(`/v1/consultations/${id}/statistics`).expect(200)).body;
      expect(after.points - before.points).toBeLessThan(4);
      expect(after.decided).toBeGreaterThanOrEqual(before.decided);
      await clean();
    });

    it('takes answer and outcome of a treated table as decisions', async () => {
      await send(readMaterial('material/consultation-rounds/ronde-0.95-verwerkt-in-0.96.docx'), 'ronde.docx', { party }).expect(201);
      const statistics = (await service.admin.get(`/v1/consultations/${id}/statistics`).expect(200)).body;
      expect(statistics.decided).toBeGreaterThan(statistics.points / 2);
      await clean();
    });
  });
});
