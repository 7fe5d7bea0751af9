import { zipSync } from 'fflate';
import { Database } from '../../src/platform/database/database.js';
import { describeWithMaterial, readMaterial } from '../support/material.js';
import { aConsultation, type Service, startService } from '../support/service.js';

const HEAD = 'Organisatie;Afdeling;Naam;E-mail;Plaats;Ontvangen op;Wijze;Kenmerk;Reactie';

describe('a list of whole reactions', () => {
  let service: Service;
  let id: string;
  let keeper: string;
  beforeAll(async () => {
    service = await startService({});
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    const open = { ...aConsultation(), opensOn: '2016-01-01' };
    id = (await service.admin.post('/v1/consultations').send(open).expect(201)).body.id;
    keeper = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Gemeente Epe', kind: 'municipality' }).expect(201))
      .body.id;
  });

  const send = (list: string | Buffer, fields: Record<string, string> = {}, name = 'lijst.csv') => {
    let request = service.admin.post(`/v1/consultations/${id}/reactions`);
    for (const [field, value] of Object.entries(fields)) request = request.field(field, value);
    return request.attach('file', Buffer.from(list), name);
  };
  const reactions = async () => (await service.admin.get(`/v1/consultations/${id}/reactions`).expect(200)).body;
  const points = async () => (await service.admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
  const faultsOf = (body: { errors: readonly { pointer: string; code: string; limit: string }[] }) =>
    body.errors.map(({ pointer, code, limit }) => [pointer, code, limit]);

  it('becomes a reaction a row, each of its own sender, by the day and the way it came in', async () => {
    const rows = [
      'Adviesraad Sociaal Domein Urk;;;;Urk;3-2-2020;Brief;K1;"Wij missen het vervoer.\nEn de wachttijd is lang."',
      ';;J. Smit;;Epe;4-2-2020;E-mail;K2;Het tarief is te laag.',
    ];
    await send([HEAD, ...rows].join('\n'), { party: keeper, newParties: 'yes' }).expect(201);
    const all = (await reactions()).map(({ party, channel, receivedOn }: Readonly<Record<string, string>>) => [party, channel, receivedOn]);
    expect(all.sort()).toEqual([
      ['Adviesraad Sociaal Domein Urk', 'letter', '2020-02-03'],
      ['J. Smit', 'email', '2020-02-04'],
    ]);
    const parties = (await service.admin.get(`/v1/consultations/${id}/parties`).expect(200)).body;
    expect(parties).toContainEqual(expect.objectContaining({ name: 'Adviesraad Sociaal Domein Urk', kind: 'advisory_board' }));
    expect((await points()).map(({ text, locator }: { text: string; locator: string }) => [text, locator])).toEqual([
      ['Wij missen het vervoer.\nEn de wachttijd is lang.', 'kenmerk K1'],
      ['Het tarief is te laag.', 'kenmerk K2'],
    ]);
  });

  it('waits until a person says who its senders are, when nobody knows them', async () => {
    const { body } = await send(`${HEAD}\n;;J. Smit;;Epe;4-2-2020;E-mail;K2;Het tarief is te laag.`).expect(201);
    expect(body).toMatchObject({ waiting: [{ title: 'J. Smit, K2', proposed: { name: 'J. Smit' } }] });
    await service.admin
      .post(`/v1/waiting-sources/${body.sourceId}/assignments`)
      .send({ chapters: [{ chapter: 0, party: keeper }] })
      .expect(201);
    expect(await reactions()).toMatchObject([{ party: 'Gemeente Epe', channel: 'email', receivedOn: '2020-02-04' }]);
  });

  it('is refused with every row whose number is taken or that came in when the round was closed', async () => {
    await send(`${HEAD}\n;;J. Smit;;Epe;4-2-2020;Brief;K2;Het tarief is te laag.`, { newParties: 'yes' }).expect(201);
    const rows = [';;A. Bos;;Epe;4-2-2020;Brief;K3;Meer vervoer.', ';;A. Bos;;Epe;4-2-2015;Brief;K2;Nog iets.'];
    const { body } = await send([HEAD, ...rows].join('\n'), { newParties: 'yes' }).expect(400);
    expect(faultsOf(body)).toEqual([
      ['#/rows/3/Kenmerk', 'number-known', 'K2'],
      ['#/rows/3/Ontvangen op', 'row-out-of-time', '2015-02-04'],
    ]);
    expect(await reactions()).toHaveLength(1);
  });

  it('inside an archive is refused by the same rules, and the rest of the archive comes in', async () => {
    await send(`${HEAD}\n;;J. Smit;;Epe;4-2-2020;Brief;K2;Het tarief is te laag.`, { newParties: 'yes' }).expect(201);
    const list = (words: string): Uint8Array => Buffer.from(`${HEAD}\n${words}`);
    const archive = zipSync({
      'bekend.csv': list(';;A. Bos;;Epe;4-2-2020;Brief;K2;Nog iets.'),
      'nieuw.csv': list(';;J. Smit;;Epe;5-2-2020;Brief;K9;Meer vervoer.'),
    });
    const { body } = await send(Buffer.from(archive), { newParties: 'yes' }, 'lijsten.zip').expect(201);
    expect(body.unread).toMatchObject([{ fileName: 'bekend.csv', code: 'sheet-faulty' }]);
    expect((await points()).map(({ locator }: { locator: string }) => locator)).toEqual(['kenmerk K2', 'kenmerk K9']);
  });

  describeWithMaterial('of the material', () => {
    const list = (name: string): Buffer => readMaterial(`material/statement-import/${name}.csv`);
    const stored = () =>
      service.app
        .get(Database)
        .readOne(
          'SELECT (SELECT count(*) FROM reaction) AS reactions, (SELECT count(*) FROM source) AS sources, (SELECT count(*) FROM point) AS points',
        );

    it.each([
      ['valid', 6],
      ['no_bom', 2],
      ['empty_rows', 2],
      ['institution_column_empty', 2],
      ['institution_column_absent', 1],
      ['iso8859_header', 1],
    ])('%s.csv gives %i reactions', async (name, count) => {
      await send(list(name), { newParties: 'yes' }).expect(201);
      expect(await reactions()).toHaveLength(count);
      expect((await points()).map(({ text }: { text: string }) => text.length > 0)).toEqual(Array.from({ length: count }, () => true));
    });

    it('stores nothing of a list with a fault in it, and says which', async () => {
      for (const [name, code] of [
        ['missing_column', 'column-missing'],
        ['duplicate_column', 'column-twice'],
        ['institution_column_partial', 'column-alone'],
        ['duplicate_internid_in_file', 'number-twice'],
        ['multiple_duplicate_internids', 'number-twice'],
        ['invalid_date', 'date-invalid'],
        ['invalid_submit_type', 'choice-unknown'],
        ['empty_text', 'value-missing'],
      ] as const) {
        const before = await stored();
        const { body } = await send(list(name), { newParties: 'yes' }).expect(400);
        expect([name, body.errors[0].code]).toEqual([name, code]);
        expect(await stored()).toEqual(before);
      }
      expect((await send(list('empty_file')).expect(400)).body.title).toBe('file-empty');
    });

    it('names the number of a row that the register has already', async () => {
      await send(list('duplicate_internid_in_db'), { newParties: 'yes' }).expect(201);
      const before = await stored();
      const later = Buffer.concat([list('duplicate_internid_in_db'), Buffer.from('\n')]);
      const { body } = await send(later, { newParties: 'yes' }, 'opnieuw.csv').expect(400);
      expect(faultsOf(body)).toEqual([['#/rows/2/Eingangsnummer', 'number-known', 'DUP-EXISTING']]);
      expect(await stored()).toEqual(before);
    });
  });
});
