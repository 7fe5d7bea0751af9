import { createReadStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { readConfig } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { startDatabase } from '../platform/database/start.js';
import { conflict, notFound, unreadable } from '../platform/problems/problem.js';
import { PointSearch } from '../reactions/point-search.js';
import { databaseOptions } from '../schema.js';
import type { BackupHeader, BackupLine } from './backup.js';
import { backedUp, batchOf } from './tables.js';

/**
 * Restores a backup into an empty database, all of it or nothing, and makes the search index anew.
 * @throws Problem `file-not-found`, `database-not-empty`, `backup-damaged`, `backup-newer`.
 */
export async function restoreBackup(environment: NodeJS.ProcessEnv, file: string): Promise<{ readonly rows: number }> {
  if (!existsSync(file)) throw notFound('file', file);
  const source = await startDatabase(databaseOptions(readConfig(environment).databaseUrl));
  const database = new Database(source);
  try {
    return await database.write(async () => {
      await mustBeEmpty(database);
      const known = (await database.read<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name);
      return { rows: await readIn(database, file, known) };
    });
  } finally {
    await database.onApplicationShutdown();
  }
}

async function mustBeEmpty(database: Database): Promise<void> {
  for (const { name } of backedUp) {
    const row = await database.readOne(`SELECT 1 FROM "${name}" LIMIT 1`);
    if (row) throw conflict('database-not-empty', `The database holds data (${name}); a backup is restored into an empty one only.`);
  }
}

/** The file is the only thing awaited besides the database; nothing else runs in this process. */
async function readIn(database: Database, file: string, known: readonly string[]): Promise<number> {
  const search = new PointSearch(database);
  let table = '';
  let batch: Record<string, unknown>[] = [];
  let rows = 0;
  const flush = async (): Promise<void> => {
    await database.insertMany(table, batch);
    if (table === 'point')
      for (const point of batch)
        await search.add(String(point['consultationId']), [
          { id: String(point['id']), text: String(point['text']), heading: String(point['heading']) },
        ]);
    rows += batch.length;
    batch = [];
  };
  let first = true;
  for await (const line of linesOf(file)) {
    if (first) mustBeOurs(line, known);
    else {
      const { table: next, row } = parse<BackupLine>(line);
      if (!backedUp.some(({ name }) => name === next)) throw damaged(`it holds a table ${String(next)} that is not ours`);
      if (next !== table || batch.length >= batchOf(table)) await flush();
      table = next;
      batch.push(row);
    }
    first = false;
  }
  if (first) throw damaged('it is empty');
  await flush();
  return rows;
}

/** Lines end with a line feed only: the texts in them may hold the line separators of Unicode, at which `node:readline` would cut. */
async function* linesOf(file: string): AsyncGenerator<string> {
  // A fault of either stream ends the other, and reaches the loop as an error.
  const stream = pipeline(createReadStream(file), createGunzip(), () => undefined);
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await pieces.next().catch((error: unknown) => {
      throw damaged(error instanceof Error ? error.message : 'it can not be unpacked');
    });
    if (done) break;
    const [first = '', ...lines] = decoder.write(value).split('\n');
    rest.push(first);
    for (const line of lines) {
      yield rest.join('');
      rest = [line];
    }
  }
  const last = rest.join('') + decoder.end();
  if (last) yield last;
}

function mustBeOurs(line: string, known: readonly string[]): void {
  const { weerklank, migrations } = parse<Partial<BackupHeader>>(line);
  if (weerklank !== 1 || !Array.isArray(migrations)) throw damaged('it does not begin as a backup does');
  const unknown = migrations.find((name) => !known.includes(name));
  if (unknown) throw conflict('backup-newer', `The backup is of a newer version (${unknown}); upgrade first.`);
}

function parse<T>(line: string): T {
  try {
    return JSON.parse(line, (_, value: unknown) =>
      typeof value === 'object' && value !== null && '$bytes' in value ? Buffer.from(String(value.$bytes), 'base64') : value,
    ) as T;
  } catch {
    throw damaged('a line of it can not be read');
  }
}

const damaged = (why: string): Error => unreadable('backup-damaged', `The backup can not be restored: ${why}.`);
