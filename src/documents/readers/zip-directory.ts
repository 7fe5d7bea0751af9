import { type Problem, unreadable } from '../../platform/problems/problem.js';

/** A member as the central directory describes it; sizes are claims until inflating proves them. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly claimedSize: number;
  /** Offset of the first compressed byte. */
  readonly dataStart: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;

const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_RECORD_BYTES = 22;
const MOST_COMMENT_BYTES = 0xffff;

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes put before the archive (a self-extracting program, say), by which all offsets are shifted. */
  readonly shift: number;
}

/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 6.3, zip64 included) and finds where each member's bytes lie.
 * @param take told the number of members before any is read; throws when they are too many
 * @throws Problem `file-damaged`
 */
export function readDirectory(bytes: Uint8Array, take: (count: number) => void): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    take(directory.count);
    const entries: DirectoryEntry[] = [];
    let at = directory.start;
    for (let index = 0; index < directory.count; index++) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged('The directory of the archive is damaged.');
      entries.push(readEntry(view, bytes, at, directory.shift));
      at += CENTRAL_HEADER_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    refuseOverlaps(entries, directory.start);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw damaged('The archive is cut off or damaged.');
    throw error;
  }
}

function findDirectory(view: DataView): Directory {
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)
    return findDirectory64(view, end) ?? place(end, size, offset, count);
  return place(end, size, offset, count);
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT_BYTES); at--) if (view.getUint32(at, true) === END_RECORD) return at;
  throw damaged('The archive has no directory: it is cut off or damaged.');
}

function findDirectory64(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64) return undefined;
  // The record lies right before its locator, whatever was put before the archive.
  const record = locator - 56;
  if (record < 0 || view.getUint32(record, true) !== END_RECORD_64) throw damaged('The directory of the archive is damaged.');
  return place(record, readSize64(view, record + 40), readSize64(view, record + 48), readSize64(view, record + 32));
}

/** The directory ends where its end record begins; where it claims to start then tells what was put before the archive. */
function place(end: number, size: number, offset: number, count: number): Directory {
  const start = end - size;
  const shift = start - offset;
  if (start < 0 || shift < 0 || count * CENTRAL_HEADER_BYTES > size) throw damaged('The directory of the archive is damaged.');
  return { start, count, shift };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, shift: number): DirectoryEntry {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = bytes.subarray(at + CENTRAL_HEADER_BYTES, at + CENTRAL_HEADER_BYTES + view.getUint16(at + 28, true));
  const sizes = readSizes(view, at);
  const header = sizes.offset + shift;
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged('A member of the archive is damaged.');
  const dataStart = header + LOCAL_HEADER_BYTES + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (dataStart + sizes.compressed > bytes.length) throw damaged('The archive is cut off.');
  return {
    name: safeName(decodeName(nameBytes, (flags & 0x800) !== 0)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 0x1) !== 0,
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressed,
    claimedSize: sizes.claimed,
    dataStart,
  };
}

interface Sizes {
  readonly compressed: number;
  readonly claimed: number;
  readonly offset: number;
}

/** Sizes that do not fit in 32 bits stand in the zip64 extra field (id 1), in this order, only those that overflowed. */
function readSizes(view: DataView, at: number): Sizes {
  let claimed = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  if (claimed !== 0xffffffff && compressed !== 0xffffffff && offset !== 0xffffffff) return { claimed, compressed, offset };
  let field = at + CENTRAL_HEADER_BYTES + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > end) return { claimed, compressed, offset };
  let value = field + 4;
  const next = (): number => {
    value += 8;
    return readSize64(view, value - 8);
  };
  if (claimed === 0xffffffff) claimed = next();
  if (compressed === 0xffffffff) compressed = next();
  if (offset === 0xffffffff) offset = next();
  return { claimed, compressed, offset };
}

function readSize64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('The directory of the archive is damaged.');
  return Number(value);
}

/** The characters of code page 850, the one of DOS in Western Europe, at 0x80-0xFF; below that it is ASCII. */
const DOS_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Programs that do not flag UTF-8 often write it all the same; what is not valid as such is in the code page of DOS, as Windows writes it. */
function decodeName(name: Uint8Array, flagged: boolean): string {
  const utf8 = new TextDecoder('utf-8', { fatal: !flagged });
  try {
    return utf8.decode(name);
  } catch {
    const latin = Buffer.from(name.buffer, name.byteOffset, name.byteLength).toString('latin1');
    return latin.replace(/[\u0080-\u00ff]/g, (character) => DOS_850[character.charCodeAt(0) - 0x80] ?? character);
  }
}

/** Some programs write `\` between folders or start with `/`; a name that leads outside the archive refuses all of it. */
function safeName(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '');
  const leadsOutside = path.split('/').includes('..') || /^[a-z]:/i.test(path) || path.includes('\0');
  if (path === '' || leadsOutside) throw damaged('A name in the archive leads outside it.');
  return path;
}

/** Members that share bytes are a bomb: each is small, all together are not. */
function refuseOverlaps(entries: readonly DirectoryEntry[], directoryStart: number): void {
  const byPlace = [...entries].sort((one, other) => one.dataStart - other.dataStart);
  let free = 0;
  for (const entry of byPlace) {
    if (entry.dataStart < free) throw damaged('Members of the archive overlap.');
    free = entry.dataStart + entry.compressedSize;
  }
  if (free > directoryStart) throw damaged('Members of the archive overlap its directory.');
}

const damaged = (detail: string): Problem => unreadable('file-damaged', detail);
