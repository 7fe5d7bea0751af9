import { plantedTexts } from '../../bench/planted.js';
import { nearIdentical } from '../../src/bundles/near-identical.rules.js';

const first = 'Kinderen moeten hun eigen hulpverlener kunnen houden, ook als de aanbieder na 2028 geen nieuw contract krijgt.';

const membersOf = (texts: readonly string[]): (readonly number[])[] => nearIdentical(texts).map(({ members }) => members);

describe('near-identical texts', () => {
  it.each([
    ['word for word', first],
    ['in other capitals, accents and punctuation', first.toUpperCase().replace(',', ' -').replace('.', '!')],
    ['in another inflection', first.replace('Kinderen', 'Kind').replace('hulpverlener', 'hulpverleners')],
    ['with a word replaced', first.replace('eigen', 'vaste')],
    ['with words added', `Daarnaast vinden wij: ${first}`],
    ['with words left out', first.replace(' ook als', ' als').replace(' nieuw', '')],
  ])('are found %s', (_, other) => {
    expect(membersOf([first, 'Het tarief dekt de kosten van reistijd niet.', other])).toEqual([[0, 2]]);
  });

  it('are no texts of which a third differs, or that only have a few words in common', () => {
    const other = 'Kinderen moeten hun eigen vriendjes kunnen houden, ook als het gezin na de zomer naar een andere gemeente verhuist.';
    expect(membersOf([first, other])).toEqual([]);
    expect(membersOf(['Wij zijn tegen.', 'Wij zijn voor.'])).toEqual([]);
  });

  it('are found among short ones, when they are the same', () => {
    expect(membersOf(['Akkoord', 'Geen opmerkingen.', 'akkoord!', 'Geen opmerking'])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('do not chain: every one of a group is near to its first', () => {
    const words = Array.from({ length: 20 }, (_, index) => `woord${String.fromCharCode(97 + index)}`);
    const steps = Array.from({ length: 6 }, (_, step) => words.map((word, index) => (index < step * 3 ? `ander${index}` : word)).join(' '));
    const groups = nearIdentical(steps);
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.flatMap(({ alike }) => alike).every((share) => share >= 0.8)).toBe(true);
  });

  it('stay apart when they may not meet', () => {
    const texts = [first, first.replace('Kinderen', 'Jongeren'), first];
    expect(nearIdentical(texts, (one, other) => one !== 1 && other !== 1).map(({ members }) => members)).toEqual([[0, 2]]);
  });

  it('are none among texts without words, whatever their length', () => {
    expect(membersOf(['', '...', '\n\n', '-'.repeat(1_000_000)])).toEqual([]);
  });

  it('are found in long texts, by how they begin', () => {
    const book = `${first} `.repeat(20_000);
    expect(membersOf([book, `${book} En nog iets.`])).toEqual([[0, 1]]);
  });

  it('are nearly all found among edited copies, and hardly any that are none', () => {
    const { texts, originals } = plantedTexts(4_000, 11);
    const groups = nearIdentical(texts);
    const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((member) => [member, group] as const)));
    const planted = originals.flatMap((original, text) => (original === text ? [] : [[original, text] as const]));
    const found = planted.filter(([original, text]) => groupOf.has(text) && groupOf.get(text) === groupOf.get(original));
    const proposed = groups.flatMap(({ members: [leader = 0, ...others] }) => others.map((other) => [leader, other] as const));
    const right = proposed.filter(([one, other]) => originals[one] === originals[other]);
    expect(planted.length).toBeGreaterThan(500);
    expect(found.length / planted.length).toBeGreaterThanOrEqual(0.98);
    expect(right.length / proposed.length).toBeGreaterThanOrEqual(0.95);
  });

  it('cost no more when thousands send in the same letter, each with a word of its own', () => {
    const { texts } = plantedTexts(3_000, 5, 0);
    const letter = (index: number): string => `Ik ben inwoner ${index} en ${first} Houd daar in het contract rekening mee, vraag ik u.`;
    const letters = texts.map((_, index) => letter(index));
    const timeOf = (work: () => unknown): number => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    timeOf(() => nearIdentical(texts));
    const ordinary = timeOf(() => nearIdentical(texts));
    const groups: unknown[] = [];
    expect(timeOf(() => groups.push(...nearIdentical(letters)))).toBeLessThan(5 * ordinary + 200);
    expect(groups).toHaveLength(1);
  });
});
