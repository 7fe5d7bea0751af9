import { inLanguages } from '../../platform/speech/in-languages.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** All text of the pages, by feature, in the language of the page that is being made. */
export const wording = inLanguages<typeof nl>({ nl, en });
