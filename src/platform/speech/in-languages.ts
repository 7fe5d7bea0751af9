import { type Language, language } from './language.js';

/** The shape of texts in any language: the same keys, with words and functions of its own. */
export type Texts<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Texts<Said>
    : { readonly [Key in keyof T]: Texts<T[Key]> };

/**
 * Texts that are read in the language of the page that is being made, however early somebody took a part of them. Keys are those of
 * the first language.
 */
export function inLanguages<T extends object>(texts: { readonly nl: T; readonly en: Texts<T> }): Texts<T> {
  return spokenPart(texts) as Texts<T>;
}

function spokenPart(texts: Readonly<Record<Language, unknown>>): object {
  const parts = new Map<PropertyKey, object>();
  return new Proxy(texts.nl as object, {
    get(_, key) {
      const each = { nl: Reflect.get(texts.nl as object, key), en: Reflect.get(texts.en as object, key) };
      if (typeof each.nl !== 'object' || each.nl === null) return each[language()];
      const part = parts.get(key) ?? spokenPart(each);
      parts.set(key, part);
      return part;
    },
  });
}
