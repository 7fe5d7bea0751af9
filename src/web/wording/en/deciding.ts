import { count, figure, list, moment } from '../format.js';
import type { English } from './english.js';

const points = (value: number): string => count(value, 'point', 'points');

/** One decision on many points at once. */
export const deciding: English<'deciding'> = {
  title: 'Decide together',
  lead: (chosen) =>
    chosen === 1 ? 'You decide on 1 point.' : `You decide on ${points(chosen)} at once. Each point gets its own decision.`,
  most: (taken, found) =>
    `These are the first ${figure(taken)} of ${typeof found === 'number' ? figure(found) : found} points. Decide on the rest after this.`,
  fields: 'Put {partij}, {paragraaf}, {document} or {nummer} in the text. Weerklank fills that in for each point.',
  which: (chosen) => `Which ${chosen === 1 ? 'point is' : 'points are'} this about?`,
  preview: 'Look at the answers',
  none: 'You have not chosen any points yet.',
  noneLink: 'Choose points in the list',
  gone: (numbers) =>
    numbers.length === 1
      ? `Point ${figure(numbers[0] ?? 0)} is no longer there. Somebody merged it or took it away.`
      : `Points ${list(numbers.map(figure))} are no longer there. Somebody merged them or took them away.`,
  look: {
    title: 'This is how the parties read it',
    lead: (able) =>
      `Nothing is recorded yet. Check ${able === 1 ? 'the answer' : `the ${figure(able)} answers`}. Untick a point that should stay out.`,
    choose: (number) => `Point ${figure(number)}`,
    reads: (party) => `This is how ${party} reads it`,
    now: 'Decided now',
    unable: 'You can not decide on these like this',
    unableLead: 'These points stay out. The text names something that is not known of these points.',
    missing: (fields) => `Not known: ${list(fields)}.`,
    nothing: 'You can not decide on any of these points like this. Change the text.',
    record: (able) => (able === 1 ? 'Record this decision' : 'Record these decisions'),
    change: 'Change the text',
    noneChosen: 'Choose at least one point.',
    stale: (numbers) =>
      `${numbers.length === 1 ? `Point ${figure(numbers[0] ?? 0)} was` : `Points ${list(numbers.map(figure))} were`} changed while you were at it. Nothing is recorded yet. The tick is gone there. Put it back if you want to decide on it after all.`,
    staleOne: 'Changed while you were at it. On the left you see what it says now.',
    staleUndecided: 'Changed while you were at it. There is no decision yet.',
  },
  all: (found) => `Decide on all ${found} points found`,
  bar: 'Decide together',
  history: {
    title: 'Decided together',
    link: 'Decided together before',
    lead: 'Decisions that were taken on several points at once, the latest first. You can undo them.',
    none: 'Nothing has been decided on several points at once yet.',
    caption: 'Decisions on several points at once',
    columns: { when: 'When', outcome: 'Outcome', points: 'Points', state: 'State', number: 'No.', party: 'Party', answer: 'Decision' },
    act: (size, at) => `Decision on ${points(size)}, ${moment(at)}`,
    points,
    standing: (standing, size) =>
      standing === size ? 'holds for all points' : standing ? `still holds for ${points(standing)}` : 'does not hold any more',
    undone: (name, at) => `Undone${name ? ` by ${name}` : ''}, ${moment(at)}`,
    by: (name, at) => `${name}, ${moment(at)}`,
    inForce: 'holds',
    superseded: 'replaced',
    undoTitle: 'Undo',
    undoHelp:
      'Each point gets back what was decided before, or is without a decision again. Was a point decided on again later? Then that stays. The history keeps showing all of it.',
    undo: 'Undo',
    look: 'Look at these decisions',
  },
};
