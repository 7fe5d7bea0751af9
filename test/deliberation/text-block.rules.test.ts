import { fill, mustBeFilled, mustKnowFields } from '../../src/deliberation/text-blocks/text-block.rules.js';

const values = { partij: 'Raad Urk', paragraaf: 'paragraaf 4.2', document: '', nummer: '12' };

describe('The fields of a text block', () => {
  it('are filled for the point, however they are spelled', () => {
    expect(fill('Dank, {partij}. Punt { Nummer } ging over {PARAGRAAF}.', values)).toEqual({
      text: 'Dank, Raad Urk. Punt 12 ging over paragraaf 4.2.',
      missing: [],
    });
  });

  it('stay where the point has nothing to fill in, and are told', () => {
    expect(fill('{document}: {paragraaf} van {document}', values)).toEqual({
      text: '{document}: paragraaf 4.2 van {document}',
      missing: ['document'],
    });
  });

  it('are filled once: what a party is called is no text block', () => {
    expect(fill('Dank, {partij}.', { ...values, partij: '{nummer} $& $1' }).text).toBe('Dank, {nummer} $& $1.');
  });

  it('must be ones that there are; every other is told at once', () => {
    expect(() => mustKnowFields({ text: 'Dank {partij}, {nummer}, {} en x{\n}.' })).not.toThrow();
    let errors: unknown;
    try {
      mustKnowFields({ text: 'Dank {naam} van {partij}, {naam} en {thema}.' });
    } catch (problem) {
      errors = (problem as { extra: { errors: { code: string; limit: string }[] } }).extra.errors.map(({ code, limit }) => [code, limit]);
    }
    expect(errors).toEqual([
      ['field-unknown', '{naam}'],
      ['field-unknown', '{thema}'],
    ]);
  });

  it('may not be left in an answer; other words between braces may', () => {
    expect(() => mustBeFilled({ motivation: 'Zie {bijlage}.', answer: '' })).not.toThrow();
    expect(() => mustBeFilled({ motivation: 'Ja.', answer: 'Zie {Paragraaf}.' })).toThrow('not valid');
  });
});
