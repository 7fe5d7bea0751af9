import { stemDutch } from '../../src/language/dutch-stemmer.js';
import { stem, stems } from '../../src/language/stems.js';

describe('stems', () => {
  it.each([
    ['tarief', 'tarieven'],
    ['financieel', 'financiële'],
    ['financieel', 'financiele'],
    ['cliënt', 'CLIËNTEN'],
    ['cliënt', 'client'],
    ['aanbieder', 'aanbieders'],
    ['indexatie', 'indexering'],
    ['geïndexeerd', 'indexeer'],
    ['wachttijd', 'wachttijden'],
    ['gemeente', 'gemeentes'],
    ['mogelijkheid', 'mogelijkheden'],
  ])('brings %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['geval', 'vallen'],
    ['gevaar', 'varen'],
    ['innen', 'in'],
    ['schilderij', 'schild'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  // Expected stems of the published algorithm, Snowball 3.
  it.each([
    ['lichaamsziek', 'lichaamsziek'],
    ['lichamelijkheden', 'lichamelijk'],
    ['opgroeiende', 'opgroeiend'],
    ['onderneming', 'onderneem'],
    ['bezuinigingen', 'bezuin'],
    ['briefje', 'brief'],
    ['koninkje', 'koon'],
    ['gezette', 'zet'],
    ['aangemeld', 'aanmel'],
  ])('stems %s to %s', (word, expected) => {
    expect(stemDutch(word)).toBe(expected);
  });

  it('gives the stems of a text in order, with the parts of hyphenated words', () => {
    expect(stems('De tarieven van jeugd-GGZ')).toEqual(['de', 'tarief', 'van', 'jeugd-ggz', 'jeugd', 'ggz']);
  });

  it('reads a letter with a combining mark as the letter with its mark', () => {
    expect(stems('cli\u0065\u0308nten')).toEqual(['client']);
  });

  it('answers at once for megabytes without a space', () => {
    const started = performance.now();
    expect(stems('a'.repeat(5_000_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
