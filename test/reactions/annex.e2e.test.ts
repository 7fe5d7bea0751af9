import { createHash } from 'node:crypto';
import { describeWithMaterial, readMaterial } from '../support/material.js';
import { aConsultation, type Service, startService } from '../support/service.js';

interface GoldPoint {
  readonly party: string;
  readonly heading: string;
  readonly text: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describeWithMaterial('an annex with a chapter per council', () => {
  let service: Service;
  let id: string;
  const file = () => readMaterial('material/mijov/aandachtspunten-vier-gemeenteraden.txt');
  beforeAll(async () => {
    service = await startService();
    id = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ questions: [] }))
        .expect(201)
    ).body.id;
    await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Gemeenteraad van Epe', kind: 'council' }).expect(201);
  });
  afterAll(() => service.stop());

  it('waits for a person when the file names councils that nobody knows', async () => {
    const { body } = await service.admin.post(`/v1/consultations/${id}/reactions`).attach('file', file(), 'bijlage.txt').expect(201);
    expect(body.reactions).toEqual([]);
    expect(body.waiting.map((chapter: { proposed: { name: string } }) => chapter.proposed.name)).toEqual([
      'Gemeenteraad Apeldoorn',
      'Gemeenteraad Brummen',
      'Gemeenteraad Hattem',
    ]);
    await service.admin.post(`/v1/consultations/${id}/reactions`).attach('file', file(), 'bijlage.txt').expect(409);
  });

  it('becomes one reaction per council once every chapter has its party, with exactly the points that people found', async () => {
    const [source] = (await service.admin.get(`/v1/consultations/${id}/waiting-sources`).expect(200)).body;
    const chapters = source.chapters.map((chapter: { chapter: number; known: { id: string } | null; proposed: object }) =>
      chapter.known ? { chapter: chapter.chapter, party: chapter.known.id } : { chapter: chapter.chapter, ...chapter.proposed },
    );
    const { body } = await service.admin.post(`/v1/waiting-sources/${source.id}/assignments`).send({ chapters }).expect(201);
    expect(body.reactions.map((reaction: { party: string }) => reaction.party)).toEqual([
      'Gemeenteraad Apeldoorn',
      'Gemeenteraad van Epe',
      'Gemeenteraad Brummen',
      'Gemeenteraad Hattem',
    ]);
    const points = (await service.admin.get(`/v1/consultations/${id}/points?pageSize=200`).expect(200)).body;
    const gold: GoldPoint[] = JSON.parse(readMaterial('gold/council-points.json').toString());
    expect(points).toHaveLength(40);
    expect(points.map(({ party, heading, text }: GoldPoint) => [party.replace(' van ', ' '), heading, plain(text)])).toEqual(
      gold.map(({ party, heading, text }) => [party, heading, plain(text)]),
    );
  });

  it('gives the consultation the questions of its introduction', async () => {
    const { questions } = (await service.admin.get(`/v1/consultations/${id}`).expect(200)).body;
    expect(questions.map((question: { number: number }) => question.number)).toEqual([1, 2, 3]);
  });

  it('keeps the bytes as they came, and everything verifies', async () => {
    const [reaction] = (await service.admin.get(`/v1/consultations/${id}/reactions`).expect(200)).body;
    const { body } = await service.admin
      .get(`/v1/reactions/${reaction.id}/source`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(createHash('sha256').update(body).digest('hex')).toBe(createHash('sha256').update(file()).digest('hex'));
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);
  });
});
