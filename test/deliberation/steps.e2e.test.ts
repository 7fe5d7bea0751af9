import { aConsultation, type Service, startService } from '../support/service.js';
import { seenIn, signIn, signInAs, takeOverIn } from '../support/session.js';

const letter =
  '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n- Betrek ouders bij het toezicht.\n- Meer preventie op school.\n- Houd het eenvoudig.\n- Denk aan kleine praktijken.\n';

interface Step {
  step: string;
  count: number;
}

describe('the steps of a point', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let party: string;
  let points: { id: string; number: number }[];
  let me: string;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
    const { body } = await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text: letter }).expect(201);
    points = body.points;
    me = (await admin.get(`/v1/consultations/${id}/assignees`).expect(200)).body[0].id;
  });

  const at = (number: number): string => points[number - 1]?.id ?? '';
  const counts = async (who = admin): Promise<Record<string, number>> => {
    const { byStep } = (await who.get(`/v1/consultations/${id}/statistics`).expect(200)).body;
    return Object.fromEntries(byStep.map(({ step, count }: Step) => [step, count]));
  };
  const inStep = async (step: string, who = admin): Promise<number[]> =>
    (await who.get(`/v1/consultations/${id}/points?step=${step}`).expect(200)).body.map((point: { number: number }) => point.number);
  const stepOf = async (number: number, who = admin): Promise<string> => (await who.get(`/v1/points/${at(number)}`).expect(200)).body.step;
  const arrange = (steps: object[]) => admin.patch(`/v1/consultations/${id}`).send({ steps });

  const theme = async (number: number): Promise<void> => {
    const [first] = (await admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
    await admin
      .put(`/v1/points/${at(number)}/themes`)
      .send({ themes: [first.key] })
      .expect(200);
  };
  const assign = (number: number, input: object = { assignee: 'me' }) => admin.put(`/v1/points/${at(number)}/assignment`).send(input);
  const meeting = async (): Promise<string> =>
    (
      await admin
        .post(`/v1/consultations/${id}/meetings`)
        .send({ kind: 'working_group', title: 'Werkgroep', startsAt: '2026-10-08T07:30:00Z' })
        .expect(201)
    ).body.id;
  const draft = async (choice: object, positions: object[] = []): Promise<string> => {
    const { body } = await admin
      .post(`/v1/meetings/${await meeting()}/agenda-items`)
      .send(choice)
      .expect(201);
    const item = body.at(-1).id;
    await admin.put(`/v1/agenda-items/${item}/deliberation`).send({ outcome: 'noted', motivation: 'Dank.', positions }).expect(200);
    return item;
  };
  const forIt = (...codes: string[]) => codes.map((municipality) => ({ municipality, stance: 'for' }));

  /** One point in each step: 1 new, 2 themed, 3 assigned, 4 proposed, 5 agreed, 6 decided. */
  const oneInEach = async (): Promise<void> => {
    for (const number of [2, 3, 5]) await theme(number);
    await assign(3).expect(200);
    await draft({ numbers: ['4'] }, forIt('gm0303'));
    await draft({ numbers: ['5'] }, [...forIt('gm0303'), { municipality: 'gm0034', stance: 'abstains' }]);
    await admin
      .post(`/v1/points/${at(6)}/decisions`)
      .send({ outcome: 'noted', motivation: 'Dank.' })
      .expect(201);
  };
  const each = ['new', 'themed', 'assigned', 'proposed', 'agreed', 'decided'];

  it('follow from themes, assignment, drafts, positions and decisions, in list, counts and on the point', async () => {
    await oneInEach();
    expect(await counts()).toEqual({ new: 1, themed: 1, assigned: 1, proposed: 1, agreed: 1, decided: 1 });
    for (const [index, step] of each.entries()) {
      expect(await inStep(step)).toEqual([index + 1]);
      expect(await stepOf(index + 1)).toBe(step);
    }
  });

  it('go back when a draft is taken back, and on when somebody who was against turns', async () => {
    const item = await draft({ numbers: ['1'] }, [...forIt('gm0303'), { municipality: 'gm0034', stance: 'against' }]);
    expect(await stepOf(1)).toBe('proposed');
    const again = { outcome: 'noted', motivation: 'Dank.', positions: forIt('gm0303', 'gm0034') };
    await admin.put(`/v1/agenda-items/${item}/deliberation`).send(again).expect(200);
    expect(await stepOf(1)).toBe('agreed');
    await admin.delete(`/v1/agenda-items/${item}`).expect(204);
    expect(await stepOf(1)).toBe('new');
    expect(await counts()).toMatchObject({ new: 6, agreed: 0 });
  });

  it('hold for each point of a bundle that was drafted', async () => {
    const { body } = await admin
      .post(`/v1/consultations/${id}/bundles`)
      .send({ title: 'Samen', points: [at(1), at(2)] })
      .expect(201);
    await draft({ bundles: [body.id] });
    expect(await inStep('proposed')).toEqual([1, 2]);
    expect(await counts()).toMatchObject({ new: 4, proposed: 2 });
  });

  it('can be named and switched off, and then the points stand in the step before', async () => {
    await oneInEach();
    await arrange([
      { step: 'agreed', label: 'Klaar voor de raad', used: 'yes' },
      { step: 'assigned', used: 'no' },
      { step: 'proposed', used: 'no' },
    ]).expect(200);
    expect(await counts()).toEqual({ new: 2, themed: 2, agreed: 1, decided: 1 });
    expect(await inStep('new')).toEqual([1, 4]);
    expect(await inStep('themed')).toEqual([2, 3]);
    expect(await inStep('assigned')).toEqual([]);
    const page = await (await signIn(service)).page(`/consultaties/${id}`);
    expect(page.html).toContain('Klaar voor de raad');
    expect(page.html).not.toContain('Toegewezen');
  });

  it('always start with new and end with decided, and have names of their own', async () => {
    const { body } = await arrange([
      { step: 'new', used: 'no' },
      { step: 'themed', label: 'Klaar' },
      { step: 'agreed', label: 'klaar' },
      { step: 'themed' },
    ]).expect(400);
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['#/steps/0/used', 'step-needed'],
      ['#/steps/2/label', 'step-label-twice'],
      ['#/steps/3/step', 'step-twice'],
    ]);
  });

  it('show to a party and a reader no more than new, themed and decided', async () => {
    await oneInEach();
    const reader = await service.person(id, 'reader', `lezer-${id}@voorbeeld.example`);
    const council = await service.person(id, 'party', `raad-${id}@voorbeeld.example`, party);
    expect(await counts(reader)).toEqual({ new: 2, themed: 3, decided: 1 });
    expect(await inStep('assigned', council)).toEqual([]);
    const { body } = await council.get(`/v1/points/${at(3)}`).expect(200);
    expect(body).toMatchObject({ step: 'themed', assignee: null, dueOn: null });
    await council.get(`/v1/points/${at(3)}/assignment`).expect(403);
    await reader
      .put(`/v1/points/${at(3)}/assignment`)
      .send({ assignee: me })
      .expect(403);
  });

  it('are changed on the page of settings, which keeps what was typed', async () => {
    const visitor = await signIn(service);
    const sent = { 'label-themed': 'Gesorteerd', 'label-agreed': 'gesorteerd', used: ['themed', 'assigned'], version: 1 };
    const refused = await visitor.post(`/consultaties/${id}/instellingen/stappen`, sent).expect(400);
    expect(refused.text).toContain('Een andere stap heet al zo.');
    expect(refused.text).toContain('value="gesorteerd"');
    await visitor.post(`/consultaties/${id}/instellingen/stappen`, { ...sent, 'label-agreed': '' }).expect(303);
    const { steps } = (await admin.get(`/v1/consultations/${id}`).expect(200)).body;
    expect(steps.slice(1, 4)).toEqual([
      { step: 'themed', label: 'Gesorteerd', isUsed: true },
      { step: 'assigned', label: '', isUsed: true },
      { step: 'proposed', label: '', isUsed: false },
    ]);
    const stale = await visitor.post(`/consultaties/${id}/instellingen/stappen`, sent).expect(400);
    expect(stale.text).toContain('gesorteerd');
    const list = await visitor.page(`/consultaties/${id}/punten`);
    expect(list.html).toContain('?step=themed">Gesorteerd<');
  });
});

