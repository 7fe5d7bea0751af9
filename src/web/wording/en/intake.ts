import { count, list } from '../format.js';
import type { English } from './english.js';

/** How people call the formats that can be read; formats without a name of their own are not told. */
const formatNames: Readonly<Record<string, string>> = {
  docx: 'Word',
  odt: 'OpenDocument',
  pdf: 'pdf',
  xlsx: 'Excel',
  csv: 'csv',
  eml: 'email',
  msg: 'email',
  txt: 'text',
  md: 'Markdown',
  html: 'web pages',
  vtt: 'subtitles',
  srt: 'subtitles',
  sbv: 'subtitles',
};

/** What became of files that came in together. */
export const intake: English<'intake'> = {
  formats: (formats) =>
    list([...new Set(Object.keys(formatNames).flatMap((format) => (formats.includes(format) ? [formatNames[format] ?? ''] : [])))]),
  title: 'What was taken in',
  taken: (files) => `${count(files, 'file has', 'files have')} been taken in`,
  waiting: (files) => (files === 1 ? '1 file is waiting for you' : `${files} files are waiting for you`),
  waitingLead: 'These files have been kept. Answer the question with each, and they become reactions.',
  refused: (files) => `${count(files, 'file has', 'files have')} not been taken in`,
  refusedLead: 'These files have not been kept.',
  unread: (files) => `${count(files, 'enclosed file was', 'enclosed files were')} not read`,
  unreadLead: 'These files came in an email or package. They have been kept.',
  inside: (outer) => `in ${outer}`,
  file: 'File',
  reactions: 'Reactions',
  points: (points) => count(points, 'point', 'points'),
  states: { taken: 'Taken in.', waiting: 'Waiting for you.', refused: 'Not taken in.' },
  progress: {
    busy: 'The files are being taken in',
    done: 'The files have been dealt with',
    all: 'Progress of all files',
    summary: 'Taken in: {taken}. Waiting for you: {waiting}. Not taken in: {refused}.',
    queued: 'Waiting its turn.',
    sending: 'Being sent.',
    reading: 'Being read.',
    failed: 'Not taken in. The connection was lost or something went wrong. Try this file again.',
  },
  moreFaults: (faults) => `And ${count(faults, 'more cell', 'more cells')}.`,
  dropForm: 'Files to take in',
  why: 'Why not',
  ask: { parties: 'Assign parties', columns: 'Say what the columns are' },
  unmapped: 'columns that we do not know',
  chapters: (chapters) => count(chapters, 'chapter', 'chapters'),
  columns: { name: 'name', kind: 'kind', municipalityCode: 'municipality', email: 'email' },
  more: 'Add more reactions',
  all: 'To all reactions',
  chooseAgain: 'Choose the files again. A browser does not remember them.',
};
