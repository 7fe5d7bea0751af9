import { numberFormat } from '../../../../src/documents/readers/spreadsheet/number-format.js';

const shown = (value: number, code: string, language: 'nl' | 'en' | 'de' | 'none' = 'nl'): string => numberFormat(code, language)(value);

describe('showing a number by its format', () => {
  it.each([
    [1234.5, '#,##0.00', '1.234,50'],
    [1234567.891, '#,##0', '1.234.568'],
    [-1234.5, '#,##0.00', '-1.234,50'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"nul"', 'nul'],
    [-0.001, '0.00', '0,00'],
    [1.005, '0.00', '1,01'],
    [0.256, '0%', '26%'],
    [1234.5, '"€" #,##0.00', '€ 1.234,50'],
    [1234.5, '[$€-413] #,##0.00', '€ 1.234,50'],
    [12_345_678, '#,##0,', '12.346'],
    [5, '000', '005'],
    [123_456, '00-00-00', '12-34-56'],
    [2.5, '# ?/?', '2 1/2'],
    [12_345, '0.00E+00', '1,23E+04'],
    [12, '0" dagen"', '12 dagen'],
    [5, '[<10]"klein";"groot"', 'klein'],
    [1e20, '#,##0', '100.000.000.000.000.000.000'],
  ])('shows %d under %s as %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it.each([
    [38_819, 'd-m-yyyy', '12-4-2006'],
    [38_819, 'dddd d mmmm yyyy', 'woensdag 12 april 2006'],
    [38_777, 'ddd d mmm yy', 'wo 1 mrt 06'],
    [38_819.5, 'yyyy-mm-dd hh:mm', '2006-04-12 12:00'],
    [1.5, '[h]:mm', '36:00'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [59, 'd-m-yyyy', '28-2-1900'],
    [60, 'd-m-yyyy', '29-2-1900'],
    [61, 'd-m-yyyy', '1-3-1900'],
  ])('shows day %d under %s as %s', (serial, code, text) => {
    expect(shown(serial, code)).toBe(text);
  });

  it('follows the language of the workbook, and of a locale tag before it', () => {
    expect(shown(1234.5, '#,##0.00', 'en')).toBe('1,234.50');
    expect(shown(44_197, 'd mmmm yyyy', 'en')).toBe('1 January 2021');
    expect(shown(44_197, '[$-413]d mmmm yyyy;@', 'en')).toBe('1 januari 2021');
    expect(shown(44_197, '[$-409]d mmmm yyyy', 'nl')).toBe('1 January 2021');
  });

  it('counts from 1904 where the workbook does', () => {
    expect(numberFormat('d-m-yyyy', 'nl', true)(37_357)).toBe('12-4-2006');
  });

  it('shows what a format would hide, and numbers that are no date', () => {
    expect(shown(5, ';;;')).toBe('5');
    expect(shown(-5, 'd-m-yyyy')).toBe('-5');
    expect(shown(0.1 + 0.2, 'General')).toBe('0,3');
    expect(shown(123_456_789_012, 'General')).toBe('123456789012');
  });
});
