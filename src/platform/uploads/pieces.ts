import type { Database } from '../database/database.js';
import { CHUNK } from './upload.js';

/** Where the pieces of a stored file stand, and by which column. */
const tables = {
  source: { table: 'source_chunk', owner: 'sourceId' },
  version: { table: 'version_chunk', owner: 'versionId' },
  draft: { table: 'draft_chunk', owner: 'fileId' },
} as const;

/**
 * The bytes of a stored file from one place up to another, piece by piece: one piece in memory at a time, read as fast as the receiver takes them.
 * @param from in bytes; `until` is exclusive
 */
export async function* piecesOf(
  database: Database,
  kind: keyof typeof tables,
  id: string,
  from = 0,
  until = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const { table, owner } = tables[kind];
  const sql = `SELECT bytes FROM ${table} WHERE "${owner}" = $1 AND seq = $2`;
  for (let seq = Math.floor(from / CHUNK); seq * CHUNK < until; seq += 1) {
    const piece = await database.readOne<{ bytes: Uint8Array }>(sql, [id, seq]);
    if (!piece) return;
    yield piece.bytes.subarray(Math.max(0, from - seq * CHUNK), until - seq * CHUNK);
  }
}
