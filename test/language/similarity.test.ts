import { compoundParts } from '../../src/language/compounds.js';
import { languageOf } from '../../src/language/dutch.js';
import { hash, overlapOf, spelledAlike } from '../../src/language/similarity.js';
import { stem } from '../../src/language/stems.js';

describe('spelling alike', () => {
  it('is one for texts that differ in case, diacritics or spaces only', () => {
    expect(spelledAlike('Continuïteit van zorg', 'continuiteit  vanzorg')).toBe(1);
  });

  it('is high for near-spellings and low for other words', () => {
    expect(spelledAlike('Administratieve lasten', 'Adminstratieve lasten')).toBeGreaterThan(0.9);
    expect(spelledAlike('Kwaliteit', 'Vastgoed')).toBeLessThan(0.2);
  });

  it('is told of texts too short for pairs of letters', () => {
    expect([spelledAlike('a', 'A'), spelledAlike('a', 'b'), spelledAlike('', '')]).toEqual([1, 0, 1]);
  });
});

describe('the overlap of sets', () => {
  it('is the share that both have', () => {
    expect(overlapOf(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
    expect(overlapOf(new Set(), new Set())).toBe(0);
  });
});

describe('a hash', () => {
  it('is the same for the same text and a whole number of 32 bits', () => {
    expect(hash('tarief')).toBe(hash('tarief'));
    expect(hash('tarief')).not.toBe(hash('tarieven'));
    expect(hash('tarief')).toBe(hash('tarief') >>> 0);
  });
});

describe('compounds', () => {
  const known = new Set(['jeugdhulp', 'aanbieders', 'kwaliteit', 'kader', 'zorg', 'plan'].map(stem));
  const parts = (word: string) => compoundParts(word, (root) => known.has(root));

  it('are taken apart into known words', () => {
    expect(parts('jeugdhulpaanbieders')).toEqual([stem('jeugdhulp'), stem('aanbieder')]);
  });

  it('may be joined by a letter', () => {
    expect(parts('kwaliteitskader')).toEqual([stem('kwaliteit'), stem('kader')]);
  });

  it('give the last part when only that is known', () => {
    expect(parts('meerjarenplan')).toEqual(['plan']);
  });

  it('are not made of words that are none', () => {
    expect(parts('zorgvuldig')).toEqual([]);
    expect(parts('tarief')).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['De raad wil dat de wachttijden voor jeugdhulp korter worden.', 'nl'],
    ['The council would like to see that the waiting times for youth care are shorter.', 'other'],
    ['Der Rat möchte, dass die Wartezeiten für die Jugendhilfe nicht zu lang werden und das ist gut.', 'other'],
    ['Wachttijden te lang', 'unknown'],
    ['', 'unknown'],
  ])('of "%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
