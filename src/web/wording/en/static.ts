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
