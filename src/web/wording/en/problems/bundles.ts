import { figure } from '../../format.js';
import { type ProblemTable, unchanged, words } from './words.js';

/** Bundles of points. */
export const bundles: ProblemTable = {
  'point-bundled': ({ number, bundleTitle }) =>
    words(
      'Point belongs to a bundle already',
      `${typeof number === 'number' ? `Point ${figure(number)}` : 'One of the points'} belongs to ${typeof bundleTitle === 'string' ? `‘${bundleTitle}’` : 'another bundle'} already.`,
      unchanged,
      'Take it out of there first, or leave it out.',
    ),
  'points-opposed': ({ number, other }) =>
    words(
      'Points want the opposite',
      typeof number === 'number' && typeof other === 'number'
        ? `Point ${figure(number)} and point ${figure(other)} seem to want the opposite.`
        : 'Two of the points seem to want the opposite.',
      unchanged,
      'Leave one of the two out. If they want the same all the same, tick that you have looked.',
    ),
  'point-not-bundled': () =>
    words('Point does not belong to it', 'This point does not belong to this bundle any more.', unchanged, 'Load the page again.'),
  'bundle-empty': () => words('No points', 'No points belong to this bundle.', unchanged, 'Add points, or dissolve the bundle.'),
  'bundle-undecided': () =>
    words('No decision yet', 'Nothing has been decided on this bundle yet.', unchanged, 'First take a decision on the bundle.'),
};
