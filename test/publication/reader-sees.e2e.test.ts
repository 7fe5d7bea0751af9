import { readFileSync } from 'node:fs';
import { urls } from '../../src/web/urls.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn, type Visitor } from '../support/session.js';
import { twoVersions } from '../support/versions.js';

const secret = 'Veldlichtmethode';
const text = [
  'Geachte werkgroep,',
  '',
  `- Onze ${secret} vraagt om een hoger tarief voor begeleiding van gezinnen.`,
  `- Alles over de ${secret} is geheim.`,
  '- Een hoger tarief vraagt de begeleiding van gezinnen ook van ons.',
  '',
].join('\n');
const operations = Object.entries(JSON.parse(readFileSync('openapi.json', 'utf8')).paths as Record<string, object>);

describe('what a reader sees of confidential words', () => {
  let service: Service;
  let reader: Awaited<ReturnType<Service['person']>>;
  let visitor: Visitor;
  let id = '';
  let points: { id: string; start: number; end: number }[] = [];
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = async (name: string, kind: string) =>
      (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201)).body.id;
    const [party, other] = [await add('Raad Dronten', 'council'), await add('Aanbieder Veld', 'provider')];
    const send = async (from: string, words: string) =>
      (await admin.post(`/v1/consultations/${id}/reactions`).send({ party: from, channel: 'letter', text: words }).expect(201)).body;
    const reaction = await send(party, text);
    const second = await send(other, '- Een hoger tarief vraagt de begeleiding van gezinnen ook van ons.\n');
    points = reaction.points;
    expect(points).toHaveLength(3);
    const {
      document,
      changes: [change],
    } = await twoVersions(service, id, 'Het tarief is laag.', 'Het tarief is hoger.');
    const decision = { outcome: 'incorporated', motivation: `Om de ${secret} is het tarief hoger.`, answer: `Uw ${secret} helpt.` };
    await admin.post(`/v1/points/${points[0]?.id}/decisions`).send(decision).expect(201);
    await admin
      .post('/v1/change-links')
      .send({ links: [{ change: change.id, point: points[0]?.id }] })
      .expect(204);
    const together = { title: 'Tarief', points: [points[0]?.id, second.points[0].id] };
    const bundle = (await admin.post(`/v1/consultations/${id}/bundles`).send(together).expect(201)).body.id;
    await admin.post(`/v1/bundles/${bundle}/decisions`).send(decision).expect(201);
    await admin.post(`/v1/points/${points[0]?.id}/confidential-passages`).send({ words: secret, reason: 'trade_secret' }).expect(201);
    await admin.post(`/v1/points/${points[1]?.id}/confidential-passages`).send({ reason: 'trade_secret' }).expect(201);
    reader = await service.person(id, 'reader', 'lezer@voorbeeld.example');
    visitor = await signIn(service, 'lezer@voorbeeld.example');
    Object.assign(ids, { consultations: id, reactions: reaction.id, points: points[0]?.id, documents: document, label: '0.2', party });
    Object.assign(ids, { changes: change.id, bundles: bundle, parties: party, other: second.id, together: second.points[0].id });
  });
  afterAll(() => service.stop());

  function addresses(): string[] {
    const read = operations.filter(([path, methods]) => 'get' in methods && !/openapi|municipalities|\{file\}/.test(path));
    const filled = read.map(([path]) =>
      `/v1${path}`
        .replace(/\/([\w-]+)\/\{id\}/, (_, kind: string) => `/${kind}/${ids[kind] ?? 'x'}`)
        .replace('{kind}', 'reactienota')
        .replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'x'),
    );
    return [
      ...filled,
      ...[...points, { id: ids['together'] }].flatMap((point) =>
        ['', '/decisions', '/trace', '/similar-points'].map((part) => `/v1/points/${point.id}${part}`),
      ),
      ...['reactienota', 'council-annex'].flatMap((kind) =>
        ['json', 'csv', 'html'].map((format) => `/v1/consultations/${id}/reports/${kind}?format=${format}&party=${ids['party']}`),
      ),
    ];
  }

  const pages = (): string[] => [
    urls.points(id),
    ...points.flatMap((point) => [urls.point(point.id), `${urls.points(id)}?punt=${point.id}`]),
    urls.reactions(id),
    urls.reaction(ids['reactions'] ?? ''),
    urls.documents(id),
    urls.version(ids['documents'] ?? '', '0.2'),
    urls.changes(ids['documents'] ?? '', '0.2'),
    urls.changeTable(ids['documents'] ?? '', '0.2'),
    urls.council(id, ids['party'] ?? ''),
    urls.councilPoint(id, ids['party'] ?? '', 1),
    urls.bundles(id),
    urls.bundle(ids['bundles'] ?? ''),
    urls.reports(id),
    urls.consultation(id),
  ];

  it('stands nowhere: in no answer of the API, in no report and on no page', async () => {
    const said: string[] = [];
    let open = 0;
    for (const address of addresses()) {
      const { status, text: body, body: bytes } = await reader.get(address);
      open += Number(status === 200);
      if ((body ?? String(bytes)).toLowerCase().includes(secret.toLowerCase())) said.push(address);
    }
    for (const page of pages()) if ((await visitor.get(page)).text.includes(secret)) said.push(page);
    expect(said).toEqual([]);
    expect(open).toBeGreaterThan(40);
  });

  it('leaves […] in its place, with every span where it belongs', async () => {
    const reaction = (await reader.get(`/v1/reactions/${ids['reactions']}`).expect(200)).body;
    expect(reaction.points.map(({ text: words }: { text: string }) => words)).toEqual([
      'Onze […] vraagt om een hoger tarief voor begeleiding van gezinnen.',
      '[…]',
      'Een hoger tarief vraagt de begeleiding van gezinnen ook van ons.',
    ]);
    for (const { start, end, text: words } of reaction.points) expect(reaction.text.slice(start, end)).toContain(words);
    expect(reaction).toMatchObject({ processed: true });
    const whole = (await service.admin.get(`/v1/reactions/${ids['reactions']}`).expect(200)).body;
    expect(whole.text).toContain(secret);
    const point = (await reader.get(`/v1/points/${points[2]?.id}`).expect(200)).body;
    expect(reaction.text.slice(point.start, point.end)).toContain(point.text);
    const [decision] = (await reader.get(`/v1/points/${points[0]?.id}/decisions`).expect(200)).body;
    expect(decision).toMatchObject({ motivation: 'Om de […] is het tarief hoger.', answer: 'Uw […] helpt.' });
    const { body } = await reader.get(`/v1/bundles/${ids['bundles']}/decisions`).expect(200);
    expect(body.decision.motivation).toBe('Om de […] is het tarief hoger.');
  });

  it('is found by no search, while the words beside it are', async () => {
    const found = async (who: Service['admin'], q: string) =>
      (await who.get(`/v1/consultations/${id}/points?q=${encodeURIComponent(q)}`).expect(200)).body.map(
        (point: { id: string }) => point.id,
      );
    expect(await found(service.admin, secret)).toEqual([points[0]?.id, points[1]?.id]);
    expect(await found(reader, secret)).toEqual([]);
    expect(await found(reader, `${secret} tarief`)).toEqual([]);
    expect(await found(reader, 'hoger tarief voor')).toContain(points[0]?.id);
    expect(await found(reader, 'geheim')).toEqual([]);
    const answers = `/v1/consultations/${id}/parties/${ids['party']}/answers?q=${secret}`;
    expect((await reader.get(answers).expect(200)).body).toEqual([]);
    expect((await service.admin.get(answers).expect(200)).body).toHaveLength(2);
  });

  it('comes with no file, while files without such words open, and with the file for the working group', async () => {
    const refused = await reader.get(`/v1/reactions/${ids['reactions']}/source`).expect(403);
    expect(refused.body.title).toBe('file-confidential');
    await reader.get(`/v1/reactions/${ids['other']}/source`).expect(200);
    await service.admin.get(`/v1/reactions/${ids['reactions']}/source`).expect(200);
    const page = await visitor.page(urls.reaction(ids['reactions'] ?? ''));
    expect(page.html).not.toContain(`href="${urls.reactionSource(ids['reactions'] ?? '')}"`);
  });

  it('is told to no other party and to nobody in public, where one answer stands at the points of several', async () => {
    await service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201);
    const published = (await service.http().get(`/v1/public/consultations/${id}/points`).expect(200)).body;
    const motivations = published.map(({ motivation }: { motivation: string }) => motivation);
    expect(motivations.filter(Boolean)).toEqual(['Om de […] is het tarief hoger.', 'Om de […] is het tarief hoger.']);
  });

  it('is read whole by the party itself', async () => {
    const party = await service.person(id, 'party', 'griffie@voorbeeld.example', ids['party']);
    expect((await party.get(`/v1/points/${points[0]?.id}`).expect(200)).body.text).toContain(secret);
    await party.get(`/v1/reactions/${ids['reactions']}/source`).expect(200);
  });
});
