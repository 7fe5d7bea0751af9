import { readFileSync } from 'node:fs';
import { urls } from '../../src/web/urls.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn, type Visitor } from '../support/session.js';
import { twoVersions } from '../support/versions.js';

const text = '- De wachttijden in Dronten zijn te lang.\n- Kinderen moeten hun hulpverlener houden.\n- Het tarief is te laag.\n';
const motivation = 'Deze wachttijd is nu begrensd.';
const operations = Object.entries(JSON.parse(readFileSync('openapi.json', 'utf8')).paths as Record<string, object>);

describe('what a party sees of decisions', () => {
  let service: Service;
  let party: Awaited<ReturnType<Service['person']>>;
  let visitor: Visitor;
  let id = '';
  let own = '';
  let points: { id: string; number: number }[] = [];
  let document = '';
  let changes: { id: string }[] = [];
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const council = { name: 'Raad Dronten', kind: 'council' };
    own = (await admin.post(`/v1/consultations/${id}/parties`).send(council).expect(201)).body.id;
    const reaction = await admin.post(`/v1/consultations/${id}/reactions`).send({ party: own, channel: 'letter', text }).expect(201);
    points = reaction.body.points;
    ({ document, changes } = await twoVersions(
      service,
      id,
      'De wachttijd is lang.\n\nHet tarief volgt.',
      'De wachttijd is ten hoogste tien weken.\n\nHet tarief volgt later in het jaar.',
    ));
    party = await service.person(id, 'party', 'griffie@voorbeeld.example', own);
    visitor = await signIn(service, 'griffie@voorbeeld.example');
    Object.assign(ids, { consultations: id, reactions: reaction.body.id, points: points[0]?.id, documents: document, label: '0.2' });
    Object.assign(ids, { changes: changes[0]?.id, party: own, parties: own, rounds: reaction.body.round.id });
    for (const number of [0, 1]) expect(changes[number]).toBeDefined();
  });
  afterAll(() => service.stop());

  const decide = (index: number, outcome: string, words: string) =>
    service.admin.post(`/v1/points/${points[index]?.id}/decisions`).send({ outcome, motivation: words, answer: 'Dank u wel.' }).expect(201);
  const publish = () => service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201);

  /** Every address of the API that reads, with the records of this consultation filled in, and filters that tell of decisions. */
  function addresses(): string[] {
    const read = operations.filter(([path, methods]) => 'get' in methods && !/openapi|municipalities|receipt|\{file\}/.test(path));
    const filled = read.map(([path]) =>
      `/v1${path}`
        .replace(/\/([\w-]+)\/\{id\}/, (_, kind: string) => `/${kind}/${ids[kind] ?? 'x'}`)
        .replace('{kind}', 'reactienota')
        .replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'x'),
    );
    const list = `/v1/consultations/${id}/points`;
    const asked = [
      'outcome=incorporated',
      'outcome=noted',
      'open=decision',
      'step=decided',
      'step=new',
      'open=change',
      'open=carried_forward',
      'sort=-outcome',
    ];
    const answers = `/v1/consultations/${id}/parties/${own}/answers`;
    return [
      ...filled,
      ...points.flatMap((point) => ['', '/decisions', '/trace'].map((part) => `/v1/points/${point.id}${part}`)),
      ...changes.flatMap((change) => [`/v1/changes/${change.id}`, `/v1/changes/${change.id}/causes`]),
      ...asked.map((query) => `${list}?${query}`),
      ...['outcome=open', 'outcome=incorporated'].map((query) => `${answers}?${query}`),
      ...['explained', 'unexplained', 'own_initiative'].map((state) => `/v1/documents/${document}/versions/0.2/changes?state=${state}`),
      ...['csv', 'json', 'html'].map((format) => `/v1/consultations/${id}/reports/council-annex?format=${format}`),
      `/v1/consultations/${id}/reports/reactienota?format=csv`,
    ];
  }

  const pages = (): string[] => [
    urls.consultations,
    urls.points(id),
    `${urls.points(id)}?punt=${points[0]?.id}`,
    ...points.map((point) => urls.point(point.id)),
    urls.reactions(id),
    urls.reaction(ids['reactions'] ?? ''),
    urls.documents(id),
    urls.version(document, '0.2'),
    urls.changes(document, '0.2'),
    urls.changeTable(document, '0.2'),
    urls.council(id, own),
    urls.councilPoint(id, own, 1),
    urls.reports(id),
    urls.corner(id),
    urls.cornerAnswers(id),
    urls.public,
  ];

  /** All that the party can read, by address. */
  async function everything(): Promise<Record<string, string>> {
    const seen: Record<string, string> = {};
    for (const address of addresses()) {
      const { status, text: body, headers, body: parsed } = await party.get(address);
      seen[address] = [status, headers['etag'], headers['x-total-count'], body ?? JSON.stringify(parsed)].join(' ');
    }
    for (const page of pages()) seen[page] = (await visitor.get(page)).text;
    return seen;
  }

  it('is nothing at all before publication: no page and no answer of the API differs', async () => {
    const before = await everything();
    await decide(0, 'incorporated', motivation);
    await decide(1, 'noted', 'Wij hebben dit gelezen.');
    await decide(2, 'carried_forward', 'Dat komt in de volgende versie.');
    const links = [{ change: changes[0]?.id, point: points[0]?.id }];
    await service.admin.post('/v1/change-links').send({ links }).expect(204);
    await service.admin.post(`/v1/changes/${changes[1]?.id}/own-initiatives`).send({ reason: 'Duidelijker.' }).expect(201);
    expect(await everything()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(motivation);
    expect(Object.values(before).filter((answer) => answer.startsWith('200 ')).length).toBeGreaterThan(40);
  });

  it('is what was published, in every place', async () => {
    await publish();
    const point = points[0]?.id;
    expect((await party.get(`/v1/points/${point}`).expect(200)).body).toMatchObject({ outcome: 'incorporated', changePending: false });
    const decisions = (await party.get(`/v1/points/${point}/decisions`).expect(200)).body;
    expect(decisions).toMatchObject([
      { outcome: 'incorporated', motivation, answer: 'Dank u wel.', decidedByName: '', supersededAt: null },
    ]);
    const trace = (await party.get(`/v1/points/${point}/trace`).expect(200)).body;
    expect(trace).toMatchObject({ outcome: 'incorporated', motivation, changes: [{ id: changes[0]?.id, state: 'explained' }] });
    const [first, second] = (await party.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body;
    expect([first.state, second.state, second.ownInitiativeReason]).toEqual(['explained', 'unexplained', null]);
    const causes = (await party.get(`/v1/changes/${changes[0]?.id}/causes`).expect(200)).body;
    expect(causes).toMatchObject([{ pointId: point, outcome: 'incorporated', linkedByName: '' }]);
    const counted = (await party.get(`/v1/consultations/${id}/points?outcome=incorporated`).expect(200)).headers['x-total-count'];
    expect(counted).toBe('1');
    const summary = (await party.get(`/v1/consultations/${id}/parties/${own}/answer-summary`).expect(200)).body;
    expect(summary).toMatchObject({ points: 3, decided: 3, changed: 1 });
    const annex = await party.get(`/v1/consultations/${id}/reports/council-annex?format=json`).expect(200);
    expect(JSON.stringify(annex.body)).toContain(motivation);
    for (const page of [urls.point(point ?? ''), urls.council(id, own), urls.cornerAnswers(id)])
      expect((await visitor.get(page).expect(200)).text).toContain(motivation);
  });

  it('stays so when the working group goes on, until the next publication', async () => {
    const published = await everything();
    await decide(0, 'not_incorporated', 'Bij nader inzien niet.');
    await decide(1, 'answered', 'Hierover is gebeld.');
    await service.admin.delete(`/v1/changes/${changes[1]?.id}/own-initiatives`).expect(200);
    expect(await everything()).toEqual(published);
    await publish();
    const again = await everything();
    expect(again[urls.point(points[0]?.id ?? '')]).toContain('Bij nader inzien niet.');
    expect(JSON.stringify(again)).not.toContain(motivation);
  });

  it('is nothing any more once the publication is withdrawn', async () => {
    const [now] = (await service.admin.get(`/v1/consultations/${id}/publications`).expect(200)).body;
    await service.admin.post(`/v1/publications/${now.id}/withdrawals`).send({ reason: 'Verkeerd.' }).expect(200);
    expect(JSON.stringify(await everything())).not.toContain('Bij nader inzien');
  });

  it('leaves a party no filter on bundles or on text blocks, which it can not see', async () => {
    const some = { title: 'Samen', points: points.slice(0, 2).map((point) => point.id) };
    const bundle = (await service.admin.post(`/v1/consultations/${id}/bundles`).send(some).expect(201)).body.id;
    await party.get(`/v1/consultations/${id}/points?bundle=${bundle}`).expect(403);
  });
});
