import { count, figure } from '../format.js';
import type { English } from './english.js';

/** Rows of tables that came in anew in other words. */
export const rewordings: English<'rewordings'> = {
  title: 'Rows that are worded differently',
  ask: (rows) =>
    rows === 1
      ? 'One row resembles a point that is there already. Say whether it is the same point.'
      : `${figure(rows)} rows resemble points that are there already. Say whether they are the same points.`,
  same: (number) => `Is this point ${figure(number)} in other words?`,
  yes: (number) => `Yes, it is point ${figure(number)}`,
  no: 'No, it is another point',
  earlier: 'It said first:',
  later: 'It says now:',
  settled: (rows) => count(rows, 'row that was there already', 'rows that were there already'),
  point: (number) => `Point ${figure(number)}`,
  became: {
    updated: 'has the new words now. The old ones are in the history.',
    same: 'has the new words now. The old ones are in the history.',
    other: 'is another point.',
    asked: '',
  },
  decided: 'There was a decision already. See whether it still fits.',
  since: 'The words of this point changed after the decision.',
  sinceNext: 'See in the history what it said first, and whether the decision still fits.',
  waiting: (rows) =>
    `${count(rows, 'row of a table resembles', 'rows of a table resemble')} ${rows === 1 ? 'a point that is' : 'points that are'} there already.`,
  waitingLink: 'Say whether it is the same',
};
