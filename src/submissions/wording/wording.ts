import { inLanguages } from '../../platform/speech/in-languages.js';
import { receipt as en } from './en.js';
import { receipt as nl } from './nl.js';

export { formWords } from './nl.js';

/** The words of a receipt, in the language that is spoken to who gets it. */
export const receiptWords = inLanguages<typeof nl>({ nl, en });
