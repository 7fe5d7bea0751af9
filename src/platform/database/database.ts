import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { insertMany } from './insert-many.js';
import { Reading } from './reading.js';

/**
 * The only door to the database. SQLite has one writing connection, and TypeORM lets concurrent transactions on it collide, so writes queue up
 * there, first in, first out; PostgreSQL runs them side by side. Lists, counts and search read through a connection of their own, which sees
 * only what was committed; within a write they see the open transaction.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly open = new AsyncLocalStorage<EntityManager>();
  private lastWrite: Promise<unknown> = Promise.resolve();
  private readonly reading: Reading;

  constructor(private readonly source: DataSource) {
    this.reading = new Reading(source);
  }

  get isPostgres(): boolean {
    return this.source.options.type === 'postgres';
  }

  /** Runs the work in one transaction; a nested call joins the open one. Nothing but the database may be awaited inside. */
  write<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const open = this.open.getStore();
    if (open) return work(open);
    return this.isPostgres ? this.transaction(work) : this.queued(() => this.transaction(work));
  }

  /**
   * Rows of a written-out query. Places are `$1`, `$2`, …; names in mixed case stand in double quotes. Works the same on both databases.
   */
  read<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const open = this.open.getStore();
    return open ? this.reading.within<Row>(open, sql, values) : this.reading.rows<Row>(sql, values);
  }

  /** The first row of a query, or undefined. */
  async readOne<Row>(sql: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.read<Row>(sql, values))[0];
  }

  /** Runs a written-out statement within the open write. */
  async execute(sql: string, values: readonly unknown[] = []): Promise<void> {
    await this.write((tx) => this.reading.within(tx, sql, values));
  }

  /**
   * Keeps a row to this write until it is over, so that two people who change the same thing do it one after the other; what is read of it after this
   * is how it is. On SQLite all writes are one after the other.
   */
  async lock(table: string, id: string): Promise<void> {
    if (this.isPostgres) await this.write((tx) => this.reading.within(tx, `SELECT id FROM "${table}" WHERE id = $1 FOR UPDATE`, [id]));
  }

  /** Adds many rows of one table, as fast as the driver can; all rows have the same keys, which are the column names. */
  async insertMany(table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    if (rows.length) await this.write((tx) => insertMany(tx, table, rows));
  }

  /** Writes that wait their turn on SQLite are done first; PostgreSQL's pool itself waits for those that are open. */
  async onApplicationShutdown(): Promise<void> {
    await this.lastWrite;
    this.reading.close();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction((tx) => this.open.run(tx, () => work(tx)));
  }

  private queued<T>(work: () => Promise<T>): Promise<T> {
    const result = this.lastWrite.then(work, work);
    this.lastWrite = result.catch(() => undefined);
    return result;
  }
}
