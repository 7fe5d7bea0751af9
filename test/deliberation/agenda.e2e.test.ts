import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

interface Row {
  id: string;
  title: string;
  position: number;
  state: string;
  version: number;
  number: number | null;
  points: number;
}

const letter = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n- Betrek ouders bij het toezicht.\n- Meer preventie op school.\n';

describe('the agenda of the working group', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let meeting: string;
  let points: { id: string; number: number; version: number }[];
  let other: string;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
  });
  afterAll(() => service.stop());

  const meetingIn = async (consultation: string, kind = 'working_group'): Promise<string> => {
    const facts = { kind, title: 'Werkgroep', startsAt: '2026-10-08T07:30:00Z' };
    return (await admin.post(`/v1/consultations/${consultation}/meetings`).send(facts).expect(201)).body.id;
  };
  const reactIn = async (consultation: string, name: string, text: string) => {
    const party = (await admin.post(`/v1/consultations/${consultation}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
    const { body } = await admin.post(`/v1/consultations/${consultation}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    return { party, points: body.points };
  };

  beforeEach(async () => {
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    points = (await reactIn(id, 'Raad Epe', letter)).points;
    other = (await reactIn(id, 'Raad Urk', '- De wachttijden moeten korter.\n- Houd het eenvoudig voor gezinnen.\n')).party;
    meeting = await meetingIn(id);
  });

  const agenda = async (): Promise<Row[]> => (await admin.get(`/v1/meetings/${meeting}/agenda-items`).expect(200)).body;
  const add = (input: object) => admin.post(`/v1/meetings/${meeting}/agenda-items`).send(input);
  const pointId = async (number: number): Promise<string> =>
    (await admin.get(`/v1/consultations/${id}/points`).expect(200)).body.find((point: Row) => point.number === number).id;
  const bundle = async (...numbers: number[]): Promise<string> => {
    const ids = await Promise.all(numbers.map(pointId));
    return (await admin.post(`/v1/consultations/${id}/bundles`).send({ title: 'Kortere wachttijd', points: ids }).expect(201)).body.id;
  };
  const draft = (item: string, input: object = {}) =>
    admin.put(`/v1/agenda-items/${item}/deliberation`).send({ outcome: 'noted', motivation: 'Wij nemen dit mee.', ...input });
  const adopt = (input: object = {}) =>
    admin.post(`/v1/meetings/${meeting}/adoptions`).send({ signedBy: 'A. Verhoef, voorzitter', ...input });
  const outcomeOf = async (number: number): Promise<string | null> =>
    (await admin.get(`/v1/points/${await pointId(number)}`).expect(200)).body.outcome;

  describe('what comes on it', () => {
    it('is chosen by number and by id, each point once, and a bundled point with its whole bundle', async () => {
      const bundled = await bundle(1, 5);
      await add({ numbers: ['3'] }).expect(201);
      const { body } = await add({ numbers: ['5', '3'], points: [points[1]?.id] }).expect(201);
      expect(body.map(({ position, title, number, points: of }: Row) => [position, title, number, of])).toEqual([
        [1, 'Betrek ouders bij het toezicht', 3, 1],
        [2, 'Het tarief is te laag', 2, 1],
        [3, 'Kortere wachttijd', null, 2],
      ]);
      expect(body[2]).toMatchObject({ bundleId: bundled, pointId: null, state: 'open' });
      expect((await add({ bundles: [bundled] }).expect(409)).body.title).toBe('already-on-agenda');
    });

    it('is chosen among open points by step and by who works on them', async () => {
      await admin
        .put(`/v1/points/${await pointId(2)}/assignment`)
        .send({ assignee: 'me' })
        .expect(200);
      await add({ numbers: ['3'] }).expect(201);
      const [item] = await agenda();
      await draft(item?.id ?? '').expect(200);
      const next = await meetingIn(id);
      const onNext = async (input: object, status = 201) =>
        (await admin.post(`/v1/meetings/${next}/agenda-items`).send(input).expect(status)).body;
      expect((await onNext({ step: 'proposed' })).map(({ number }: Row) => number)).toEqual([3]);
      expect((await onNext({ assignee: 'me' })).map(({ number }: Row) => number)).toEqual([3, 2]);
      expect((await onNext({ step: 'agreed' }, 409)).title).toBe('no-open-points');
      expect((await onNext({ step: 'decided' }, 400)).errors[0].code).toBe('not-in-list');
      await signIn(service).then((visitor) => visitor.post(`/bijeenkomsten/${next}/agenda`, { step: 'new', assignee: 'none' }).expect(303));
      const { body } = await admin.get(`/v1/meetings/${next}/agenda-items`).expect(200);
      expect(body.map(({ number }: Row) => number)).toEqual([3, 2, 1, 4, 5, 6]);
    });

    it('is chosen among open points by theme and by party', async () => {
      const themes = (await admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
      await admin
        .put(`/v1/points/${await pointId(4)}/themes`)
        .send({ themes: [themes[0].key] })
        .expect(200);
      await admin
        .post(`/v1/points/${await pointId(5)}/decisions`)
        .send({ outcome: 'noted', motivation: 'Ja.' })
        .expect(201);
      await add({ theme: themes[0].key }).expect(201);
      await add({ party: other }).expect(201);
      expect((await agenda()).map(({ number }) => number)).toEqual([4, 6]);
      expect((await add({ party: other }).expect(409)).body.title).toBe('no-open-points');
      expect((await add({ theme: 'geen-thema' }).expect(400)).body.errors[0].code).toBe('theme-unknown');
    });

    it('is of this consultation, and of a meeting of the working group', async () => {
      const elsewhere = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
      const foreign = (await reactIn(elsewhere, 'Raad Elders', letter)).points[0].id;
      const refused = (await add({ points: [points[0]?.id, foreign] }).expect(400)).body;
      expect(refused.errors).toMatchObject([{ pointer: '#/points/1', code: 'point-unknown' }]);
      expect((await add({ numbers: ['1', '99'] }).expect(400)).body.errors).toMatchObject([
        { pointer: '#/numbers/1', code: 'number-unknown' },
      ]);
      expect((await add({}).expect(400)).body.errors[0].code).toBe('nothing-chosen');
      expect(await agenda()).toEqual([]);
      const evening = await meetingIn(id, 'council_evening');
      const no = await admin
        .post(`/v1/meetings/${evening}/agenda-items`)
        .send({ numbers: ['1'] })
        .expect(409);
      expect(no.body.title).toBe('not-a-working-group');
    });

    it('keeps its meeting from being removed or from becoming another kind', async () => {
      await add({ numbers: ['1'] }).expect(201);
      expect((await admin.delete(`/v1/meetings/${meeting}`).expect(409)).body.title).toBe('meeting-not-empty');
      const kind = await admin.patch(`/v1/meetings/${meeting}`).send({ kind: 'council_evening' }).expect(409);
      expect(kind.body.title).toBe('meeting-has-agenda');
    });

    it('can be put in another order, and taken off, but not on a stale view', async () => {
      await add({ numbers: ['1', '2', '3', '4'] }).expect(201);
      const [first, , , last] = await agenda();
      await admin.patch(`/v1/agenda-items/${last?.id}`).send({ position: 2, version: 1 }).expect(200);
      expect((await agenda()).map(({ number }) => number)).toEqual([1, 4, 2, 3]);
      await admin.patch(`/v1/agenda-items/${last?.id}`).send({ position: 1, version: 1 }).expect(409);
      await admin.delete(`/v1/agenda-items/${first?.id}`).set('if-match', '"1"').expect(204);
      expect((await agenda()).map(({ number, position }) => [number, position])).toEqual([
        [4, 1],
        [2, 2],
        [3, 3],
      ]);
      await admin.get(`/v1/agenda-items/${first?.id}`).expect(404);
    });
  });

  describe('what is said of it', () => {
    let item: string;
    beforeEach(async () => {
      await add({ numbers: ['1'] }).expect(201);
      item = (await agenda())[0]?.id ?? '';
    });

    it('shows the party’s words and every member, and keeps positions, notes and the draft', async () => {
      const before = (await admin.get(`/v1/agenda-items/${item}`).expect(200)).body;
      expect(before.points).toMatchObject([{ number: 1, party: 'Raad Epe', text: expect.stringContaining('De wachttijden') }]);
      expect(before.members.map(({ name, stance }: { name: string; stance: null }) => [name, stance])).toEqual([
        ['Almere', null],
        ['Dronten', null],
      ]);
      const positions = [
        { municipality: 'gm0034', stance: 'against', words: 'Eerst de kosten weten.' },
        { municipality: 'gm0303', stance: 'for' },
      ];
      const { body } = await draft(item, { notes: 'Besproken.', positions, basis: before.basis, version: 1 }).expect(200);
      expect(body).toMatchObject({ state: 'drafted', notes: 'Besproken.', outcome: 'noted', version: 2, changed: false });
      expect(body.members[0]).toMatchObject({ name: 'Almere', stance: 'against', words: 'Eerst de kosten weten.' });
      expect(await outcomeOf(1)).toBe(null);
      await draft(item, { version: 1 }).expect(409);
    });

    it('is held over without an outcome, and needs a motivation with one', async () => {
      expect((await draft(item, { outcome: 'noted', motivation: '' }).expect(400)).body.errors[0]).toMatchObject({
        pointer: '#/motivation',
      });
      const partly = await draft(item, { outcome: 'partly_incorporated' }).expect(400);
      expect(partly.body.errors[0].code).toBe('not-incorporated-needed');
      await draft(item).expect(200);
      const held = (await admin.put(`/v1/agenda-items/${item}/deliberation`).send({ notes: 'Volgende keer.' }).expect(200)).body;
      expect(held).toMatchObject({ state: 'held', outcome: null, motivation: '', notes: 'Volgende keer.' });
    });

    it('takes positions of members only, each once', async () => {
      const positions = [
        { municipality: 'gm0303', stance: 'for' },
        { municipality: 'gm0303', stance: 'against' },
        { municipality: 'gm0232', stance: 'for' },
      ];
      const { body } = await draft(item, { positions }).expect(400);
      expect(body.errors.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer])).toEqual([
        ['position-twice', '#/positions/1/municipality'],
        ['municipality-unknown', '#/positions/2/municipality'],
      ]);
    });

    it('is refused when the point was decided on since it was looked at', async () => {
      const { basis } = (await admin.get(`/v1/agenda-items/${item}`).expect(200)).body;
      await admin
        .post(`/v1/points/${await pointId(1)}/decisions`)
        .send({ outcome: 'answered', motivation: 'Ja.' })
        .expect(201);
      const stale = await draft(item, { basis }).expect(409);
      expect(stale.body).toMatchObject({ title: 'stale-edit', current: [{ number: 1, outcome: 'answered' }] });
    });

    it('is not lost when the point is no longer there', async () => {
      await draft(item, { notes: 'Lang over gesproken.' }).expect(200);
      const { version } = (await admin.get(`/v1/points/${await pointId(1)}`).expect(200)).body;
      await admin.delete(`/v1/points/${await pointId(1)}?version=${version}&reason=procedure`).expect(204);
      const now = (await admin.get(`/v1/agenda-items/${item}`).expect(200)).body;
      expect(now).toMatchObject({ notes: 'Lang over gesproken.', points: [], changed: true, title: 'De wachttijden zijn te lang' });
      expect((await draft(item).expect(409)).body.title).toBe('item-gone');
      expect((await adopt().expect(409)).body.title).toBe('items-changed');
      await admin.delete(`/v1/agenda-items/${item}`).expect(204);
    });
  });

  describe('adopting', () => {
    it('makes decisions of all drafts in one act, dated and signed for, on points and on bundles', async () => {
      await bundle(1, 5);
      await add({ numbers: ['1', '2', '3'] }).expect(201);
      const [bundled, single, held] = await agenda();
      await draft(bundled?.id ?? '', { outcome: 'incorporated', motivation: 'Komt in paragraaf 3.' }).expect(200);
      await draft(single?.id ?? '', { answer: 'Dank u.' }).expect(200);
      const { body } = await adopt({ adoptedOn: '2026-10-08' }).expect(201);
      expect(body).toMatchObject({ adoptedOn: '2026-10-08', signedBy: 'A. Verhoef, voorzitter', items: 2 });
      expect([await outcomeOf(1), await outcomeOf(5), await outcomeOf(2), await outcomeOf(3)]).toEqual([
        'incorporated',
        'incorporated',
        'noted',
        null,
      ]);
      const [decision] = (await admin.get(`/v1/points/${await pointId(5)}/decisions`).expect(200)).body;
      expect(decision).toMatchObject({ motivation: 'Komt in paragraaf 3.', bundleId: expect.any(String) });
      expect((await agenda()).map(({ state }) => state)).toEqual(['adopted', 'adopted', 'open']);
      expect((await admin.get(`/v1/meetings/${meeting}/adoptions`).expect(200)).body).toHaveLength(1);
      expect((await draft(single?.id ?? '').expect(409)).body.title).toBe('item-adopted');
      expect((await admin.delete(`/v1/agenda-items/${single?.id}`).expect(409)).body.title).toBe('item-adopted');
      await draft(held?.id ?? '').expect(200);
      await adopt().expect(201);
      expect(await outcomeOf(3)).toBe('noted');
      const history = (await admin.get(`/v1/audit-entries?consultation=${id}&subject=${meeting}`).expect(200)).body;
      expect(history.filter(({ action }: { action: string }) => action === 'meeting.adopted')).toHaveLength(2);
      expect((await admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
    });

    it('twice is refused, and so is adopting nothing', async () => {
      expect((await adopt().expect(409)).body.title).toBe('agenda-empty');
      await add({ numbers: ['1'] }).expect(201);
      expect((await adopt().expect(409)).body.title).toBe('nothing-drafted');
      const [item] = await agenda();
      await draft(item?.id ?? '').expect(200);
      const both = await Promise.all([adopt(), adopt()]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await adopt().expect(409)).body.title).toBe('adopted-already');
      const decisions = (await admin.get(`/v1/points/${await pointId(1)}/decisions`).expect(200)).body;
      expect(decisions).toHaveLength(1);
    });

    it('names what changed meanwhile and adopts nothing then; leaving it out adopts the rest', async () => {
      await add({ numbers: ['1', '2'] }).expect(201);
      const [first, second] = await agenda();
      await draft(first?.id ?? '').expect(200);
      await draft(second?.id ?? '').expect(200);
      await admin
        .post(`/v1/points/${await pointId(2)}/decisions`)
        .send({ outcome: 'answered', motivation: 'Al gedaan.' })
        .expect(201);
      const refused = (await adopt().expect(409)).body;
      expect(refused).toMatchObject({ title: 'items-changed', items: [{ position: 2, title: 'Het tarief is te laag' }] });
      expect(await outcomeOf(1)).toBe(null);
      expect((await admin.get(`/v1/meetings/${meeting}/adoptions`).expect(200)).body).toEqual([]);
      await adopt({ items: [first?.id] }).expect(201);
      expect([await outcomeOf(1), await outcomeOf(2)]).toEqual(['noted', 'answered']);
      expect((await adopt({ items: [first?.id] }).expect(409)).body.title).toBe('adopted-already');
    });

    it('is refused when a point joined a bundle after the draft, or stands under two items', async () => {
      await add({ numbers: ['1', '2'] }).expect(201);
      const bundled = await bundle(1, 5);
      await add({ bundles: [bundled] }).expect(201);
      const [alone, , together] = await agenda();
      await draft(alone?.id ?? '').expect(200);
      await draft(together?.id ?? '').expect(200);
      expect((await adopt().expect(409)).body).toMatchObject({ title: 'points-twice', numbers: [1] });
      await admin
        .post(`/v1/bundles/${bundled}/points`)
        .send({ points: [await pointId(6)] })
        .expect(201);
      expect((await adopt({ items: [together?.id] }).expect(409)).body.title).toBe('items-changed');
    });

    it('is not of a day to come, nor of items of another meeting', async () => {
      await add({ numbers: ['1'] }).expect(201);
      const [item] = await agenda();
      await draft(item?.id ?? '').expect(200);
      expect((await adopt({ adoptedOn: '2199-01-01' }).expect(400)).body.errors[0].code).toBe('adopted-in-future');
      expect((await adopt({ items: [meeting] }).expect(400)).body.errors[0].code).toBe('item-unknown');
      expect((await adopt({ signedBy: '' }).expect(400)).body.errors[0].pointer).toBe('#/signedBy');
    });
  });

  it('is the working group’s own: a reader sees the meeting and not what was said', async () => {
    await add({ numbers: ['1'] }).expect(201);
    const [item] = await agenda();
    const reader = await service.person(id, 'reader', `lezer-${id}@voorbeeld.example`);
    await reader.get(`/v1/meetings/${meeting}`).expect(200);
    await reader.get(`/v1/meetings/${meeting}/agenda-items`).expect(403);
    await reader.get(`/v1/agenda-items/${item?.id}`).expect(404);
    await reader.put(`/v1/agenda-items/${item?.id}/deliberation`).send({ notes: 'x' }).expect(404);
    await reader.post(`/v1/meetings/${meeting}/adoptions`).send({ signedBy: 'x' }).expect(403);
  });
});
