import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBackup } from '../../src/backup/backup.js';
import { restoreBackup } from '../../src/backup/restore.js';
import { readConfig } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { startDatabase } from '../../src/platform/database/start.js';
import { databaseOptions } from '../../src/schema.js';
import { aConsultation, emptyDatabase, type Service, startService } from '../support/service.js';

describe('a backup of more rows than are read at a time', () => {
  let service: Service;
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-backup-'));
  beforeAll(async () => {
    service = await startService({ UPLOAD_LIMIT_MB: '50' });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await service.stop();
  });

  it('is refused plainly when it is damaged, or can not be read', async () => {
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    await service.admin.get(`/v1/consultations/${id}`).expect(200);
    const file = join(folder, 'whole.jsonl.gz');
    await writeBackup({ DATABASE_URL: service.database.url }, file);
    const bytes = readFileSync(file);
    const cut = join(folder, 'cut.jsonl.gz');
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    const other = await emptyDatabase();
    try {
      for (const damaged of [cut, folder])
        await expect(restoreBackup({ DATABASE_URL: other.url }, damaged)).rejects.toMatchObject({ code: 'backup-damaged' });
    } finally {
      await other.drop();
    }
  });

  it('brings back texts with the line separators of Unicode', async () => {
    const { id } = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Twee\u2028regels' }))
        .expect(201)
    ).body;
    const file = join(folder, 'lines.jsonl.gz');
    await writeBackup({ DATABASE_URL: service.database.url }, file);
    const other = await emptyDatabase();
    try {
      await restoreBackup({ DATABASE_URL: other.url }, file);
      const restored = new Database(await startDatabase(databaseOptions(readConfig({ DATABASE_URL: other.url }).databaseUrl)));
      const row = await restored.readOne<{ title: string }>('SELECT title FROM consultation WHERE id = $1', [id]);
      await restored.onApplicationShutdown();
      expect(row?.title).toBe('Twee\u2028regels');
    } finally {
      await other.drop();
    }
  });

  it('comes back whole, files of many pieces included', async () => {
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const parties = Array.from({ length: 1201 }, (_, index) => ({ name: `Aanbieder ${index}`, kind: 'provider' }));
    await service.admin.post(`/v1/consultations/${id}/parties/imports`).send({ parties }).expect(201);
    const line = `${'Wij vragen om een langere looptijd van het contract. '.repeat(20)}\n\n`;
    await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .field('party', 'Aanbieder 7')
      .attach('file', Buffer.concat([Buffer.from(line), Buffer.from(' \n'.repeat(12 * 1024 * 1024))]), 'lang.txt')
      .expect(201);
    const file = join(folder, 'copy.jsonl.gz');
    await writeBackup({ DATABASE_URL: service.database.url }, file);

    const other = await emptyDatabase();
    try {
      await restoreBackup({ DATABASE_URL: other.url }, file);
      const restored = new Database(await startDatabase(databaseOptions(readConfig({ DATABASE_URL: other.url }).databaseUrl)));
      try {
        for (const table of ['party', 'source_chunk', 'point', 'audit_entry'])
          expect([table, await restored.readOne(`SELECT count(*) AS n FROM "${table}"`)]).toEqual([
            table,
            await service.app.get(Database).readOne(`SELECT count(*) AS n FROM "${table}"`),
          ]);
        expect(Number((await restored.readOne<{ n: number }>('SELECT count(*) AS n FROM source_chunk'))?.n)).toBeGreaterThan(20);
      } finally {
        await restored.onApplicationShutdown();
      }
    } finally {
      await other.drop();
    }
  });
});
