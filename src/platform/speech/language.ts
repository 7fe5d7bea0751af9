import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages that pages are written in, by their code of ISO 639-1; the first is spoken where nothing else was asked for. */
export const languages = ['nl', 'en'] as const;
/** Each in its own words, for who can't read another. */
export const languageNames = { nl: 'Nederlands', en: 'English' } as const;
export type Language = (typeof languages)[number];

const spoken = new AsyncLocalStorage<Language>();

/** The language of the page that is being made. */
export const language = (): Language => spoken.getStore() ?? languages[0];

/** Does its work, and what that waits for, in a language. */
export const speaking = <T>(one: Language, work: () => T): T => spoken.run(one, work);

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/**
 * The language that a visitor wants most of those there are.
 * @param accepted the header `Accept-Language` (RFC 9110, 12.5.4)
 */
export function wanted(accepted: string | undefined): Language {
  let best: { readonly language: Language; readonly weight: number } = { language: languages[0], weight: 0 };
  for (const part of (accepted ?? '').slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const primary = range.split('-')[0];
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    if (isLanguage(primary) && weight > best.weight) best = { language: primary, weight };
  }
  return best.language;
}

/** What parties and documents say is not translated: its language, where that is not the language of the page. */
export const spokenByParties = (): Language | undefined => (language() === 'nl' ? undefined : 'nl');
