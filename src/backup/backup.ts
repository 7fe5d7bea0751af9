import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { readConfig } from '../platform/config/config.js';
import { startDatabase } from '../platform/database/start.js';
import { conflict } from '../platform/problems/problem.js';
import { databaseOptions } from '../schema.js';
import { type BackedUpTable, backedUp, batchOf } from './tables.js';

/** First line of a backup. */
export interface BackupHeader {
  readonly weerklank: 1;
  readonly createdAt: string;
  readonly migrations: readonly string[];
}

/** One row; bytes stand as `{"$bytes": base64}`. */
export interface BackupLine {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Runs a statement with its places written as `?`. */
type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * Writes a consistent copy of the whole installation while it runs: one JSON line a row, gzipped, the same from either database, so that it can be
 * restored into the other. Everything is read in one snapshot.
 * @throws Problem `file-exists`; an existing file is never overwritten.
 */
export async function writeBackup(
  environment: NodeJS.ProcessEnv,
  file: string,
): Promise<{ readonly tables: number; readonly rows: number; readonly bytes: number }> {
  if (existsSync(file)) throw conflict('file-exists', `There is a file ${file} already.`, { fileName: file });
  const source = await startDatabase(databaseOptions(readConfig(environment).databaseUrl));
  const runner = source.createQueryRunner();
  const unfinished = `${file}.unfinished`;
  let rows = 0;
  try {
    const isPostgres = source.options.type === 'postgres';
    await runner.startTransaction(isPostgres ? 'REPEATABLE READ' : undefined);
    const query: Query = (sql, values) => runner.query(isPostgres ? withNumbers(sql) : sql, values);
    async function* lines(): AsyncGenerator<string> {
      const migrations = await query('SELECT name FROM migrations ORDER BY id');
      const header: BackupHeader = {
        weerklank: 1,
        createdAt: new Date().toISOString(),
        migrations: migrations.map(({ name }) => String(name)),
      };
      yield `${JSON.stringify(header)}\n`;
      for (const table of backedUp)
        for await (const row of rowsOf(query, table)) {
          rows += 1;
          yield `${JSON.stringify({ table: table.name, row }, replaceBytes)}\n`;
        }
    }
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await runner.rollbackTransaction();
    await rename(unfinished, file);
    return { tables: backedUp.length, rows, bytes: (await stat(file)).size };
  } finally {
    await rm(unfinished, { force: true });
    await runner.release();
    await source.destroy();
  }
}

/** PostgreSQL numbers its places, the driver of SQLite takes a list of values for places without a number only. */
function withNumbers(sql: string): string {
  let place = 0;
  return sql.replaceAll('?', () => {
    place += 1;
    return `$${place}`;
  });
}

/** All rows of a table along its key, a batch at a time. */
async function* rowsOf(query: Query, { name, key }: BackedUpTable): AsyncGenerator<Record<string, unknown>> {
  const batch = batchOf(name);
  const columns = key.map((column) => `"${column}"`).join(', ');
  let after: unknown[] | undefined;
  for (;;) {
    const where = after ? `WHERE (${columns}) > (${key.map(() => '?').join(', ')})` : '';
    const rows = await query(`SELECT * FROM "${name}" ${where} ORDER BY ${columns} LIMIT ${batch}`, after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = key.map((column) => last[column]);
  }
}

/** Buffers turn themselves into `{type: 'Buffer', data: […]}` before a replacer sees them; base64 takes a third of that. */
function replaceBytes(_: string, value: unknown): unknown {
  if (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Buffer' &&
    'data' in value &&
    Array.isArray(value.data)
  )
    return { $bytes: Buffer.from(value.data as number[]).toString('base64') };
  return value;
}
