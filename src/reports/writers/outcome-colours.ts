import type { Outcome } from '../../vocabulary.js';

/** Tints behind the name of an outcome, light enough for dark letters. They only help the eye: the name is always there. */
export const outcomeColours: Readonly<Record<Outcome | 'undecided', string>> = {
  incorporated: '#b9ecc8',
  partly_incorporated: '#e0f5e6',
  not_incorporated: '#fbdcdc',
  already_covered: '#d5e6f5',
  carried_forward: '#fde6d4',
  noted: '#e7eaee',
  answered: '#e6f0f9',
  out_of_scope: '#f0f1f3',
  undecided: '#fff3c9',
};
