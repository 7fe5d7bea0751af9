/** Figures and dates of the page's language, beside the words that they stand in. */
export * from '../../platform/speech/format.js';
