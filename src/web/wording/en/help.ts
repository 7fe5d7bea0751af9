import type { English } from './english.js';

/** The user guide. */
export const help: English<'help'> = {
  title: 'Help',
  parts: 'Parts of the guide',
};
