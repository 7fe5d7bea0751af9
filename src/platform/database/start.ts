import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

/** int8, the type of count(*), comes as a number: none of ours nears 2^53. */
pg.types.setTypeParser(20, Number);

/** Any number that only we use: the advisory lock under which PostgreSQL is migrated. */
const MIGRATION_LOCK = 7_361_245;
/** A lock file older than this was left by a process that died, milliseconds. */
const STALE = 60_000;

/** Connects and brings the schema up to date; of several processes that start at once, one migrates and the others wait. */
export async function startDatabase(options: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options).initialize();
  try {
    if (options.type === 'postgres') await migrateUnderLock(source);
    else await migrateAlone(source, `${String(options.database)}.migrating`);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

async function migrateUnderLock(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

async function migrateAlone(source: DataSource, lockFile: string): Promise<void> {
  const lock = await take(lockFile);
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    closeSync(lock);
    rmSync(lockFile, { force: true });
  }
}

/** Takes the lock file, waiting for whoever holds it. */
async function take(lockFile: string): Promise<number> {
  for (;;) {
    try {
      return openSync(lockFile, 'wx');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const age = Date.now() - (statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE) rmSync(lockFile, { force: true });
      await pause(50);
    }
  }
}
