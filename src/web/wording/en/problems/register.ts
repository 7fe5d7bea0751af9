import { on, once, type ProblemTable, text, unchanged, unsaved, when, words } from './words.js';

/** Input, rounds, parties, points and decisions. */
export const register: ProblemTable = {
  'invalid-input': () =>
    words('Something is not right yet', 'One or more fields have not been filled in well.', unsaved, 'Mend the fields and try again.'),
  'bad-request': () =>
    words('We could not read that', 'The request was not complete.', unchanged, 'Go back, load the page again and try once more.'),
  'method-not-allowed': () =>
    words('That is not possible here', 'This address does not know this request.', unchanged, 'Go back to the overview.'),
  'media-type-unknown': () =>
    words('We could not read that', 'The request came in a form that we do not know.', unchanged, 'Go back and try again.'),
  'stale-edit': () =>
    words(
      'Someone was before you',
      'This has changed since you opened the page.',
      'What you filled in is still there.',
      'See what stands there now, and then choose again.',
    ),
  'page-too-deep': ({ limit }) =>
    words(
      'You can not page that far',
      `You can page up to ${text(limit) || 'a fixed number of'} lines.`,
      '',
      'Search or filter, and it will be in front.',
    ),
  'round-closed': ({ round, closesAt }) =>
    words(
      'The round is closed',
      once(`${text(round) || 'This round'} closed${on(' on', when(closesAt))}.`),
      unchanged,
      'The coordinator can extend the round or open a new one.',
    ),
  'round-not-open': ({ round, opensAt }) =>
    words(
      'The round is not open yet',
      `${text(round) || 'The round'} ${when(opensAt) ? `opens on ${when(opensAt)}` : 'is still to open'}.`,
      unchanged,
      'Wait until that day, or ask the coordinator to open the round earlier.',
    ),
  'submitter-needed': () =>
    words(
      'Your colleague does this',
      'You are helping to write. A colleague who was given the invitation sends the reaction.',
      unchanged,
      'Let your colleague know that you are ready.',
    ),
  'nothing-published': () =>
    words(
      'Nothing has been published yet',
      'No decision on this point has been made known yet.',
      unchanged,
      'Wait until the working group makes the decision known.',
    ),
  'misunderstanding-said': () =>
    words(
      'You have said that already',
      'You have already let us know that you were misunderstood at this point. You can do that once.',
      unchanged,
      'The working group has your reaction; wait for its answer.',
    ),
  'draft-empty': () => words('There is nothing to send yet', 'Your draft is empty.', unchanged, 'First write a reaction, or add a file.'),
  'draft-submitted': () =>
    words(
      'The reaction has been sent already',
      'A colleague has just sent the reaction.',
      unchanged,
      'Go to your overview; the receipt is there.',
    ),
  'duplicate-file': ({ fileName }) =>
    words(
      'That file is there already',
      `This file is in your draft already${text(fileName) ? `, as ‘${text(fileName)}’` : ''}.`,
      unchanged,
      'Choose another file, or take the first one away.',
    ),
  'too-many-files': ({ limit }) =>
    words(
      'Too many files',
      `A reaction has at most ${text(limit) || '20'} files.`,
      unchanged,
      'Take a file away, or put files together in a zip.',
    ),
  'too-many-writers': ({ limit }) =>
    words('Too many people', `At most ${text(limit) || '50'} people can help to write.`, unchanged, 'Use a link that is there already.'),
  'not-invited': () =>
    words(
      'There is no invitation',
      'Your organisation came here without an invitation.',
      unchanged,
      'Ask the coordinator to invite your organisation.',
    ),
  'party-exists': () =>
    words('That party is there already', 'There is a party with this name and kind already.', unchanged, 'Use the party that is there.'),
  'duplicate-reaction': ({ number, receivedOn }) =>
    words(
      'That reaction is there already',
      once(
        `This file came in from the same party before${text(number) ? `, as reaction ${text(number)}` : ''}${on(' on', when(receivedOn))}.`,
      ),
      'The first reaction has not changed.',
      'See the first reaction.',
    ),
  'saved-views-too-many': ({ limit }) =>
    words('No more views fit', `You have saved ${text(limit) || 'very many'} already.`, unchanged, 'Remove one first.'),
  'points-apart': () =>
    words('Not of one reaction', 'These points are in different reactions.', unchanged, 'Only merge points of one reaction.'),
  'points-same': () => words('The same point', 'A point can not be merged with itself.', unchanged, 'Choose two different points.'),
  'points-between': ({ number }) =>
    words(
      'Another point lies there',
      text(number) ? `Point ${text(number)} lies in that passage.` : 'Another point lies in that passage.',
      unchanged,
      'Choose other bounds, or merge the points one by one.',
    ),
  'file-confidential': () =>
    words(
      'You may not open this file',
      'This file holds confidential words. Only the working group and the party itself can open it.',
      'Nothing has changed.',
      'Read the reaction on its own page. There […] stands in the place of those words.',
    ),
  'note-of-another': () =>
    words('Not your note', 'Only who wrote a note can change or remove it.', unchanged, 'Write a note of your own beside it.'),
  'text-block-exists': () =>
    words('That title is there already', 'There is a text block with this title already.', unsaved, 'Choose another title.'),
  'text-blocks-full': ({ limit }) =>
    words(
      'No more text blocks fit',
      `There are ${text(limit) || 'many'} already.`,
      unchanged,
      'Remove one first that you do not use any more.',
    ),
  'too-many-to-assign': ({ limit }) =>
    words(
      'Too many points at once',
      `At most ${text(limit) || '10,000'} can be assigned at once.`,
      unchanged,
      'Choose a theme or a section.',
    ),
  'bulk-decision-undone': () =>
    words('Undone already', 'These decisions have been taken back already.', unchanged, 'See the points in the list.'),
  'theme-use-changed': ({ points }) =>
    words(
      'Something has changed meanwhile',
      `More or fewer points have the theme than when you looked${text(points) ? `: ${text(points)} now` : ''}.`,
      unchanged,
      'Look at the amounts again, and then choose once more.',
    ),
  'theme-exists': () => words('That theme is there already', 'There is a theme with this key already.', unchanged, 'Choose another key.'),
  'point-decided': () =>
    words(
      'This point has been decided already',
      'The words of a point with a decision are fixed, also when the decision was taken back.',
      unchanged,
      'Take a new decision if need be.',
    ),
  'passage-confidential': () =>
    words('Confidential already', 'These words have been marked as confidential already.', unchanged, 'You do not have to do anything.'),
  'published-as-a-whole': () =>
    words(
      'The whole consultation is public',
      'You can not publish one round now, because the whole consultation is public already.',
      unchanged,
      'Publish the whole consultation anew, or withdraw that publication first.',
    ),
  'nothing-to-publish': () =>
    words('There is nothing to publish', 'There are no points yet that may become public.', unchanged, 'Add reactions first.'),
  'publication-ended': () =>
    words('This publication is over', 'It has been withdrawn or replaced.', unchanged, 'See which publication counts now.'),
  'link-exists': () =>
    words('Link is there already', 'This point has been linked to this change already.', unchanged, 'You do not have to do anything.'),
  'change-is-own': () =>
    words('Change is own initiative', 'This change was marked as own initiative.', unchanged, 'Take that mark away first.'),
};
