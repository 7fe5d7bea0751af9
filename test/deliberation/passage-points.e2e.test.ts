import { aConsultation, type Service, startService } from '../support/service.js';

const version1 = `# 1 Doel

De hulp is dichtbij.

# 2 Overgang

De aanbieder draagt de hulp over.

Deze zin verdwijnt straks.
`;
const version2 = version1
  .replace('draagt de hulp over', 'maakt de hulp zelf af, ook na het einde van de overeenkomst')
  .replace('\nDeze zin verdwijnt straks.\n', '');
const words =
  '- De hulpverlener moet de hulp zelf af kunnen maken.\n- Over paragraaf 2: wie beslist daarover?\n- Die zin zegt niets.\n- Wat kost het vervoer?\n';

interface At {
  readonly passageId: string | null;
  readonly number: number;
  readonly how: string;
}

describe('the points about the passages of a version', () => {
  let service: Service;
  let id: string;
  let document: string;
  let party: string;
  let points: { id: string; number: number; section: string }[];
  const get = async (path: string) => (await service.admin.get(path).expect(200)).body;
  const version = (label: string) => `/v1/documents/${document}/versions/${label}`;
  const pointsOf = async (label: string): Promise<At[]> => get(`${version(label)}/points`);
  const add = (label: string, text: string) =>
    service.admin
      .post(`/v1/documents/${document}/versions`)
      .field('label', label)
      .attach('file', Buffer.from(text), `${label}.md`)
      .expect(201);
  const addDocument = async (title: string): Promise<string> =>
    (await service.admin.post(`/v1/consultations/${id}/documents`).send({ title }).expect(201)).body.id;
  /** Each point with the text of its passage and why it stands there. */
  const told = async (label: string) => {
    const texts = new Map(
      (await get(`${version(label)}/passages`)).map((one: { id: string; text: string }) => [one.id, one.text] as const),
    );
    return (await pointsOf(label)).map(({ passageId, number, how }) => [number, how, passageId ? texts.get(passageId) : null]);
  };

  beforeEach(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, text: words }).expect(201)).body.points;
    await service.admin.post(`/v1/points/${points[0]!.id}/decisions`).send({ outcome: 'incorporated', motivation: 'Ja.' }).expect(201);
    document = await addDocument('Strategie');
    await add('0.1', version1);
    await add('0.2', version2);
    const changes = await get(`${version('0.2')}/changes`);
    const change = changes.find(({ kind }: { kind: string }) => kind === 'reworded');
    await service.admin
      .post('/v1/change-links')
      .send({ links: [{ change: change.id, point: points[0]!.id }] })
      .expect(204);
  });
  afterEach(() => service.stop());

  it('stand where they led to a change, and at the section that they name', async () => {
    expect(await told('0.2')).toEqual([
      [2, 'referred', expect.stringContaining('Overgang')],
      [1, 'linked', 'De aanbieder maakt de hulp zelf af, ook na het einde van de overeenkomst.'],
    ]);
  });

  it('are seen from the earlier version too', async () => {
    expect(await told('0.1')).toEqual([
      [2, 'referred', expect.stringContaining('Overgang')],
      [1, 'linked', 'De aanbieder draagt de hulp over.'],
    ]);
  });

  it('keep their place when a person gave it, and say when the passage went', async () => {
    const passages = await get(`${version('0.1')}/passages`);
    const gone = passages.find(({ text }: { text: string }) => text.includes('verdwijnt'));
    await service.admin.put(`/v1/points/${points[2]!.id}/anchor`).send({ passage: gone.id }).expect(200);
    expect((await told('0.1')).at(-1)).toEqual([3, 'anchored', 'Deze zin verdwijnt straks.']);
    expect((await told('0.2')).at(-1)).toEqual([3, 'anchored', null]);
  });

  it('name a section of the first document that has it', async () => {
    const first = document;
    document = await addDocument('Bijlage');
    await add('1', '# 2 Iets anders\n\nTekst.\n\n# 7 Meer\n\nTekst.\n');
    expect(await pointsOf('1')).toEqual([]);
    document = first;
    expect((await pointsOf('0.2')).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('are shown to a party when they are its own, at the change that they caused once that was published', async () => {
    const other = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body
      .id;
    const urk = await service.person(id, 'party', 'urk@voorbeeld.example', party);
    const epe = await service.person(id, 'party', 'epe@voorbeeld.example', other);
    const seen = async () => (await urk.get(`${version('0.2')}/points`).expect(200)).body.map(({ how }: { how: string }) => how);
    expect(await seen()).toEqual(['referred']);
    await service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201);
    expect(await seen()).toEqual(['referred', 'linked']);
    expect((await epe.get(`${version('0.2')}/points`).expect(200)).body).toEqual([]);
  });
});
