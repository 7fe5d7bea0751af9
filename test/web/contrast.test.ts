import { contrastFaults, contrastPairs, tokensIn } from '../../src/web/contrast.rules.js';
import { furnish } from '../../src/web/furnish.js';
import { assets } from '../support/web/shell.js';

const sheet = (name: string): string => assets.byName.get(name)?.bytes.toString('utf8') ?? '';
const ours = [sheet('theme.css'), sheet('app.css')];

describe('The contrast of colours', () => {
  it('is enough in the theme that we ship, for text and for shapes', () => {
    expect(contrastPairs.length).toBeGreaterThan(30);
    expect(contrastFaults(tokensIn(...ours))).toEqual([]);
  });

  it.each([
    ['#000', '#fff', 21],
    ['#767676', 'white', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['rgb(119 119 119)', 'rgb(255, 255, 255)', 4.47],
    ['var(--x, var(--y))', '#fff', 21],
    ['oklch(50% 0 0)', '#fff', null],
    ['var(--front)', '#fff', null],
  ])('of %s on %s is %p', (front, back, ratio) => {
    const tokens = tokensIn(`.a { --y: #000000; --front: ${front}; --back: ${back} }`);
    const pair = { front: '--front', back: '--back', least: 4.5 } as const;
    // A pair that passes is not among the faults; asked for more than there is, it is.
    expect(contrastFaults(tokens, [pair]).length).toBe(ratio === null || ratio < 4.5 ? 1 : 0);
    expect(contrastFaults(tokens, [{ ...pair, least: 22 as 4.5 }])[0]?.ratio).toBe(ratio);
  });

  it('leaves out what holds under a condition, and takes the last that is said', () => {
    expect(tokensIn('.a{--x:#000}', '/* --x:#111 */ .b{--x:#222}@media print{.a{--x:#333}}').get('--x')).toBe('#222');
  });

  it('that a house made too faint is said when the service starts, and nothing where it is enough', () => {
    const warnings = (css: string): object[] => {
      const said: object[] = [];
      const server = { decorate: () => undefined, get: () => undefined };
      const themeCss = { name: 'huisstijl.css', bytes: Buffer.from(css) };
      const log = { warn: (facts: object) => said.push(facts) };
      furnish(server as never, { organisation: '', logo: null, themeClass: 'x', themeCss }, log as never);
      return said;
    };
    expect(warnings('.x { --wk-dark: #003b5c; }')).toEqual([]);
    expect(warnings('.x { --wk-ink-soft: #aaaaaa; }')).toContainEqual({
      front: '--wk-ink-soft',
      back: '--wk-paper',
      ratio: 2.32,
      least: 4.5,
    });
  });
});
