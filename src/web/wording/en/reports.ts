import { count, figure } from '../format.js';
import type { English } from './english.js';

/** Reports to take along. */
export const reports: English<'reports'> = {
  title: 'Reports',
  lead: 'Each report shows the same points and the same counts as the pages here. Reports are in Dutch.',
  counts: (points, decided) => `${count(points, 'point', 'points')}, of which ${figure(decided)} with a decision.`,
  undecided: (points) => `${count(points, 'point has', 'points have')} no decision yet. The report says so.`,
  undecidedLink: 'See these points',
  none: 'There is nothing to report on yet.',
  noneAdd: 'Add reactions',
  meaning: {
    reactienota: 'All points with outcome and reasons, for those who decide.',
    'council-annex': 'For each council or other party its own points, by theme, with what was done with them.',
  },
  party: 'Party',
  allParties: 'All parties',
  theme: 'Theme',
  allThemes: 'All themes',
  formats: { docx: 'Word', xlsx: 'Excel', pdf: 'Pdf', csv: 'Csv', html: 'Web page', json: 'Json' },
  download: 'Download as',
  caption: 'Annexes by party',
  columns: { party: 'Party', points: 'Points', undecided: 'Undecided', download: 'Download' },
  about: (kind, party) => `${kind} for ${party}`,
};
