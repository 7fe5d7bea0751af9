import { unreadable } from '../../../platform/problems/problem.js';

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const STORAGE = 1;
const ROOT = 5;
const NONE = -1;

/** Sectors that the header lists by itself; further ones stand in a chain of their own. */
const LISTED_IN_HEADER = 109;

/**
 * Looks whether a compound file (MS-CFB) holds together before a library walks through it: chains of sectors that come to an end, a tree of
 * entries that never leads back, streams no larger than the file. A file made to run in circles would otherwise never be done.
 * @throws Problem `file-damaged`
 */
export function mustHoldTogether(bytes: Uint8Array): void {
  if (bytes.length < HEADER_BYTES + ENTRY_BYTES) throw damaged();
  try {
    const file = new CompoundFile(bytes);
    mustEnd(file.sectorCount, file.next);
    mustEnd(file.smallCount, file.nextSmall);
    mustBeTree(file);
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

const damaged = () => unreadable('file-damaged', 'The mail is damaged or cut off.');

class CompoundFile {
  readonly sectorCount: number;
  readonly smallCount: number;
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly table: readonly number[];
  private readonly smallTable: readonly number[];

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorBytes = this.view.getUint8(30) === 12 ? 4_096 : 512;
    this.sectorCount = Math.ceil(bytes.length / this.sectorBytes);
    this.table = this.readTable();
    this.smallTable = this.chain(this.view.getInt32(60, true));
    this.smallCount = this.smallTable.length * this.perSector;
  }

  get length(): number {
    return this.view.byteLength;
  }

  private get perSector(): number {
    return this.sectorBytes / 4;
  }

  /** The sector after this one in its chain; negative at its end, and for what is no sector of the file. */
  readonly next = (sector: number): number => this.linkIn(this.table, sector);

  readonly nextSmall = (sector: number): number => this.linkIn(this.smallTable, sector);

  /** Entries of the directory: type, neighbours, first child, size. */
  entries(): Int32Array[] {
    const entries: Int32Array[] = [];
    for (const sector of this.chain(this.view.getInt32(48, true))) {
      for (
        let at = this.placeOf(sector);
        at + ENTRY_BYTES <= this.placeOf(sector + 1) && at + ENTRY_BYTES <= this.length;
        at += ENTRY_BYTES
      ) {
        const fields = [68, 72, 76, 120].map((field) => this.view.getInt32(at + field, true));
        entries.push(Int32Array.from([this.view.getUint8(at + 66), ...fields]));
      }
    }
    return entries;
  }

  private linkIn(table: readonly number[], sector: number): number {
    const owner = table[Math.floor(sector / this.perSector)];
    if (sector < 0 || owner === undefined || owner < 0) return NONE;
    const place = this.placeOf(owner) + 4 * (sector % this.perSector);
    return place + 4 <= this.length ? this.view.getInt32(place, true) : NONE;
  }

  private placeOf(sector: number): number {
    return (sector + 1) * this.sectorBytes;
  }

  private readTable(): number[] {
    const count = Math.min(this.view.getInt32(44, true), this.sectorCount);
    const table: number[] = [];
    for (let at = 0; at < Math.min(count, LISTED_IN_HEADER); at++) table.push(this.view.getInt32(76 + 4 * at, true));
    let sector = this.view.getInt32(68, true);
    for (let turn = 0; sector >= 0 && turn < this.sectorCount && table.length < count; turn++) {
      const place = this.placeOf(sector);
      for (let at = 0; at < this.perSector - 1 && table.length < count; at++) table.push(this.view.getInt32(place + 4 * at, true));
      sector = this.view.getInt32(place + this.sectorBytes - 4, true);
    }
    return table;
  }

  private chain(first: number): number[] {
    const sectors: number[] = [];
    for (let sector = first; sector >= 0 && sector < this.sectorCount; sector = this.next(sector)) {
      if (sectors.length > this.sectorCount) throw damaged();
      sectors.push(sector);
    }
    return sectors;
  }
}

/** No chain may lead back to a sector of its own: each sector is followed once, until one that was followed before or the end. */
function mustEnd(count: number, next: (sector: number) => number): void {
  const seenIn = new Int32Array(count).fill(NONE);
  for (let start = 0; start < count; start++) {
    for (let sector = start; sector >= 0 && sector < count; sector = next(sector)) {
      if (seenIn[sector] === start) throw damaged();
      if (seenIn[sector] !== NONE) break;
      seenIn[sector] = start;
    }
  }
}

function mustBeTree(file: CompoundFile): void {
  const entries = file.entries();
  const seen = new Set<number>();
  const open = [0];
  let bytes = 0;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) throw damaged();
    seen.add(index);
    const [type = 0, before = NONE, after = NONE, child = NONE, size = 0] = entry;
    if (type !== STORAGE && type !== ROOT) bytes += size < 0 ? Number.POSITIVE_INFINITY : size;
    // Streams of an honest file do not share their sectors.
    if (bytes > file.length * 2) throw damaged();
    for (const other of index === 0 ? [child] : [before, after, child]) if (other !== NONE) open.push(other);
  }
}
