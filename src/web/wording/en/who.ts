import type { English } from './english.js';

/** Names for who did something, where the person's own name is not told. */
export const who: English<'who'> = {
  workingGroup: 'the working group',
  noThemes: 'no theme',
};
