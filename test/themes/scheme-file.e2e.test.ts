import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { readSchemeCsv, schemeCsv } from '../../src/themes/scheme/scheme-csv.js';
import { aConsultation, type Service, startService } from '../support/service.js';

describe('a scheme as CSV', () => {
  it('comes back as it went', () => {
    const back = readSchemeCsv(schemeCsv(defaultScheme));
    const plain = (theme: object): object => JSON.parse(JSON.stringify(theme));
    expect(back.map(({ record }) => plain(record))).toEqual(defaultScheme.map(({ parent: _, ...theme }) => plain(theme)));
  });

  it('lets no cell be a formula', () => {
    const [theme] = defaultScheme;
    if (!theme) throw new Error('There is no default scheme.');
    const csv = schemeCsv([{ ...theme, label: '=1+1', definition: '"Ja"; nee\ntwee' }]);
    expect(csv).toContain(";'=1+1;");
    expect(readSchemeCsv(csv)[0]?.record).toMatchObject({ label: '=1+1', definition: '"Ja"; nee\ntwee' });
  });
});

describe('the file of a scheme', () => {
  let service: Service;
  let id: string;
  let other: string;

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    other = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Elders' }))
        .expect(201)
    ).body.id;
  });
  afterAll(() => service.stop());

  const at = (consultation: string) => `/v1/consultations/${consultation}/theme-scheme`;
  const put = (consultation: string, body: object) => service.admin.put(at(consultation)).send(body);
  const labels = async (consultation: string) =>
    (await service.admin.get(`/v1/consultations/${consultation}/themes`).expect(200)).body.map(
      ({ key, label, retiredAt }: { key: string; label: string; retiredAt: string | null }) => [key, label, retiredAt !== null],
    );

  it('goes from one consultation to another, as JSON and as CSV', async () => {
    const { body } = await service.admin.get(at(id)).expect(200);
    const themes = [{ key: 'sluis', label: 'De sluis', synonyms: ['Sluizen'], cues: [{ text: 'sluis*', weight: 0.9 }] }, ...body.themes];
    await put(other, { themes }).expect(200);
    const csv = (await service.admin.get(`${at(other)}?format=csv`).expect(200)).text;
    await put(id, { csv }).expect(200);
    expect((await service.admin.get(at(id)).expect(200)).body).toEqual((await service.admin.get(at(other)).expect(200)).body);
    expect((await labels(id))[0]).toEqual(['sluis', 'De sluis', false]);
  });

  it('tells every fault with its row, and then changes nothing', async () => {
    const before = await labels(id);
    const csv = 'key;label;cues\nquality;Kwaliteit;\nGeen Sleutel;;\nquality;Nog eens;zorg = veel\n';
    const { body } = await put(id, { csv }).expect(400);
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual(
      expect.arrayContaining([
        ['#/csv/3/label', 'empty'],
        ['#/csv/3/key', 'not-a-key'],
        ['#/csv/4/key', 'theme-twice'],
      ]),
    );
    expect(body.errors.every(({ detail }: { detail: string }) => /^row [34]: /.test(detail))).toBe(true);
    expect(body.errors.some(({ pointer }: { pointer: string }) => pointer.startsWith('#/csv/4/cues'))).toBe(true);
    await put(id, {
      themes: [
        { key: 'a', label: 'A' },
        { key: 'a', label: 'B' },
      ],
    }).expect(400);
    await put(id, { themes: [] }).expect(400);
    await put(id, { csv: 'niets' }).expect(400);
    await put(id, { themes: 'x' }).expect(400);
    expect(await labels(id)).toEqual(before);
  });

  it('retires what it does not name, which points keep, and takes it into use again', async () => {
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body
      .id;
    const reaction = await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .send({ party, channel: 'letter', text: '- De kwaliteit moet omhoog.\n' })
      .expect(201);
    const point = reaction.body.points[0].id;
    await service.admin
      .put(`/v1/points/${point}/themes`)
      .send({ themes: ['quality'] })
      .expect(200);
    const { themes } = (await service.admin.get(at(id)).expect(200)).body;
    const without = themes.filter(({ key }: { key: string }) => key !== 'quality');
    await put(id, { themes: without }).expect(200);
    expect((await service.admin.get(`/v1/points/${point}`).expect(200)).body.themes[0].key).toBe('quality');
    expect((await labels(id)).find(([key]: [string]) => key === 'quality')?.[2]).toBe(true);
    await put(id, { themes }).expect(200);
    expect((await labels(id)).find(([key]: [string]) => key === 'quality')?.[2]).toBe(false);
  });
});
