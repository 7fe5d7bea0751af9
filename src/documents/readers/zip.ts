import { crc32, inflateRawSync } from 'node:zlib';
import { type Problem, unreadable } from '../../platform/problems/problem.js';
import { type DirectoryEntry, readDirectory } from './zip-directory.js';

/** What one archive, with every archive inside it, may cost. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes that one member may inflate to. */
  readonly memberBytes: number;
  /** Bytes that all members together may inflate to. */
  readonly totalBytes: number;
  /** Inflated bytes per compressed byte, for members that inflate to more than `ratioFreeBytes`. */
  readonly ratio: number;
  /** What a member may inflate to however dense it is: a long table of the same words deflates several hundredfold. */
  readonly ratioFreeBytes: number;
  /** Archives within archives, the outermost included. */
  readonly depth: number;
}

const ZIP_LIMITS: ZipLimits = {
  entries: 20_000,
  memberBytes: 256 << 20,
  totalBytes: 512 << 20,
  ratio: 200,
  ratioFreeBytes: 64 << 20,
  depth: 3,
};

/** What is left of the limits; one budget is shared by an archive and those inside it, so that nesting buys nothing. */
export class ZipBudget {
  private entriesLeft: number;
  private bytesLeft: number;

  constructor(
    readonly limits: ZipLimits = ZIP_LIMITS,
    private readonly depthLeft = limits.depth,
    private readonly parent?: ZipBudget,
  ) {
    this.entriesLeft = limits.entries;
    this.bytesLeft = limits.totalBytes;
  }

  /** The budget for an archive found inside the one that this budget is for. */
  nested(): ZipBudget {
    return new ZipBudget(this.limits, this.depthLeft - 1, this.root);
  }

  get mayOpen(): boolean {
    return this.depthLeft > 0;
  }

  takeEntries(count: number): void {
    this.root.entriesLeft -= count;
    if (this.root.entriesLeft < 0) throw tooComplex('The archive has too many members.');
  }

  /** Most bytes that a member of this compressed size may still inflate to. */
  allowance(compressedBytes: number): number {
    const byRatio = Math.max(this.limits.ratioFreeBytes, compressedBytes * this.limits.ratio);
    return Math.min(this.limits.memberBytes, this.root.bytesLeft, byRatio);
  }

  takeBytes(count: number): void {
    this.root.bytesLeft -= count;
  }

  private get root(): ZipBudget {
    return this.parent ?? this;
  }
}

export interface ZipMember {
  /** Path inside the archive, with `/` between folders, never absolute and never leading outside. */
  readonly name: string;
  readonly isFolder: boolean;
  /**
   * The member's content. Limits are checked while it inflates, whatever size the directory claims.
   * @throws Problem `file-too-complex`, `file-damaged`, `file-encrypted`
   */
  readonly read: () => Uint8Array;
}

export interface ZipArchive {
  readonly members: readonly ZipMember[];
  /** What to open archives inside this one with: `openZip(bytes, archive.budget.nested())`. */
  readonly budget: ZipBudget;
  /** Finds a member by its path; case does not matter, as office programs have it. */
  readonly find: (name: string) => ZipMember | undefined;
}

/**
 * Opens a zip archive without inflating anything yet.
 * Inflating is left to zlib, which stops at the byte where the allowance ends.
 * @throws Problem `file-damaged` (cut off, no directory, a name twice, members that overlap, a path that leads outside) or `file-too-complex`
 */
export function openZip(bytes: Uint8Array, budget = new ZipBudget()): ZipArchive {
  if (!budget.mayOpen) throw tooComplex('Archives are nested too deeply.');
  const entries = readDirectory(bytes, (count) => budget.takeEntries(count));
  const byName = new Map<string, ZipMember>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (byName.has(key)) throw damaged(`The archive has two members named ${entry.name}.`);
    byName.set(key, memberOf(bytes, entry, budget));
  }
  return { members: [...byName.values()], budget, find: (name) => byName.get(name.toLowerCase()) };
}

const STORED = 0;
const DEFLATED = 8;

function memberOf(bytes: Uint8Array, entry: DirectoryEntry, budget: ZipBudget): ZipMember {
  const read = (): Uint8Array => {
    if (entry.encrypted) throw unreadable('file-encrypted', `${entry.name} in the archive is encrypted.`);
    const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const content = inflate(data, entry, budget.allowance(data.length));
    budget.takeBytes(content.length);
    if (crc32(content) !== entry.crc) throw damaged(`${entry.name} in the archive is damaged.`);
    return content;
  };
  return { name: entry.name, isFolder: entry.name.endsWith('/'), read };
}

function inflate(data: Uint8Array, entry: DirectoryEntry, allowance: number): Uint8Array {
  if (entry.method === STORED) {
    if (data.length > allowance) throw tooComplex(`${entry.name} in the archive is too large.`);
    return data;
  }
  if (entry.method !== DEFLATED) throw damaged(`${entry.name} in the archive is compressed by a method that is not supported.`);
  // With the claimed size as first guess an honest member is inflated in one piece; zlib asks for 64 bytes at least.
  const chunkSize = Math.max(64, Math.min(entry.claimedSize + 1, allowance, data.length * 1_100));
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, allowance), chunkSize });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooComplex(`${entry.name} in the archive unpacks to too much.`);
    throw damaged(`${entry.name} in the archive is damaged.`);
  }
}

const damaged = (detail: string): Problem => unreadable('file-damaged', detail);

const tooComplex = (detail: string): Problem => unreadable('file-too-complex', detail);
