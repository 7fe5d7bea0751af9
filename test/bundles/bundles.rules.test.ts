import { opposedPairs } from '../../src/bundles/bundles.rules.js';

const filler = (count: number): string[] => Array.from({ length: count }, (_, index) => `Over wijk ${index} hebben wij geen mening.`);
const forIt = 'Wij zijn voorstander van Open House.';
const against = 'Stop met Open House.';

const opposed = (added: readonly string[], present: readonly string[], most = 1) =>
  opposedPairs({ added, present, most }).map(({ one, other, about }) => [one, other, about]);

describe('points that are to be bundled', () => {
  it('are compared with one another, however many there are', () => {
    expect(opposed([forIt, ...filler(150), against], [])).toEqual([[0, 151, 'Open House']]);
  });

  it('are compared with those that are in the bundle', () => {
    expect(opposed([against], [...filler(3), forIt])).toEqual([[3, 4, 'Open House']]);
  });

  it('are not asked about again where a person accepted that they seem opposed', () => {
    expect(opposed(filler(2), [forIt, against])).toEqual([]);
    expect(opposed([forIt], [forIt, against])).toEqual([]);
  });

  it('are shown with as many of the opposites as are asked for', () => {
    const added = [forIt, against, 'Schaf het Open House-model af.'];
    expect(opposed(added, [], 1)).toHaveLength(1);
    expect(opposed(added, [], 20)).toHaveLength(2);
  });
});
