import type { EntityManager } from 'typeorm';
import { statementOn, writingConnection } from './writing-connection.js';

type Row = Readonly<Record<string, unknown>>;

/** PostgreSQL takes at most 65,535 places in one statement. */
const MOST_PLACES = 60_000;

/** Inserts rows that all have the same keys: one prepared statement on SQLite, statements of many rows on PostgreSQL. */
export async function insertMany(tx: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = columns.map((name) => `"${name}"`).join(', ');
  if (tx.connection.options.type !== 'postgres') {
    const statement = statementOn(writingConnection(tx), `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of rows) statement.run(columns.map((column) => row[column]));
    return;
  }
  const most = Math.max(1, Math.floor(MOST_PLACES / columns.length));
  for (let from = 0; from < rows.length; from += most) {
    const some = rows.slice(from, from + most);
    const places = some.map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`);
    await tx.query(
      `INSERT INTO "${table}" (${names}) VALUES ${places.join(', ')}`,
      some.flatMap((row) => columns.map((column) => row[column])),
    );
  }
}
