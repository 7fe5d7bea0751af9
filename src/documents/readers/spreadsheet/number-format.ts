import { formatDate, isDateFormat } from './date-format.js';
import { formatDecimal, formatGeneral } from './decimal-format.js';
import { type Language, languageOfTag } from './language.js';

/** Writes a number as its cell shows it. */
export type NumberFormat = (value: number) => string;

/** Formats that a file names by number only (ECMA-376 part 1, 18.8.30); 14 and 22 are what a Dutch program shows for them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'd-m-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** A sheet program takes 255 characters. */
const LONGEST_CODE = 500;

/** Last day that a sheet can show: 31 December 9999. */
const LAST_SERIAL = 2_958_466;

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

interface Section {
  readonly code: string;
  readonly isDate: boolean;
  readonly isGeneral: boolean;
  readonly language: Language;
  readonly applies: (value: number) => boolean;
  /** The section says itself how a minus is shown. */
  readonly showsSign: boolean;
}

/**
 * Makes the writer of a number format (ECMA-376 part 1, 18.8.31): up to three sections for positive, negative and zero, or with conditions.
 * @param language of the workbook; a locale tag in the format goes before it
 */
export function numberFormat(code: string, language: Language, is1904 = false): NumberFormat {
  const sections = sectionsOf(code.slice(0, LONGEST_CODE), language);
  return (value) => {
    const section = sections.find(({ applies }) => applies(value)) ?? sections[0]!;
    const shown = show(section, value, is1904);
    // A format such as `;;;` hides the number; what was sent in is not hidden from who has to answer it.
    return shown === '' ? formatGeneral(value, language) : shown;
  };
}

function show({ code, isDate, isGeneral, language, showsSign }: Section, value: number, is1904: boolean): string {
  if (isDate) return value < 0 || value >= LAST_SERIAL ? formatGeneral(value, language) : formatDate(value, code, language, is1904);
  const absolute = showsSign ? Math.abs(value) : value;
  if (isGeneral) return formatGeneral(absolute, language);
  const shown = formatDecimal(absolute, code, language);
  return absolute < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function sectionsOf(code: string, language: Language): Section[] {
  const parts = (code.match(/(?:"[^"]*"|\\[\s\S]|\[[^\]]*\]|[^;"\\[])*(?:;|$)/g) ?? ['']).map((part) => part.replace(/;$/, ''));
  const numeric = parts.slice(0, Math.max(1, Math.min(3, parts.at(-1) === '' ? parts.length - 1 : parts.length)));
  return numeric.map((part, at) => {
    const condition = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(part);
    const clean = part
      .replace(/\[(?:<=|>=|<>|<|>|=)[^\]]*\]/g, '')
      .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]/gi, '');
    return {
      code: clean,
      isDate: isDateFormat(clean),
      isGeneral: /^\s*(?:general|standaard|@)?\s*$/i.test(clean),
      language: languageOfTag(part) ?? language,
      applies: condition ? conditionOf(condition[1]!, Number(condition[2])) : byPosition(at, numeric.length),
      showsSign: at === 1 && !condition && numeric.length > 1,
    };
  });
}

function byPosition(at: number, count: number): (value: number) => boolean {
  if (count === 1) return () => true;
  if (count === 2) return at === 0 ? (value) => value >= 0 : (value) => value < 0;
  return at === 0 ? (value) => value > 0 : at === 1 ? (value) => value < 0 : () => true;
}

function conditionOf(operator: string, limit: number): (value: number) => boolean {
  switch (operator) {
    case '<':
      return (value) => value < limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '>=':
      return (value) => value >= limit;
    case '=':
      return (value) => value === limit;
    default:
      return (value) => value !== limit;
  }
}
