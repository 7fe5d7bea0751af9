import type { Texts } from '../../platform/speech/in-languages.js';
import type { mails as dutch } from './nl.js';

/** The English words of what is mailed to parties, with the keys of the Dutch. */
export const mails: Texts<typeof dutch> = {
  invitation: {
    subject: ({ consultation }) => `Invitation: give your reaction to ${consultation}`,
    text: ({ party, consultation, round, closes, expires, link, organisation }) => `Dear reader,

We ask ${party} for a reaction to ${consultation} (${round}).
You can react until ${closes}.

This link takes you to a page of your own:

${link}

The link works once, until ${expires}. You need no password. The documents themselves are in Dutch.
Give the link only to whoever sends the reaction on behalf of ${party}. That person can invite colleagues to write along.

Does the link no longer work? Ask the sender for a new one.

Kind regards,
the working group of ${consultation}
${organisation ? `${organisation}\n` : ''}`,
  },
};
