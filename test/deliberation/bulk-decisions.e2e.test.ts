import { aConsultation, type Service, startService } from '../support/service.js';

interface Previewed {
  id: string;
  number: number;
  version: number;
  motivation: string;
  missing: string[];
}

describe('decisions on many points at once', () => {
  let service: Service;
  let id: string;
  let ids: string[];
  let member: Service['admin'];

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const react = async (name: string, text: string) => {
      const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
      return (await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body.points;
    };
    const points = [
      ...(await react('Raad Urk', '- De wachttijden zijn te lang.\n- Het toezicht moet scherper.\n')),
      ...(await react('Raad Almere', '- Kinderen houden hun hulpverlener.\n')),
    ];
    ids = points.map((point: { id: string }) => point.id);
    member = await service.person(id, 'member', `lid-${id}@voorbeeld.example`);
  });

  const bulk = () => `/v1/consultations/${id}/bulk-decisions`;
  const input = (changes: object = {}) => ({
    points: ids.map((point) => ({ id: point })),
    outcome: 'noted',
    motivation: 'Dank, {partij}, voor punt {nummer}.',
    ...changes,
  });
  const history = async (point = ids[0]) => (await member.get(`/v1/points/${point}/decisions`).expect(200)).body;
  const outcomeOf = async (point = ids[0]) => (await member.get(`/v1/points/${point}`).expect(200)).body.outcome;

  it('are shown first, filled for each point, and count only then', async () => {
    const previewed = (await member.post(`${bulk()}/previews`).send(input()).expect(200)).body as Previewed[];
    expect(previewed.map(({ motivation }) => motivation)).toEqual([
      'Dank, Raad Urk, voor punt 1.',
      'Dank, Raad Urk, voor punt 2.',
      'Dank, Raad Almere, voor punt 3.',
    ]);
    expect(await history()).toEqual([]);
    const points = previewed.map(({ id: point, version }) => ({ id: point, version }));
    const { body } = await member.post(bulk()).send(input({ points })).expect(201);
    expect(body.points.map(({ motivation, inForce }: { motivation: string; inForce: boolean }) => [motivation, inForce])).toEqual(
      previewed.map(({ motivation }) => [motivation, true]),
    );
    expect((await history(ids[2]))[0]).toMatchObject({ outcome: 'noted', motivation: 'Dank, Raad Almere, voor punt 3.' });
  });

  it('are taken on all or on none: not when one was changed, lacks a value, or is of another consultation', async () => {
    await member.post(`/v1/points/${ids[1]}/decisions`).send({ outcome: 'answered', motivation: 'Ja.' }).expect(201);
    const stale = ids.map((point) => ({ id: point, version: 1 }));
    const refused = (
      await member
        .post(bulk())
        .send(input({ points: stale }))
        .expect(409)
    ).body;
    expect(refused).toMatchObject({ title: 'stale-edit', detail: expect.stringMatching(/: 2\.$/) });
    expect(refused.current).toEqual([
      { id: ids[1], number: 2, version: 2, outcome: 'answered', decision: expect.objectContaining({ motivation: 'Ja.' }) },
    ]);
    const text = { motivation: 'Zie {document}.' };
    const [first] = (await member.post(`${bulk()}/previews`).send(input(text)).expect(200)).body as Previewed[];
    expect([first?.missing, first?.motivation]).toEqual([['{document}'], 'Zie {document}.']);
    expect((await member.post(bulk()).send(input(text)).expect(400)).body.errors).toHaveLength(3);
    const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    await service.admin.post(`/v1/consultations/${other}/bulk-decisions`).send(input()).expect(400);
    await member
      .post(bulk())
      .send(input({ points: [] }))
      .expect(400);
    expect(await outcomeOf()).toBeNull();
  });

  it('know no other fields, and say what partly means', async () => {
    for (const path of [bulk(), `${bulk()}/previews`]) {
      const unknown = (
        await member
          .post(path)
          .send(input({ answer: 'Dag {naam}' }))
          .expect(400)
      ).body;
      expect(unknown.errors).toEqual([expect.objectContaining({ pointer: '#/answer', detail: expect.stringContaining('{naam}') })]);
      await member
        .post(path)
        .send(input({ outcome: 'partly_incorporated' }))
        .expect(400);
    }
  });

  it('are undone by decisions that supersede; what was decided since stays', async () => {
    await member.post(`/v1/points/${ids[0]}/decisions`).send({ outcome: 'answered', motivation: 'Eerder.' }).expect(201);
    const act = (await member.post(bulk()).send(input()).expect(201)).body.id;
    await member.post(`/v1/points/${ids[2]}/decisions`).send({ outcome: 'out_of_scope', motivation: 'Later.' }).expect(201);
    const undone = (await member.post(`/v1/bulk-decisions/${act}/reversals`).expect(201)).body;
    expect(undone.undoneAt).not.toBeNull();
    expect([await outcomeOf(ids[0]), await outcomeOf(ids[1]), await outcomeOf(ids[2])]).toEqual(['answered', null, 'out_of_scope']);
    expect((await history(ids[0])).map(({ motivation }: { motivation: string }) => motivation)).toEqual([
      'Eerder.',
      'Dank, Raad Urk, voor punt 1.',
      'Eerder.',
    ]);
    expect((await history(ids[1])).map(({ supersededAt }: { supersededAt: string | null }) => supersededAt === null)).toEqual([false]);
    expect((await member.post(`/v1/bulk-decisions/${act}/reversals`).expect(409)).body.title).toBe('bulk-decision-undone');
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });

  it('are listed, the latest first, with who undid them; their history stays, and so do their points', async () => {
    await member.post(bulk()).send(input()).expect(201);
    const second = (
      await member
        .post(bulk())
        .send(input({ outcome: 'answered' }))
        .expect(201)
    ).body.id;
    await service.admin.post(`/v1/bulk-decisions/${second}/reversals`).expect(201);
    const { body, headers } = await member.get(`${bulk()}?pageSize=1`).expect(200);
    expect(body).toEqual([
      expect.objectContaining({ id: second, outcome: 'answered', size: 3, standing: 0, undoneByName: expect.stringMatching(/.+/) }),
    ]);
    expect(headers['x-total-count']).toBe('2');
    const [, first] = (await member.get(bulk()).expect(200)).body;
    expect(first).toMatchObject({ outcome: 'noted', standing: 0, undoneAt: null });
    await member.post(`/v1/bulk-decisions/${first.id}/reversals`).expect(201);
    const entries = (await service.admin.get(`/v1/audit-entries?consultation=${id}&pageSize=200`).expect(200)).body;
    const deeds = entries.flatMap(({ action }: { action: string }) => (action.startsWith('bulk-decision') ? [action] : []));
    expect(deeds.sort()).toEqual(['bulk-decision.taken', 'bulk-decision.taken', 'bulk-decision.undone', 'bulk-decision.undone']);
    const last = (await member.post(bulk()).send(input()).expect(201)).body.id;
    await member.post(`/v1/bulk-decisions/${last}/reversals`).expect(201);
    expect(await outcomeOf()).toBe('noted');
  });

  it('leave a point that was decided in the register, also when it is undone', async () => {
    const act = (await member.post(bulk()).send(input()).expect(201)).body.id;
    await member.post(`/v1/bulk-decisions/${act}/reversals`).expect(201);
    expect(await outcomeOf()).toBeNull();
    expect((await member.delete(`/v1/points/${ids[0]}`).expect(409)).body.title).toBe('point-decided');
    const merge = { point: ids[1], with: ids[0] };
    expect((await member.post('/v1/points/merges').send(merge).expect(409)).body.title).toBe('point-decided');
  });

  it('are not for who does not decide', async () => {
    const act = (await member.post(bulk()).send(input()).expect(201)).body.id;
    const reader = await service.person(id, 'reader', `lezer-${id}@voorbeeld.example`);
    await reader.post(bulk()).send(input()).expect(403);
    await reader.post(`${bulk()}/previews`).send(input()).expect(403);
    await reader.get(`/v1/bulk-decisions/${act}`).expect(404);
    await reader.post(`/v1/bulk-decisions/${act}/reversals`).expect(404);
  });
});
