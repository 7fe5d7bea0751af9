import { type Language, wordsOf } from './language.js';

const TOKEN = /"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]|E[+-][0#?]+|[0#?]|[\s\S]/gi;

/** Digits that "General" shows of a number with decimals; more is noise of binary arithmetic. */
const GENERAL_DIGITS = 10;

/** A number as a cell without a number format shows it; whole numbers keep every digit, because they may be somebody's file number. */
export function formatGeneral(value: number, language: Language): string {
  const shown = String(Number.isInteger(value) ? value : Number(value.toPrecision(GENERAL_DIGITS)));
  return language === 'nl' || language === 'de' ? shown.replace('.', ',') : shown;
}

/**
 * A number by one section of a number format (ECMA-376 part 1, 18.8.31): placeholders, thousands, percentages, scaling commas,
 * exponents, fractions, and literal text anywhere between the digits.
 */
export function formatDecimal(value: number, section: string, language: Language): string {
  const tokens = (section.match(TOKEN) ?? []).map((token) => (/^\[\$/.test(token) ? `"${currencyOf(token)}"` : token));
  if (tokens.includes('/') && tokens.some((token) => token === '?' || token === '#')) return formatFraction(value, tokens);
  const exponent = tokens.find((token) => /^E[+-]/i.test(token));
  const form = formOf(tokens);
  const percents = tokens.filter((token) => token === '%').length;
  const scaled = (Math.abs(value) * 100 ** percents) / 1_000 ** form.scalings;
  if (exponent) return literalsAround(tokens, formatExponent(scaled, form.decimals.length, exponent, language));
  const [whole = '0', part = ''] = rounded(scaled, form.decimals.length).split('.');
  return place(tokens, form, whole === '0' ? '' : whole, part, language);
}

interface Form {
  readonly wholes: readonly string[];
  readonly decimals: readonly string[];
  readonly grouped: boolean;
  /** Commas after the last digit, each of which divides by a thousand. */
  readonly scalings: number;
}

function formOf(tokens: readonly string[]): Form {
  const bare = tokens.filter((token) => /^[0#?.,]$/.test(token)).join('');
  const [before = '', after = ''] = bare.split('.', 2);
  const digits = (text: string): string[] => [...text].filter((token) => token !== ',');
  const scalings = /,*$/.exec(after === '' ? before : after)?.[0].length ?? 0;
  return {
    wholes: digits(before),
    decimals: digits(after),
    grouped: /[0#?],+[0#?]/.test(before),
    scalings: scalings || (/,+$/.exec(before)?.[0].length ?? 0),
  };
}

/** Digits rounded half away from zero, as a sheet does it, instead of by their binary neighbour. */
function rounded(value: number, places: number): string {
  if (value >= 1e15 || places > 15) return value.toFixed(Math.min(places, 20));
  const shifted = Math.round(Number(`${Number(value.toPrecision(15))}e${places}`));
  return Number.isFinite(shifted) ? (shifted / 10 ** places).toFixed(places) : value.toFixed(places);
}

/** Writes the digits into their placeholders, from the right; digits without a placeholder go before the first. */
function place(tokens: readonly string[], form: Form, whole: string, part: string, language: Language): string {
  const words = wordsOf(language);
  const { wholes, decimals } = form;
  const kept = part.replace(/0+$/, '').length;
  let [wholeAt, partAt, inPart, isFirst] = [0, 0, false, true];
  const written = tokens.map((token) => {
    if (token === '.') {
      inPart = true;
      const rest = whole.length > 0 && wholes.length === 0 ? whole : '';
      return rest + (kept > 0 || decimals.some((digit) => digit !== '#') ? words.decimal : '');
    }
    if (token === ',') return '';
    if (!/^[0#?]$/.test(token)) return literal(token);
    if (inPart) {
      const at = partAt++;
      return at < kept || token === '0' ? (part[at] ?? '0') : token === '?' ? ' ' : '';
    }
    const left = wholes.length - wholeAt++;
    const digits = isFirst ? whole.slice(0, Math.max(0, whole.length - left + 1)) : whole.slice(-left, whole.length - left + 1);
    isFirst = false;
    const shown = left > whole.length ? (token === '0' ? '0' : token === '?' ? ' ' : '') : digits;
    return form.grouped ? grouped(shown, left, whole.length, words.thousands) : shown;
  });
  return written.join('').trim();
}

/** A separator after each digit that has a multiple of three digits behind it. */
function grouped(shown: string, left: number, length: number, separator: string): string {
  if (shown.length <= 1) return shown !== '' && shown !== ' ' && (left - 1) % 3 === 0 && left > 1 ? shown + separator : shown;
  return [...shown].map((digit, at) => ((length - at - 1) % 3 === 0 && at < length - 1 ? digit + separator : digit)).join('');
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('_')) return ' ';
  return token.startsWith('*') || token.startsWith('[') || token === '@' ? '' : token;
}

const currencyOf = (tag: string): string => /^\[\$([^\]-]*)/.exec(tag)?.[1] ?? '';

function formatExponent(value: number, places: number, token: string, language: Language): string {
  const [digits = '0', power = '+0'] = value.toExponential(Math.min(places, 20)).split('e');
  const sign = power.startsWith('-') ? '-' : token[1] === '+' ? '+' : '';
  return `${digits.replace('.', wordsOf(language).decimal)}E${sign}${power.slice(1).padStart(token.length - 2, '0')}`;
}

/** The number with the literal text before and after its placeholders. */
function literalsAround(tokens: readonly string[], number: string): string {
  const isNumber = (token: string): boolean => /^(?:[0#?.,]|E[+-].*)$/i.test(token);
  const first = tokens.findIndex(isNumber);
  const last = tokens.findLastIndex(isNumber);
  return (
    tokens.slice(0, first).map(literal).join('') +
    number +
    tokens
      .slice(last + 1)
      .map(literal)
      .join('')
  ).trim();
}

/** `# ?/?`: the nearest fraction whose denominator has as many digits as there are placeholders, or is the number that stands there. */
function formatFraction(value: number, tokens: readonly string[]): string {
  const slash = tokens.indexOf('/');
  const below = tokens
    .slice(slash + 1)
    .join('')
    .trim();
  const fixed = /^\d+/.exec(below)?.[0];
  const most = fixed ? Number(fixed) : 10 ** Math.min(/^[?#0]+/.exec(below)?.[0].length ?? 1, 3) - 1;
  const absolute = Math.abs(value);
  const hasWhole = /[0#?]\s+[0#?]/.test(tokens.slice(0, slash).join(''));
  const whole = hasWhole ? Math.floor(absolute) : 0;
  let best = { above: Math.round(absolute - whole), below: 1 };
  for (let under = fixed ? most : 1; under <= most; under++) {
    const above = Math.round((absolute - whole) * under);
    if (fixed || Math.abs(above / under - (absolute - whole)) < Math.abs(best.above / best.below - (absolute - whole)) - 1e-12)
      best = { above, below: under };
  }
  if (best.above === 0 && hasWhole) return String(whole);
  if (best.above === best.below && hasWhole) return String(whole + 1);
  return `${hasWhole && whole > 0 ? `${whole} ` : ''}${best.above}/${best.below}`;
}