describe('an assignment', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let point: string;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body.id;
    const { body } = await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text: letter }).expect(201);
    point = body.points[0].id;
  });

  const assignment = async () => (await admin.get(`/v1/points/${point}/assignment`).expect(200)).body;

  it('is to one of the working group, with a day, and stands in the history', async () => {
    const member = await service.person(id, 'member', `bram-${id}@voorbeeld.example`);
    const reader = await service.person(id, 'reader', `els-${id}@voorbeeld.example`);
    const wrong = await admin.put(`/v1/points/${point}/assignment`).send({ assignee: reader.id }).expect(400);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '#/assignee', code: 'assignee-unknown' });
    await admin.put(`/v1/points/${point}/assignment`).send({ assignee: member.id, dueOn: '2026-11-30' }).expect(200);
    expect(await assignment()).toMatchObject({ assignee: { id: member.id, isMember: true }, dueOn: '2026-11-30', version: 2 });
    await admin.delete(`/v1/points/${point}/assignment`).expect(204);
    const { body } = await admin.get(`/v1/audit-entries?consultation=${id}&subject=${point}`).expect(200);
    expect(body.map(({ action }: { action: string }) => action)).toEqual(expect.arrayContaining(['point.assigned', 'point.unassigned']));
    expect(await assignment()).toMatchObject({ assignee: null, dueOn: null });
  });

  it('is refused when somebody else assigned it meanwhile, and shows both', async () => {
    const visitor = await signIn(service);
    const member = await service.person(id, 'member', `bram-${id}@voorbeeld.example`);
    await admin.put(`/v1/points/${point}/assignment`).set('if-match', '"1"').send({ assignee: member.id }).expect(200);
    await admin.put(`/v1/points/${point}/assignment`).set('if-match', '"1"').send({ assignee: 'me' }).expect(409);
    const typed = { assignee: '', dueOn: '2026-12-24', version: 1 };
    const { text } = await visitor.post(`/punten/${point}/toewijzing`, typed).expect(409);
    expect(text).toContain('bram-');
    expect(text).toContain('value="2026-12-24"');
    await visitor.post(`/punten/${point}/toewijzing`, { ...typed, takeOver: takeOverIn(text) }).expect(303);
    expect(await assignment()).toMatchObject({ assignee: null, dueOn: '2026-12-24' });
  });

  it('does not stand in the way of who is writing a decision on the point', async () => {
    const seen = (await admin.get(`/v1/points/${point}`).expect(200)).body.version;
    await admin.put(`/v1/points/${point}/assignment`).send({ assignee: 'me' }).expect(200);
    await admin.post(`/v1/points/${point}/decisions`).send({ outcome: 'noted', motivation: 'Dank.', version: seen }).expect(201);
  });

  it('keeps the name of who left the working group, and says so', async () => {
    const member = await service.person(id, 'member', `bram-${id}@voorbeeld.example`);
    await admin.put(`/v1/points/${point}/assignment`).send({ assignee: member.id }).expect(200);
    const people = (await admin.get(`/v1/consultations/${id}/memberships`).expect(200)).body;
    const { id: membership } = people.find(({ accountId }: { accountId: string }) => accountId === member.id);
    await admin.delete(`/v1/consultations/${id}/memberships/${membership}`).expect(204);
    expect(await assignment()).toMatchObject({ assignee: { id: member.id, isMember: false } });
    const page = await (await signIn(service)).page(`/punten/${point}`);
    expect(page.html).toContain('(doet niet meer mee)');
  });

  it('goes along when the point is split, and is kept when it takes in another', async () => {
    await admin.put(`/v1/points/${point}/assignment`).send({ assignee: 'me', dueOn: '2026-11-30' }).expect(200);
    const { start } = (await admin.get(`/v1/points/${point}`).expect(200)).body;
    const { body } = await admin
      .post(`/v1/points/${point}/splits`)
      .send({ at: start + 12 })
      .expect(201);
    const second = body.find((one: { id: string }) => one.id !== point)?.id ?? body[1];
    expect((await admin.get(`/v1/points/${second}/assignment`).expect(200)).body).toMatchObject({ dueOn: '2026-11-30' });
  });

  it('has no form for who is not in the working group', async () => {
    const reader = await signInAs(service, id, 'reader');
    const page = await reader.page(`/punten/${point}`);
    expect(page.html).not.toContain('/toewijzing');
    await reader.post(`/punten/${point}/toewijzing`, { assignee: '' }).expect(403);
    expect(seenIn(page.html)).toBe('');
  });
});
