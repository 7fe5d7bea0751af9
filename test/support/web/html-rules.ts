import type { ConfigData } from 'html-validate';

/** What valid HTML is to us: everything that the checker knows, but for what is said here. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer writes `<br/>`, which the standard allows.
    'void-style': ['error', { style: 'selfclosing' }],
    // A bare `>` in running text is allowed; what may not stand there is escaped by the renderer, which other tests show.
    'no-raw-characters': 'off',
    // Programs that steer a page by voice find a label around a box more often when it names the box as well.
    'no-redundant-for': 'off',
    // Titles carry what people called their consultation or theme; search engines do not matter here.
    'long-title': 'off',
    // A list may have a name of its own.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A list is sent as one name several times, also from hidden fields.
    'form-dup-name': 'off',
    // Does not know of hidden forms that only a script sends; asked by ourselves below.
    'wcag/h32': 'off',
  },
};
