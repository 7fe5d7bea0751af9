import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute } from '../../support/web/parsed.js';

const wav = Buffer.concat([Buffer.from('RIFF$\x00\x00\x00WAVEfmt ', 'latin1'), Buffer.alloc(4000, 128)]);
const transcript =
  'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v Mevrouw De Wit>De wachttijden zijn te lang.\n\n00:01:10.000 --> 00:01:15.000\n<v De heer Smit>Het tarief dekt de kosten niet.\n';
const mail = [
  'From: raad@voorbeeld.example',
  'Subject: Reactie',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="grens"',
  '',
  '--grens',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '- De wachttijden zijn te lang.',
  '',
  '--grens',
  'Content-Type: text/plain; name="bijlage.txt"',
  'Content-Disposition: attachment; filename="bijlage.txt"',
  '',
  '- Het tarief dekt de kosten niet.',
  '',
  '--grens',
  'Content-Type: application/msword; name="stuk.docx"',
  'Content-Disposition: attachment; filename="stuk.docx"',
  '',
  'dit is geen Word',
  '--grens--',
  '',
].join('\r\n');

describe('looking a reaction over', () => {
  let service: Service;
  let admin: Visitor;
  let own: Visitor;
  let transcriber: Server;
  let id: string;
  let party: string;
  let answer: { status: number; body: string };

  beforeAll(async () => {
    answer = { status: 500, body: '' };
    transcriber = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(answer.status).end(answer.body));
    });
    await new Promise<void>((resolve) => transcriber.listen(0, '127.0.0.1', resolve));
    service = await startService({ TRANSCRIBER_URL: `http://127.0.0.1:${(transcriber.address() as AddressInfo).port}` });
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad van Epe', kind: 'council' }).expect(201)).body
      .id;
    own = await signInAs(service, id, 'party', party);
  });
  afterAll(async () => {
    await service.stop();
    transcriber.close();
  });

  const send = async (bytes: Buffer, fileName: string) =>
    (await service.admin.post(`/v1/consultations/${id}/reactions`).field('party', party).attach('file', bytes, fileName).expect(201)).body;
  const view = async (reaction: string) => (await service.admin.get(`/v1/reactions/${reaction}`).expect(200)).body;
  async function until(reaction: string, holds: (body: { points: unknown[]; warnings: { code: string }[] }) => boolean): Promise<void> {
    for (let wait = 0; wait < 200; wait += 1) {
      if (holds(await view(reaction))) return;
      await pause(50);
    }
    throw new Error('it did not come to pass');
  }
  const failed = ({ warnings }: { warnings: { code: string }[] }) => warnings.some(({ code }) => code === 'transcriber-failed');

  it('plays a recording, has it written out, and links each point to its moment', async () => {
    const { id: reaction } = await send(wav, 'avond.wav');
    await until(reaction, failed);
    const before = await admin.page(`/reacties/${reaction}`);
    expect(before.text).toContain('De opname kon niet worden uitgeschreven.');
    const player = before.elements.find(({ tagName }) => tagName === 'audio');
    expect(player && attribute(player, 'src')).toBe(`/reacties/${reaction}/bron`);
    expect((await admin.page(`/consultaties/${id}/reacties`)).text).toContain('nog zonder tekst');
    answer = { status: 200, body: transcript };
    const started = await admin.post(`/reacties/${reaction}/uitschrijven`).expect(303);
    expect(started.headers['location']).toBe(`/reacties/${reaction}?gedaan=uitschrijven`);
    await until(reaction, ({ points }) => points.length === 2);
    const after = await admin.page(`/reacties/${reaction}?t=70`);
    expect(after.text).toContain('Mevrouw De Wit');
    const moments = after.elements.filter((element) => attribute(element, 'data-time'));
    expect(moments.map((element) => attribute(element, 'href'))).toEqual([
      `/reacties/${reaction}?t=1#opname`,
      `/reacties/${reaction}?t=70#opname`,
    ]);
    expect(after.html).toContain(`src="/reacties/${reaction}/bron#t=70"`);
    const [point] = (await view(reaction)).points;
    const shown = await admin.page(`/punten/${point.id}`);
    expect(shown.text).toContain('Gezegd door Mevrouw De Wit');
    expect(shown.html).toContain(`href="/reacties/${reaction}?t=1#opname"`);
    expect((await admin.post(`/reacties/${reaction}/uitschrijven`).expect(409)).text).toContain('Deze reactie heeft al woorden.');
  });

  it('sends the stretch of the recording that a player asks for', async () => {
    const { id: reaction } = await send(Buffer.concat([wav, Buffer.from('einde')]), 'stuk.wav');
    const stretch = await admin.get(`/reacties/${reaction}/bron`).set('range', 'bytes=-5').buffer(true).expect(206);
    expect(stretch.headers['content-range']).toBe(`bytes ${wav.length}-${wav.length + 4}/${wav.length + 5}`);
    expect(stretch.headers['content-type']).toMatch(/^audio\//);
  });

  it('takes over typed words, asks for them when there are none, and does not take them twice', async () => {
    answer = { status: 500, body: '' };
    const { id: reaction } = await send(Buffer.concat([wav, Buffer.from('typ')]), 'typen.wav');
    await until(reaction, failed);
    const refused = await admin.post(`/reacties/${reaction}/tekst`, { text: '  ' }).expect(400);
    expect(refused.text).toContain('href="#text"');
    await admin
      .post(`/reacties/${reaction}/tekst`, { text: '1. De wachttijden zijn te lang.\r\n\r\n2. Het tarief is te laag.' })
      .expect(303);
    expect((await view(reaction)).points).toHaveLength(2);
    const again = await admin.post(`/reacties/${reaction}/tekst`, { text: 'Iets anders.' }).expect(409);
    expect(again.text).toContain('Deze reactie heeft al woorden.');
  });

  it('says that all points are right, shows who did, and makes them a proposal again', async () => {
    const { id: reaction } = await send(Buffer.from('- Het tarief is te laag.\n- De wachttijd is te lang.'), 'brief.txt');
    const list = async () => (await admin.page(`/consultaties/${id}/reacties`)).text;
    expect(await list()).toContain('voorstel');
    const { version } = await view(reaction);
    await admin.post(`/reacties/${reaction}/akkoord`, { version }).expect(303);
    expect((await admin.page(`/reacties/${reaction}?gedaan=akkoord`)).text).toContain('Akkoord gegeven door Anneke Beheer op');
    expect(await list()).toContain('akkoord');
    const stale = await admin.post(`/reacties/${reaction}/akkoord`, { version }).expect(409);
    expect(stale.text).toContain('Dit is veranderd sinds u de bladzijde opende.');
    const theirs = await own.page(`/reacties/${reaction}`);
    expect(theirs.text).toContain('Akkoord gegeven door de werkgroep op');
    expect(theirs.html).not.toContain('/akkoord/terug');
    await own.post(`/reacties/${reaction}/akkoord/terug`).expect(403);
    await admin.post(`/reacties/${reaction}/akkoord/terug`).expect(303);
    expect((await view(reaction)).acceptedAt).toBeNull();
  });

  it('goes from one proposal to the next, and lists those that are left', async () => {
    const fresh = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Veel brieven' }))
        .expect(201)
    ).body.id;
    const board = (
      await service.admin.post(`/v1/consultations/${fresh}/parties`).send({ name: 'Adviesraad', kind: 'advisory_board' }).expect(201)
    ).body.id;
    const ids: string[] = [];
    for (const text of ['- De wachttijd is te lang.', '- Het tarief is te laag.', '- Wij missen de scholen.'])
      ids.push(
        (await service.admin.post(`/v1/consultations/${fresh}/reactions`).send({ party: board, channel: 'letter', text }).expect(201)).body
          .id,
      );
    const list = await admin.page(`/consultaties/${fresh}/reacties`);
    expect(list.text).toContain('Kijk de 3 voorstellen na');
    expect(list.html).toContain(`href="/reacties/${ids[0]}"`);
    const page = await admin.page(`/reacties/${ids[1]}`);
    expect(page.text).toContain('Alles akkoord, naar het volgende voorstel (nog 2)');
    const { version } = await view(ids[1] ?? '');
    const done = await admin.post(`/reacties/${ids[1]}/akkoord`, { version, next: ids[2] ?? '' }).expect(303);
    expect(done.headers['location']).toBe(`/reacties/${ids[2]}?gedaan=akkoord`);
    // From the last one it goes on with what was passed over.
    expect((await admin.page(`/reacties/${ids[2]}`)).html).toContain(`name="next" value="${ids[0]}"`);
    const left = await admin.page(`/consultaties/${fresh}/reacties?state=proposal`);
    expect(left.text).toContain('2 reacties');
    const states = async (state: string) =>
      (await service.admin.get(`/v1/consultations/${fresh}/reactions?state=${state}`).expect(200)).body.map(
        ({ number }: { number: number }) => number,
      );
    expect([await states('proposal'), await states('accepted')]).toEqual([[3, 1], [2]]);
    await service.admin.get(`/v1/consultations/${fresh}/reactions?state=anders`).expect(400);
  });

  it('sets right whose a reaction is, with its points and themes, until a point was decided on', async () => {
    const other = (
      await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Jeugdhulp Berkenhof', kind: 'provider' }).expect(201)
    ).body.id;
    const { id: reaction, points } = await send(
      Buffer.from('- Het tarief is te laag, zegt Berkenhof.\n- De wachttijd ook.'),
      'berkenhof.txt',
    );
    await service.admin
      .put(`/v1/points/${points[0].id}/themes`)
      .send({ themes: ['finance'] })
      .expect(200);
    const { version } = await view(reaction);
    expect((await admin.page(`/reacties/${reaction}`)).text).toContain('Van een andere partij?');
    const stale = await admin.post(`/reacties/${reaction}/partij`, { party: other, version: version - 1 }).expect(409);
    expect(stale.text).toContain('Dit is veranderd sinds u de bladzijde opende.');
    await admin.post(`/reacties/${reaction}/partij`, { party: other, version }).expect(303);
    expect((await view(reaction)) as unknown).toMatchObject({ party: { name: 'Jeugdhulp Berkenhof' } });
    const theirs = (await service.admin.get(`/v1/consultations/${id}/points?party=${other}&theme=finance`).expect(200)).body;
    expect(theirs.map((one: { id: string }) => one.id)).toEqual([points[0].id]);
    expect((await own.get(`/reacties/${reaction}`)).status).toBe(404);
    await service.admin.patch(`/v1/reactions/${reaction}`).send({ party: 'Nergens' }).expect(400);
    await service.admin.post(`/v1/points/${points[1].id}/decisions`).send({ outcome: 'noted', motivation: 'Dank.' }).expect(201);
    const decided = await service.admin.patch(`/v1/reactions/${reaction}`).send({ party: 'Raad van Epe' }).expect(409);
    expect(decided.body.title).toBe('reaction-decided');
    expect((await admin.page(`/reacties/${reaction}`)).text).not.toContain('Van een andere partij?');
    await own.post(`/reacties/${reaction}/partij`, { party }).expect(404);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);
  });

  it('shows beside a mail what came along, with the file that could not be read', async () => {
    const { id: reaction } = await send(Buffer.from(mail), 'reactie.eml');
    const enclosures = (await service.admin.get(`/v1/reactions/${reaction}/enclosures`).expect(200)).body;
    expect(enclosures.map(({ fileName }: { fileName: string }) => fileName)).toEqual(['reactie.eml', 'bijlage.txt', 'stuk.docx']);
    const [, , kept] = enclosures;
    const { text, html } = await admin.page(`/reacties/${reaction}`);
    expect(text).toContain('Bij deze e-mail');
    expect(html).toContain(`href="/bronnen/${kept.sourceId}/bestand"`);
    const file = await admin.get(`/bronnen/${kept.sourceId}/bestand`).buffer(true).expect(200);
    expect(file.headers['content-disposition']).toContain('stuk.docx');
    await service.admin.get(`/v1/sources/${kept.sourceId}/file`).expect(200);
    expect((await own.page(`/reacties/${reaction}`)).html).not.toContain('/bronnen/');
    await own.get(`/bronnen/${kept.sourceId}/bestand`).expect(404);
  });

  it('lets a reader listen and change nothing', async () => {
    const { id: reaction } = await send(Buffer.concat([wav, Buffer.from('lezer')]), 'lezer.wav');
    await until(reaction, failed);
    const reader = await signInAs(service, id, 'reader');
    const { html, elements } = await reader.page(`/reacties/${reaction}`);
    expect(elements.some(({ tagName }) => tagName === 'audio')).toBe(true);
    expect(html).not.toContain('/tekst"');
    await reader.post(`/reacties/${reaction}/tekst`, { text: 'Stiekem.' }).expect(403);
    await reader.post(`/reacties/${reaction}/uitschrijven`).expect(403);
    await reader.post(`/reacties/${reaction}/akkoord`).expect(403);
  });
});
