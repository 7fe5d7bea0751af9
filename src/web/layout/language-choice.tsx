import type { JSX } from 'preact';
import { urls } from '../urls.js';
import { language, languages } from '../wording/language.js';

/** Each in its own words, for who can't read the page as it is. */
const names = { nl: 'Nederlands', en: 'English' } as const;

/** The other languages that this page can be had in. */
export function LanguageChoice(): JSX.Element {
  return (
    <>
      {languages
        .filter((one) => one !== language())
        .map((one) => (
          <li key={one}>
            <form method="post" action={urls.language}>
              <button class="wk-text-button wk-text-button--medium" type="submit" name="language" value={one} lang={one}>
                {names[one]}
              </button>
            </form>
          </li>
        ))}
    </>
  );
}
