import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem, unreadable } from '../problems/problem.js';

/** Bytes of one piece in `source_chunk`. */
export const CHUNK = 1024 * 1024;

/** A file that came in, on disk outside the database until it is stored or refused. */
export interface Upload {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  bytes(): Promise<Uint8Array>;
  /** The pieces, one in memory at a time; read without waiting, so that a transaction can. */
  chunks(): Generator<Buffer>;
  discard(): Promise<void>;
}

/**
 * Takes a stream to disk, counting and hashing on the way; never the whole of it in memory.
 * @param limit bytes at most
 * @throws Problem `upload-too-large` (413), `file-empty`.
 */
export async function takeUpload(stream: Readable, fileName: string, mediaType: string, limit: number): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-'));
  const path = join(folder, 'upload');
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > limit ? tooLarge(limit) : null, chunk);
    },
  });
  try {
    await pipeline(stream, meter, createWriteStream(path));
    if (!size) throw unreadable('file-empty', 'The file is empty.', { fileName });
    return onDisk(folder, path, { fileName: safeName(fileName), mediaType: mediaType.slice(0, 100), size, sha256: hash.digest('hex') });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Text typed on a page or sent as JSON, kept as the UTF-8 file that it is. */
export async function textUpload(text: string, fileName = 'reactie.txt'): Promise<Upload> {
  const bytes = Buffer.from(text, 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-'));
  const path = join(folder, 'upload');
  await writeFile(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return onDisk(folder, path, { fileName, mediaType: 'text/plain; charset=utf-8', size: bytes.length, sha256 });
}

/** A file that came inside another: its bytes are in memory already. */
export const bytesUpload = (
  bytes: Uint8Array,
  fileName: string,
  mediaType: string,
): Pick<Upload, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'chunks'> => ({
  fileName: safeName(fileName),
  mediaType: mediaType.slice(0, 100),
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  *chunks() {
    for (let from = 0; from < bytes.length; from += CHUNK) yield Buffer.from(bytes.subarray(from, from + CHUNK));
  },
});

function onDisk(folder: string, path: string, facts: Pick<Upload, 'fileName' | 'mediaType' | 'size' | 'sha256'>): Upload {
  return {
    ...facts,
    bytes: () => readFile(path),
    *chunks() {
      const file = openSync(path, 'r');
      try {
        for (;;) {
          const chunk = Buffer.alloc(CHUNK);
          const read = readSync(file, chunk, 0, CHUNK, null);
          if (!read) return;
          yield chunk.subarray(0, read);
        }
      } finally {
        closeSync(file);
      }
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

export const tooLarge = (limit: number): Problem =>
  new Problem(413, 'upload-too-large', `A file may have at most ${Math.round(limit / 1024 / 1024)} MB.`, { limit });

/** The last part of whatever path a browser sent, without control characters, at most 255 characters. */
export const safeName = (fileName: string): string =>
  basename(fileName.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-255) || 'bestand';
