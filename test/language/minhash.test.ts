import { Buckets, wordPairs } from '../../src/language/minhash.js';

const pairsOf = (text: string): Uint32Array => wordPairs(Int32Array.from(text.split(' '), (word) => Number.parseInt(word, 36)));

describe('buckets of texts that may be alike', () => {
  const meetings = (texts: readonly string[]): number[][] => {
    const buckets = new Buckets(texts.length);
    for (const [index, text] of texts.entries()) buckets.add(index, text ? pairsOf(text) : new Uint32Array());
    return [...buckets.meetings()].map((bucket) => [...bucket]);
  };

  it('lets the same texts meet in every band', () => {
    const found = meetings(['a b c d', 'e f g h', 'a b c d']);
    expect(found).toHaveLength(48);
    expect(found.every(([one, other]) => one === 0 && other === 2)).toBe(true);
  });

  it('lets texts meet that share most of their word pairs', () => {
    expect(meetings(['a b c d e f g h i j', 'a b c d e x g h i j']).length).toBeGreaterThan(0);
  });

  it('keeps texts apart that share words but no pairs of them', () => {
    expect(meetings(['a b c d e f', 'f e d c b a'])).toEqual([]);
  });

  it('leaves out texts without words', () => {
    expect(meetings(['', '', ''])).toEqual([]);
  });

  it('refuses more texts than it can tell apart', () => {
    expect(() => new Buckets(2 ** 21 + 1)).toThrow(RangeError);
  });
});
