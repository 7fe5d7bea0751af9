import { count, figure, list, percent } from '../format.js';
import type { English } from './english.js';

/** Giving themes to one point after another. */
export const tagging: English<'tagging'> = {
  title: 'Quick tagging',
  link: 'Quick tagging',
  progress: (remaining, right) =>
    `${count(remaining, 'point', 'points')} without a theme left. Of these points about ${figure(right)} have suggestions that will be right without change.`,
  order: 'You get the points first from which Weerklank learns most.',
  point: (number) => `Point ${figure(number)}`,
  whole: 'See the whole point',
  proposed: (labels) => `Yes: ${list(labels)}`,
  only: (label, confidence) => `${label} ${percent(confidence)}`,
  onlyAbout: 'only this theme',
  choose: 'One theme',
  nothing: 'Weerklank has no suggestion for this point.',
  none: 'None of these',
  skip: 'Skip',
  other: 'Choose another theme',
  pick: 'Theme',
  pickFirst: 'Choose a theme',
  give: 'Give this theme',
  last: (number, labels) =>
    labels.length ? `Point ${figure(number)} was given ${list(labels)}.` : `Point ${figure(number)} stayed without a theme.`,
  undo: 'Undo',
  done: 'All points have a theme.',
  doneSkipped: (skipped) => `There are still points without a theme. You skipped ${figure(skipped)} of them.`,
  again: 'Begin again with the skipped points',
  back: 'To the points',
  service: {
    title: 'Suggestions of your own service',
    lead: (host) =>
      `This installation can also ask ${host} for suggestions. The words of points without a theme then go there, without the name of the party. Points with a confidential passage do not go along. Each suggestion says that it comes from that service.`,
    button: 'Ask your own service',
    busy: 'The service is being asked now. The suggestions will appear by themselves.',
  },
  preview: {
    title: 'Confirm suggestions',
    lead: (points, chosen, minimum) =>
      `Of the ${figure(chosen)} chosen points ${points === 1 ? '1 gets' : `${figure(points)} get`} a theme${minimum ? `, from ${percent(minimum)} confidence` : ''}. Untick what is not right.`,
    confirm: 'Confirm these suggestions',
    nothing: 'None of the chosen points has a suggestion of such confidence.',
  },
  keys: {
    label: 'Keys for tagging',
    accept: 'yes',
    one: 'only that theme',
    none: 'none',
    other: 'another theme',
    skip: 'skip',
    undo: 'undo',
  },
};
