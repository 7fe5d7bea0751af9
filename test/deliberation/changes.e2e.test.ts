import { aConsultation, type Service, startService } from '../support/service.js';

const version1 = `# 1 Uitgangspunten

Jeugdigen krijgen de hulp die zij nodig hebben, dicht bij huis.

# 2 Overgang

Een aanbieder draagt een lopende behandeling over als het contract eindigt.

De gemeente regelt de overgang per geval.

# 3 Wachttijden

De regio meet de wachttijd.
`;
const version2 = version1
  .replace(
    'draagt een lopende behandeling over als het contract eindigt',
    'maakt een lopende behandeling bij dezelfde hulpverlener af, ook als het contract eindigt',
  )
  .replace('De regio meet de wachttijd.', 'De regio meet de wachttijd en publiceert die elk kwartaal.')
  .replace('dicht bij huis', 'zo dicht mogelijk bij huis');

describe('from a point to the changed sentence, and back', () => {
  let service: Service;
  let id: string;
  let document: string;
  let points: { id: string; number: number }[];
  const get = async (path: string) => (await service.admin.get(path).expect(200)).body;
  const add = (label: string, text: string, status = 201, fields: Record<string, string> = {}) => {
    let request = service.admin.post(`/v1/documents/${document}/versions`).field('label', label);
    for (const [name, value] of Object.entries(fields)) request = request.field(name, value);
    return request.attach('file', Buffer.from(text), `strategie-${label}.md`).expect(status);
  };
  const changesOf = (label: string) => get(`/v1/documents/${document}/versions/${label}/changes`);
  const statistics = () => get(`/v1/consultations/${id}/statistics`);

  beforeEach(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body
      .id;
    const text =
      '- Een kind moet een lopende behandeling bij dezelfde hulpverlener kunnen afmaken (paragraaf 2).\n- Publiceer de wachttijd elk kwartaal.\n- Wie betaalt het vervoer?\n';
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points;
    const decide = (index: number, body: object) => service.admin.post(`/v1/points/${points[index]!.id}/decisions`).send(body).expect(201);
    await decide(0, { outcome: 'incorporated', motivation: 'De tekst is aangepast.' });
    await decide(1, { outcome: 'carried_forward', motivation: 'Wordt uitgewerkt.' });
    await decide(2, { outcome: 'answered', motivation: 'De gemeente.' });
    document = (
      await service.admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Inkoopstrategie', kind: 'strategy' }).expect(201)
    ).body.id;
    await add('0.1', version1);
  });
  afterEach(() => service.stop());

  it('shows what changed, and which decisions still wait for a change', async () => {
    await add('0.2', version2);
    const changes = await changesOf('0.2');
    expect(changes.map(({ kind, section, state }: { kind: string; section: string; state: string }) => [kind, section, state])).toEqual([
      ['reworded', '1 Uitgangspunten', 'unexplained'],
      ['reworded', '2 Overgang', 'unexplained'],
      ['reworded', '3 Wachttijden', 'unexplained'],
    ]);
    expect(await statistics()).toMatchObject({ unexplainedChanges: 3, changePending: 1, carriedForward: 1 });
  });

  it('proposes the change that a party asked for, with the reason, and reaches zero on both lists', async () => {
    await add('0.2', version2);
    const changes = await changesOf('0.2');
    const proposals = await get(`/v1/documents/${document}/versions/0.2/link-proposals`);
    const best = proposals.find(({ pointId }: { pointId: string }) => pointId === points[0]!.id);
    expect(best.changeId).toBe(changes[1].id);
    expect(best.reasons.map(({ kind }: { kind: string }) => kind)).toContain('proposed_words');
    const links = [
      { change: changes[1].id, point: points[0]!.id },
      { change: changes[2].id, point: points[1]!.id },
    ];
    await service.admin.post('/v1/change-links').send({ links }).expect(204);
    await service.admin.post(`/v1/changes/${changes[0].id}/own-initiatives`).send({ reason: 'Leesbaarheid.' }).expect(201);
    expect(await statistics()).toMatchObject({ unexplainedChanges: 0, changePending: 0, carriedForward: 0 });
    const trace = await get(`/v1/points/${points[0]!.id}/trace`);
    expect(trace).toMatchObject({
      outcome: 'incorporated',
      changePending: false,
      changes: [{ document: 'Inkoopstrategie', fromLabel: '0.1', toLabel: '0.2', section: '2 Overgang' }],
    });
    expect(trace.anchor).toMatchObject({ confirmed: false, document: 'Inkoopstrategie', passages: [{ label: '0.1' }, { label: '0.2' }] });
    expect((await get(`/v1/changes/${changes[1].id}/causes`)).map(({ number }: { number: number }) => number)).toEqual([1]);
    const report = await get(`/v1/consultations/${id}/reports/reactienota`);
    expect(report.groups[0].rows[0]).toMatchObject({ incorporatedIn: expect.stringContaining('Inkoopstrategie'), changed: true });
    const { headers } = await service.admin
      .get(`/v1/consultations/${id}/reports/reactienota?format=csv&theme=access&party=${report.counts.byParty[0].id}`)
      .expect(200);
    expect(headers['content-disposition']).toContain('reactienota-raad-urk-');
    expect((await get('/v1/audit-entries/verification')).faults).toEqual([]);
  });

  it('links the changes that a decision names by id, and refuses an id that is no change', async () => {
    await add('0.2', version2);
    const [, second] = await changesOf('0.2');
    const decide = (changes: string[], status: number) =>
      service.admin
        .post(`/v1/points/${points[0]!.id}/decisions`)
        .send({ outcome: 'incorporated', motivation: 'Aangepast.', changes })
        .expect(status);
    const refused = await decide(['00000000-0000-7000-8000-000000000000'], 400);
    expect(refused.body.errors).toMatchObject([{ pointer: '#/changes/0', code: 'change-unknown' }]);
    await decide([second.id], 201);
    await decide([second.id], 201);
    expect(await statistics()).toMatchObject({ unexplainedChanges: 2, changePending: 0 });
    expect((await get(`/v1/changes/${second.id}/causes`)).map(({ number }: { number: number }) => number)).toEqual([1]);
  });

  it('answers a version that is no form with 415', async () => {
    const { body } = await service.admin.post(`/v1/documents/${document}/versions`).send({ label: '0.2' }).expect(415);
    expect(body.title).toBe('media-type-unknown');
  });

  it('reopens a point when a later version takes its change back', async () => {
    await add('0.2', version2);
    const changes = await changesOf('0.2');
    await service.admin
      .post('/v1/change-links')
      .send({ links: [{ change: changes[1].id, point: points[0]!.id }] })
      .expect(204);
    expect((await statistics()).changePending).toBe(0);
    await add('0.3', `${version1}\nTot slot.\n`);
    expect((await statistics()).changePending).toBe(1);
    expect((await get(`/v1/points/${points[0]!.id}/trace`)).changes).toEqual([]);
    const entries = await get(`/v1/audit-entries?consultation=${id}&action=change.undone`);
    expect(entries).toHaveLength(1);
  });

  it('withdraws a link, and takes an own initiative back', async () => {
    await add('0.2', version2);
    const [first, second] = await changesOf('0.2');
    await service.admin
      .post('/v1/change-links')
      .send({ links: [{ change: second.id, point: points[0]!.id }] })
      .expect(204);
    expect(
      (
        await service.admin
          .post('/v1/change-links')
          .send({ links: [{ change: second.id, point: points[0]!.id }] })
          .expect(409)
      ).body.title,
    ).toBe('link-exists');
    expect((await service.admin.post(`/v1/changes/${second.id}/own-initiatives`).send({ reason: 'x' }).expect(409)).body.title).toBe(
      'change-explained',
    );
    const [link] = await get(`/v1/changes/${second.id}/causes`);
    await service.admin.delete(`/v1/change-links/${link.id}`).expect(204);
    expect(await statistics()).toMatchObject({ unexplainedChanges: 3, changePending: 1 });
    await service.admin.post(`/v1/changes/${first.id}/own-initiatives`).send({ reason: 'Taal.' }).expect(201);
    await service.admin.delete(`/v1/changes/${first.id}/own-initiatives`).expect(200);
    expect((await statistics()).unexplainedChanges).toBe(3);
  });

  it('lets go of the changes when a next decision changes no text, and keeps what another point explains', async () => {
    await add('0.2', version2);
    const [, second, third] = await changesOf('0.2');
    const [one, two] = [points[0]!.id, points[1]!.id];
    const links = [
      { change: second.id, point: one },
      { change: third.id, point: one },
      { change: third.id, point: two },
    ];
    await service.admin.post('/v1/change-links').send({ links }).expect(204);
    expect((await statistics()).unexplainedChanges).toBe(1);
    await service.admin.post(`/v1/points/${one}/decisions`).send({ outcome: 'not_incorporated', motivation: 'Toch niet.' }).expect(201);
    expect((await changesOf('0.2')).map(({ state }: { state: string }) => state)).toEqual(['unexplained', 'unexplained', 'explained']);
    expect((await get(`/v1/points/${one}/trace`)).changes).toEqual([]);
    expect((await get(`/v1/changes/${third.id}/causes`)).map(({ number }: { number: number }) => number)).toEqual([2]);
    const entries = await get(`/v1/audit-entries?consultation=${id}&subject=${one}&action=change.unlinked`);
    expect(entries).toHaveLength(2);
    expect((await get('/v1/audit-entries/verification')).faults).toEqual([]);
  });

  it('gives a point that joins a bundle later the changes of its decision', async () => {
    await add('0.2', version2);
    const [, second] = await changesOf('0.2');
    const [one, two, three] = points.map((point) => point.id);
    const bundle = (
      await service.admin
        .post(`/v1/consultations/${id}/bundles`)
        .send({ title: 'Overgang', points: [one, two] })
        .expect(201)
    ).body;
    const decision = { outcome: 'incorporated', motivation: 'Aangepast.', changes: [second.id] };
    await service.admin.post(`/v1/bundles/${bundle.id}/decisions`).send(decision).expect(201);
    await service.admin
      .post(`/v1/bundles/${bundle.id}/points`)
      .send({ points: [three] })
      .expect(201);
    await service.admin
      .post(`/v1/bundles/${bundle.id}/decisions/extensions`)
      .send({ points: [three] })
      .expect(201);
    expect((await get(`/v1/changes/${second.id}/causes`)).map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
    expect((await statistics()).changePending).toBe(0);
  });

  it('leaves a change of form only what it was when its link is withdrawn', async () => {
    const numbered = (start: number) => `# Lijst\n\n${start}. Elke jeugdige heeft een vaste contactpersoon.\n`;
    await add('0.2', numbered(1));
    await add('0.3', numbered(2));
    const [change] = await changesOf('0.3');
    expect(change).toMatchObject({ kind: 'renumbered', state: 'editorial' });
    await service.admin
      .post('/v1/change-links')
      .send({ links: [{ change: change.id, point: points[0]!.id }] })
      .expect(204);
    const [link] = await get(`/v1/changes/${change.id}/causes`);
    await service.admin.delete(`/v1/change-links/${link.id}`).expect(204);
    expect((await changesOf('0.3'))[0].state).toBe('editorial');
  });

  it('links all of a selection or none of it, and only what fits', async () => {
    await add('0.2', version2);
    const [change] = await changesOf('0.2');
    const links = [
      { change: change.id, point: points[0]!.id },
      { change: change.id, point: points[2]!.id },
    ];
    const { body } = await service.admin.post('/v1/change-links').send({ links }).expect(400);
    expect(body.errors).toMatchObject([{ code: 'no-change-promised' }]);
    expect((await statistics()).changePending).toBe(1);
    const other = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Elders' }))
        .expect(201)
    ).body.id;
    const otherDocument = (await service.admin.post(`/v1/consultations/${other}/documents`).send({ title: 'Elders' }).expect(201)).body.id;
    document = otherDocument;
    await add('1', version1);
    await add('2', version2);
    const [foreign] = await changesOf('2');
    const refused = await service.admin
      .post('/v1/change-links')
      .send({ links: [{ change: foreign.id, point: points[0]!.id }] })
      .expect(400);
    expect(refused.body.errors).toMatchObject([{ code: 'change-elsewhere' }]);
  });

  it('refuses a version twice, out of order, with a label that is taken, or without text', async () => {
    expect((await add('0.2', version1, 409)).body.title).toBe('version-exists');
    expect((await add('0.1', version2, 409)).body.title).toBe('label-taken');
    expect((await add('0.2', version2, 409, { datedOn: '2001-01-01' })).body.title).toBe('version-out-of-order');
    expect((await add('0.2', '\n\n', 400)).body.title).toMatch(/version-without-text|file-empty/);
    expect(await get(`/v1/documents/${document}/versions`)).toHaveLength(1);
  });

  it('says that two versions have nothing in common, and compares versions that are further apart', async () => {
    await add('0.2', version2);
    const { body } = await add('9', '# Heel iets anders\n\nLorem ipsum dolor sit amet.\n');
    expect(body.warnings.map(({ code }: { code: string }) => code)).toContain('versions-unrelated');
    const far = await get(`/v1/documents/${document}/versions/9/changes?from=0.1`);
    expect(far[0]).toMatchObject({ id: null, fromLabel: '0.1', toLabel: '9' });
  });

  it('compares with a later version as asked: what that one says is what was', async () => {
    await add('0.2', version2);
    const back = await get(`/v1/documents/${document}/versions/0.1/changes?from=0.2`);
    const change = back.find(({ section }: { section: string }) => section === '3 Wachttijden');
    expect(change).toMatchObject({
      id: null,
      fromLabel: '0.2',
      toLabel: '0.1',
      was: 'De regio meet de wachttijd en publiceert die elk kwartaal.',
      becomes: 'De regio meet de wachttijd.',
    });
  });

  it('follows the passage that a person says a point is about', async () => {
    await add('0.2', version2);
    const passages = await get(`/v1/documents/${document}/versions/0.1/passages`);
    const passage = passages.find(({ text }: { text: string }) => text.includes('meet de wachttijd'));
    const { body } = await service.admin.put(`/v1/points/${points[1]!.id}/anchor`).send({ passage: passage.id }).expect(200);
    expect(body.anchor).toMatchObject({
      confirmed: true,
      passages: [{ text: 'De regio meet de wachttijd.' }, { text: 'De regio meet de wachttijd en publiceert die elk kwartaal.' }],
    });
  });
});
