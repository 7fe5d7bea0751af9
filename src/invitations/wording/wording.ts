import { inLanguages } from '../../platform/speech/in-languages.js';
import { mails as en } from './en.js';
import { mails as nl } from './nl.js';

/** What is mailed to parties, in the language that is spoken to them. */
export const mails = inLanguages<typeof nl>({ nl, en });
