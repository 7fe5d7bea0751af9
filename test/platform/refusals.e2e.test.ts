import { Writable } from 'node:stream';
import { createLog } from '../../src/platform/log/log.js';
import { aConsultation, type Service, startService } from '../support/service.js';

describe('What can not be answered', () => {
  let service: Service;
  let id: string;
  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  it('is refused as a problem also where the address itself can not be decoded, or an id is endless', async () => {
    for (const odd of ['%ff', '%', '%C3%28', '%zz', '%00', 'x'.repeat(3000), '%F0%9F%98%80'])
      for (const path of [`/v1/points/${odd}`, `/v1/consultations/${odd}/points`, `/v1/${odd}`]) {
        const answer = await service.admin.get(path).expect(404);
        expect([answer.headers['content-type'], answer.headers['api-version']]).toEqual([
          'application/problem+json; charset=utf-8',
          '1.0.0',
        ]);
      }
    const page = await service.http().get('/consultaties/%ff');
    expect([page.status, page.headers['location']]).toEqual([303, expect.stringContaining('/aanmelden')]);
  });

  it('is refused with the methods that do work, where the address is right and the method is not', async () => {
    const answer = await service.admin.put(`/v1/consultations/${id}/points`).send({}).expect(405);
    expect(answer.body).toMatchObject({ type: 'urn:weerklank:problem:method-not-allowed', status: 405 });
    expect(answer.headers['allow']).toBe('GET, HEAD');
    await service.http().delete('/health/live').expect(405);
    await service.admin.put('/v1/nothing-here').send({}).expect(404);
  });

  it('is refused to an administrator too below a consultation that does not exist', async () => {
    const nowhere = '/v1/consultations/00000000-0000-4000-8000-000000000000';
    for (const below of [
      'parties',
      'rounds',
      'points',
      'reactions',
      'themes',
      'statistics',
      'reports',
      'memberships',
      'documents',
      'bundles',
    ])
      expect((await service.admin.get(`${nowhere}/${below}`).expect(404)).body.title).toBe('consultation-not-found');
    await service.admin.post(`${nowhere}/parties`).send({ name: 'Gemeenteraad Epe', kind: 'council' }).expect(404);
  });

  it('takes null for left out, and for empty where a field may be emptied', async () => {
    const party = (
      await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad', kind: 'council', email: null }).expect(201)
    ).body;
    await service.admin.patch(`/v1/parties/${party.id}`).send({ name: null, kind: null, email: 'raad@voorbeeld.example' }).expect(200);
    const emptied = (await service.admin.patch(`/v1/parties/${party.id}`).send({ email: null }).expect(200)).body;
    expect(emptied).toMatchObject({ name: 'Raad', kind: 'council', email: null });
    await service.admin.patch(`/v1/consultations/${id}`).send({ title: null, description: null }).expect(200);
    const [theme] = (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
    const nothing = { label: null, definition: null, synonyms: null, cues: null, position: null };
    await service.admin.patch(`/v1/themes/${theme.id}`).send(nothing).expect(200);
  });

  it('is not the letter that no database keeps: it is dropped', async () => {
    const party = { name: 'Raad\0 van Epe', kind: 'council' };
    expect((await service.admin.post(`/v1/consultations/${id}/parties`).send(party).expect(201)).body.name).toBe('Raad van Epe');
    const reaction = { party: 'Raad van Epe', channel: 'email', text: 'Wij vragen\0 om een\0 kortere wachttijd voor jongeren.' };
    const { body } = await service.admin.post(`/v1/consultations/${id}/reactions`).send(reaction).expect(201);
    expect(JSON.stringify(body)).not.toContain('\\u0000');
    await service.admin.get(`/v1/consultations/${id}/points?q=wacht%00tijd&theme=%00&section=a%00`).expect(200);
  });

  it('is refused field by field where a list holds lists instead of records', async () => {
    const { body } = await service.admin
      .post(`/v1/consultations/${id}/parties/imports`)
      .send({ parties: [[]] })
      .expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: expect.stringContaining('#/parties'), code: 'not-a-record' })]);
  });

  it('is refused where a form breaks off or has no boundary', async () => {
    const path = `/v1/consultations/${id}/reactions`;
    const half = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc';
    for (const [type, body] of [
      ['multipart/form-data', half],
      ['multipart/form-data; boundary=x', half],
      ['multipart/form-data; boundary=x', 'x'],
    ] as const)
      expect((await service.admin.post(path).set('content-type', type).send(body).expect(400)).body.title).toBe('bad-request');
    expect((await service.admin.get(path).expect(200)).headers['x-total-count']).toBe('1');
  });
});

describe('The log', () => {
  it('says what went wrong and where, without the values that a statement or a text held', () => {
    const lines: string[] = [];
    const log = createLog(
      'info',
      new Writable({
        write(chunk, _, done) {
          lines.push(String(chunk));
          done();
        },
      }),
    );
    const error = Object.assign(new Error('Key (email)=(an@voorbeeld.example) exists'), {
      code: '23505',
      query: 'INSERT INTO account VALUES ($1)',
      parameters: ['an@voorbeeld.example'],
      driverError: { detail: 'an@voorbeeld.example' },
    });
    log.error({ err: error }, 'request failed');
    expect(lines.join('')).not.toContain('an@voorbeeld.example');
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ err: { type: 'Error', code: '23505', query: 'INSERT INTO account VALUES ($1)' } });
    expect(lines[0]).toContain('refusals.e2e.test');
  });
});
