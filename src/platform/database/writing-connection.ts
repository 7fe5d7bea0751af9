import type Sqlite from 'better-sqlite3';
import type { EntityManager } from 'typeorm';

/** Statements kept prepared for each connection, by their text. */
const prepared = new WeakMap<Sqlite.Database, Map<string, Sqlite.Statement>>();
/** At most so many; a list with every combination of filters stays well under it. */
const MOST_STATEMENTS = 500;

/** The one connection over which TypeORM writes to SQLite: its own statements run inside the open transaction. */
export const writingConnection = (tx: EntityManager): Sqlite.Database =>
  (tx.dataSource.driver as unknown as { readonly databaseConnection: Sqlite.Database }).databaseConnection;

/** A statement of that connection, prepared once; its places are `$1`, `$2`, … as on PostgreSQL. */
export function statementOn(connection: Sqlite.Database, sql: string): Sqlite.Statement {
  let statements = prepared.get(connection);
  if (!statements || statements.size >= MOST_STATEMENTS) {
    statements = new Map();
    prepared.set(connection, statements);
  }
  let statement = statements.get(sql);
  if (!statement) {
    statement = connection.prepare(sql.replace(/\$(\d+)/g, '?$1'));
    statements.set(sql, statement);
  }
  return statement;
}
