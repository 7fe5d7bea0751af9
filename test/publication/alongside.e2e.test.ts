import { Database } from '../../src/platform/database/database.js';
import { urls } from '../../src/web/urls.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';
import { twoVersions } from '../support/versions.js';

const secret = 'Veldlichtmethode';
const motivation = `Om de ${secret} is het tarief hoger.`;

describe('what one answer to several points tells', () => {
  let service: Service;
  let id = '';
  let parties: string[] = [];
  let points: { id: string; number: number; version: number }[] = [];

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    parties = [];
    for (const [name, text] of [
      ['Aanbieder Veld', `- Onze ${secret} vraagt een hoger tarief.\n`],
      ['Raad Dronten', '- Het tarief moet hoger.\n'],
      ['Raad Urk', '- Een hoger tarief vinden wij nodig.\n'],
    ] as const) {
      const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
      parties.push(party);
      await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    }
    points = (await admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
  });

  const bundle = async () => {
    const some = { title: 'Werktitel', points: points.map((point) => point.id), together: 'yes' };
    const made = (await service.admin.post(`/v1/consultations/${id}/bundles`).send(some).expect(201)).body.id;
    await service.admin.post(`/v1/bundles/${made}/decisions`).send({ outcome: 'noted', motivation }).expect(201);
  };
  const decideAll = async () => {
    const many = { points: points.map((point) => ({ id: point.id, version: point.version })), outcome: 'noted', motivation };
    await service.admin.post(`/v1/consultations/${id}/bulk-decisions`).send(many).expect(201);
  };
  const hide = (index: number, words?: string) =>
    service.admin.post(`/v1/points/${points[index]?.id}/confidential-passages`).send({ words, reason: 'trade_secret' }).expect(201);
  const publish = () => service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201);
  const open = async (query = '') =>
    (await service.http().get(`/v1/public/consultations/${id}/points${query}`).expect(200)).body as {
      number: number;
      motivation: string;
    }[];
  const asParty = async (index: number) => {
    const email = `partij${index}-${id.slice(-12)}@voorbeeld.example`;
    return { ...(await service.person(id, 'party', email, parties[index])), email };
  };

  it.each([
    ['a bundle', bundle],
    ['one decision on many points', decideAll],
  ])('loses words that are marked after publication at once, with %s', async (_, decide) => {
    await decide();
    await publish();
    const neighbour = await asParty(1);
    expect(JSON.stringify(await open())).toContain(secret);
    expect(await open(`?q=${secret}`)).toHaveLength(3);
    await hide(0, secret);
    expect((await open()).map((point) => point.motivation)).toEqual(Array(2).fill('Om de […] is het tarief hoger.'));
    expect(await open(`?q=${secret}`)).toEqual([]);
    expect(await open('?q=tarief')).toHaveLength(2);
    for (const path of ['decisions', 'trace']) {
      const seen = await neighbour.get(`/v1/points/${points[1]?.id}/${path}`).expect(200);
      expect(JSON.stringify(seen.body)).not.toContain(secret);
    }
    const annex = await neighbour.get(`/v1/consultations/${id}/reports/council-annex?format=json`).expect(200);
    expect(JSON.stringify(annex.body)).not.toContain(secret);
    const history = (await service.admin.get(`/v1/audit-entries?consultation=${id}&pageSize=50`).expect(200)).body;
    expect(history).toContainEqual(expect.objectContaining({ action: 'publication.withheld' }));
    expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body).toMatchObject({ clean: true });
  });

  it('loses such words from files that were made a moment before, whether or not a point leaves with them', async () => {
    await bundle();
    await publish();
    const file = async () =>
      JSON.stringify((await service.http().get(`/v1/public/consultations/${id}/register?format=json`).expect(200)).body);
    await hide(0, 'vraagt');
    expect(await file()).toContain(secret);
    await hide(0, secret);
    expect(await file()).not.toContain(secret);
  });

  it('keeps what is confidential of one point out of the answer to the others of one decision on many points', async () => {
    await hide(0, secret);
    await decideAll();
    await publish();
    expect(JSON.stringify(await open())).not.toContain(secret);
    const reader = await service.person(id, 'reader', `lezer-${id.slice(-12)}@voorbeeld.example`);
    const decisions = await reader.get(`/v1/points/${points[1]?.id}/decisions`).expect(200);
    expect(decisions.body[0].motivation).toBe('Om de […] is het tarief hoger.');
    const nota = await service.admin.get(`/v1/consultations/${id}/reports/reactienota?format=json`).expect(200);
    expect(JSON.stringify(nota.body)).not.toContain(secret);
  });

  it('reaches the party of a point that is confidential as a whole, and nobody else', async () => {
    await bundle();
    await hide(0);
    const { body } = await publish();
    expect(body.pointCount).toBe(2);
    expect((await open()).map(({ number }) => number)).toEqual([points[1]?.number, points[2]?.number]);
    const own = await asParty(0);
    const visitor = await signIn(service, own.email);
    const answers = (await own.get(`/v1/consultations/${id}/corner/answers`).expect(200)).body;
    expect(answers).toMatchObject([{ open: 'done', outcome: 'noted', motivation }]);
    expect((await own.get(`/v1/points/${points[0]?.id}/decisions`).expect(200)).body).toMatchObject([{ motivation }]);
    expect((await visitor.get(urls.councilPoint(id, parties[0] ?? '', 1)).expect(200)).text).toContain(motivation);
    const other = await asParty(1);
    await other.get(`/v1/points/${points[0]?.id}/decisions`).expect(404);
    await service.http().get(`/v1/public/consultations/${id}/points/${points[0]?.number}`).expect(404);
  });

  it('names the other public points that it is the answer to, in the register and its files', async () => {
    await bundle();
    await hide(0);
    await publish();
    const [second, third] = [points[1]?.number, points[2]?.number];
    expect(await open()).toMatchObject([{ answeredWith: [third] }, { answeredWith: [second] }]);
    const page = await service
      .http()
      .get(urls.publicPoint(id, second ?? 0))
      .expect(200);
    expect(page.text).toContain('Samen beantwoord met');
    expect(page.text).toContain(urls.publicPoint(id, third ?? 0));
    expect(page.text).not.toContain('Werktitel');
    const file = await service.http().get(`/v1/public/consultations/${id}/register?format=json`).expect(200);
    expect(JSON.stringify(file.body)).not.toContain('Werktitel');
    await hide(2);
    expect(await open()).toMatchObject([{ number: second, answeredWith: [] }]);
  });

  it('says of a publication of before the ids of changes were kept which changes it named', async () => {
    const { admin } = service;
    const {
      document,
      changes: [change],
    } = await twoVersions(service, id, 'Het tarief is laag.', 'Het tarief is hoger.');
    const point = points[1]?.id ?? '';
    await admin
      .post(`/v1/points/${point}/decisions`)
      .send({ outcome: 'incorporated', motivation: 'Ja.', changes: [change.id] })
      .expect(201);
    await publish();
    const party = await asParty(1);
    const seen = async () => [
      (await party.get(`/v1/points/${point}/trace`).expect(200)).body.changes,
      (await party.get(`/v1/consultations/${id}/parties/${parties[1]}/answers`).expect(200)).body,
      (await party.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body,
    ];
    const before = await seen();
    expect(before[0]).toMatchObject([{ id: change.id, state: 'explained' }]);
    const database = service.app.get(Database);
    const [copy] = await database.read<{ changes: string }>('SELECT changes FROM published_point WHERE "pointId" = $1', [point]);
    const bare = JSON.parse(copy?.changes ?? '[]').map(({ id: _, ...change }: { id: string }) => change);
    await database.write(() =>
      database.execute('UPDATE published_point SET changes = $1 WHERE "pointId" = $2', [JSON.stringify(bare), point]),
    );
    expect(await seen()).toEqual(before);
  });
});
