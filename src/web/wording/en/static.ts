import type { English } from './english.js';

/** Pages around refusals, and the two statements that public software carries. */
export const statics: English<'statics'> = {
  problem: {
    kept: 'What has been kept',
    next: 'What you can do',
    back: 'Go back',
    home: 'To your consultations',
    signIn: 'Sign in',
    first: 'See the first reaction',
    code: (code) => `Code: ${code}`,
    reference: (reference) => `Reference: ${reference}`,
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use Weerklank, also those who do not see or hear well or who work with a keyboard.',
    sections: [
      {
        title: 'What we comply with',
        text: [
          'Weerklank was made according to WCAG 2.2, level AA. That is stricter than the law asks. At every change a program checks all pages, on a large and on a small screen.',
          'A program does not find everything. There has been no independent examination yet. The organisation that runs this installation has that done and publishes the result in the register on toegankelijkheidsverklaring.nl.',
        ],
      },
      {
        title: 'How it works',
        text: [
          'Everything works with just a keyboard, without JavaScript, enlarged up to 400% and with a screen reader. Colour is never the only sign: there is always a word with it.',
          'Documents that you download have headings, a language and tables with header rows, so that a screen reader can read them out.',
        ],
      },
      {
        title: 'What is not good yet',
        text: [
          'Files that parties send in themselves we show as text. The original file is sometimes not accessible, as with a scan. Words of parties, documents and reports are in the language in which they were written, which is Dutch.',
        ],
      },
      {
        title: 'Do you run into something?',
        text: ['Tell the organisation that invited you. It helps you on and passes it on to us, so that it will be solved.'],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Weerklank keeps what parties say about a procurement. This is what we keep about people, and why.',
    sections: [
      {
        title: 'What we keep',
        text: [
          'Of those who have an account: name, email address, a password made unreadable, and what that person changed in Weerklank. That way it can be seen later how a decision came about.',
          'Of parties: what they sent in, with the name of the organisation. A letter can hold the name of a person, as with a signature.',
        ],
      },
      {
        title: 'Who sees it',
        text: [
          'The working group of the consultation sees the reactions. A party sees only its own reactions and what was published. What is published shows organisations, not persons.',
        ],
      },
      {
        title: 'Cookies',
        text: [
          'One cookie remembers that you are signed in, another the language that you chose. Nothing is measured and nothing is shared with other companies. Your browser fetches files only from this installation itself.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You can ask what is kept about you, and ask to have it corrected or removed. Ask the organisation that invited you: it is responsible for the data.',
        ],
      },
    ],
  },
};
