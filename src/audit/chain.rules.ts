import { createHash } from 'node:crypto';

/** What an entry's hash is made of; `docs/history-and-verification.md` describes it for who wants to check it with other tools. */
export interface ChainedEntry {
  readonly chain: string;
  readonly seq: number;
  readonly at: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: string;
  readonly after: string;
  readonly previousHash: string;
}

/** The hash that the first entry of every chain builds on. */
export const GENESIS = '0'.repeat(64);

/** SHA-256, hexadecimal, over the entry's fields as one JSON array in a fixed order. */
export function hashOf(entry: ChainedEntry): string {
  const { chain, seq, at, actorId, actorName, action, subjectKind, subjectId, before, after, previousHash } = entry;
  const fields = [chain, seq, at, actorId, actorName, action, subjectKind, subjectId, before, after, previousHash];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** JSON with the keys of every object sorted, so that the same state always gives the same text; nothing gives the empty text. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null) return '';
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export interface ChainFault {
  readonly kind: 'entry-changed' | 'entry-missing' | 'entry-inserted' | 'chain-end-differs';
  readonly chain: string;
  readonly seq: number;
  readonly detail: string;
}

/** What is wrong with an entry, given the entry before it (or the start of the chain). */
export function faultIn(
  entry: ChainedEntry & { readonly hash: string },
  before: { readonly seq: number; readonly hash: string },
): ChainFault | undefined {
  const { chain, seq } = entry;
  const fault = (kind: ChainFault['kind'], detail: string): ChainFault => ({ kind, chain, seq, detail });
  if (seq > before.seq + 1) return fault('entry-missing', `entries ${before.seq + 1} to ${seq - 1} are missing`);
  if (seq <= before.seq) return fault('entry-inserted', `entry ${seq} stands twice`);
  if (hashOf(entry) !== entry.hash) return fault('entry-changed', `entry ${seq} was changed after it was written`);
  if (entry.previousHash !== before.hash) return fault('entry-inserted', `entry ${seq} does not follow from the entry before it`);
  return undefined;
}
