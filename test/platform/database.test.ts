import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, EntitySchema } from 'typeorm';
import { Database } from '../../src/platform/database/database.js';
import { emptyDatabase } from '../support/service.js';

interface Row {
  id: number;
  text: string;
}
const Row = new EntitySchema<Row>({
  name: 'row',
  columns: { id: { type: Number, primary: true, generated: true }, text: { type: 'text' } },
});

describe('Database', () => {
  let source: DataSource;
  let database: Database;
  let dropped: () => Promise<void>;
  const texts = async () => (await database.read<{ text: string }>('SELECT text FROM row ORDER BY text')).map(({ text }) => text);

  beforeEach(async () => {
    const { url, drop } = await emptyDatabase();
    dropped = drop;
    const shared = { entities: [Row], synchronize: true };
    source = await new DataSource(
      url.startsWith('sqlite:')
        ? { type: 'better-sqlite3', database: url.slice('sqlite:'.length), enableWAL: true, ...shared }
        : { type: 'postgres', url, ...shared },
    ).initialize();
    database = new Database(source);
  });
  afterEach(async () => {
    await database.onApplicationShutdown();
    await dropped();
  });

  it('keeps writes that arrive together apart, and undoes only the failed ones', async () => {
    const writes = Array.from({ length: 20 }, (_, n) =>
      database.write(async (tx) => {
        await tx.save(Row, { text: `${n}` });
        await pause(1);
        if (n % 2) throw new Error('undo me');
      }),
    );
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await texts()).toHaveLength(10);
  });

  it('lets a nested write join the open one, and undoes both together', async () => {
    await database.write(() => database.write((tx) => tx.save(Row, { text: 'inner' })));
    const failed = database.write(async () => {
      await database.write((tx) => tx.save(Row, { text: 'lost' }));
      throw new Error('undo both');
    });
    await expect(failed).rejects.toThrow('undo both');
    expect(await texts()).toEqual(['inner']);
  });

  it('shows readers only what was committed, and the writer its own rows', async () => {
    await database.write((tx) => tx.save(Row, { text: 'before' }));
    let seenInside: string[] = [];
    let seenOutside: string[] = [];
    const outside = (): Promise<string[]> => texts();
    // Started outside the write, so that it does not join it.
    let ready: () => void = () => undefined;
    const reader = new Promise<void>((resolve) => {
      ready = resolve;
    }).then(async () => {
      seenOutside = await outside();
    });
    await database.write(async (tx) => {
      await tx.save(Row, { text: 'during' });
      seenInside = await texts();
      ready();
      await reader;
    });
    expect(seenInside).toEqual(['before', 'during']);
    expect(seenOutside).toEqual(['before']);
  });

  it('adds many rows at once with the same places on both databases', async () => {
    await database.insertMany(
      'row',
      Array.from({ length: 1000 }, (_, n) => ({ text: String(n).padStart(4, '0') })),
    );
    const rows = await database.read<{ text: string }>('SELECT text FROM row WHERE text >= $1 AND text < $2 AND text <> $1 ORDER BY text', [
      '0500',
      '0503',
    ]);
    expect(rows.map(({ text }) => text)).toEqual(['0501', '0502']);
  });
});
