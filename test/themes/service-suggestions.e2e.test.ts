import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operator } from '../../src/access/actor.js';
import { ServiceSuggestions } from '../../src/themes/service/service-suggestions.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

interface Suggested {
  readonly key: string;
  readonly confidence: number;
  readonly evidence: readonly { readonly kind: string; readonly text: string }[];
}

const answering = (content: string): string => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });

describe('a service of one’s own that suggests themes', () => {
  let service: Service;
  let model: Server;
  let id: string;
  let asked: { url: string; key: string; body: string }[];
  let answer: { status: number; body: string };
  let points: { id: string }[];

  beforeAll(async () => {
    model = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        asked.push({ url: request.url ?? '', key: request.headers.authorization ?? '', body: Buffer.concat(parts).toString() });
        response.statusCode = answer.status;
        response.end(answer.body);
      });
    });
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(model.address() as AddressInfo).port}`;
    service = await startService({ SUGGESTER_URL: address, SUGGESTER_MODEL: 'ons-model', SUGGESTER_KEY: 'geheim' });
  });
  afterAll(async () => {
    await service.stop();
    model.close();
  });

  beforeEach(async () => {
    asked = [];
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const council = { name: 'Raad van Nergenshuizen', kind: 'council' };
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send(council).expect(201)).body.id;
    const text = '- De tarieven zijn niet kostendekkend.\n- De bushalte ligt te ver van het gezinshuis.\n';
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points;
  });

  const run = async (): Promise<number> => {
    const { asked: count, done } = await service.app.get(ServiceSuggestions).start({ ...operator, isAdministrator: true }, id);
    await done;
    return count;
  };
  const suggested = async (index: number): Promise<Suggested[]> =>
    (await service.admin.get(`/v1/points/${points[index]?.id}`).expect(200)).body.suggestions;

  it('has its suggestions beside ours, with their source, and only what the words show', async () => {
    const themes = [
      { key: 'finance', words: ['kostendekkend'] },
      { key: 'access', words: ['bushalte'] },
      { key: 'verzonnen', words: ['tarieven'] },
    ];
    answer = { status: 200, body: answering(JSON.stringify({ themes })) };
    expect(await run()).toBe(2);
    const finance = (await suggested(0)).find(({ key }) => key === 'finance');
    expect(finance?.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['word', 'service']));
    expect(finance?.confidence).not.toBe(0.4);
    expect((await suggested(0)).flatMap(({ evidence }) => evidence).some(({ text }) => text === 'bushalte')).toBe(false);
    const access = (await suggested(1)).find(({ key }) => key === 'access');
    expect(access?.evidence).toContainEqual(expect.objectContaining({ kind: 'service', text: 'bushalte' }));
    expect((await (await signIn(service)).page(`/punten/${points[1]?.id}`)).text).toContain('de eigen dienst, die wijst op ‘bushalte’');
    expect(asked[0]).toMatchObject({ url: '/v1/chat/completions', key: 'Bearer geheim' });
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ model: 'ons-model', temperature: 0 });
    expect(asked.map(({ body }) => body).join()).not.toContain('Nergenshuizen');
    await service.admin.post(`/v1/consultations/${id}/suggestion-runs`).expect(201);
    expect((await suggested(1)).find(({ key }) => key === 'access')?.evidence.some(({ kind }) => kind === 'service')).toBe(true);
    expect(await run()).toBe(0);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });

  it.each([
    ['refuses', { status: 500, body: 'kapot' }],
    ['says too much', { status: 200, body: 'x'.repeat(300_000) }],
    ['speaks another form', { status: 200, body: '{"hallo": 1}' }],
    ['sends one elsewhere', { status: 302, body: '' }],
  ])('changes nothing and stops nobody when it %s', async (_, failing) => {
    const before = await suggested(0);
    answer = failing;
    expect(await run()).toBe(2);
    expect(await suggested(0)).toEqual(before);
  });

  it('is asked on the page by who tags, which names where the words go', async () => {
    answer = { status: 200, body: answering('{"themes": []}') };
    const admin = await signIn(service);
    expect((await admin.page(`/consultaties/${id}/indelen`)).text).toContain(`127.0.0.1:${(model.address() as AddressInfo).port}`);
    await admin.post(`/consultaties/${id}/indelen/eigen-dienst`).expect(303);
    const reader = await service.person(id, 'reader', 'lezer@voorbeeld.example');
    await reader.post(`/v1/consultations/${id}/service-suggestion-runs`).expect(403);
  });

  it('is never sent what is confidential, and not there at all unless it was named', async () => {
    const [first] = points;
    await service.admin.post(`/v1/points/${first?.id}/confidential-passages`).send({ reason: 'trade_secret' }).expect(201);
    answer = { status: 200, body: answering('{"themes": []}') };
    expect(await run()).toBe(1);
    const without = await startService();
    const other = (await without.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const refused = await without.admin.post(`/v1/consultations/${other}/service-suggestion-runs`).expect(409);
    expect(refused.body.type).toContain('suggester-off');
    expect((await (await signIn(without)).page(`/consultaties/${other}/indelen`)).text).not.toContain('eigen dienst');
    await without.stop();
  });
});
