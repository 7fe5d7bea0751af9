import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from 'supertest';
import { backedUp } from '../../src/backup/tables.js';
import { partsOf } from '../support/ooxml.js';
import { readPdf } from '../support/pdf-text.js';
import { aConsultation, type Service, startService } from '../support/service.js';

type Caller = Service['admin'];

const secret = 'Tussenonsgezegd';
const unknown = '00000000-0000-7000-8000-000000000000';

describe('notes within the working group', () => {
  let service: Service;
  let id: string;
  let raad: string;
  let points: { id: string; number: number }[];
  let bundle: string;
  let member: Caller & { id: string };
  let other: Caller;
  let coordinator: Caller;
  let reader: Caller;
  let party: Caller;

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = async (name: string) =>
      (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id as string;
    raad = await add('Raad Urk');
    const text = '- De wachttijden zijn te lang.\n- Kinderen houden hun hulpverlener.\n- Het toezicht moet scherper.\n';
    points = (await admin.post(`/v1/consultations/${id}/reactions`).send({ party: raad, channel: 'letter', text }).expect(201)).body.points;
    const together = points.slice(0, 2).map((point) => point.id);
    bundle = (await admin.post(`/v1/consultations/${id}/bundles`).send({ title: 'Samen', points: together }).expect(201)).body.id;
    member = await service.person(id, 'member', 'lid@voorbeeld.example');
    other = await service.person(id, 'member', 'collega@voorbeeld.example');
    coordinator = await service.person(id, 'coordinator', 'coordinator@voorbeeld.example');
    reader = await service.person(id, 'reader', 'lezer@voorbeeld.example');
    party = await service.person(id, 'party', 'partij@voorbeeld.example', raad);
  });
  afterAll(() => service.stop());

  const point = (index: number): string => `/v1/points/${points[index]?.id}`;
  const write = (by: Caller, path: string, text: string) => by.post(`${path}/notes`).send({ text });
  const textsOn = async (path: string, by: Caller = member): Promise<string[]> =>
    (await by.get(`${path}/notes`).expect(200)).body.map(({ text }: { text: string }) => text);

  it('tell the whole group who wrote what and when, the latest first', async () => {
    await write(member, point(2), 'Eerst met Jeugd bespreken.').expect(201);
    const { body } = await write(other, point(2), 'Gedaan, zie de mail van dinsdag.').expect(201);
    expect(body).toMatchObject({ pointId: points[2]?.id, bundleId: null, authorName: 'collega', changedAt: null, version: 1 });
    expect(Date.now() - Date.parse(body.writtenAt)).toBeLessThan(60_000);
    for (const by of [member, other, coordinator, service.admin])
      expect(await textsOn(point(2), by)).toEqual(['Gedaan, zie de mail van dinsdag.', 'Eerst met Jeugd bespreken.']);
  });

  it('come a page at a time', async () => {
    const { body, headers } = await member.get(`${point(2)}/notes?pageSize=1&page=2`).expect(200);
    expect([body.length, headers['x-total-count']]).toEqual([1, '2']);
  });

  it('need words, and not too many', async () => {
    for (const text of ['', '   ', 'x'.repeat(5001)]) await write(member, point(2), text).expect(400);
    await write(member, point(2), 'x'.repeat(5000)).expect(201);
  });

  it('are changed and removed by who wrote them, and by nobody else', async () => {
    const note = (await write(member, point(1), 'Nog navragen').expect(201)).body;
    const path = `/v1/notes/${note.id}`;
    for (const by of [other, coordinator, service.admin]) {
      expect((await by.patch(path).send({ text: 'Anders' }).expect(403)).body.title).toBe('note-of-another');
      await by.delete(path).expect(403);
    }
    const changed = (await member.patch(path).set('if-match', '"1"').send({ text: 'Nagevraagd' }).expect(200)).body;
    expect(changed).toMatchObject({ text: 'Nagevraagd', version: 2 });
    expect(changed.changedAt).not.toBeNull();
    expect((await member.patch(path).set('if-match', '"1"').send({ text: 'Oud' }).expect(409)).body).toMatchObject({
      title: 'stale-edit',
      current: { text: 'Nagevraagd' },
    });
    await member.delete(path).set('if-match', '"1"').expect(409);
    await member.delete(path).expect(204);
    await member.get(path).expect(404);
    expect(await textsOn(point(1))).toEqual([]);
  });

  it('leave in the history that they were written, changed and removed', async () => {
    const { body } = await service.admin.get(`/v1/audit-entries?consultation=${id}&subject=${points[1]?.id}`).expect(200);
    const entries = body.filter(({ action }: { action: string }) => action.startsWith('note.'));
    expect(entries.map(({ action }: { action: string }) => action)).toEqual(['note.removed', 'note.changed', 'note.written']);
  });

  it('on a bundle stand with its points, also when it is gone, but not with a point that had left', async () => {
    await write(member, `/v1/bundles/${bundle}`, 'Samen beantwoorden').expect(201);
    expect(await textsOn(point(0))).toEqual(['Samen beantwoorden']);
    await service.admin.delete(`/v1/bundles/${bundle}/points/${points[0]?.id}`).expect(204);
    await write(member, `/v1/bundles/${bundle}`, 'Punt 1 gaat apart').expect(201);
    expect(await textsOn(`/v1/bundles/${bundle}`)).toEqual(['Punt 1 gaat apart', 'Samen beantwoorden']);
    expect(await textsOn(point(0))).toEqual(['Samen beantwoorden']);
    await service.admin.delete(`/v1/bundles/${bundle}`).expect(204);
    await write(member, `/v1/bundles/${bundle}`, 'Te laat').expect(404);
    expect(await textsOn(point(1))).toEqual(['Punt 1 gaat apart', 'Samen beantwoorden']);
  });

  it('go along when two points are merged', async () => {
    const text = '- De tarieven zijn te laag.\n- De indexering ontbreekt.\n';
    const [one, two] = (
      await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: raad, channel: 'email', text }).expect(201)
    ).body.points;
    await write(member, `/v1/points/${two.id}`, 'Hoort bij het vorige punt').expect(201);
    await service.admin.post('/v1/points/merges').send({ point: one.id, with: two.id }).expect(201);
    expect(await textsOn(`/v1/points/${one.id}`)).toEqual(['Hoort bij het vorige punt']);
  });

  describe('never leave it', () => {
    let note: string;
    beforeAll(async () => {
      note = (await write(member, point(0), `${secret}: de wethouder wil dit niet.`).expect(201)).body.id;
      const title = 'Toch samen';
      const both = [points[0]?.id, points[2]?.id];
      bundle = (await service.admin.post(`/v1/consultations/${id}/bundles`).send({ title, points: both }).expect(201)).body.id;
      await write(member, `/v1/bundles/${bundle}`, `${secret} over de bundeling.`).expect(201);
      for (const each of [0, 1, 2])
        await service.admin
          .post(`${point(each)}/decisions`)
          .send({ outcome: 'noted', motivation: 'Ja.' })
          .expect(201);
    });

    it('do not exist for a reader or a party', async () => {
      for (const by of [reader, party]) {
        await by.get(`${point(0)}/notes`).expect(403);
        await write(by, point(0), 'Ik ook').expect(403);
        for (const path of [`/v1/notes/${note}`, `/v1/notes/${unknown}`])
          expect((await by.get(path).expect(404)).body.title).toBe('note-not-found');
        await by.patch(`/v1/notes/${note}`).send({ text: 'Weg' }).expect(404);
        await by.delete(`/v1/notes/${note}`).expect(404);
      }
      await party.get(`/v1/bundles/${bundle}/notes`).expect(404);
      await reader.get(`/v1/bundles/${bundle}/notes`).expect(403);
    });

    it('stand in no other answer of the API to a reader or a party', async () => {
      const openApi = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, Record<string, unknown>> };
      const records: Readonly<Record<string, string>> = { consultations: id, points: points[0]?.id ?? '', bundles: bundle, parties: raad };
      const paths = Object.entries(openApi.paths)
        .filter(([, item]) => 'get' in item)
        .map(([path]) => path.replace(/^\/(\w+)\/\{id\}/, (all, kind: string) => (records[kind] ? `/${kind}/${records[kind]}` : all)))
        .filter((path) => !path.includes('{'));
      expect(paths.length).toBeGreaterThan(25);
      for (const by of [reader, party])
        for (const path of paths) {
          const { text, status } = await by.get(`/v1${path}`);
          expect([path, status < 500, String(text).includes(secret)]).toEqual([path, true, false]);
        }
    });

    it('stand in no report of any kind and in any form, not even one that a coordinator makes', async () => {
      const kinds = (await service.admin.get(`/v1/consultations/${id}/reports`).expect(200)).body;
      expect(kinds.length).toBeGreaterThan(1);
      for (const by of [coordinator, reader, party])
        for (const { kind, formats, needsParty } of kinds)
          for (const format of formats) {
            const query = `format=${format}${needsParty ? `&party=${raad}` : ''}`;
            const answer = await by.get(`/v1/consultations/${id}/reports/${kind}?${query}`).buffer(true).parse(bytesOf);
            expect([kind, format, answer.status < 500]).toEqual([kind, format, true]);
            if (answer.status !== 200) continue;
            const words = await wordsOf(format, answer.body);
            expect([kind, format, words.includes('wachttijden'), words.includes(secret)]).toEqual([kind, format, true, false]);
          }
    }, 60_000);

    it('are read by no room that makes what leaves', () => {
      const wrong = readdirSync('src/reports', { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .filter((file) =>
          /working-group|\bnote\b(?=.*(FROM|JOIN))|(FROM|JOIN) note\b/.test(readFileSync(join('src/reports', file), 'utf8')),
        );
      expect(wrong).toEqual([]);
    });

    it('are kept in a backup', () => {
      expect(backedUp.map(({ name }) => name)).toContain('note');
    });
  });
});

function bytesOf(response: Response, done: (error: Error | null, bytes: Buffer) => void): void {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('end', () => done(null, Buffer.concat(pieces)));
}

async function wordsOf(format: string, bytes: Buffer): Promise<string> {
  if (format === 'pdf') return (await readPdf(bytes)).pages.join('\n');
  if (format === 'docx' || format === 'xlsx') return Object.values(partsOf(bytes)).join('\n');
  return bytes.toString('utf8');
}
