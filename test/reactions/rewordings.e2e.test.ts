import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeWithMaterial, readMaterial } from '../support/material.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

interface PointShown {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly partyId: string;
  readonly outcome: string | null;
  readonly themes: readonly { readonly key: string }[];
}

const FIRST = 'De wachttijd voor jeugdigen met een eetstoornis is te lang en moet korter worden.';
const LATER = 'De wachttijd voor jeugdigen met een eetstoornis is veel te lang en moet binnen een jaar korter worden.';

describe('a row of a consultation table that comes in anew in other words', () => {
  let service: Service;
  let id: string;
  let party: string;
  let other: string;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = async (name: string) =>
      (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'provider' }).expect(201)).body.id;
    party = await add('Stichting Veldlicht');
    other = await add('Stichting Oeverloo');
  });
  afterAll(() => service.stop());

  const table = (rows: readonly (readonly string[])[]) =>
    Buffer.from(['Nr;Paragraaf;Opmerking;Antwoord;Uitkomst', ...rows.map((row) => row.join(';'))].join('\r\n'));
  const send = async (bytes: Buffer, fileName: string, from = party) =>
    (await service.admin.post(`/v1/consultations/${id}/reactions`).field('party', from).attach('file', bytes, fileName).expect(201)).body;
  const points = async (): Promise<PointShown[]> =>
    (await service.admin.get(`/v1/consultations/${id}/points?sort=number`).expect(200)).body;
  const rewordings = async (query = '') => (await service.admin.get(`/v1/consultations/${id}/rewordings${query}`).expect(200)).body;
  const clean = async () => expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);

  it('gives the point its later words, and keeps number, themes, decision and the earlier words', async () => {
    const first = await send(
      table([
        ['1', '3.2', FIRST, '', ''],
        ['2', '4', 'Het tarief is te laag.', '', ''],
      ]),
      'ronde 1.csv',
    );
    const [before] = await points();
    await service.admin
      .put(`/v1/points/${before?.id}/themes`)
      .send({ themes: ['access'] })
      .expect(200);
    await service.admin.post(`/v1/points/${before?.id}/decisions`).send({ outcome: 'noted', motivation: 'Wij kijken ernaar.' }).expect(201);
    const second = await send(
      table([
        ['1', '3.2', LATER, '', ''],
        ['2', '4', 'Het tarief is te laag.', '', ''],
      ]),
      'ronde 2.csv',
    );

    const all = await points();
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({ id: before?.id, number: before?.number, text: LATER, outcome: 'noted', themes: [{ key: 'access' }] });
    const early = (await service.admin.get(`/v1/reactions/${first.id}`).expect(200)).body;
    const late = (await service.admin.get(`/v1/reactions/${second.id}`).expect(200)).body;
    expect([early.processed, late.processed]).toEqual([true, true]);
    expect(late.points.map(({ id: one }: { id: string }) => one)).toEqual([before?.id]);
    expect(late.text.slice(late.points[0].start, late.points[0].end)).toContain('binnen een jaar');
    expect(early.noPoints.map(({ reason }: { reason: string }) => reason)).toContain('known_point');

    const history = (await service.admin.get(`/v1/audit-entries?consultation=${id}&subject=${before?.id}`).expect(200)).body;
    const entry = history.find(({ action }: { action: string }) => action === 'point.reworded');
    expect(JSON.stringify(entry.before)).toContain(FIRST);
    expect((await service.admin.get(`/v1/consultations/${id}/points?q=jaar`).expect(200)).body).toHaveLength(1);
    await clean();
  });

  it('tells that a point had been decided on, at the reaction and at the point', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'ronde 1.csv');
    const [point] = await points();
    await service.admin.post(`/v1/points/${point?.id}/decisions`).send({ outcome: 'noted', motivation: 'Wij kijken ernaar.' }).expect(201);
    const { id: reaction } = await send(table([['1', '', LATER, '', '']]), 'ronde 2.csv');
    expect(await rewordings()).toMatchObject([{ state: 'updated', wasDecided: true, earlierText: FIRST, laterText: LATER }]);
    const visitor = await signIn(service);
    expect((await visitor.page(`/reacties/${reaction}`)).html).toContain('Er was al een besluit. Kijk of dat nog past.');
    expect((await visitor.page(`/punten/${point?.id}`)).html).toContain('De woorden van dit punt zijn veranderd na het besluit.');
    await service.admin.post(`/v1/points/${point?.id}/decisions`).send({ outcome: 'noted', motivation: 'Past nog.' }).expect(201);
    expect((await visitor.page(`/punten/${point?.id}`)).html).not.toContain('veranderd na het besluit');
  });

  it('brings over what was answered to the row since', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'ronde 1.csv');
    await send(table([['1', '', LATER, 'Wij leggen een norm vast.', 'Overgenomen']]), 'ronde 2.csv');
    expect(await points()).toMatchObject([{ text: LATER, outcome: 'incorporated' }]);
    await clean();
  });

  const DOUBTFUL = 'De wachttijd voor jeugdigen mag niet langer zijn dan de treeknorm, en de gemeente moet daarop sturen.';

  it('asks when the words are half the same, and lets the point go up in the earlier one when a person says so', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'ronde 1.csv');
    const [before] = await points();
    const { id: reaction } = await send(table([['1', '', DOUBTFUL, 'Dat doen wij.', 'Overgenomen']]), 'ronde 2.csv');
    expect(await points()).toMatchObject([{ text: FIRST }, { text: DOUBTFUL, outcome: null }]);
    const [asked] = await rewordings('?state=asked');
    expect(asked).toMatchObject({ state: 'asked', point: { id: before?.id }, earlierText: FIRST, laterText: DOUBTFUL });

    const visitor = await signIn(service);
    expect((await visitor.page(`/consultaties/${id}/reacties`)).html).toContain('1 rij van een tabel lijkt op een punt dat er al is.');
    const { html } = await visitor.page(`/reacties/${reaction}`);
    expect(html).toContain('Is dit punt 1 in andere woorden?');
    await visitor.post(`/verwoordingen/${asked.id}/antwoorden`, { same: 'yes', version: asked.version }).expect(303);
    expect(await points()).toMatchObject([{ id: before?.id, number: 1, text: DOUBTFUL, outcome: 'incorporated' }]);
    await visitor.post(`/verwoordingen/${asked.id}/antwoorden`, { same: 'no' }).expect(404);
    await clean();
  });

  it('keeps the row a point of its own, with its answer, when a person says that it is another', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'ronde 1.csv');
    await send(table([['1', '', DOUBTFUL, 'Dat doen wij.', 'Overgenomen']]), 'ronde 2.csv');
    const [asked] = await rewordings('?state=asked');
    await service.admin.post(`/v1/rewordings/${asked.id}/answers`).send({ same: 'misschien' }).expect(400);
    await service.admin.post(`/v1/rewordings/${asked.id}/answers`).set('if-match', '"99"').send({ same: 'no' }).expect(409);
    await service.admin.post(`/v1/rewordings/${asked.id}/answers`).send({ same: 'no' }).expect(201);
    expect(await points()).toMatchObject([
      { text: FIRST, outcome: null },
      { text: DOUBTFUL, outcome: 'incorporated' },
    ]);
    expect(await rewordings('?state=asked')).toEqual([]);
    await clean();
  });

  it('refuses to let a point go that was decided on meanwhile', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'ronde 1.csv');
    await send(table([['1', '', DOUBTFUL, '', '']]), 'ronde 2.csv');
    const [, late] = await points();
    await service.admin.post(`/v1/points/${late?.id}/decisions`).send({ outcome: 'noted', motivation: 'Ja.' }).expect(201);
    const [asked] = await rewordings('?state=asked');
    expect((await service.admin.post(`/v1/rewordings/${asked.id}/answers`).send({ same: 'yes' }).expect(409)).body.title).toBe(
      'point-decided',
    );
    await clean();
  });

  it('takes a row about something else under the same number as a new point', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'ronde 1.csv');
    await send(table([['1', '', 'Vervoer naar dagbesteding ontbreekt in het concept.', '', '']]), 'andere tabel.csv');
    expect(await points()).toHaveLength(2);
    expect(await rewordings()).toEqual([]);
  });

  it('keeps the rows of two parties apart, also when they say the same under one number', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'veldlicht.csv');
    await send(
      table([
        ['1', '', FIRST, '', ''],
        ['2', '', LATER, '', ''],
      ]),
      'oeverloo.csv',
      other,
    );
    expect((await points()).map((point) => point.partyId)).toEqual([party, other, other]);
    expect(await rewordings()).toEqual([]);
  });

  it('keeps confidential what was, in whatever words it comes back', async () => {
    await send(table([['1', '', FIRST, '', '']]), 'ronde 1.csv');
    const [point] = await points();
    await service.admin
      .post(`/v1/points/${point?.id}/confidential-passages`)
      .send({ words: 'eetstoornis', reason: 'personal_data' })
      .expect(201);
    await send(table([['1', '', LATER, '', '']]), 'ronde 2.csv');
    const passages = (await service.admin.get(`/v1/points/${point?.id}/confidential-passages`).expect(200)).body;
    expect(passages).toMatchObject([{ reason: 'personal_data' }]);
    expect(passages[0].words).toContain('binnen een jaar');
  });

  it('finds rows of a sheet of many back one by one', async () => {
    const rows = (extra: string) =>
      Array.from({ length: 60 }, (_, at) => [
        String(at + 1),
        '',
        `In alinea ${at + 1} is bepaling nummer ${at * 7} voor aanbieders onduidelijk${extra}.`,
        '',
        '',
      ]);
    await send(table(rows('')), 'ronde 1.csv');
    await send(table(rows(', graag verduidelijken')), 'ronde 2.csv');
    const all = await points();
    expect((await service.admin.get(`/v1/consultations/${id}/statistics`).expect(200)).body.points).toBe(60);
    expect(all.every(({ text }) => text.endsWith('graag verduidelijken.'))).toBe(true);
    await clean();
  });

  describeWithMaterial('of a real table', () => {
    it('updates the rows whose wording a later state changed', async () => {
      const bytes = readMaterial('material/consultation-rounds/ronde-1.2io.docx');
      await send(bytes, 'ronde-1.2io.docx');
      const before = (await service.admin.get(`/v1/consultations/${id}/points?pageSize=100&sort=number`).expect(200)).body as PointShown[];
      const parts = unzipSync(bytes);
      const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
      expect(xml).toContain('geen Stichting Rioned maar');
      parts['word/document.xml'] = strToU8(xml.replace('geen Stichting Rioned maar', 'niet Stichting Rioned maar graag'));
      await send(Buffer.from(zipSync(parts)), 'ronde-1.2io later.docx');
      const after = (await service.admin.get(`/v1/consultations/${id}/points?pageSize=100&sort=number`).expect(200)).body as PointShown[];
      expect(after.map((point) => point.id)).toEqual(before.map((point) => point.id));
      expect(after.filter(({ text }, at) => text !== before[at]?.text).map(({ text }) => text)).toEqual([
        'niet Stichting Rioned maar graag Stichting RIONED',
      ]);
      await clean();
    });
  });
});
