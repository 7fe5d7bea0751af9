import type { Texts } from '../../../platform/speech/in-languages.js';
import type { nl } from '../nl.js';

/** The English texts of one feature, with the keys of the Dutch ones. */
export type English<Feature extends keyof typeof nl> = Texts<(typeof nl)[Feature]>;
