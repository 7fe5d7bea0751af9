/** Language in which a sheet shows its numbers and dates; `none` when the file does not show one, which programs' files do not. */
export type Language = 'nl' | 'en' | 'de' | 'none';

export interface LanguageWords {
  readonly decimal: string;
  readonly thousands: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly booleans: readonly [no: string, yes: string];
}

const DUTCH: LanguageWords = {
  decimal: ',',
  thousands: '.',
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  shortMonths: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  days: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  shortDays: 'zo ma di wo do vr za'.split(' '),
  booleans: ['ONWAAR', 'WAAR'],
};

const ENGLISH: LanguageWords = {
  decimal: '.',
  thousands: ',',
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  booleans: ['FALSE', 'TRUE'],
};

const GERMAN: LanguageWords = {
  decimal: ',',
  thousands: '.',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  shortMonths: 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  days: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  shortDays: 'So Mo Di Mi Do Fr Sa'.split(' '),
  booleans: ['FALSCH', 'WAHR'],
};

/** A sheet of no language is shown as a Dutch program would show it. */
export function wordsOf(language: Language): LanguageWords {
  return language === 'en' ? ENGLISH : language === 'de' ? GERMAN : DUTCH;
}

/** Language of a locale tag in a number format: `[$-413]`, `[$€-nl-NL]` (MS-LCID, low ten bits name the language). */
export function languageOfTag(section: string): Language | undefined {
  const tag = /\[\$[^\]-]*-([\w-]+)\]/.exec(section)?.[1];
  if (!tag) return undefined;
  if (/^(?:nl|en|de)(?:-|$)/i.test(tag)) return tag.slice(0, 2).toLowerCase() as Language;
  const primary = Number.parseInt(tag, 16) & 0x3ff;
  return primary === 0x13 ? 'nl' : primary === 0x09 ? 'en' : primary === 0x07 ? 'de' : undefined;
}

/** Excel names its kinds of sheet in its own language among the properties of a file. */
export function languageOfProperties(app: string): Language {
  if (/<vt:lpstr>Werkbladen</.test(app)) return 'nl';
  if (/<vt:lpstr>Worksheets</.test(app)) return 'en';
  return /<vt:lpstr>Arbeitsbl/.test(app) ? 'de' : 'none';
}
