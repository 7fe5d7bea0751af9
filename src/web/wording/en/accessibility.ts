import { day } from '../format.js';
import type { English } from './english.js';

/** The accessibility statement, with the parts that the Dutch model asks for. */
export const accessibility: English<'accessibility'> = {
  title: 'Accessibility',
  lead: (organisation) =>
    `${organisation || 'The organisation that invited you'} wants everyone to be able to use Weerklank, also those who do not see or hear well, or who work with just a keyboard. This statement says how far that is.`,
  scope: 'It covers all pages of this website and the files that Weerklank makes.',
  status: {
    title: 'How accessible is Weerklank?',
    none: 'The organisation has not determined a status yet. What is said below was checked by the makers themselves.',
    stated: {
      A: 'Status A: the website meets all requirements.',
      B: 'Status B: the website meets part of the requirements.',
      C: 'Status C: the first measures have been taken to meet the requirements.',
      D: 'Status D: the website does not meet the requirements yet.',
    },
    norm: 'The law asks for WCAG 2.1, levels A and AA (in the standard EN 301 549). Weerklank was made according to WCAG 2.2, level AA. That is stricter.',
  },
  assessed: {
    title: 'How was that examined?',
    checks:
      'At every change a program checks all pages, on a large and on a small screen. Other tests go through the work from start to end with just the keyboard and without JavaScript. The contrast of colours and the validity of the HTML are tested as well.',
    limits: 'A program does not find everything. People with a disability have not tested Weerklank before it came out.',
    examined: (on) => `The organisation had it examined last on ${day(on)}.`,
    notExamined: 'No examination of this website by experts is known yet.',
    report: 'Read the report or the statement in the register',
  },
  known: {
    title: 'What is not good yet',
    lead: 'We know of these shortcomings. With each stands what you can do meanwhile.',
    list: [
      'Files of parties. A letter that was sent in as a scan is sometimes not accessible. We show its text on the page, which can be read out.',
      'Recordings. A recording has a text only once the working group had it written out. Ask for minutes until then.',
      'Reports. They have headings, a language and tables with header rows, but were not examined by experts on their own. The same content stands on the pages, and can be downloaded as a plain web page too.',
      'English. Words of parties, documents and reports stay in Dutch. On the pages that is marked, so that a screen reader pronounces well what it says.',
      'Text recognition. The text of a scanned letter can hold mistakes. The original is always there with it.',
    ],
  },
  contact: {
    title: 'Do you run into something?',
    text: 'Let us know. Say on which page it was and what went wrong. We help you get what you need, and mend it.',
    mail: 'Send a message to',
    noMail: 'You reach the organisation that invited you in the way that its invitation says.',
    terms: [
      'within 5 working days you hear that your message has arrived;',
      'within 3 weeks you hear how it stands and when it will be solved;',
      'within 8 weeks your question has been dealt with.',
    ],
    termsLead: 'This is what you may expect:',
  },
  enforcement: {
    title: 'Are you not content with the answer?',
    text: 'You can file a complaint with the organisation. Does that not help, or does it take too long? You can go to the National Ombudsman of the Netherlands, or to the ombudsman of your municipality where it has one.',
    link: 'To the National Ombudsman',
  },
  commitment: {
    title: 'What we keep doing',
    text: 'A new version comes out only when all tests of accessibility pass. What people report gets a test of its own, so that it does not come back.',
    stated: (on) => `The organisation drew this statement up or looked it over on ${day(on)}.`,
    known: (on) => `The makers looked over the list of shortcomings on ${day(on)}.`,
  },
};
