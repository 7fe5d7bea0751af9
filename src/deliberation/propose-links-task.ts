import type { DocumentChange, PointToLink, ProposedLink } from '../documents/comparison/comparison.js';
import { proposeLinks } from '../documents/comparison/propose-links.js';

/** Proposes which points caused which changes; runs on a worker thread. */
export const proposeLinksTask = ({
  changes,
  points,
}: {
  readonly changes: readonly DocumentChange[];
  readonly points: readonly PointToLink[];
}): readonly ProposedLink[] => proposeLinks(changes, points);
