import { daysUntil } from '../../consultations/period.js';
import { count, day, moment } from '../format.js';
import type { English } from './english.js';

const one = (single: string, many: string) => (value: number) => (value === 1 ? single : many);

/** The first page: what waits for whoever is signed in. */
export const home: English<'home'> = {
  title: 'What waits for you',
  all: 'All consultations',
  nothing: 'Nothing waits for you now.',
  none: 'You have no consultation yet.',
  noneMaker: 'Make one',
  noneReader: 'Ask the coordinator to add you.',
  quiet: 'Nothing waits for you here',
  yours: 'Your consultations',
  kinds: {
    overdue: one('point of yours is late', 'points of yours are late'),
    assigned: one('point of yours without a decision', 'points of yours without a decision'),
    agenda: one('agenda item to discuss', 'agenda items to discuss'),
    adopt: one('decision to adopt', 'decisions to adopt'),
    misunderstood: one('party feels misunderstood', 'times misunderstood'),
    reactions: one('reaction to look over', 'reactions to look over'),
    sources: one('file waits for an answer', 'files wait for an answer'),
    theme: one('point without a theme', 'points without a theme'),
    change: one('change to make', 'changes to make'),
    explain: one('change to explain', 'changes to explain'),
    unassigned: one('point of nobody', 'points of nobody'),
    left: one('point of who no longer takes part', 'points of who no longer takes part'),
    respond: one('round in which you can respond', 'rounds in which you can respond'),
    draft: one('draft not sent yet', 'drafts not sent yet'),
  },
  notes: {
    overdue: (_, at) => (at ? `the oldest was due on ${day(at)}` : ''),
    assigned: (_, at, today) => {
      if (!at) return 'without a day';
      const days = daysUntil(today, at);
      return days <= 0 ? 'the first by today' : `the first in ${count(days, 'day', 'days')}`;
    },
    agenda: (title, at) => `${title}, ${at ? moment(at) : ''}`,
    adopt: (title) => title,
    misunderstood: () => 'read what the party says about it',
    reactions: () => 'are the proposed points right?',
    sources: () => 'of which party is it, or what do the columns hold?',
    theme: () => 'choose or confirm a theme',
    change: () => 'promised in a decision, not in a text yet',
    explain: (title) => title,
    unassigned: () => 'divide them over the working group',
    left: () => 'give them to somebody else',
    respond: (title, at) => (at ? `${title}, until ${moment(at)}` : title),
    draft: (title, at) => (at ? `${title}, can be sent until ${moment(at)}` : title),
  },
};
