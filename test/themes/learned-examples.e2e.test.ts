import type { Response } from 'supertest';
import { Learning } from '../../src/themes/learning.js';
import { aConsultation, type Service, startService } from '../support/service.js';

describe('carrying what was confirmed to another consultation', () => {
  let service: Service;
  let first: string;
  let second: string;

  const open = async (title: string): Promise<string> =>
    (await service.admin.post('/v1/consultations').send(aConsultation({ title })).expect(201)).body.id;
  const add = async (consultation: string, ...texts: readonly string[]): Promise<{ readonly id: string }[]> => {
    const name = `Raad Zeewolde ${Math.random()}`;
    const party = (await service.admin.post(`/v1/consultations/${consultation}/parties`).send({ name, kind: 'council' }).expect(201)).body
      .id;
    const text = texts.map((one) => `- ${one}\n`).join('');
    const reaction = { party, channel: 'letter', text };
    return (await service.admin.post(`/v1/consultations/${consultation}/reactions`).send(reaction).expect(201)).body.points;
  };

  beforeAll(async () => {
    service = await startService();
    first = await open('De eerste');
    second = await open('De tweede');
  });
  afterAll(() => service.stop());

  const examples = (consultation: string) => `/v1/consultations/${consultation}/confirmed-examples`;

  it('takes along words, heading and themes, and suggests from them there', async () => {
    const texts = ['Behoud de zwartebessenregeling.', 'De zwartebessenregeling mist een einddatum.', 'Is de zwartebessenregeling er nog?'];
    for (const { id } of await add(first, ...texts))
      await service.admin
        .put(`/v1/points/${id}/themes`)
        .send({ themes: ['sroi'] })
        .expect(200);
    const answer = await service.admin.get(examples(first)).buffer(true).parse(textOf).expect(200);
    const lines = answer.body as string;
    expect(lines.trim().split('\n')).toHaveLength(3);
    expect(lines).not.toContain('Zeewolde');
    expect(Object.keys(JSON.parse(lines.split('\n')[0] ?? ''))).toEqual(['text', 'heading', 'themes']);

    const [waiting] = await add(second, 'Hoe loopt de zwartebessenregeling af?');
    const taken = await service.admin.post(examples(second)).send({ lines }).expect(201);
    expect(taken.body).toEqual({ added: 3, known: 0, withoutTheme: 0 });
    await service.app.get(Learning).settle();
    const { suggestions } = (await service.admin.get(`/v1/points/${waiting?.id}`).expect(200)).body;
    expect(suggestions[0].key).toBe('sroi');
    expect((await service.admin.post(examples(second)).send({ lines }).expect(201)).body).toEqual({ added: 0, known: 3, withoutTheme: 0 });
  });

  it('leaves out themes that the scheme lacks, and refuses what is no example, with its row', async () => {
    const sent = [
      { text: 'Iets over zorg.', themes: ['quality', 'geen_thema'] },
      { text: 'Iets anders.', themes: ['geen_thema'] },
    ];
    expect((await service.admin.post(examples(second)).send({ examples: sent }).expect(201)).body).toEqual({
      added: 1,
      known: 0,
      withoutTheme: 1,
    });
    const { body } = await service.admin
      .post(examples(second))
      .send({ lines: '{"text":"Goed.","themes":["quality"]}\nnietes\n[]\n' })
      .expect(400);
    expect(body.errors.map(({ detail }: { detail: string }) => detail.slice(0, 5))).toEqual(expect.arrayContaining(['row 2', 'row 3']));
    await service.admin.post(examples(second)).send({}).expect(400);
    await service.admin.post(examples(second)).send({ examples: 'x' }).expect(400);
  });
});

function textOf(response: Response, done: (error: Error | null, body: string) => void): void {
  let text = '';
  response.on('data', (piece: Buffer) => {
    text += piece.toString('utf8');
  });
  response.on('end', () => done(null, text));
}
