import { aConsultation, type Service, startService } from '../support/service.js';

const evening = { kind: 'council_evening', title: 'Raadsavond jeugdhulp', startsAt: '2026-09-10T18:00:00Z', place: 'Gemeentehuis Epe' };
const unknown = '00000000-0000-7000-8000-000000000000';

describe('meetings', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let council: string;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    council = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
  });

  const add = async (facts: object = {}): Promise<{ id: string; version: number }> =>
    (
      await admin
        .post(`/v1/consultations/${id}/meetings`)
        .send({ ...evening, ...facts })
        .expect(201)
    ).body;
  const historyOf = async (meeting: string): Promise<string[]> =>
    (await admin.get(`/v1/audit-entries?consultation=${id}&subject=${meeting}`).expect(200)).body.map(
      ({ action }: { action: string }) => action,
    );

  it('stand in a list, the latest first, of one kind when asked, in pages', async () => {
    await add();
    const group = await add({ kind: 'working_group', title: 'Werkgroep', startsAt: '2026-10-08T09:30:00+02:00' });
    const { body, headers } = await admin.get(`/v1/consultations/${id}/meetings`).expect(200);
    expect(body.map(({ title }: { title: string }) => title)).toEqual(['Werkgroep', 'Raadsavond jeugdhulp']);
    expect(body[0]).toMatchObject({ id: group.id, startsAt: '2026-10-08T07:30:00.000Z', invited: 0, attended: 0, version: 1 });
    expect(headers['x-total-count']).toBe('2');
    const only = await admin.get(`/v1/consultations/${id}/meetings?kind=council_evening&pageSize=1`).expect(200);
    expect(only.body).toHaveLength(1);
    expect(only.headers['x-total-count']).toBe('1');
  });

  it('change, but not on what somebody changed meanwhile, and every change is in the history', async () => {
    const { id: meeting } = await add();
    const changed = await admin
      .patch(`/v1/meetings/${meeting}`)
      .set('if-match', '"1"')
      .send({ place: '', title: 'Raadsavond' })
      .expect(200);
    expect(changed.body).toMatchObject({ title: 'Raadsavond', place: '', kind: 'council_evening', version: 2 });
    const stale = await admin.patch(`/v1/meetings/${meeting}`).set('if-match', '"1"').send({ title: 'Te laat' }).expect(409);
    expect(stale.body).toMatchObject({ title: 'stale-edit', current: { title: 'Raadsavond' } });
    expect((await historyOf(meeting)).sort()).toEqual(['meeting.added', 'meeting.changed']);
  });

  it('know who was asked and who came, people and parties', async () => {
    const { id: meeting } = await add();
    const people = [
      { party: council, name: 'J. Pol', state: 'attended' },
      { name: 'M. Sanders', state: 'declined' },
      { party: council, state: 'accepted' },
    ];
    const { body } = await admin.put(`/v1/meetings/${meeting}/attendances`).send({ people, version: 1 }).expect(200);
    expect(body).toMatchObject([
      { name: 'J. Pol', partyId: council, party: 'Raad Epe', state: 'attended' },
      { name: 'M. Sanders', partyId: null, party: null, state: 'declined' },
      { name: '', party: 'Raad Epe', state: 'accepted' },
    ]);
    const now = (await admin.get(`/v1/meetings/${meeting}`).expect(200)).body;
    expect(now).toMatchObject({ invited: 3, attended: 1, version: 2 });
    await admin.put(`/v1/meetings/${meeting}/attendances`).send({ people: [], version: 1 }).expect(409);
    expect((await admin.get(`/v1/meetings/${meeting}/attendances`).expect(200)).body).toHaveLength(3);
  });

  it('refuse a list with everything that is wrong in it, and keep the one they had', async () => {
    const { id: meeting } = await add();
    await admin
      .put(`/v1/meetings/${meeting}/attendances`)
      .send({ people: [{ name: 'A. Bos' }] })
      .expect(200);
    const people = [{ state: 'invited' }, { name: 'A. Bos' }, { name: 'a. bos' }, { party: unknown }];
    const { body } = await admin.put(`/v1/meetings/${meeting}/attendances`).send({ people }).expect(400);
    expect(body.errors.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer])).toEqual([
      ['attendee-unnamed', '#/people/0'],
      ['attendee-twice', '#/people/2'],
      ['party-unknown', '#/people/3'],
    ]);
    expect((await admin.get(`/v1/meetings/${meeting}/attendances`).expect(200)).body).toHaveLength(1);
  });

  it('are removed while empty only', async () => {
    const { id: meeting } = await add();
    await admin
      .put(`/v1/meetings/${meeting}/attendances`)
      .send({ people: [{ name: 'A. Bos' }] })
      .expect(200);
    expect((await admin.delete(`/v1/meetings/${meeting}`).expect(409)).body.title).toBe('meeting-not-empty');
    await admin.put(`/v1/meetings/${meeting}/attendances`).send({ people: [] }).expect(200);
    expect((await admin.delete(`/v1/meetings/${meeting}`).set('if-match', '"2"').expect(409)).body.title).toBe('stale-edit');
    await admin.delete(`/v1/meetings/${meeting}`).set('if-match', '"3"').expect(204);
    await admin.get(`/v1/meetings/${meeting}`).expect(404);
    expect(await historyOf(meeting)).toContain('meeting.removed');
  });

  it('need a kind, a title and a moment', async () => {
    const { body } = await admin
      .post(`/v1/consultations/${id}/meetings`)
      .send({ kind: 'borrel', title: ' ', startsAt: 'morgen' })
      .expect(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['#/kind', '#/startsAt', '#/title']);
  });

  it('take one of two lists that are sent at the same moment', async () => {
    const { id: meeting } = await add();
    const sent = await Promise.all(
      ['A. Bos', 'B. Kok', 'C. Vos'].map((name) =>
        admin.put(`/v1/meetings/${meeting}/attendances`).send({ people: [{ name }], version: 1 }),
      ),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await admin.get(`/v1/meetings/${meeting}`).expect(200)).body).toMatchObject({ invited: 1, version: 2 });
  });
});
