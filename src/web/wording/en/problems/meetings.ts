import { count, figure, list } from '../../format.js';
import { type ProblemTable, unchanged, words } from './words.js';

/** `Agenda item 2` or `Agenda items 2 and 5`; `One of the agenda items` where the problem names none. */
const named = (value: unknown, one: string, many: string): string => {
  const numbers = Array.isArray(value) ? value.filter((each) => typeof each === 'number').map(figure) : [];
  if (!numbers.length) return `One of the ${many}`;
  const which = numbers.length === 1 ? `${one} ${numbers[0]}` : `${many} ${list(numbers)}`;
  return which.charAt(0).toUpperCase() + which.slice(1);
};

/** What is about one item or several: the verb goes along. */
const isOne = (value: unknown): boolean => !Array.isArray(value) || value.length < 2;

/** Meetings. */
export const meetings: ProblemTable = {
  'meeting-not-empty': () =>
    words(
      'Meeting is not empty',
      'There are people on the list or points on the agenda, or a reaction is tied to it.',
      unchanged,
      'Take them off first, or untie the reaction. What has been discussed already stays.',
    ),
  'meeting-has-agenda': () =>
    words('There is an agenda already', 'Only a meeting of the working group has an agenda.', unchanged, 'Empty the agenda first.'),
  'not-a-working-group': () =>
    words('Not a working group', 'Only a meeting of the working group has an agenda with points.', unchanged, 'Change the kind first.'),
  'already-on-agenda': () =>
    words('Is on it already', 'These points are on the agenda already, or the bundle has no points.', unchanged, 'Choose other points.'),
  'no-open-points': () =>
    words(
      'No open points',
      'There are no points without a decision that fit this and are not on the agenda yet.',
      unchanged,
      'Choose something else.',
    ),
  'agenda-full': ({ limit }) =>
    words(
      'The agenda is full',
      typeof limit === 'number' ? `An agenda holds at most ${count(limit, 'point', 'points')}.` : 'No more points fit on the agenda.',
      unchanged,
      'Choose fewer points, or make another meeting.',
    ),
  'agenda-empty': () =>
    words('Empty agenda', 'There are no points on the agenda of this meeting.', unchanged, 'First put points on the agenda.'),
  'item-adopted': () =>
    words(
      'Adopted already',
      'The decision on this agenda item has been adopted already.',
      unchanged,
      'If you want to decide otherwise, take a new decision on the point.',
    ),
  'item-gone': () =>
    words(
      'Point is not there any more',
      'The point or the bundle of this agenda item is not there any more.',
      unchanged,
      'Take it off the agenda. What was discussed stays in the history.',
    ),
  'adopted-already': () =>
    words('Adopted already', 'These decisions have been adopted already.', unchanged, 'See on the agenda which decisions there are.'),
  'nothing-drafted': () =>
    words('Nothing to adopt', 'No draft decision has been made in this meeting yet.', unchanged, 'First discuss an agenda item.'),
  'items-changed': ({ positions }) =>
    words(
      'Something has changed',
      `${named(positions, 'agenda item', 'agenda items')} ${isOne(positions) ? 'has' : 'have'} changed since the draft decision was made.`,
      'Nothing has been adopted.',
      'Discuss that again, or leave it out and adopt the rest.',
    ),
  'points-twice': ({ numbers }) =>
    words(
      'Point is on it twice',
      `${named(numbers, 'point', 'points')} ${isOne(numbers) ? 'belongs' : 'belong'} to two of these agenda items.`,
      'Nothing has been adopted.',
      'Leave one of the two out.',
    ),
};
