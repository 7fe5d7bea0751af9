import { aConsultation, type Service, startService } from '../support/service.js';

interface PointBody {
  id: string;
  number: number;
  text: string;
  outcome: string | null;
}
interface ProposalBody {
  kind: string;
  bundle: { id: string; title: string } | null;
  points: { id: string; number: number; stretches: { text: string; same: boolean }[] }[];
}

const carer = 'Voor gezinnen telt dat de vertrouwde hulpverlener blijft, ook als een aanbieder geen contract meer heeft.';

describe('bundles', () => {
  let service: Service;
  let id: string;
  let parties: string[];
  const react = async (party: string, text: string, consultation = id) =>
    (await service.admin.post(`/v1/consultations/${consultation}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points as PointBody[];
  const proposals = async () => (await service.admin.get(`/v1/consultations/${id}/bundle-proposals`).expect(200)).body as ProposalBody[];
  const numbers = (of: readonly { number: number }[]) => of.map(({ number }) => number);
  const points = async () => (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body as PointBody[];
  const point = async (number: number) => (await points()).find((one) => one.number === number) as PointBody;
  const idsOf = async (...wanted: number[]) => Promise.all(wanted.map(async (number) => (await point(number)).id));
  const make = (body: object) => service.admin.post(`/v1/consultations/${id}/bundles`).send(body);
  const history = async (pointId: string) => (await service.admin.get(`/v1/points/${pointId}/decisions`).expect(200)).body;

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    parties = [];
    for (const name of ['Raad Almere', 'Raad Urk', 'Raad Dronten'])
      parties.push((await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id);
    const [almere = '', urk = '', dronten = ''] = parties;
    await react(almere, `- ${carer}\n- Koppel de indexering van de tarieven aan de cao Jeugdzorg, want de lonen lopen voor.\n`);
    await react(urk, `- ${carer.replace('gezinnen', 'ouders')}\n- Wij zijn voorstander van Open House.\n`);
    await react(
      dronten,
      '- Wij vragen u de prijzen te indexeren met de cao Jeugdzorg.\n- Stop met Open House, want de regie gaat verloren.\n',
    );
  });

  describe('are proposed', () => {
    it('near-identical points first, then those that mean the same, with what differs', async () => {
      const found = await proposals();
      expect(found.map(({ kind, points: members }) => [kind, numbers(members)])).toEqual([
        ['near_identical', [1, 3]],
        ['same_meaning', [2, 5]],
      ]);
      const different = found[0]?.points.map(({ stretches }) => stretches.filter(({ same }) => !same).map(({ text }) => text.trim()));
      expect(different).toEqual([['gezinnen'], ['ouders']]);
    });

    it('never with points that want the opposite; those are shown as opposed', async () => {
      const { body } = await service.admin.get(`/v1/consultations/${id}/opposed-points`).expect(200);
      expect(
        body.map((subject: { about: string; for: PointBody[]; against: PointBody[] }) => [
          subject.about,
          numbers(subject.for),
          numbers(subject.against),
        ]),
      ).toEqual([['Open House', [4], [6]]]);
    });

    it('not again once a person said no', async () => {
      const reject = (body: object) => service.admin.post(`/v1/consultations/${id}/bundle-proposals/rejections`).send(body);
      await reject({ points: await idsOf(1, 3) }).expect(204);
      await reject({ points: await idsOf(4, 6), kind: 'opposed' }).expect(204);
      expect((await proposals()).map(({ kind }) => kind)).toEqual(['same_meaning']);
      expect((await service.admin.get(`/v1/consultations/${id}/opposed-points`).expect(200)).body).toEqual([]);
      await reject({ points: await idsOf(1) }).expect(400);
      await reject({ points: [...(await idsOf(1)), '00000000-0000-7000-8000-000000000000'] }).expect(400);
    });

    it('for a point that comes in later, with the bundle that it would join', async () => {
      const made = (await make({ title: 'Vertrouwde hulpverlener', points: await idsOf(1, 3) }).expect(201)).body;
      expect((await proposals()).map(({ kind }) => kind)).toEqual(['same_meaning']);
      await react(parties[2] ?? '', `- ${carer.replace('Voor', 'Juist voor')}\n`);
      const [first] = await proposals();
      expect(first?.bundle).toEqual({ id: made.id, title: 'Vertrouwde hulpverlener' });
      expect(numbers(first?.points ?? [])).toEqual([1, 3, 7]);
    });
  });

  describe('hold points', () => {
    it('of several parties, each in its own words', async () => {
      const { body, headers } = await make({ title: 'Vertrouwde hulpverlener', points: await idsOf(3, 1) }).expect(201);
      expect(body.points.map(({ number, party, text }: { number: number; party: string; text: string }) => [number, party, text])).toEqual([
        [1, 'Raad Almere', carer],
        [3, 'Raad Urk', carer.replace('gezinnen', 'ouders')],
      ]);
      expect(headers['api-version']).toBe('1.0.0');
      const listed = await service.admin.get(`/v1/consultations/${id}/bundles`).expect(200);
      expect(listed.headers['x-total-count']).toBe('1');
      expect(listed.body).toMatchObject([{ title: 'Vertrouwde hulpverlener', points: 2, parties: 2, decided: 0 }]);
      const filtered = await service.admin.get(`/v1/consultations/${id}/points?bundle=${body.id}`).expect(200);
      expect(numbers(filtered.body)).toEqual([1, 3]);
    });

    it('that are in no other bundle', async () => {
      await make({ title: 'Eerste', points: await idsOf(1, 3) }).expect(201);
      const { body } = await make({ title: 'Tweede', points: await idsOf(1, 2) }).expect(409);
      expect(body).toMatchObject({ title: 'point-bundled', number: 1 });
    });

    it('even when two people bundle the same point at once', async () => {
      const [one, two, three] = await idsOf(1, 2, 3);
      const answers = await Promise.all([make({ title: 'Links', points: [one, two] }), make({ title: 'Rechts', points: [three, one] })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('at least two, of this consultation', async () => {
      const [one] = await idsOf(1);
      expect((await make({ title: 'Alleen', points: [one, one] }).expect(400)).body.errors[0].code).toBe('too-few');
      expect(
        (await make({ title: 'Vreemd', points: [one, '00000000-0000-7000-8000-000000000000'] }).expect(400)).body.errors,
      ).toMatchObject([{ pointer: '#/points/1', code: 'point-unknown' }]);
      expect((await make({ points: [one] }).expect(400)).body.errors).toMatchObject([{ pointer: '#/title' }]);
    });

    it('that do not want the opposite, unless a person says that they do not', async () => {
      const ids = await idsOf(4, 6);
      expect((await make({ title: 'Open House', points: ids }).expect(409)).body).toMatchObject({
        title: 'points-opposed',
        number: 4,
        other: 6,
      });
      await make({ title: 'Open House', points: ids, together: 'yes' }).expect(201);
    });

    it('and refuse a stale edit, showing what they are now', async () => {
      const { body } = await make({ title: 'Eerste', points: await idsOf(1, 3) }).expect(201);
      const path = `/v1/bundles/${body.id}`;
      await service.admin.patch(path).set('if-match', '"1"').send({ title: 'Tweede' }).expect(200);
      const stale = await service.admin.patch(path).set('if-match', '"1"').send({ title: 'Derde' }).expect(409);
      expect(stale.body).toMatchObject({ title: 'stale-edit', current: { title: 'Tweede', points: [1, 3] } });
      expect((await service.admin.get(path).expect(200)).headers['etag']).toBe('"2"');
      await service.admin
        .post(`${path}/points`)
        .send({ points: await idsOf(2), version: 1 })
        .expect(409);
      await service.admin
        .delete(`${path}/points/${(await point(1)).id}`)
        .set('if-match', '"1"')
        .expect(409);
      await service.admin.delete(path).set('if-match', '"1"').expect(409);
    });
  });

  describe('are decided at once', () => {
    const decision = { outcome: 'incorporated', motivation: 'Staat nu in de overeenkomst.', changes: ['Overeenkomst 0.3, artikel 4'] };

    it('and every point has that decision as its own', async () => {
      const { body } = await make({ title: 'Vertrouwd', points: await idsOf(1, 3) }).expect(201);
      const decided = await service.admin.post(`/v1/bundles/${body.id}/decisions`).send(decision).expect(201);
      expect(decided.body.points.map(({ following }: { following: string }) => following)).toEqual(['follows', 'follows']);
      for (const pointId of await idsOf(1, 3))
        expect(await history(pointId)).toMatchObject([{ ...decision, bundleId: body.id, supersededAt: null }]);
      expect((await points()).map(({ outcome }) => outcome)).toEqual(['incorporated', null, 'incorporated', null, null, null]);
    });

    it('for all or for none', async () => {
      const { body } = await make({ title: 'Vertrouwd', points: await idsOf(1, 3) }).expect(201);
      const path = `/v1/bundles/${body.id}/decisions`;
      await service.admin.post(path).send({ outcome: 'partly_incorporated', motivation: 'Deels.' }).expect(400);
      await service.admin
        .post(path)
        .send({ ...decision, version: 7 })
        .expect(409);
      expect((await points()).every(({ outcome }) => outcome === null)).toBe(true);
    });

    it('and a point that joins is offered the same', async () => {
      const { body } = await make({ title: 'Vertrouwd', points: await idsOf(1, 3) }).expect(201);
      const path = `/v1/bundles/${body.id}`;
      const [late] = await idsOf(5);
      await service.admin
        .post(`${path}/decisions/extensions`)
        .send({ points: await idsOf(1) })
        .expect(409);
      await service.admin.post(`${path}/decisions`).send(decision).expect(201);
      await service.admin
        .post(`${path}/points`)
        .send({ points: [late] })
        .expect(201);
      const before = (await service.admin.get(`${path}/decisions`).expect(200)).body;
      expect(before.points.at(-1)).toEqual({ id: late, following: 'undecided' });
      const after = await service.admin
        .post(`${path}/decisions/extensions`)
        .send({ points: [late, ...(await idsOf(1))] })
        .expect(201);
      expect(after.body.points.map(({ following }: { following: string }) => following)).toEqual(['follows', 'follows', 'follows']);
      expect(await history((await point(1)).id)).toHaveLength(1);
      expect(await history(late ?? '')).toMatchObject([decision]);
    });

    it('and a point that leaves keeps what was decided, then goes its own way', async () => {
      const { body } = await make({ title: 'Vertrouwd', points: await idsOf(1, 3) }).expect(201);
      const path = `/v1/bundles/${body.id}`;
      const [leaver = '', stays = ''] = await idsOf(1, 3);
      await service.admin.post(`${path}/decisions`).send(decision).expect(201);
      await service.admin.delete(`${path}/points/${leaver}`).expect(204);
      await service.admin.delete(`${path}/points/${leaver}`).expect(409);
      await service.admin.post(`${path}/decisions`).send({ outcome: 'noted', motivation: 'Toch niet.' }).expect(201);
      expect(await history(leaver)).toMatchObject([{ ...decision, bundleId: body.id, supersededAt: null }]);
      expect(await history(stays)).toMatchObject([{ outcome: 'noted', supersededAt: null }, { outcome: 'incorporated' }]);
      await make({ title: 'Nieuw', points: [leaver, ...(await idsOf(2))] }).expect(201);
    });

    it('and dissolving one leaves every decision as it is', async () => {
      const { body } = await make({ title: 'Vertrouwd', points: await idsOf(1, 3) }).expect(201);
      await service.admin.post(`/v1/bundles/${body.id}/decisions`).send(decision).expect(201);
      await service.admin.delete(`/v1/bundles/${body.id}`).expect(204);
      await service.admin.get(`/v1/bundles/${body.id}`).expect(404);
      expect((await service.admin.get(`/v1/consultations/${id}/bundles`).expect(200)).body).toEqual([]);
      expect((await point(1)).outcome).toBe('incorporated');
      expect(await history((await point(1)).id)).toHaveLength(1);
    });

    it('and a decision on one point alone is seen to differ', async () => {
      const { body } = await make({ title: 'Vertrouwd', points: await idsOf(1, 3) }).expect(201);
      await service.admin.post(`/v1/bundles/${body.id}/decisions`).send(decision).expect(201);
      const [one] = await idsOf(1);
      await service.admin.post(`/v1/points/${one}/decisions`).send({ outcome: 'noted', motivation: 'Hier anders.' }).expect(201);
      const { points: following } = (await service.admin.get(`/v1/bundles/${body.id}/decisions`).expect(200)).body;
      expect(following.map((state: { following: string }) => state.following)).toEqual(['differs', 'follows']);
    });
  });

  it('are in the history, with who did what', async () => {
    const { body } = await make({ title: 'Vertrouwd', points: await idsOf(1, 3) }).expect(201);
    await service.admin.patch(`/v1/bundles/${body.id}`).send({ title: 'Vast gezicht' }).expect(200);
    await service.admin.delete(`/v1/bundles/${body.id}/points/${(await point(3)).id}`).expect(204);
    await service.admin.delete(`/v1/bundles/${body.id}`).expect(204);
    const { body: entries } = await service.admin.get(`/v1/audit-entries?consultation=${id}&pageSize=8`).expect(200);
    expect(
      entries
        .map(({ action }: { action: string }) => action)
        .reverse()
        .slice(-7),
    ).toEqual([
      'bundle.made',
      'point.bundled',
      'point.bundled',
      'bundle.renamed',
      'point.unbundled',
      'point.unbundled',
      'bundle.dissolved',
    ]);
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.clean).toBe(true);
  });

  describe('and what resembles a point', () => {
    it('is found in this and in other consultations that one may see, with who wants the opposite', async () => {
      const elsewhere = (
        await service.admin
          .post('/v1/consultations')
          .send(aConsultation({ title: 'Elders' }))
          .expect(201)
      ).body.id;
      const party = (
        await service.admin.post(`/v1/consultations/${elsewhere}/parties`).send({ name: 'Raad Lelystad', kind: 'council' }).expect(201)
      ).body.id;
      const [there] = await react(party, `- ${carer} Regel dat.\n- Iets heel anders over vervoer.\n`, elsewhere);
      const [own] = await idsOf(1);
      const email = `lid-${id.slice(-6)}@voorbeeld.example`;
      const member = await service.person(id, 'member', email);
      const similar = async () =>
        (await member.get(`/v1/points/${own}/similar-points`).expect(200)).body.points as { id: string; similarity: number }[];
      expect((await similar()).map(({ id: found }) => found)).toEqual(await idsOf(3));
      await service.admin.put(`/v1/consultations/${elsewhere}/memberships`).send({ email, role: 'reader' }).expect(200);
      const seen = await similar();
      expect(seen.map(({ id: found }) => found).sort()).toEqual([there?.id, ...(await idsOf(3))].sort());
      expect(seen.every(({ similarity }) => similarity > 0.5)).toBe(true);
      const opposed = (await member.get(`/v1/points/${(await idsOf(4))[0]}/similar-points`).expect(200)).body.points;
      expect(opposed.find(({ number }: { number: number }) => number === 6)).toMatchObject({ opposed: true });
    });

    it('is not told to a party, whose own point it may be', async () => {
      const person = await service.person(id, 'party', `partij-${id.slice(-6)}@voorbeeld.example`, parties[0]);
      await person.get(`/v1/points/${(await idsOf(1))[0]}/similar-points`).expect(403);
      await person.get(`/v1/points/${(await idsOf(3))[0]}/similar-points`).expect(404);
      await person.get(`/v1/consultations/${id}/bundles`).expect(403);
    });
  });
});
