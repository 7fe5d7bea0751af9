import { backedUp, leftOut } from '../../src/backup/tables.js';
import { Database } from '../../src/platform/database/database.js';
import { type Service, startService } from '../support/service.js';

describe('a backup', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('holds every table of the database, or leaves it out on purpose', async () => {
    const database = service.app.get(Database);
    const rows = database.isPostgres
      ? await database.read<{ name: string }>(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`)
      : await database.read<{ name: string }>(
          `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'point_search_%'`,
        );
    const known = [...backedUp.map(({ name }) => name), ...leftOut];
    expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});
