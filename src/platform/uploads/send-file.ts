import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A file to send: its bytes in order, or a stretch of them where the keeper can give one. */
export interface FileToSend {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly stream: Readable;
  /** Bytes `from` up to but not including `until`, for a player that jumps. */
  readonly part?: (from: number, until: number) => Readable;
}

/**
 * Sends a file as a download: never shown by the browser as a page of ours, whatever it holds.
 * @param range the request's `Range` header (RFC 9110): one stretch of bytes is answered as such, so that a player can jump
 */
export async function sendFile(
  reply: FastifyReply,
  { fileName, mediaType, size, stream, part }: FileToSend,
  range?: string,
): Promise<void> {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  void reply
    .header('content-type', /^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/.test(mediaType) ? mediaType : 'application/octet-stream')
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('accept-ranges', 'bytes');
  const asked = part && stretchOf(range, size);
  if (!part || !asked) {
    await reply.header('content-length', String(size)).send(stream);
    return;
  }
  stream.destroy();
  const { from, until } = asked;
  await reply
    .status(206)
    .header('content-length', String(until - from))
    .header('content-range', `bytes ${from}-${until - 1}/${size}`)
    .send(part(from, until));
}

/** The one stretch that a range asks for, end exclusive; undefined for none, several or one outside the file: then all of it is sent. */
export function stretchOf(range: string | undefined, size: number): { readonly from: number; readonly until: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (!first && !last) return undefined;
  const from = first ? Number(first) : Math.max(0, size - Number(last));
  const until = first && last ? Math.min(size, Number(last) + 1) : size;
  return from < until ? { from, until } : undefined;
}
