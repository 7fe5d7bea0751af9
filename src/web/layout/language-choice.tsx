import type { JSX } from 'preact';
import { language, languageNames, languages } from '../../platform/speech/language.js';
import { urls } from '../urls.js';

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
                {languageNames[one]}
              </button>
            </form>
          </li>
        ))}
    </>
  );
}
