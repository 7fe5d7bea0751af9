import { figure, moment } from '../format.js';
import type { English } from './english.js';

/** Notes within the working group. */
export const notes: English<'notes'> = {
  title: 'Notes of the working group',
  help: 'Only the coordinator and the working group read this. It is in no report.',
  by: (name, writtenAt, changedAt) => `${name}, ${moment(writtenAt)}${changedAt ? `, changed ${moment(changedAt)}` : ''}`,
  onBundle: 'On the bundle',
  more: (hidden) => `There are ${figure(hidden)} older notes.`,
  add: 'Write a note',
  text: 'Note',
  addButton: 'Add',
  change: 'Change',
  changeAbout: (writtenAt) => `your note of ${moment(writtenAt)}`,
  changeButton: 'Save',
  remove: 'Remove this note',
};
