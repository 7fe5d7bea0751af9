import { DataSource } from 'typeorm';
import { Audit } from '../src/audit/audit.js';
import { History } from '../src/audit/history.js';
import { Database } from '../src/platform/database/database.js';
import { Surroundings } from '../src/platform/surroundings.js';
import { Verification } from '../src/verification/verification.js';
import { aConsultation, type Service, startService } from './support/service.js';

/** Damage as somebody with access to the database could do it: written past the service. */
const damages: readonly { readonly what: string; readonly sql: string; readonly kind: string }[] = [
  {
    what: 'a changed entry',
    sql: `UPDATE audit_entry SET "after" = '{"outcome":"incorporated"}' WHERE action = 'decision.taken'`,
    kind: 'entry-changed',
  },
  { what: 'a removed entry', sql: `DELETE FROM audit_entry WHERE action = 'point.themed'`, kind: 'entry-missing' },
  { what: 'a removed last entry', sql: `DELETE FROM audit_entry WHERE action = 'decision.taken'`, kind: 'chain-end-differs' },
  {
    what: 'an inserted entry',
    sql: `INSERT INTO audit_entry SELECT 'ingevoegd', chain, seq, at, "actorId", "actorName", 'decision.taken', "subjectKind", "subjectId", "before", "after", "previousHash", hash FROM audit_entry WHERE action = 'reaction.received' ORDER BY seq LIMIT 1`,
    kind: 'entry-inserted',
  },
  {
    what: 'source bytes that changed',
    sql: `UPDATE source_chunk SET bytes = (SELECT x.bytes FROM source_chunk x WHERE x."sourceId" <> source_chunk."sourceId" LIMIT 1)`,
    kind: 'source-changed',
  },
  { what: 'source bytes and their hash changed together', sql: `UPDATE source SET sha256 = '${'0'.repeat(64)}'`, kind: 'source-changed' },
  { what: 'a point that was removed', sql: 'DELETE FROM point WHERE number = 1', kind: 'coverage-hole' },
  { what: 'a point whose bounds moved', sql: 'UPDATE point SET start = start - 3 WHERE number = 2', kind: 'coverage-overlap' },
  { what: 'a reaction whose text changed', sql: `UPDATE reaction SET text = replace(text, 'lang', 'kort')`, kind: 'source-text-differs' },
  { what: 'an outcome that nobody decided', sql: `UPDATE point SET outcome = 'incorporated' WHERE number = 2`, kind: 'outcome-differs' },
];

describe('verification', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body
      .id;
    const react = (text: string) =>
      service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    await react('- De wachttijden zijn te lang.\n- Kinderen moeten hun hulpverlener houden.\n');
    await react('- De tarieven moeten kostendekkend zijn.\n');
    const [point] = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    await service.admin
      .put(`/v1/points/${point.id}/themes`)
      .send({ themes: ['access'] })
      .expect(200);
    await service.admin.post(`/v1/points/${point.id}/decisions`).send({ outcome: 'noted', motivation: 'Gezien.' }).expect(201);
  });
  afterEach(() => service.stop());

  const verify = async () => (await service.admin.get('/v1/audit-entries/verification').expect(200)).body;

  it('finds nothing when nothing was touched', async () => {
    expect(await verify()).toMatchObject({ clean: true, faults: [], sources: 2, reactions: 2 });
  });

  it('says where each chain ends, so that it can be written down elsewhere', async () => {
    const recorded = await service.app
      .get(Database)
      .read<{ id: string; seq: number; hash: string }>('SELECT id, seq, hash FROM audit_chain ORDER BY id');
    expect(recorded).toHaveLength(2);
    expect((await verify()).ends).toEqual(recorded.map(({ id, seq, hash }) => ({ chain: id, seq, hash })));
  });

  it('raises no alarm while the service writes', async () => {
    const database = service.app.get(Database);
    const { id } = (await service.admin.get('/v1/consultations').expect(200)).body[0];
    const [point] = (await service.admin.get(`/v1/consultations/${id}/points?sort=-number`).expect(200)).body;
    const { reactionId } = point;
    let writes = 0;
    // After each read of the check, somebody makes a no-point of a point, or the other way round.
    const disturb = async (): Promise<void> => {
      const { points, noPoints } = (await service.admin.get(`/v1/reactions/${reactionId}`).expect(200)).body;
      const passage = noPoints.find(({ reason }: { reason: string }) => reason === 'procedure');
      if (points.length) await service.admin.delete(`/v1/points/${points[0].id}?reason=procedure`).expect(204);
      else await service.admin.post(`/v1/reactions/${reactionId}/points`).send({ start: passage.start, end: passage.end }).expect(201);
      writes += 1;
    };
    const disturbed: Database = Object.create(database, {
      read: {
        value: async (sql: string, values: unknown[]) => {
          const rows = await database.read(sql, values);
          await disturb();
          return rows;
        },
      },
    });
    expect((await new Verification(disturbed, new History(disturbed)).run()).faults).toEqual([]);
    expect(writes).toBeGreaterThan(20);
    expect((await verify()).clean).toBe(true);
  });

  it('goes through a chain of more entries than are read at a time, and counts a long history only so far', async () => {
    const database = service.app.get(Database);
    const audit = new Audit(database, service.app.get(Surroundings));
    const deeds = Array.from({ length: 10_050 }, (_, index) => ({ action: 'test.done', subject: { kind: 'test', id: String(index) } }));
    await audit.recordAll({ id: 'tester', name: 'Tester' }, deeds);
    const { clean, ends } = await verify();
    const end = ends.find(({ chain }: { chain: string }) => chain === 'installation');
    expect([clean, end.seq > 10_050]).toEqual([true, true]);
    expect((await service.admin.get('/v1/audit-entries').expect(200)).headers['x-total-count']).toBe('10000');
    await database.execute(`DELETE FROM audit_entry WHERE "subjectId" = '5000' AND action = 'test.done'`);
    expect((await verify()).faults.map(({ kind }: { kind: string }) => kind)).toEqual(['entry-missing']);
  });

  it.each(damages)('finds $what', async ({ sql, kind }) => {
    await service.app.get(Database).execute(sql);
    const { clean, faults } = await verify();
    expect(clean).toBe(false);
    expect(faults.map((fault: { kind: string }) => fault.kind)).toContain(kind);
  });

  it('finds a row that points at nothing', async () => {
    const source = service.app.get(DataSource);
    if (source.options.type === 'postgres') {
      await source.query('ALTER TABLE no_point DROP CONSTRAINT "fk_no_point_reactionId"');
      await source.query(`INSERT INTO no_point (id, "reactionId", start, "end", reason) VALUES ('los', 'weg', 0, 1, 'other')`);
    } else {
      await source.query('PRAGMA foreign_keys = OFF');
      await source.query(`INSERT INTO no_point (id, "reactionId", start, "end", reason) VALUES ('los', 'weg', 0, 1, 'other')`);
    }
    expect((await verify()).faults).toEqual([{ kind: 'orphan', subject: 'los', detail: 'no_point without reaction' }]);
  });
});
