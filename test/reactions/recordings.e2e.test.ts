import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { aConsultation, type Service, startService } from '../support/service.js';

/** The first bytes of a WAV file, and silence. */
const wav = (seconds: number): Buffer =>
  Buffer.concat([Buffer.from('RIFF$\x00\x00\x00WAVEfmt ', 'latin1'), Buffer.alloc(2000 * seconds, 128)]);
const transcript =
  'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v Mevrouw De Wit>De wachttijden zijn te lang.\n\n00:01:10.000 --> 00:01:15.000\n<v De heer Smit>Het tarief dekt de kosten niet.\n';

describe('what has no words to read', () => {
  let service: Service;
  let transcriber: Server;
  let id: string;
  let party: string;
  let asked: string[];
  let answer: { status: number; body: string };
  beforeEach(async () => {
    asked = [];
    answer = { status: 200, body: transcript };
    transcriber = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        asked.push(`${request.url} ${Buffer.concat(parts).toString('latin1')}`);
        response.statusCode = answer.status;
        response.end(answer.body);
      });
    });
    await new Promise<void>((resolve) => transcriber.listen(0, '127.0.0.1', resolve));
    service = await startService({ TRANSCRIBER_URL: `http://127.0.0.1:${(transcriber.address() as AddressInfo).port}` });
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Deelnemers sessie', kind: 'other' }).expect(201))
      .body.id;
  });
  afterEach(async () => {
    await service.stop();
    transcriber.close();
  });
  const send = (bytes: Buffer, fileName: string) =>
    service.admin.post(`/v1/consultations/${id}/reactions`).field('party', party).attach('file', bytes, fileName).expect(201);
  const reaction = async (reactionId: string) => (await service.admin.get(`/v1/reactions/${reactionId}`).expect(200)).body;
  async function until(reactionId: string, holds: (body: { points: unknown[]; warnings: { code: string }[] }) => boolean) {
    for (let wait = 0; wait < 200; wait += 1) {
      const body = await reaction(reactionId);
      if (holds(body)) return body;
      await pause(50);
    }
    throw new Error('it did not come to pass');
  }
  const clean = async () => expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);

  it('has a recording written out, with who said what and when', async () => {
    const { body } = await send(wav(1), 'sessie.wav');
    const done = await until(body.id, ({ points }) => points.length > 0);
    expect(done.points.map(({ text, speaker, time }: { text: string; speaker: string; time: number }) => [text, speaker, time])).toEqual([
      ['De wachttijden zijn te lang.', 'Mevrouw De Wit', 1],
      ['Het tarief dekt de kosten niet.', 'De heer Smit', 70],
    ]);
    expect(done.processed).toBe(true);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^\/v1\/audio\/transcriptions .*name="language"\r\n\r\nnl/s);
    await clean();
  });

  it('takes no transcript without a word in it', async () => {
    answer = { status: 200, body: 'WEBVTT\n\n' };
    const { body } = await send(wav(1), 'sessie.wav');
    const failed = await until(body.id, ({ warnings }) => warnings.some(({ code }) => code === 'transcriber-failed'));
    expect(failed.warnings).toHaveLength(1);
    const typed = await service.admin.post(`/v1/reactions/${body.id}/texts`).send({ text: '***' });
    expect(typed.status).toBe(201);
  });

  it('says so when the transcriber fails, keeps the recording, and lets a person try again or type', async () => {
    answer = { status: 500, body: 'stuk' };
    const { body } = await send(wav(1), 'sessie.wav');
    const failed = await until(body.id, ({ warnings }) => warnings.some(({ code }) => code === 'transcriber-failed'));
    expect(failed.processed).toBe(false);
    answer = { status: 200, body: transcript };
    await service.admin.post(`/v1/reactions/${body.id}/transcriptions`).send({}).expect(202);
    await until(body.id, ({ points }) => points.length === 2);
    expect((await service.admin.post(`/v1/reactions/${body.id}/texts`).send({ text: 'Iets anders.' }).expect(409)).body.title).toBe(
      'text-present',
    );
    await clean();
  });

  it('sends a stretch of a recording, so that a player can jump', async () => {
    const file = wav(1200);
    const { body } = await send(file, 'lang.wav');
    const stretch = await service.admin
      .get(`/v1/reactions/${body.id}/source`)
      .set('range', 'bytes=1048570-1048589')
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(stretch.status).toBe(206);
    expect(stretch.headers['content-range']).toBe(`bytes 1048570-1048589/${file.length}`);
    expect(stretch.body.equals(file.subarray(1048570, 1048590))).toBe(true);
  });

  it('takes a proposal as right, and as a proposal again', async () => {
    const { body } = await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .send({ party, text: '- Het tarief is te laag.' })
      .expect(201);
    expect(body.acceptedAt).toBeNull();
    expect(
      (await service.admin.post(`/v1/reactions/${body.id}/acceptances`).set('if-match', '"1"').send({}).expect(201)).body.acceptedAt,
    ).not.toBeNull();
    await service.admin.post(`/v1/reactions/${body.id}/acceptances`).set('if-match', '"1"').send({}).expect(409);
    await service.admin.delete(`/v1/reactions/${body.id}/acceptances`).expect(204);
    expect((await reaction(body.id)).acceptedAt).toBeNull();
  });
});
