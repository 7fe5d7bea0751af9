import { differences } from '../../src/bundles/differences.rules.js';

const whole = (stretches: readonly { readonly text: string }[]): string => stretches.map(({ text }) => text).join('');
const marked = (stretches: readonly { readonly text: string; readonly same: boolean }[]): string =>
  stretches.map(({ text, same }) => (same ? text : `[${text}]`)).join('');

describe('what differs between two texts', () => {
  it('is marked word by word on both sides', () => {
    const { one, other } = differences('Neem tien weken op als norm.', 'Neem twaalf weken op als harde norm.');
    expect(marked(one)).toBe('Neem [tien ]weken op als norm.');
    expect(marked(other)).toBe('Neem [twaalf ]weken op als [harde ]norm.');
  });

  it('is nothing but words: capitals, accents, punctuation and white space do not count', () => {
    const { one, other } = differences('Cliënten: wacht niet!', 'CLIENTEN\n  wacht niet.');
    expect([one, other].flat().every(({ same }) => same)).toBe(true);
  });

  it.each([
    ['', ''],
    ['', 'Iets.'],
    ['(…) - ', 'Nog “iets” …\n\n'],
    ['  Begin en eind. ', '\tBegin; en 💬 eind '],
  ])('leaves the texts as they are: %j and %j', (left, right) => {
    const { one, other } = differences(left, right);
    expect(whole(one)).toBe(left);
    expect(whole(other)).toBe(right);
  });

  it('costs little, however long and different the texts are', () => {
    const left = Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ');
    const right = Array.from({ length: 200_000 }, (_, at) => `b${at}`).join(' ');
    const start = performance.now();
    expect(whole(differences(left, right).one)).toBe(left);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
