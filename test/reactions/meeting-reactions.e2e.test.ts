import { aConsultation, type Service, startService } from '../support/service.js';
import { seenIn, signInAs, type Visitor } from '../support/session.js';

describe('reactions that were said at a meeting', () => {
  let service: Service;
  let member: Visitor;
  let id: string;
  let reaction: { id: string; version: number };
  let meeting: string;

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Zonnehof', kind: 'provider' }).expect(201)).body.id;
    const text = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n';
    reaction = (await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'meeting', text }).expect(201)).body;
    meeting = await plan('dialogue_session', 'Dialoog in Urk');
    member = await signInAs(service, id, 'member');
  });

  const plan = async (kind: string, title: string, consultation = id): Promise<string> => {
    const facts = { kind, title, startsAt: '2026-10-08T07:30:00Z' };
    return (await service.admin.post(`/v1/consultations/${consultation}/meetings`).send(facts).expect(201)).body.id;
  };
  const set = (body: object, status = 200) => service.admin.put(`/v1/reactions/${reaction.id}/meeting`).send(body).expect(status);
  const said = async () => (await service.admin.get(`/v1/meetings/${meeting}/reactions`).expect(200)).body;

  it('are listed with the meeting, and name it', async () => {
    expect((await set({ meeting, version: reaction.version })).body.meeting).toMatchObject({ id: meeting, kind: 'dialogue_session' });
    expect(await said()).toEqual([expect.objectContaining({ id: reaction.id, party: 'Zonnehof', points: 2 })]);
    expect((await service.admin.get(`/v1/reactions/${reaction.id}/meeting`).expect(200)).body.meeting.title).toBe('Dialoog in Urk');
    expect((await set({ meeting: null, version: reaction.version }, 409)).body.current.meeting.id).toBe(meeting);
    expect((await service.admin.delete(`/v1/meetings/${meeting}`).expect(409)).body.title).toBe('meeting-not-empty');
    expect((await set({})).body.meeting).toBeNull();
    expect(await said()).toEqual([]);
    await service.admin.delete(`/v1/meetings/${meeting}`).expect(204);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });

  it('are not tied to a meeting of elsewhere, nor by a reader', async () => {
    const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const elsewhere = await plan('dialogue_session', 'Elders', other);
    expect((await set({ meeting: elsewhere }, 400)).body.errors[0].code).toBe('meeting-unknown');
    const reader = await service.person(id, 'reader', `lezer-${id}@voorbeeld.example`);
    await reader.put(`/v1/reactions/${reaction.id}/meeting`).send({ meeting }).expect(403);
  });

  it('are tied on the page of the reaction, and stand on the page of the meeting', async () => {
    await plan('working_group', 'Werkgroep');
    const page = await member.page(`/reacties/${reaction.id}`);
    expect(page.text).toContain('Bij welke bijeenkomst is dit gezegd?');
    expect(page.text).not.toContain('Werkgroep,');
    const path = `/reacties/${reaction.id}/bijeenkomst`;
    const version = seenIn(page.html.slice(page.html.indexOf(`action="${path}"`)));
    await member.post(path, { meeting, version }).expect(303);
    expect((await member.page(`/reacties/${reaction.id}`)).text).toContain('Dialoog in Urk , dialoogsessie, 8 oktober 2026');
    const meetingPage = await member.page(`/bijeenkomsten/${meeting}`);
    expect(meetingPage.text).toContain('Reactie 1 van Zonnehof');
    expect(meetingPage.html).toContain(`href="/reacties/${reaction.id}"`);
    const stale = await member.post(path, { meeting: '', version }).expect(409);
    expect(stale.text).toContain('Dit is veranderd sinds u de bladzijde opende.');
    expect(stale.text).toContain('Dialoog in Urk');
    const [, now = ''] = /name="takeOver" value="(\d+)"/.exec(stale.text) ?? [];
    await member.post(path, { meeting: '', version, takeOver: now }).expect(303);
    expect((await member.page(`/reacties/${reaction.id}`)).text).not.toContain('dialoogsessie, 8 oktober 2026 .');
    expect((await member.page(`/bijeenkomsten/${meeting}`)).text).not.toContain('Reactie 1 van Zonnehof');
  });
});
