import { count, day, figure, moment } from '../format.js';
import type { English } from './english.js';

/** Meetings: the list, one meeting, and who came. */
export const meetings: English<'meetings'> = {
  title: 'Meetings',
  lead: 'Market consultations, dialogue sessions, council evenings and meetings of the working group.',
  list: {
    none: 'There are no meetings yet.',
    noneAdd: 'Add the first one below.',
    caption: 'Meetings, latest first',
    columns: { title: 'Meeting', kind: 'Kind', when: 'When', place: 'Place', people: 'Present' },
    came: (attended, invited) => (invited ? `${figure(attended)} of ${figure(invited)}` : ''),
  },
  fields: {
    add: 'New meeting',
    addButton: 'Add',
    kind: 'Kind',
    title: 'Title',
    startsAt: 'Date and time',
    place: 'Place',
    placeHelp: 'For example: town hall of Epe, or online.',
  },
  one: {
    lead: (kind, startsAt, place) => [kind, moment(startsAt), place].filter(Boolean).join(' · '),
    change: 'Change meeting',
    changeButton: 'Save change',
    remove: 'Remove meeting',
    removeHelp: 'That is only possible when nobody is on the list and the agenda is empty.',
    removeButton: 'Remove',
  },
  reactions: {
    title: 'What parties said here',
    none: 'No minutes or recording is tied to this meeting yet. You do that on the page of the reaction.',
    one: (number, party) => `Reaction ${figure(number)} of ${party}`,
    about: (channel, receivedOn, points) => `${channel.toLowerCase()} of ${day(receivedOn)}, ${count(points, 'point', 'points')}`,
  },
  ofReaction: {
    said: 'Said at:',
    kindAndDay: (kind, startsAt) => `${kind.toLowerCase()}, ${moment(startsAt)}`,
    summary: 'At which meeting was this said?',
    label: 'Meeting',
    none: 'At no meeting',
    button: 'Save',
  },
  people: {
    stale:
      'Somebody else changed the meeting or the list while you were at it. Below is the list as it is now, with what you chose. Where that differs, it says what holds now.',
    stateNow: (state) => `Now: ${state}`,
    title: 'Those present',
    none: 'Nobody is on the list yet.',
    summary: (attended, invited) => `${count(invited, 'person or party', 'persons and parties')} on the list, ${figure(attended)} present.`,
    caption: 'Who was invited and who came',
    columns: { name: 'Name', party: 'Party', state: 'Attendance' },
    stateOf: (name) => `Attendance of ${name}`,
    off: 'Take off the list',
    names: 'Add names',
    namesHelp: 'One name a line.',
    party: 'For which party?',
    partyHelp: 'Without names the party itself is put on the list.',
    noParty: 'No party',
    state: 'Attendance of the new names',
    button: 'Save those present',
  },
};
