import Sqlite from 'better-sqlite3';
import type { DataSource, EntityManager } from 'typeorm';
import { statementOn, writingConnection } from './writing-connection.js';

/** Runs written-out queries: on SQLite by prepared statements over a read-only connection of its own, on PostgreSQL over the pool. */
export class Reading {
  private connection: Sqlite.Database | undefined;

  constructor(private readonly source: DataSource) {}

  async rows<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    if (this.source.options.type === 'postgres') return this.source.query(sql, [...values]);
    this.connection ??= this.connect();
    return statementOn(this.connection, sql).all(...numbered(values)) as Row[];
  }

  /** Within an open transaction, on its own connection. */
  async within<Row>(tx: EntityManager, sql: string, values: readonly unknown[]): Promise<Row[]> {
    if (this.source.options.type === 'postgres') {
      const result: unknown = await tx.query(sql, [...values]);
      // TypeORM answers an UPDATE or DELETE with [rows, count].
      return (isRowsAndCount(result) ? result[0] : result) as Row[];
    }
    const statement = statementOn(writingConnection(tx), sql);
    if (statement.reader) return statement.all(...numbered(values)) as Row[];
    statement.run(...numbered(values));
    return [];
  }

  close(): void {
    this.connection?.close();
    this.connection = undefined;
  }

  private connect(): Sqlite.Database {
    const connection = new Sqlite(String(this.source.options.database), { readonly: true, fileMustExist: true });
    connection.pragma('cache_size = -65536');
    connection.pragma('mmap_size = 268435456');
    return connection;
  }
}

const isRowsAndCount = (result: unknown): result is [unknown[], number] =>
  Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';

/** better-sqlite3 takes numbered places as one object: `?1` is the key "1". */
function numbered(values: readonly unknown[]): readonly unknown[] {
  if (!values.length) return [];
  return [Object.fromEntries(values.map((value, index) => [String(index + 1), value]))];
}
