import { MOST_POINTS, readSourceTask } from '../../src/reactions/read-source.js';

const wishes = (count: number) => Buffer.from(Array.from({ length: count }, (_, n) => `- Wij willen ${n} keer overleg`).join('\n'));

describe('Reading a source', () => {
  it('refuses a file with more points than anybody could decide on, before anything is stored', async () => {
    await expect(readSourceTask({ bytes: wishes(MOST_POINTS + 1), fileName: 'lang.txt' })).rejects.toMatchObject({
      status: 400,
      code: 'work-too-large',
    });
  });
});
