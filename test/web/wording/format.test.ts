import { count, day, dayOf, figure, initials, list, moment, percent, size } from '../../../src/web/wording/format.js';

describe('Figures and dates on the pages', () => {
  it('have points between thousands', () => {
    expect([0, 999, 1000, 1_234_567].map(figure)).toEqual(['0', '999', '1.000', '1.234.567']);
  });

  it('never call nearly all all, nor nearly nothing nothing', () => {
    expect([0, 0.001, 0.5, 0.9999, 1].map(percent)).toEqual(['0%', '1%', '50%', '99%', '100%']);
  });

  it('are written in full, in Dutch time', () => {
    expect(day('2028-10-06')).toBe('6 oktober 2028');
    expect(moment('2028-10-16T15:00:00Z')).toBe('16 oktober 2028, 17.00 uur');
    expect(moment('2028-12-31T23:30:00Z')).toBe('1 januari 2029, 00.30 uur');
  });

  it('name the day that it is in the Netherlands', () => {
    expect([dayOf('2028-12-31T22:30:00Z'), dayOf('2028-12-31T23:30:00Z')]).toEqual(['31 december 2028', '1 januari 2029']);
  });

  it('show what is no date as it is', () => {
    expect([day('gisteren'), moment('gisteren'), day('2028-99-01')]).toEqual(['gisteren', 'gisteren', '2028-99-01']);
  });

  it('give sizes in powers of ten', () => {
    expect([12, 14_200, 2_500_000, 50_000_000].map(size)).toEqual(['12 bytes', '14 kB', '2,5 MB', '50 MB']);
  });

  it('know one from many, and list with "en"', () => {
    expect([count(1, 'punt', 'punten'), count(0, 'punt', 'punten')]).toEqual(['1 punt', '0 punten']);
    expect([list([]), list(['a']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b en c']);
  });

  it('take initials from the first and last name', () => {
    expect(['Els de Boer', 'Jan', 'Şule Öz', '  ', '(onbekend)'].map(initials)).toEqual(['EB', 'J', 'ŞÖ', '?', '?']);
  });
});
