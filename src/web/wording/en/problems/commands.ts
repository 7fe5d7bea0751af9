import { once, type ProblemTable, text, unchanged, words } from './words.js';

/** What only the command line refuses. */
export const commands: ProblemTable = {
  'file-not-found': ({ fileName, id }) =>
    words(
      'File not found',
      once(`The file ${text(fileName) || text(id)} is not there or can not be read.`),
      unchanged,
      'Check the name, and whether you may read it.',
    ),
  'file-exists': ({ fileName }) =>
    words(
      'File exists already',
      once(`There is a file ${text(fileName)} already. A copy never overwrites anything.`),
      unchanged,
      'Choose another name.',
    ),
  'database-not-empty': () =>
    words(
      'Database is not empty',
      'There are data in this database already. A copy only goes back into an empty database.',
      unchanged,
      'Name an empty database with DATABASE_URL.',
    ),
  'backup-damaged': () =>
    words('Copy damaged', 'This file is not a copy of Weerklank, or it ends halfway.', unchanged, 'Take another copy.'),
  'backup-newer': () =>
    words('Copy is newer', 'This copy was made with a newer version of Weerklank.', unchanged, 'Bring Weerklank up to date first.'),
  'line-not-json': ({ line }) =>
    words(
      'Line can not be read',
      once(`Line ${typeof line === 'number' ? line : ''} is not a text in JSON.`),
      'The lines before it have been answered.',
      'Put one text between double quotes on each line.',
    ),
  'labelled-points-invalid': () =>
    words(
      'Labelled points can not be read',
      'This file is not a list of points with their themes.',
      unchanged,
      'docs/evaluation.md says what the file looks like.',
    ),
};
