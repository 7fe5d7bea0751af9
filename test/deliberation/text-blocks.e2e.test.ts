import { aConsultation, type Service, startService } from '../support/service.js';

describe('text blocks', () => {
  let service: Service;
  let id: string;
  let elsewhere: string;
  let points: { id: string; number: number }[];
  let member: Service['admin'];

  beforeAll(async () => {
    service = await startService();
    const open = async (title: string) =>
      (await service.admin.post('/v1/consultations').send(aConsultation({ title })).expect(201)).body.id;
    [id, elsewhere] = [await open('Hier'), await open('Elders')];
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201))
      .body;
    const text = '- De wachttijden zijn te lang.\n- Kinderen houden hun hulpverlener.\n';
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: party.id, channel: 'letter', text }).expect(201))
      .body.points;
    member = await service.person(id, 'member', 'lid@voorbeeld.example');
  });
  afterAll(() => service.stop());

  const own = () => `/v1/consultations/${id}/text-blocks`;
  const titles = async (path = own(), by = member): Promise<string[]> =>
    (await by.get(path).expect(200)).body.map(({ title }: { title: string }) => title);

  it('are of one consultation, or shared by an administrator with all of them', async () => {
    await member.post(own()).send({ title: 'dank', text: 'Dank, {partij}.' }).expect(201);
    await member.post('/v1/text-blocks').send({ title: 'Slot', text: 'Tot ziens.' }).expect(403);
    const shared = (await service.admin.post('/v1/text-blocks').send({ title: 'Aanhef', text: 'Beste {partij},' }).expect(201)).body;
    expect(shared.consultationId).toBeNull();
    expect(await titles()).toEqual(['Aanhef', 'dank']);
    expect(await titles(`/v1/consultations/${elsewhere}/text-blocks`, service.admin)).toEqual(['Aanhef']);
    expect(await titles('/v1/text-blocks', service.admin)).toEqual(['Aanhef']);
    await member.get(`/v1/text-blocks/${shared.id}`).expect(200);
    await member.put(`/v1/text-blocks/${shared.id}`).send({ title: 'x', text: 'x' }).expect(403);
  });

  it('do not exist for who does not answer', async () => {
    const block = (await member.get(own())).body[0];
    const reader = await service.person(id, 'reader', 'lezer@voorbeeld.example');
    await reader.get(own()).expect(403);
    await reader.get(`/v1/text-blocks/${block.id}`).expect(404);
    await reader.get(`/v1/consultations/${id}/points?textBlock=${block.id}`).expect(403);
  });

  it('name fields that there are, have a title of their own, and are not changed unseen', async () => {
    const unknown = (await member.post(own()).send({ title: 'Fout', text: 'Dank, {naam} van {partij}.' }).expect(400)).body;
    expect(unknown.errors).toEqual([expect.objectContaining({ pointer: '#/text', detail: expect.stringContaining('{naam}') })]);
    await member.post(own()).send({ title: 'DANK', text: 'x' }).expect(409);
    const block = (await member.post(own()).send({ title: 'Elders', text: 'Zie {paragraaf}.' }).expect(201)).body;
    const path = `/v1/text-blocks/${block.id}`;
    await member.put(path).send({ title: 'Elders', text: '{fout}' }).expect(400);
    await member.put(path).send({ title: 'dank', text: 'x' }).expect(409);
    const changed = (await member.put(path).set('if-match', '"1"').send({ title: 'elders', text: 'Zie {document}.' }).expect(200)).body;
    expect([changed.title, changed.version]).toEqual(['elders', 2]);
    expect((await member.put(path).set('if-match', '"1"').send({ title: 'a', text: 'b' }).expect(409)).body.current.text).toBe(
      'Zie {document}.',
    );
    await member.delete(path).set('if-match', '"1"').expect(409);
    await member.delete(path).expect(204);
    await member.get(path).expect(404);
    expect(await titles()).not.toContain('elders');
  });

  it('tell on how many points they are used, as long as that decision is in force', async () => {
    const block = (await member.post(own()).send({ title: 'Al geregeld', text: 'Dit staat al in {paragraaf}.' }).expect(201)).body;
    const decide = (index: number, body: object) =>
      member.post(`/v1/points/${points[index]?.id}/decisions`).send({ outcome: 'already_covered', motivation: 'Staat er.', ...body });
    await decide(0, { textBlocks: [block.id, block.id] }).expect(201);
    await decide(1, { textBlocks: [block.id] }).expect(201);
    const used = async () => (await member.get(`/v1/text-blocks/${block.id}`).expect(200)).body.points;
    const listed = async () => (await member.get(`/v1/consultations/${id}/points?textBlock=${block.id}`).expect(200)).body.length;
    expect([await used(), await listed()]).toEqual([2, 2]);
    await decide(1, {}).expect(201);
    expect([await used(), await listed()]).toEqual([1, 1]);
  });

  it('of another consultation can not be used, and a field that was not filled is no answer', async () => {
    const other = (
      await service.admin.post(`/v1/consultations/${elsewhere}/text-blocks`).send({ title: 'Hun tekst', text: 'x' }).expect(201)
    ).body;
    const path = `/v1/points/${points[0]?.id}/decisions`;
    const body = { outcome: 'noted', motivation: 'Ja.' };
    const refused = (
      await member
        .post(path)
        .send({ ...body, textBlocks: [other.id] })
        .expect(400)
    ).body;
    expect(refused.errors[0].pointer).toBe('#/textBlocks/0');
    const left = (
      await member
        .post(path)
        .send({ ...body, answer: 'Zie {document}.' })
        .expect(400)
    ).body;
    expect(left.errors).toEqual([expect.objectContaining({ pointer: '#/answer', detail: '{document} was not filled.' })]);
    expect((await member.get(path)).body[0].outcome).toBe('already_covered');
  });
});
