import type { Comparison, Passage } from '../../src/documents/comparison/comparison.js';
import { readConfig } from '../../src/platform/config/config.js';
import { Workers } from '../../src/platform/workers/workers.js';

/** Passages that hardly look alike, which take long to compare. */
const passages = (count: number, of: string): Passage[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    section: '',
    text: Array.from({ length: 40 }, (_, word) => `${of}${(index * 31 + word * 17) % 997}`).join(' '),
  }));

describe('Workers', () => {
  const workers = new Workers(readConfig({ WORKERS: '1' }));
  afterAll(() => workers.onApplicationShutdown());
  const compare = (count: number, limit?: number) =>
    workers.run<Comparison>('compare-versions', { before: passages(count, 'oud'), after: passages(count, 'nieuw') }, limit);

  it('counts the time limit from when the work starts, not while it waits for others', async () => {
    await compare(1);
    const began = performance.now();
    const slow = compare(4000);
    const quick = slow.then(() => performance.now() - began);
    // Ten of them, each of which must wait for the slow one.
    const waiting = Array.from({ length: 10 }, () => compare(1, 500));
    expect((await Promise.all(waiting)).map(({ kinship }) => kinship)).toEqual(new Array(10).fill(0));
    expect(await quick).toBeGreaterThan(500);
  }, 60_000);

  it('ends work that takes longer than its limit, and goes on with the next', async () => {
    await expect(compare(4000, 100)).rejects.toMatchObject({ code: 'work-too-long' });
    expect((await compare(1)).kinship).toBe(0);
  }, 60_000);
});
